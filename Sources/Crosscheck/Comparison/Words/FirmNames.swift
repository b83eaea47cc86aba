/// Names of firms of one group: Lindal Energy and Lindal Holding.
enum FirmNames {
  /// Whether two names begin alike, and each ends in what a firm of a group is called after.
  static func areOfOneGroup(_ left: [String], _ right: [String]) -> Bool {
    guard left.count > 1, left.count == right.count, left.dropLast() == right.dropLast(),
      let mine = left.last, let theirs = right.last, mine != theirs
    else { return false }
    return isBranch(mine) && isBranch(theirs)
  }

  private static func isBranch(_ word: String) -> Bool { branches.contains(word) || works.contains(word) }

  /// What the firms of a group make or run.
  private static let works: Set<String> = [
    "fertilisers", "fertilizers", "grid", "networks", "electric", "electronics", "batteries", "cells",
    "aluminium", "aluminum", "cement", "concrete", "paper", "timber", "textiles", "breweries", "brewing",
    "dairies", "farms", "airports", "ports", "ferries", "cruises", "hotels", "stores", "supermarkets",
    "publishing", "press", "records", "films", "games", "robotics", "biotech", "therapeutics", "diagnostics",
    "laboratories", "labs", "nuclear", "hydro", "tyres", "tires", "plastics", "glass", "ceramics", "seeds",
    "nutrition", "beverages", "fisheries", "seafood", "services", "security", "leasing", "assurance", "motor",
    "pipelines", "terminals", "shipyards", "shipbuilding", "international", "corporation",
  ]

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
