/// What the page can do beyond being read: filters, folding, links to folded places, printing.
///
/// Nothing depends on it: without it every finding is shown and every fold opens by itself.
enum ReportScript {
  /// The script; its hash stands in the page's policy.
  static let source: StaticString = #"""
    (function () {
      "use strict";
      var root = document.documentElement;
      var all = function (selector, from) {
        return Array.prototype.slice.call((from || document).querySelectorAll(selector));
      };
      root.classList.add("scripted");

      function reveal() {
        var id = decodeURIComponent(location.hash.slice(1));
        var target = id && document.getElementById(id);
        if (!target) { return; }
        for (var node = target; node; node = node.parentElement) {
          if (node.tagName === "DETAILS") { node.open = true; }
        }
        target.scrollIntoView();
      }
      window.addEventListener("hashchange", reveal);
      reveal();

      var folds = all("details");
      var opened = null;
      window.addEventListener("beforeprint", function () {
        if (root.getAttribute("data-print") === "summary") { return; }
        opened = folds.map(function (fold) { return fold.open; });
        folds.forEach(function (fold) { fold.open = true; });
      });
      window.addEventListener("afterprint", function () {
        root.removeAttribute("data-print");
        if (!opened) { return; }
        folds.forEach(function (fold, index) { fold.open = opened[index]; });
        opened = null;
      });

      var bar = document.querySelector(".filters");
      if (!bar) { return; }
      bar.hidden = false;
      var entries = all("article[data-verdict]");
      var words = entries.map(function (entry) { return entry.textContent.toLowerCase(); });
      var find = document.getElementById("find");
      var shown = document.getElementById("shown");

      function apply() {
        var verdicts = {};
        all("input[data-verdict]", bar).forEach(function (box) {
          verdicts[box.getAttribute("data-verdict")] = box.checked;
        });
        var sought = find.value.trim().toLowerCase();
        var count = 0;
        entries.forEach(function (entry, index) {
          var fits = verdicts[entry.getAttribute("data-verdict")] && (!sought || words[index].indexOf(sought) >= 0);
          entry.hidden = !fits;
          if (fits) { count += 1; }
        });
        var isFiltered = count < entries.length;
        root.classList.toggle("filtered", isFiltered);
        all("details.story").forEach(function (story) {
          story.hidden = isFiltered && !story.querySelector("article[data-verdict]:not([hidden])");
          if (sought && !story.hidden) { story.open = true; }
        });
        all("details.ledger").forEach(function (ledger) {
          var held = all("article[data-verdict]", ledger);
          ledger.hidden = held.length > 0 && held.every(function (entry) { return entry.hidden; });
          if (sought && held.length > 0 && !ledger.hidden) { ledger.open = true; }
        });
        shown.textContent = isFiltered ? count + " of " + entries.length + " shown" : "";
      }
      bar.addEventListener("change", apply);
      find.addEventListener("input", apply);

      bar.addEventListener("click", function (event) {
        var action = event.target.getAttribute("data-action");
        if (action === "expand" || action === "collapse") {
          folds.forEach(function (fold) { fold.open = action === "expand"; });
        } else if (action === "print-summary" || action === "print-all") {
          root.setAttribute("data-print", action === "print-all" ? "all" : "summary");
          window.print();
        }
      });
    })();
    """#
}
