/// Where a finding stands first, in the order in which people read: report, line, column.
struct FindingPlace: Hashable, Comparable {
  let report: String
  let line: Int
  let column: Int

  static func < (left: FindingPlace, right: FindingPlace) -> Bool {
    if left.report != right.report { return left.report < right.report }
    return (left.line, left.column) < (right.line, right.column)
  }
}

extension Finding {
  /// The place of its first claim.
  var place: FindingPlace {
    let location = claims.first?.location
    return FindingPlace(
      report: claims.first?.report ?? "",
      line: location?.line ?? 0,
      column: location?.column ?? 0
    )
  }
}
