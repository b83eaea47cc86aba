extension Thesaurus {
  /// Roads and what drives on them.
  static let roads = """
    car vehicle automobile truck lorry lorries van pickup pick-up-truck juggernaut
    saloon sedan
    articulated-lorry tractor-trailer
    motorcycle motorbike moped scooter
    bicycle bike pushbike
    bus buses minibus double-decker
    taxi taxis cab minicab
    road highway motorway interstate street avenue route freeway expressway
    dual-carriageway divided-highway
    bypass ring-road beltway
    roundabout traffic-circle
    intersection crossroads
    roadworks road-works
    pavement sidewalk
    zebra-crossing crosswalk pedestrian-crossing
    car-park parking-lot
    traffic-jam tailback gridlock congestion
    traffic-light stoplight
    diversion detour
    number-plate license-plate licence-plate
    windscreen windshield
    petrol-station filling-station gas-station service-station
    bridge viaduct footbridge overpass flyover
    tunnel underpass
    toll-road turnpike
    """

  /// Railways.
  static let rail = """
    train rail railway locomotive railroad
    tram streetcar trolley-car
    subway metro underground-station underground-train tube-station tube-train
    carriage railcar rail-car wagon
    level-crossing grade-crossing railroad-crossing
    station stations
    """

  /// Aircraft.
  static let air = """
    plane aircraft jet warplane fighter-jet airliner jetliner aeroplane airplane
    helicopter chopper
    airline carrier
    airport airfield aerodrome
    runway tarmac airstrip
    terminal
    takeoff take-off
    emergency-landing forced-landing
    flight-attendant cabin-crew steward stewardess
    cockpit flight-deck
    black-box flight-recorder flight-data-recorder
    """

  /// Ships and ports.
  static let sea = """
    ship ships shipping vessel boat speedboat dhow liner sailboat trawler freighter tanker ferry skiff \
    dinghy
    tugboat tug
    canoe kayak
    port harbour harbor dock quay wharf
    cargo freight
    canal waterway
    moor anchor
    """

  /// Setting out and arriving.
  static let journeys = """
    travel travelled travelling journey voyage
    fly flew flown flight
    arrive arrives arrived arriving arrival landed landing touch-down touchdown reach reached get-in
    leave left depart departs departed departing departure set-out set-sail cast-off put-to-sea
    drive drove driven
    delay postpone put-off put-back defer hold-up hold-ups behind-schedule run-late
    cancel call-off cancelled cancellation scrap
    ticket admission
    bag baggage luggage suitcase
    """
}
