/// The members of a JSON object as a reader wants them; whatever is not so is an error that names its line.
struct JSONMembers {
  private let members: [JSONTree.Member]
  private let line: Int
  private let what: String

  /// The members of an object, none of which may have another name than those allowed.
  init(of tree: JSONTree, allowed: [String], what: String) throws(ParsingError) {
    guard case .object(let members) = tree.value else {
      throw ParsingError("\(what) must be an object in braces, not \(tree.value.name).", line: tree.line)
    }
    for member in members where !allowed.contains(member.name) {
      let near = allowed.compactMap { name in
        EditDistance.between(member.name, name, limit: 3).map { (distance: $0, name: name) }
      }.min { ($0.distance, $0.name) < ($1.distance, $1.name) }
      let advice =
        near.map { "Did you mean \"\($0.name)\"?" } ?? "It may have \(allowed.joined(separator: ", "))."
      throw ParsingError("\(what) has no \"\(member.name)\". \(advice)", line: member.tree.line)
    }
    self.members = members
    self.what = what
    line = tree.line
  }

  /// The line of a member, or of the object where there is none.
  func line(of name: String) -> Int { tree(name)?.line ?? line }

  func text(_ name: String) throws(ParsingError) -> String {
    guard let text = try optionalText(name) else { throw missing(name) }
    return text
  }

  func optionalText(_ name: String) throws(ParsingError) -> String? {
    guard let tree = tree(name) else { return nil }
    guard case .string(let text) = tree.value else { throw wrong(name, "a text in quotes", tree) }
    return text
  }

  func number(_ name: String) throws(ParsingError) -> Double {
    guard let tree = tree(name) else { throw missing(name) }
    guard case .number(let number) = tree.value else { throw wrong(name, "a number", tree) }
    return number
  }

  func whole(_ name: String) throws(ParsingError) -> Int {
    let number = try number(name)
    guard number == number.rounded(), abs(number) < 1e9 else {
      throw ParsingError("\"\(name)\" must be a whole number.", line: line(of: name))
    }
    return Int(number)
  }

  func array(_ name: String) throws(ParsingError) -> [JSONTree] {
    guard let tree = tree(name) else { throw missing(name) }
    guard case .array(let elements) = tree.value else { throw wrong(name, "a list in brackets", tree) }
    return elements
  }

  func optionalDay(_ name: String) throws(ParsingError) -> CalendarDay? {
    guard let text = try optionalText(name) else { return nil }
    guard let day = CalendarDay(iso: text) else {
      throw ParsingError(
        "\"\(name)\" must be a day such as 2027-01-31, not \"\(text)\".",
        line: line(of: name)
      )
    }
    return day
  }

  private func tree(_ name: String) -> JSONTree? { members.first { $0.name == name }?.tree }

  private func missing(_ name: String) -> ParsingError {
    ParsingError("\(what) needs \"\(name)\".", line: line)
  }

  private func wrong(_ name: String, _ wanted: String, _ tree: JSONTree) -> ParsingError {
    ParsingError("\"\(name)\" must be \(wanted), not \(tree.value.name).", line: tree.line)
  }
}
