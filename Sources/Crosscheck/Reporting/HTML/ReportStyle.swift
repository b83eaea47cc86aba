/// How the page looks.
///
/// It reads well without: style only sets what the markup already says.
enum ReportStyle {
  /// The style sheet; its hash stands in the page's policy.
  ///
  /// Contrast of text is 4.5 to 1 or better in both schemes; verdicts differ by sign and word before colour, and
  /// the colours are orange, violet and blue, which people who cannot part red from green can part.
  static let sheet: StaticString = """
    :root {
      --paper: #fdfcf9; --raised: #ffffff; --ink: #1d1c1a; --soft: #5f5b53; --rule: #ddd7ca; --faint: #f4f1e9;
      --conflict: #ad3f05; --conflict-wash: #fde6d3; --review: #6a3fa3; --review-wash: #ece2f9;
      --update: #0f5a9c; --update-wash: #dcebf9; --compatible: #2a6470; --compatible-wash: #dcedef;
      --agree: #5b5850; --agree-wash: #ebe8df; --focus: #0f5a9c;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Liberation Serif", serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
      --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #161719; --raised: #1e2023; --ink: #ece9e2; --soft: #aba69b; --rule: #3a3b3f; --faint: #222427;
        --conflict: #ffa365; --conflict-wash: #4a2911; --review: #cdb2fb; --review-wash: #372a50;
        --update: #8cc4ff; --update-wash: #17354f; --compatible: #92cbd6; --compatible-wash: #1b3a40;
        --agree: #b5b0a5; --agree-wash: #2d2e31; --focus: #8cc4ff;
      }
    }
    *, *::before, *::after { box-sizing: border-box; }
    html { font: 100%/1.55 var(--sans); color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; }
    html.scripted { scroll-padding-top: 3.75rem; }
    body { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem 4rem; overflow-wrap: anywhere; }
    a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .18em; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
    [hidden] { display: none !important; }
    h1, h2, h3, h4, p, ul, dl, figure, blockquote { margin: 0; }
    h1, h2, h4, blockquote, q { font-family: var(--serif); }
    h3 { font-size: .8125rem; font-weight: 650; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); }
    code { font-family: var(--mono); font-size: .8125em; color: var(--soft); }
    .fine, .gloss { color: var(--soft); font-size: .875rem; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--raised); z-index: 2; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .back { padding-top: 1.25rem; }

    .v-conflict { --accent: var(--conflict); --wash: var(--conflict-wash); }
    .v-review { --accent: var(--review); --wash: var(--review-wash); }
    .v-update { --accent: var(--update); --wash: var(--update-wash); }
    .v-compatible { --accent: var(--compatible); --wash: var(--compatible-wash); }
    .v-agree { --accent: var(--agree); --wash: var(--agree-wash); }
    .tag { display: inline-block; padding: .08em .6em .1em .5em; border-radius: 1em; background: var(--wash);
      color: var(--accent); font: 600 .8125rem/1.5 var(--sans); white-space: nowrap; }
    .symbol { font-weight: 700; }
    .key { display: inline-block; min-width: 1.55em; padding: 0 .35em; border: 1px solid var(--soft); border-radius: .3em;
      font: 600 .75rem/1.5 var(--sans); text-align: center; color: var(--ink); }

    .masthead { padding: 3.5rem 0 2rem; }
    .kicker { font-size: .8125rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); }
    h1 { margin: .5rem 0 .75rem; max-width: 22em; font-size: clamp(1.75rem, 1.2rem + 2.6vw, 3rem); line-height: 1.12;
      font-weight: 600; letter-spacing: -.012em; text-wrap: balance; }
    .standfirst { max-width: 44em; font-size: 1.0625rem; color: var(--soft); }
    .tally { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1px; margin-top: 2rem;
      padding: 0; list-style: none; background: var(--rule); border: 1px solid var(--rule); border-radius: .5rem; overflow: hidden; }
    .tally li { padding: .9rem 1rem 1rem; background: var(--raised); }
    .tally strong { float: right; font: 600 1.5rem/1 var(--serif); font-variant-numeric: lining-nums tabular-nums; color: var(--accent); }
    .tally .gloss { display: block; margin-top: .55rem; font-size: .8125rem; line-height: 1.4; }

    .overview { margin: 1rem 0 2.5rem; }
    .overview h2, .end h2 { margin-bottom: .75rem; font-size: 1.375rem; }
    .overview tbody th { min-width: 16rem; font-weight: 400; }
    .overview .name { font-weight: 650; }
    .overview tbody th > .fine { display: block; }
    .todo { padding: 0; list-style: none; font-family: var(--serif); font-size: 1.0313rem; line-height: 1.45; }
    .todo li { display: grid; grid-template-columns: 1.1em 1fr; gap: .35em; align-items: baseline; padding: .1rem 0; }
    .todo a { text-decoration-color: var(--rule); }
    .whole { white-space: nowrap; }
    .todo .sign { font: 700 .9375rem var(--sans); color: var(--accent); }
    .quiet { margin-top: 1rem; }
    .quiet > summary { color: var(--soft); font-weight: 600; font-size: .9375rem; }
    .scroll { position: relative; overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; font-size: .9375rem; font-variant-numeric: lining-nums tabular-nums; }
    th, td { padding: .55rem .75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); overflow-wrap: break-word; }
    thead th { font-size: .8125rem; font-weight: 600; color: var(--soft); vertical-align: bottom; }
    tbody th { font-weight: 600; }
    caption { padding: .25rem 0 .5rem; text-align: left; font-size: .875rem; color: var(--soft); }
    .number { text-align: right; white-space: nowrap; }
    td.number[class*="v-"] { color: var(--accent); font-weight: 600; }
    .none { color: var(--soft); }

    .filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .4rem .7rem; align-items: center;
      margin: 0 0 1.5rem; padding: .55rem 0; background: var(--paper); border-bottom: 1px solid var(--rule); font-size: .8125rem; }
    .filters label { display: inline-flex; gap: .35em; align-items: center; color: var(--accent, var(--ink)); font-weight: 600; white-space: nowrap; }
    .filters input { accent-color: var(--accent, var(--focus)); width: 1.05rem; height: 1.05rem; margin: 0; }
    .filters input[type=search] { width: 9.5rem; height: auto; padding: .25rem .5rem; border: 1px solid var(--soft); border-radius: .35rem;
      font: inherit; font-weight: 400; color: var(--ink); background: var(--raised); }
    .filters .buttons { display: inline-flex; flex-wrap: wrap; gap: .3rem; margin-left: auto; font-size: .75rem; }
    button { padding: .25rem .5rem; border: 1px solid var(--rule); border-radius: .35rem; font: inherit; color: var(--ink);
      background: var(--raised); cursor: pointer; }
    button:hover { border-color: var(--soft); }
    output { font-variant-numeric: tabular-nums; color: var(--soft); }

    .story { border-top: 2px solid var(--ink); padding: 1.1rem 0 1.4rem; }
    .many .story { content-visibility: auto; contain-intrinsic-size: auto 5rem; }
    .story[open] { padding-bottom: 3.5rem; }
    summary { cursor: pointer; }
    .story > summary { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; list-style: none; }
    .story > summary::-webkit-details-marker { display: none; }
    .story > summary::before { content: "+"; width: 1ch; font: 400 1.5rem/1 var(--sans); color: var(--soft); }
    .story[open] > summary::before { content: "–"; }
    h2 { font-size: 1.75rem; line-height: 1.2; font-weight: 600; }
    .counts { display: inline-flex; flex-wrap: wrap; gap: .2rem 1rem; font-size: .875rem; font-weight: 600; }
    .count { color: var(--accent); }
    .headline { font-family: var(--serif); font-weight: 400; color: var(--soft); }
    .story > summary .headline { flex-basis: 100%; padding-left: calc(1ch + 1.25rem); font-size: 1.0625rem; }
    .overview .headline { display: block; line-height: 1.35; margin: .1rem 0 .2rem; }
    .overview .number { padding-left: .4rem; padding-right: .4rem; }
    .story > h3 { margin: 2rem 0 .7rem; }
    .reports { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: 0 2rem; padding: 0; list-style: none; }
    .reports li { padding: .3rem 0; }
    .reports cite { font-family: var(--serif); }
    .reports .fine { display: block; padding-left: 2.1em; }

    .facts td, .facts thead th { min-width: 8rem; }
    .facts tbody th { min-width: 10rem; }
    .facts .sort { display: block; margin-top: .3rem; font-weight: 400; font-size: .8125rem; color: var(--soft); }
    .facts thead .fine { display: block; font-weight: 400; font-size: .75rem; }
    .facts .words { font-family: var(--serif); font-size: 1.0313rem; }
    .facts .differs:is(.v-conflict, .v-review) { background: var(--wash); box-shadow: inset 0 0 0 2px var(--accent); }
    .facts .flag { display: block; font-size: .75rem; font-weight: 650; color: var(--accent); }
    .facts .empty { color: var(--soft); }
    .lines { display: flex; flex-wrap: wrap; gap: .45rem .75rem; padding: 0; list-style: none; }
    .lines li { padding: .2rem .55rem; border-radius: .2rem; }
    .lines .flag { display: inline; margin-left: .35rem; }
    abbr { text-decoration: none; }

    .finding { margin: 0 0 1.75rem; padding: 1.35rem 1.5rem 1.1rem; background: var(--raised); border: 1px solid var(--rule);
      border-left: 5px solid var(--accent); border-radius: .3rem; }
    .finding:target, .entry:target { outline: 3px solid var(--focus); outline-offset: 3px; }
    .meta { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; color: var(--soft); font-size: .875rem; }
    .meta > span + span:not(:last-child) { border-left: 1px solid var(--rule); padding-left: .6rem; }
    .permalink { margin-left: auto; color: var(--soft); }
    .beside { margin: 0 0 .6rem; font-size: .9375rem; }
    .place, .rule { text-decoration-color: var(--rule); }
    h4 { font-size: 1.0625rem; line-height: 1.4; font-weight: 600; }
    .finding h4 { margin: .65rem 0 .35rem; max-width: 40em; font-size: 1.3125rem; line-height: 1.3; text-wrap: pretty; }
    .because { max-width: 46em; color: var(--soft); }
    .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1.25rem 2rem; margin: 1.25rem 0 1rem; }
    .side { min-width: 0; padding-top: .75rem; border-top: 2px solid var(--accent); }
    .print q { font-size: 1.125rem; font-weight: 600; }
    .side figure { margin-top: .9rem; }
    blockquote { font-size: 1.0313rem; line-height: 1.6; }
    .context { color: var(--soft); }
    mark { padding: .05em .12em; background: var(--wash, #fde6d3); color: inherit; border-bottom: 2px solid var(--accent, currentColor); font-weight: 600; }
    figcaption { margin-top: .45rem; font-size: .8125rem; color: var(--soft); }
    figcaption strong { color: var(--ink); }
    figcaption .place, figcaption > code { display: block; }
    .why, .more { font-size: .9375rem; }
    .more { margin-top: .6rem; }
    .why > summary, .more > summary { display: inline-block; padding: .15rem 0; color: var(--soft); font-size: .875rem; text-decoration: underline;
      text-decoration-thickness: 1px; text-underline-offset: .2em; list-style: none; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.25rem; margin-top: .6rem; font-size: .9375rem; }
    dt { color: var(--soft); }
    dd { margin: 0; min-width: 0; }

    .drawing { margin: 1.25rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
    .drawing figcaption { margin: 0 0 .5rem; font-size: .9375rem; font-weight: 600; color: var(--ink); }
    svg { display: block; width: 100%; min-width: 27rem; max-width: 40rem; height: auto; font-family: var(--sans); }
    svg .grid { stroke: var(--rule); }
    svg .axis { fill: var(--soft); }
    svg .label { fill: var(--ink); font-weight: 600; }
    svg .versions { stroke: var(--soft); stroke-dasharray: 4 4; }
    svg .whisker { stroke: var(--ink); stroke-width: 1.5; }
    svg .on { fill: var(--soft); stroke: var(--raised); stroke-width: 1.5; }
    svg .off { fill: var(--accent); stroke: var(--raised); stroke-width: 1.5; }
    svg .on.vague { fill: var(--raised); stroke: var(--soft); stroke-width: 2.5; }
    svg .off.vague { fill: var(--raised); stroke: var(--accent); stroke-width: 2.5; }

    .reading .shelf { display: flex; flex-wrap: wrap; gap: .6rem; align-items: flex-start; margin-top: .7rem; }
    /* Whatever is folded stands in one line, whatever is open beside each other beneath it. */
    .shelf::after { content: ""; flex-basis: 100%; }
    .sheet { flex: 0 1 auto; min-width: 0; border: 1px solid var(--rule); border-radius: .35rem; background: var(--raised); font-size: .9375rem; }
    .sheet > summary { padding: .4rem .8rem; font-weight: 600; }
    .sheet[open] { order: 1; flex: 1 1 22rem; }
    .sheet[open] > summary { border-bottom: 1px solid var(--rule); }
    .leaf { position: relative; max-height: min(44rem, 80vh); overflow-y: auto; padding: 1rem 1.25rem 1.25rem; font: 1.0313rem/1.6 var(--serif); }
    .leaf p + p { margin-top: .75rem; }
    .leaf .title { font-size: 1.1875rem; line-height: 1.35; font-weight: 600; }
    .leaf .passed { color: var(--soft); font-style: italic; }
    .claim { text-decoration: none; scroll-margin: 4rem; }
    .claim.v-agree mark { background: none; font-weight: 400; border-bottom: 1px dotted var(--accent); }
    .claim:is(.v-update, .v-compatible) mark { background: none; font-weight: 400; border-bottom: 2px solid var(--accent); }
    .claim.v-conflict mark::before { content: "≠ " / ""; } .claim.v-review mark::before { content: "? " / ""; }
    .claim.v-update mark::before { content: "→ " / ""; } .claim.v-compatible mark::before { content: "≈ " / ""; }
    .claim:is(:target, .found) mark { outline: 2px solid var(--focus); }

    .ledger { margin-top: .6rem; border-top: 1px solid var(--rule); padding-top: .6rem; }
    .ledger > summary { color: var(--soft); }
    .ledger > summary :is(h3, h4) { display: inline; margin-right: .6rem; text-transform: none; letter-spacing: 0; font: 650 .9375rem/1.5 var(--sans); color: var(--soft); }
    .entry { padding: .9rem 0 .9rem 1.1rem; border-left: 3px solid var(--wash); margin: .9rem 0 0 .3rem; }
    .said { font: 600 1.0313rem/1.4 var(--serif); }
    .glossary { grid-template-columns: minmax(10rem, max-content) 1fr; }
    .claims, .unplaced, .problems, .digests { margin-top: .45rem; padding: 0; list-style: none; }
    .claims li, .unplaced li, .problems li, .digests li { padding: .25rem 0; font-size: .9375rem; }
    .quoted { font-family: var(--serif); }
    .story > p.fine { margin-top: .9rem; }
    .end { margin-top: 2rem; padding-top: 1.5rem; border-top: 2px solid var(--ink); }
    .end p { margin-bottom: .5rem; max-width: 44em; }
    .end dl { margin-bottom: .9rem; }

    @media (max-width: 42rem) {
      body { padding: 0 1rem 3rem; }
      .masthead { padding: 2rem 0 1.25rem; }
      .tally { grid-template-columns: 1fr; }
      .tally .gloss { display: none; }
      html.scripted { scroll-padding-top: 1rem; }
      .filters { position: static; }
      .filters .buttons { margin-left: 0; }
      .finding { padding: 1rem 1rem .85rem; }
      dl { grid-template-columns: 1fr; gap: 0; }
      dd { margin-bottom: .5rem; }
      .cards, .cards caption, .cards tbody, .cards tr, .cards th, .cards td { display: block; min-width: 0; width: auto; }
      .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .cards tr { margin-bottom: 1.25rem; border: 1px solid var(--rule); border-radius: .3rem; background: var(--raised); }
      .cards td::before { content: attr(data-label); display: block; font-size: .75rem; font-weight: 600; color: var(--soft); }
      .cards tr > :last-child { border-bottom: 0; }
      .overview .cards tr { padding-bottom: .6rem; }
      .overview .cards th { min-width: 0; border: 0; }
      .overview .cards td { display: inline-block; padding: 0 0 0 .75rem; border: 0; text-align: left; }
      .overview .cards td.do { display: block; width: auto; padding: 0 .75rem .5rem; }
      .overview .cards td.do::before { display: none; }
      .facts .empty, .overview .cards td.none { display: none; }
      .overview .cards td::before { display: inline; margin-right: .35em; content: attr(data-label); color: inherit; }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    @media print {
      :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #333; --rule: #999; }
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; }
      .skip, .filters, .permalink, .story > summary::before { display: none !important; }
      .many .story { content-visibility: visible; }
      .story { break-before: page; }
      html:not([data-print=summary]) details::details-content { content-visibility: visible; block-size: auto; }
      html[data-print=summary] :is(.sides, .why, .drawing, .ledger, .reports, .reading, .beside, .story > h3) { display: none; }
      /* Reports in full take many sheets: they are printed where somebody opened them, or with everything. */
      html.scripted:not([data-print=all]) :is(.sheet:not([data-read]), .reading:not(:has([data-read]))) { display: none; }
      html:not(.scripted) :is(.sheet:not([open]), .reading:not(:has([open]))) { display: none; }
      .leaf { max-height: none; overflow: visible; }
      .sheet { flex: 1 1 100%; border: 0; }
      .beside { display: none; }
      html[data-print=summary] .story { break-before: auto; }
      .finding, .entry, figure, tr { break-inside: avoid; }
      h2, h3, h4 { break-after: avoid; }
      .tag, .facts .differs, mark { background: none; }
      mark { border: 1.5pt solid #000; }
      .scroll { overflow: visible; }
      table { font-size: .85rem; }
      th, td { padding: .35rem .5rem; }
      .facts th, .facts td, .facts thead th, .overview tbody th { min-width: 0; }
      a[href^="http"]::after { content: " <" attr(href) ">"; font-size: .85em; }
    }
    """
}
