/// The other values of a claim's sentence.
struct Company: Sendable {
  /// A value of a sentence.
  struct Member: Sendable {
    /// The value's number in the story.
    let number: Int32
    let kind: Kind
    let value: Value
    /// Where it stands, in bytes.
    let range: Range<Int>
    let isShareOrSum: Bool

    init(_ fact: Fact, number: Int32) {
      self.number = number
      kind = fact.kind
      value = fact.value
      range = fact.range
      if case .amount(let amount) = fact.value {
        isShareOrSum = amount.unit == "percent" || amount.isInCurrency
      } else {
        isShareOrSum = false
      }
    }
  }

  /// All values of the sentence, by their numbers; the claims of a sentence share them.
  private let members: [Member]
  /// Where the claim's own value stands: what stands there too is no company.
  private let own: Range<Int>
  /// Where its clause stands, in bytes.
  private let clause: Range<Int>
  /// The numbers of its clause of which no noun is said: '1,200 wait for a hip and 300 for a knee'.
  let bare: [Double]
  /// A mark for each value, in 64 bits: two companies without a mark in common have no value in common.
  private let marks: UInt64

  init(of own: Range<Int>, in clause: Range<Int>, among members: [Member], bare: [Double] = []) {
    self.members = members
    self.bare = bare
    self.own = own
    self.clause = clause
    var marks: UInt64 = 0
    for index in members.indices where members[index].range != own {
      marks |= 1 << UInt64(members[index].number & 63)
    }
    self.marks = marks
  }

  /// Whether no value is in both.
  @inline(__always)
  func isDisjoint(with other: Company) -> Bool {
    marks & other.marks == 0 || !shares(with: other) { _ in true }
  }

  /// Whether a value is such.
  func contains(where isSuch: (Member) -> Bool) -> Bool {
    members.contains { $0.range != own && isSuch($0) }
  }

  /// Whether a value stands in the claim's clause.
  func isInClause(_ member: Member) -> Bool { clause.overlaps(member.range) }

  /// Whether both hold percentages or sums of money, and none in common.
  func hasOtherSharesAndSums(than other: Company) -> Bool {
    holdsShareOrSum && other.holdsShareOrSum && !shares(with: other) { $0.isShareOrSum }
  }

  /// Whether both hold numbers, and none in common, whatever they count.
  func hasOtherAmounts(than other: Company) -> Bool {
    let (mine, theirs) = (figures, other.figures)
    return !mine.isEmpty && !theirs.isEmpty && !mine.contains(where: theirs.contains)
  }

  private var figures: [Double] {
    members.compactMap { member in
      guard member.range != own, case .amount(let amount) = member.value else { return nil }
      return amount.low ?? amount.high
    }
  }

  private var holdsShareOrSum: Bool {
    marks != 0 && members.indices.contains { members[$0].isShareOrSum && members[$0].range != own }
  }

  private func shares(with other: Company, _ counts: (Member) -> Bool) -> Bool {
    var (mine, theirs) = (0, 0)
    while mine < members.count, theirs < other.members.count {
      let (left, right) = (members[mine].number, other.members[theirs].number)
      if left < right || members[mine].range == own || !counts(members[mine]) {
        mine += 1
      } else if right < left || other.members[theirs].range == other.own {
        theirs += 1
      } else {
        return true
      }
    }
    return false
  }
}
