/// What the drawings of the page share: coordinates as text, and words drawn at a place.
struct Drawing {
  /// A coordinate to a tenth of a unit.
  static func at(_ coordinate: Double) -> String { ValueText.number((coordinate * 10).rounded() / 10) }

  /// The frame of a drawing: its title and description are read out and shown where pictures are not.
  static func write(
    to page: inout MarkupWriter,
    id: String,
    title: String,
    description: String,
    height: Double,
    body: (inout MarkupWriter) -> Void
  ) {
    page.element("figure", ["class": "drawing"]) { page in
      page.element("figcaption", text: title)
      page.element("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": title]) {
        page in
        let attributes: MarkupWriter.Attributes = [
          "role": "img", "aria-labelledby": "\(id)-title \(id)-description", "width": "640",
          "height": at(height), "viewBox": "0 0 640 \(at(height))", "fill": "none", "stroke": "currentColor",
          "font-size": "13",
        ]
        page.element("svg", attributes) { page in
          page.element("title", ["id": "\(id)-title"], text: title)
          page.element("desc", ["id": "\(id)-description"], text: description)
          body(&page)
        }
      }
    }
    page.line()
  }

  /// A straight line.
  static func line(
    _ page: inout MarkupWriter,
    _ kind: String,
    from start: (x: Double, y: Double),
    to end: (x: Double, y: Double)
  ) {
    let attributes: MarkupWriter.Attributes = [
      "class": kind, "x1": at(start.x), "y1": at(start.y), "x2": at(end.x), "y2": at(end.y),
    ]
    page.element("line", attributes) { _ in }
  }

  /// Words at a place.
  static func words(
    _ page: inout MarkupWriter,
    _ text: String,
    x: Double,
    y: Double,
    anchor: String,
    kind: String = "axis"
  ) {
    let attributes: MarkupWriter.Attributes = [
      "class": kind, "x": at(x), "y": at(y), "text-anchor": anchor, "fill": "currentColor", "stroke": "none",
    ]
    page.element("text", attributes, text: text)
  }
}

/// Round values for an axis.
struct AxisTicks {
  /// The values, ascending; they enclose the range they were made for.
  let values: [Double]

  /// About four steps of 1, 2 or 5 times a power of ten; whole ones where all values are whole.
  init(low: Double, high: Double, areWhole: Bool) {
    let span = max(high - low, abs(high) * 1e-6, 1e-9)
    var step = 1.0
    while step * 4 < span { step *= 10 }
    while step / 10 * 4 >= span { step /= 10 }
    if step / 5 * 4 >= span { step /= 5 } else if step / 2 * 4 >= span { step /= 2 }
    if areWhole { step = max(step, 1) }
    var value = (low / step).rounded(.down) * step
    var values: [Double] = [value]
    while value < high, values.count < 12 {
      value += step
      values.append((value / step).rounded() * step)
    }
    self.values = values
  }

  /// A value with thousands parted by commas, and no digits that come from binary fractions.
  static func text(_ value: Double) -> String {
    let rounded = (value * 1000).rounded() / 1000
    guard rounded == rounded.rounded(), abs(rounded) < 1e15 else { return ValueText.number(rounded) }
    var grouped = ""
    let figures = Array(String(abs(Int64(rounded))).utf8)
    for (index, digit) in figures.enumerated() {
      if index > 0, (figures.count - index) % 3 == 0 { grouped += "," }
      grouped.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return rounded < 0 ? "−" + grouped : grouped
  }
}
