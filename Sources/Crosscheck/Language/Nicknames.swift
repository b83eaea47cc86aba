/// Short and long forms of given names: two names of one row may be one person's.
enum Nicknames {
  /// Whether two given names in lower case can be the same person's: equal, an initial, a short form.
  static func mayBeSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
    if short.utf8.count == 1 || short.utf8.count >= 3, long.hasPrefix(short) { return true }
    guard let row = rowByName[left], let other = rowByName[right] else { return false }
    return !row.isDisjoint(with: other)
  }

  /// Roz and Rosalind, Ty and Tywon, Winnie and Winifred: whether one looks like a short form that no list holds.
  ///
  /// Anna and Andrea do, too: it speaks against two names being two, and not for their being one.
  static func lookShortened(_ left: String, _ right: String) -> Bool {
    let short = left.utf8.count < right.utf8.count ? left : right
    return left.prefix(2) == right.prefix(2)
      && (short.utf8.count < 5 || short.utf8.count < 7 && (short.hasSuffix("ie") || short.hasSuffix("y")))
  }

  private static let rows: [String] = [
    "alexander alex sandy sasha alec", "alexandra alex sandra", "alfred alf fred", "andrew andy drew",
    "anthony tony",
    "antonio tony", "barbara barb", "benjamin ben", "bernard bernie", "catherine cathy kate katie",
    "charles charlie chuck",
    "christine chris", "christopher chris kit", "cynthia cindy", "daniel dan danny", "david dave davy",
    "deborah deb debbie",
    "dmitri dmitry dima", "donald don", "dorothy dot dolly", "edward ed eddie ted ned",
    "elizabeth liz beth betty eliza lizzie",
    "eugene gene", "francis frank", "frederick fred freddie", "gerald gerry jerry", "geoffrey geoff",
    "gregory greg",
    "harold harry hal", "henry harry hank", "jacqueline jackie", "james jim jimmy jamie", "jeffrey jeff",
    "jennifer jen jenny",
    "john jack johnny jon", "jonathan jon", "joseph joe joey", "judith judy",
    "katherine kate kathy katie kay", "kenneth ken",
    "lawrence larry laurie", "leonard len", "margaret maggie meg peggy", "martin marty", "matthew matt",
    "maurice mo",
    "michael mike mick mickey", "nicholas nick", "pamela pam", "patricia pat patty trish",
    "patrick pat paddy",
    "peter pete", "philip phil", "phillip phil", "raymond ray", "rebecca becky", "reginald reg",
    "richard dick rick rich",
    "robert bob rob bobby robbie bert", "ronald ron", "samuel sam", "samantha sam", "stephen steve",
    "steven steve",
    "susan sue suzanne",
    "terence terry", "theodore ted theo", "theresa terry", "teresa terry", "thomas tom tommy", "timothy tim",
    "victoria vicky",
    "vincent vince vinnie", "vladimir volodymyr", "walter walt", "wilhelmina willa mina",
    "william will bill billy willie",
    // Names of other scripts, which each desk spells by its own table.
    "mohammed mohammad muhammad mohamed mohamad muhammed", "hussein hussain husain husayn", "ahmed ahmad",
    "khaled khalid", "abdullah abdulla abdallah", "yusuf yousef youssef yousuf", "hassan hasan", "omar umar",
    "mustafa mustapha", "mahmoud mahmud mehmood", "ibrahim ebrahim", "karim kareem", "rashid rasheed",
    "tariq tarek tarik", "saeed said sayed", "ismail ismael", "yasser yasir", "osama usama",
    "sergei sergey", "yevgeny evgeny yevgeni evgeni", "aleksandr alexander aleksander oleksandr",
    "aleksei alexei alexey aleksey oleksiy", "andrei andrey andriy", "nikolai nikolay mykola",
    "yuri yury yuriy",
    "anatoly anatoli", "vasily vasili vasyl", "mikhail mykhailo", "georgy georgi", "gennady gennadi",
    "ekaterina yekaterina", "tatiana tatyana", "natalia natalya nataliya", "yulia julia", "ksenia xenia",
    // One name in two tongues.
    "grzegorz gregor gregory", "piotr petr pyotr", "jozef josef joseph", "jan johan", "katarzyna katarina",
  ]

  private static let rowByName: [String: Set<Int>] = {
    var found: [String: Set<Int>] = [:]
    for (index, row) in rows.enumerated() {
      for name in row.split(separator: " ") { found[String(name), default: []].insert(index) }
    }
    return found
  }()
}
