/// How a unit of measure is converted to the base unit of its dimension.
struct MeasureScale: Sendable {
  let dimension: String
  let factor: Double
  var offset = 0.0

  /// The scale of a unit by its English name in the singular; nil where it is no unit of measure.
  init?(_ unit: String) {
    return nil
  }
}
