/// Names of firms of one group: Lindal Energy and Lindal Holding.
enum FirmNames {
  /// Whether two names of two words begin alike, and each ends in what a firm of a group is called after.
  static func areOfOneGroup(_ left: [String], _ right: [String]) -> Bool {
    guard left.count == 2, right.count == 2, left[0] == right[0], left[1] != right[1] else { return false }
    return branches.contains(left[1]) && branches.contains(right[1])
  }

  private static let branches: Set<String> = [
    "group", "holding", "holdings", "energy", "energi", "energia", "energie", "power", "storage", "capital",
    "finance", "financial", "bank", "insurance", "life", "foods", "motors", "shipping", "lines", "marine",
    "offshore", "oil", "gas", "petroleum", "mining", "minerals", "metals", "steel", "resources", "chemicals",
    "properties", "homes", "estates", "construction", "engineering", "industries", "logistics", "transport",
    "rail", "airlines", "airways", "telecom", "mobile", "digital", "systems", "technologies", "software",
    "pharma", "health", "care", "solar", "wind", "water", "renewables", "invest", "investments", "partners",
    "ventures", "trading", "retail", "media", "entertainment", "pictures", "studios", "aerospace", "defence",
  ]
}
