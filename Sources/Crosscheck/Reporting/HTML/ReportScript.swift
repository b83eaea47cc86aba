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

      function unfold(target) {
        for (var node = target; node; node = node.parentElement) {
          if (node.tagName === "DETAILS") { node.open = true; }
        }
      }

      function reveal() {
        var id = decodeURIComponent(location.hash.slice(1));
        var target = id && document.getElementById(id);
        if (!target) { return; }
        unfold(target);
        target.scrollIntoView();
      }
      window.addEventListener("hashchange", reveal);
      reveal();

      // Two reports side by side: their texts alone are open, each at its own passage.
      document.addEventListener("click", function (event) {
        var link = event.target.closest && event.target.closest("a[data-beside]");
        if (!link) { return; }
        event.preventDefault();
        var marks = link.getAttribute("data-beside").split(" ").map(function (id) {
          return document.getElementById(id);
        });
        var shelf = marks[0].closest(".shelf");
        all(".sheet", shelf).forEach(function (sheet) {
          sheet.open = marks.some(function (mark) { return sheet.contains(mark); });
        });
        all(".found").forEach(function (mark) { mark.classList.remove("found"); });
        shelf.closest(".reading").scrollIntoView();
        marks.forEach(function (mark) {
          mark.classList.add("found");
          var leaf = mark.closest(".leaf");
          leaf.scrollTop = mark.offsetTop - leaf.clientHeight / 3;
        });
        marks[0].focus({ preventScroll: true });
      });

      // Data that the page carries packed is saved unpacked, where the browser can do that.
      document.addEventListener("click", function (event) {
        var link = event.target.closest && event.target.closest("a.data");
        if (!link || !window.DecompressionStream) { return; }
        event.preventDefault();
        var packed = atob(link.href.slice(link.href.indexOf(",") + 1));
        var bytes = new Uint8Array(packed.length);
        for (var index = 0; index < packed.length; index += 1) { bytes[index] = packed.charCodeAt(index); }
        var stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
        new Response(stream).blob().then(function (blob) {
          var saved = document.createElement("a");
          saved.href = URL.createObjectURL(blob);
          saved.download = link.download.replace(/\.gz$/, "");
          document.body.appendChild(saved);
          saved.click();
          saved.remove();
          setTimeout(function () { URL.revokeObjectURL(saved.href); }, 10000);
        });
      });

      var folds = all("details");
      var sheets = all("details.sheet");
      var opened = null;
      window.addEventListener("beforeprint", function () {
        if (root.getAttribute("data-print") === "summary") { return; }
        sheets.forEach(function (sheet) { sheet.toggleAttribute("data-read", sheet.open); });
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
      var words = null;
      var find = document.getElementById("find");
      var shown = document.getElementById("shown");

      function apply() {
        var verdicts = {};
        all("input[data-verdict]", bar).forEach(function (box) {
          verdicts[box.getAttribute("data-verdict")] = box.checked;
        });
        var sought = find.value.trim().toLowerCase();
        if (sought && !words) {
          words = entries.map(function (entry) { return entry.textContent.toLowerCase(); });
        }
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
          folds.forEach(function (fold) {
            // The reports in full are opened by hand: all of them at once help nobody.
            if (action === "collapse" || !fold.classList.contains("sheet")) { fold.open = action === "expand"; }
          });
        } else if (action === "print-summary" || action === "print-all") {
          root.setAttribute("data-print", action === "print-all" ? "all" : "summary");
          window.print();
        }
      });
    })();
    """#
}
