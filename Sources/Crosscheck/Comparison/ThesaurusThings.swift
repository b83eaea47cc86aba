extension Thesaurus {
  /// Where people live and work.
  static let buildings = """
    home homes house dwelling household flat apartment residence lodging condominium condo maisonette \
    property properties
    building buildings structure edifice premises
    town city village community
    suburb outskirts
    bathroom toilet lavatory
    basement basements cellar
    attic loft
    floor storey
    corridor hallway
    staircase stairs stairwell stairway
    door doorway
    fence railings
    wall floodwall levee dyke dike embankment
    barrier gate sluice
    garden park
    market-place marketplace
    tower spire steeple
    clock watch timepiece horology
    canteen cafeteria
    gym gymnasium
    """

  /// Land and water.
  static let land = """
    field pitch
    river stream streams
    riverbank river-bank
    sea ocean
    island isle
    mountain peak
    hill slope hillside
    cliff precipice
    cave cavern
    beach shore coast coastline seaside
    lake reservoir
    waterfall cascade
    bay cove inlet
    marsh swamp wetland bog
    land lands
    area acre hectare
    """

  /// Things of every day.
  static let objects = """
    seat place-setting capacity
    drinking-water tap-water
    lunch midday-meal
    dinner supper evening-meal
    bread loaf loaves
    sweets candy confectionery
    biscuit cookie cookies
    soft-drink fizzy-drink soda
    nappy diaper
    clothes clothing garment
    jumper sweater pullover
    shoe footwear
    wallet billfold
    mailbox letterbox postbox
    cupboard closet
    trash-can dustbin
    refrigerator fridge
    oven stove cooker
    toy plaything
    banner placard
    document paperwork
    photo photograph snapshot
    """
}
