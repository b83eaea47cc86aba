/// The elements of HTML that the choice of an article tells apart.
enum HTMLTag: String, Sendable {
  case html, head, body, title, meta, link, base
  case script, style, noscript, template, textarea, select, option, button, input, label
  case foreignObject = "foreignobject"
  case svg, math, iframe, object, embed, audio, video, canvas, map, picture, img
  case header, footer, nav, aside, main, article, section, form, dialog, menu, address, hgroup
  case h1, h2, h3, h4, h5, h6
  case div, p, pre, blockquote, figure, figcaption, center, fieldset, details, summary, legend
  case ul, ol, li, dl, dt, dd
  case table, caption, thead, tbody, tfoot, tr, td, th
  case br, hr, a, span, time, sup, sub
  /// Text, not an element; no element has this name.
  case text = "#text"
  /// Every other element: taken for inline.
  case other = "*"

  /// Whether text within never belongs to what a reader sees as text, whatever the page's style.
  var isUnread: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .textarea, .select, .option, .button, .input, .svg,
      .math,
      .iframe, .object, .embed, .audio, .video, .canvas, .map, .title, .meta, .link, .base:
      true
    default: false
    }
  }

  /// Whether the element stands on lines of its own.
  var isBlock: Bool {
    switch self {
    case .html, .body, .header, .footer, .nav, .aside, .main, .article, .section, .form, .dialog, .menu,
      .address,
      .hgroup, .h1, .h2, .h3, .h4, .h5, .h6, .div, .p, .pre, .blockquote, .figure, .figcaption, .center,
      .fieldset,
      .details, .summary, .legend, .ul, .ol, .li, .dl, .dt, .dd, .table, .caption, .thead, .tbody, .tfoot,
      .tr,
      .td, .th, .hr:
      true
    default: false
    }
  }

  /// Whether its end tag ends all that was left open within, as HTML 5 has it.
  var endsWhatIsWithin: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .div, .dl, .fieldset,
      .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .pre, .section, .summary, .ul,
      .svg, .math, .select, .textarea, .h1, .h2, .h3, .h4, .h5, .h6:
      true
    default: false
    }
  }

  /// Whether an end tag within reaches no further than the element.
  var bordersScope: Bool {
    switch self {
    case .html, .body, .table, .caption, .td, .th, .object, .template: true
    default: false
    }
  }

  /// Whether the element is a heading.
  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }
}

/// The attributes that say something of an element's part in the page; no others are kept.
enum HTMLAttribute: String, Sendable {
  case `class`, id, role, itemprop, itemtype, rel, href, datetime, content, name, property, type, lang, style,
    hidden
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case component = "data-component"
  case testID = "data-testid"
  case testid = "data-test-id"
  case hook = "data-qa"
  case module = "data-module"
  case block = "data-block"
  case dataType = "data-type"
  case xmlLang = "xml:lang"
  // Of the agencies' formats: dates, codes, versions and notes.
  case norm, qcode, literal, info, version, generation, holder, comment, tag, contenttype
  case editionName = "edition.name"
  case editionArea = "edition.area"
  case managementStatus = "management-status"
  case publicationDate = "date.publication"
}
