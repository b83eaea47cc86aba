/// Rules for sums in dollars that do not say of which country.
extension ComparisonRule {
  static let dollarRules: [ComparisonRule] = [
    ComparisonRule(
      name: "other-dollars",
      summary:
        "Two sums in dollars without a country, where a report of the story converts one from another currency.",
      explanation: "Both hold if the reports mean the dollars of two countries, or of two days.",
      examples: [
        PairExample(
          "Thieves took jewels worth 85 million euros ($108 million) from a shop in Arles.",
          "Thieves took jewels worth $160 million from a shop in Arles.",
          .review
        )
      ]
    ) { alignment, setting in
      let (left, right) = (alignment.left, alignment.right)
      guard alignment.relation == .apart, left.fact.kind == .money, left.isIn("USD"), right.isIn("USD"),
        let mine = left.figure, let theirs = right.figure, max(mine, theirs) < 2 * min(mine, theirs)
      else { return nil }
      // Prices of a market move, whatever else the story converts.
      let areOpen = [left, right].allSatisfy {
        $0.traits.contains(.plainDollars) && !$0.traits.contains(.marketPrice)
      }
      let isNear = { (sum: Double) in max(mine, sum) < 2 * min(mine, sum) }
      return left.isConverted || right.isConverted || areOpen && setting.conversions.contains(where: isNear)
        ? .review : nil
    },
    ComparisonRule(
      name: "local-dollars",
      summary: "One sum in dollars, of which one report does not say whose: S$48,000 and $48,000.",
      explanation:
        "The figure is the same, and the dollars without a country can be those of the other report.",
      examples: [
        PairExample(
          "The Pearl Garden company was fined S$48,000 over its labels.",
          "The Pearl Garden company was fined $48,000 over its labels.",
          .compatible
        ),
        PairExample(
          "The Pearl Garden company was fined S$48,000 over its labels.",
          "The Pearl Garden company was fined US$48,000 over its labels.",
          nil
        ),
      ]
    ) { alignment, _ in
      let (left, right) = (alignment.left, alignment.right)
      guard alignment.relation == .otherUnit, left.isInDollars, right.isInDollars,
        case .amount(let mine) = left.fact.value, case .amount(let theirs) = right.fact.value,
        mine.unit != theirs.unit
      else { return nil }
      return left.traits.union(right.traits).contains(.plainDollars) ? .compatible : nil
    },
  ]
}

extension Claim {
  fileprivate func isIn(_ currency: String) -> Bool {
    guard case .amount(let amount) = fact.value else { return false }
    return amount.unit == currency
  }

  /// Whether it is a sum in the dollars of some country.
  fileprivate var isInDollars: Bool {
    guard case .amount(let amount) = fact.value, let unit = amount.unit else { return false }
    return Currencies.dollars.contains(unit)
  }

  /// Whether a sum in another currency stands beside it.
  var isConverted: Bool {
    guard case .amount(let own) = fact.value else { return false }
    return company.contains {
      guard case .amount(let amount) = $0.value else { return false }
      return amount.isInCurrency && amount.unit != own.unit
    }
  }
}
