"""The HTML report in a real browser: Debian's chromium, driven by Playwright; run by Scripts/test-report."""

import pathlib
import re
import tempfile

import pytest

from visit import EXTERNAL, OTHERS, REAL, REPORT, SPLIT, Visit


def test_opens_from_disk_in_silence(browser):
    with Visit(browser, REPORT) as visit:
        visit.page.wait_for_timeout(200)
        assert visit.complaints == []
        assert visit.dialogs == []
        assert visit.requests == [REPORT.as_uri()]
        assert visit.page.title().startswith("3 conflicts and 1 review in 3 of 4 stories")
        colour = visit.page.evaluate("getComputedStyle(document.body).maxWidth")
        assert colour != "none", "the style must be allowed by its hash"


def test_hostile_reports_show_as_text(browser):
    with Visit(browser, REPORT) as visit:
        page = visit.page
        assert page.locator("script").count() == 1
        assert page.locator("img, iframe, object, embed, link, base, form").count() == 0
        assert page.locator("[onclick], [onload], [onerror], [style]").count() == 0
        assert page.locator("a[href^='javascript']").count() == 0
        assert "<script>alert('story')</script>⟨U+202E⟩gnirts" in page.locator("h2").all_inner_texts()


def test_filters_by_verdict_and_words(browser):
    with Visit(browser, REPORT) as visit:
        page = visit.page
        visible = "article[data-verdict]:not([hidden])"
        total = page.locator(visible).count()
        page.locator("input[data-verdict=conflict]").uncheck()
        assert page.locator(f"{visible}[data-verdict=conflict]").count() == 0
        assert page.locator("#shown").inner_text() == f"{total - 3} of {total} shown"
        page.locator("input[data-verdict=conflict]").check()
        page.locator("#find").fill("fifth round")
        assert page.locator(visible).count() == 1
        assert page.locator("details.story:visible").count() == 1
        page.locator("#find").fill("")
        assert page.locator(visible).count() == total


def test_folds_open_and_close(browser):
    with Visit(browser, REPORT) as visit:
        page = visit.page
        assert page.locator("details.story[open]").count() == 3, "stories without findings start folded"
        page.get_by_role("button", name="Expand all").click()
        assert page.locator("details:not(.sheet):not([open])").count() == 0
        assert page.locator("details.sheet[open]").count() == 0, "reports in full are opened by hand"
        page.get_by_role("button", name="Collapse all").click()
        assert page.locator("details[open]").count() == 0


def test_permalink_opens_what_is_folded(browser):
    for scripts in (True, False):
        with Visit(browser, REPORT, "#finding-00d1a5b2c3e4f567", java_script_enabled=scripts) as visit:
            target = visit.page.locator("#finding-00d1a5b2c3e4f567")
            if scripts:
                assert target.is_visible()
            assert target.count() == 1


def test_prints_everything_or_a_summary(browser):
    with Visit(browser, REPORT) as visit:
        page = visit.page
        page.emulate_media(media="print")
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        assert page.locator("details:not([open])").count() == 0
        assert not page.locator(".filters").is_visible()
        page.evaluate("window.dispatchEvent(new Event('afterprint'))")
        assert page.locator("details.story[open]").count() == 3
        page.evaluate("document.documentElement.setAttribute('data-print', 'summary')")
        assert not page.locator(".sides").first.is_visible()
        assert page.locator(".finding h4").first.is_visible()
        with tempfile.TemporaryDirectory() as folder:
            pdf = pathlib.Path(folder) / "report.pdf"
            page.pdf(path=pdf)
            assert pdf.stat().st_size > 10_000


def test_without_scripts_everything_is_there(browser):
    with Visit(browser, REPORT, java_script_enabled=False) as visit:
        page = visit.page
        assert not page.locator(".filters").is_visible()
        assert page.locator("article[data-verdict][hidden]").count() == 0
        page.locator("details.story > summary").last.click()
        assert page.locator("details.story[open]").count() == 4


def test_without_styles_it_reads_in_order(browser):
    text = re.sub(r"<style>.*?</style>", "", REPORT.read_text("utf-8"), flags=re.S)
    with tempfile.TemporaryDirectory() as folder:
        bare = pathlib.Path(folder) / "bare.html"
        bare.write_text(text, "utf-8")
        with Visit(browser, bare) as visit:
            words = visit.page.locator("body").inner_text()
            order = ["3 conflicts and 1 review", "Stories, worst first", "border-talks", "Northern Gazette prints"]
            order += ["Facts by outlet", "The same meeting cannot be both", "Why this is listed", "Side by side"]
            order += ["Explained: 1 difference", "What was not checked", "How it was run"]
            places = [words.index(word) for word in order]
            assert places == sorted(places)


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_fits_and_has_contrast(browser, width, scheme):
    options = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}
    for path in [REPORT, *OTHERS, *REAL]:
        with Visit(browser, path, **options) as visit:
            page = visit.page
            page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, f"{path.name} is {wide} wide at {width}"
            faint = page.evaluate(CONTRAST)
            assert faint == [], faint[:5]


def test_headings_names_and_tables(browser):
    for path in [REPORT, SPLIT, *OTHERS, *REAL]:
        with Visit(browser, path) as visit:
            page = visit.page
            levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])")
            assert levels.count(1) == 1 and levels[0] == 1
            for before, after in zip(levels, levels[1:]):
                assert after - before <= 1, f"h{before} is followed by h{after} in {path.name}"
            assert page.evaluate(NAMELESS) == []
            assert page.evaluate("[...document.querySelectorAll('th')].filter(th => !th.scope).length") == 0
            assert page.evaluate(DOUBLE_IDS) == []
            assert page.evaluate(DEAD_LINKS) == []
            assert page.evaluate("document.documentElement.lang") == "en"


def test_keyboard_reaches_the_skip_link_and_every_fold(browser):
    with Visit(browser, REPORT) as visit:
        page = visit.page
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "Skip to the stories"
        page.locator("details.story > summary").last.focus()
        page.keyboard.press("Enter")
        assert page.locator("details.story[open]").count() == 4


def test_split_report_leads_to_its_stories_and_back(browser):
    with Visit(browser, SPLIT) as visit:
        page = visit.page
        page.get_by_role("link", name="border-talks").click()
        assert page.locator("h2").first.inner_text() == "border-talks"
        assert page.locator("details.story[open]").count() == 1
        page.get_by_role("link", name="All stories").click()
        assert page.locator("#overview").count() == 1
        assert visit.complaints == []


def test_external_assets_are_found_by_a_server(browser):
    import functools
    import http.server
    import threading

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def end_headers(self):
            # What Jenkins sends with the reports of its jobs, with the scripts of the job allowed.
            policy = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'"
            self.send_header("Content-Security-Policy", policy)
            super().end_headers()

    handler = functools.partial(Quiet, directory=EXTERNAL.parent)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        context = browser.new_context()
        page = context.new_page()
        complaints = []
        page.on("console", lambda message: complaints.append(message.text))
        for name in ("index.html", "stories/story-border-talks.html"):
            page.goto(f"http://127.0.0.1:{server.server_port}/{name}")
            assert page.evaluate("getComputedStyle(document.body).maxWidth") != "none"
            assert page.evaluate("document.documentElement.classList.contains('scripted')")
        assert [line for line in complaints if "favicon" not in line] == []
        context.close()
    finally:
        server.shutdown()


def test_real_reports_open_in_silence(browser):
    for path in REAL:
        with Visit(browser, path) as visit:
            assert visit.complaints == [] and visit.requests == [path.as_uri()], path.name


# Elements with text of their own whose colour stands out less than WCAG AA asks, 4.5 to 1, or 3 to 1 where large.
CONTRAST = """() => {
  const parse = value => (value.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
    .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = node => {
    for (; node; node = node.parentElement) {
      const colour = parse(getComputedStyle(node).backgroundColor);
      if (colour.length === 3 || colour[3] > 0.99) { return colour; }
    }
    return [255, 255, 255];
  };
  const faint = [];
  for (const node of document.querySelectorAll('body *')) {
    if (!node.checkVisibility() || node.closest('script, svg')) { continue; }
    const own = [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim());
    if (!own) { continue; }
    const style = getComputedStyle(node);
    const [one, two] = [light(parse(style.color)), light(ground(node))];
    const ratio = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && +style.fontWeight >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) { faint.push([node.className, node.textContent.slice(0, 30), ratio]); }
  }
  return faint;
}"""

# Things to operate or look at that have no name for those who cannot see them.
NAMELESS = """() => [...document.querySelectorAll('a, button, input, summary, svg, [role=region], nav, [role=group]')]
  .filter(node => {
    const label = node.getAttribute('aria-label') || node.textContent.trim() || node.labels?.[0]?.textContent.trim();
    const by = (node.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean);
    return !label || by.some(id => !document.getElementById(id));
  }).map(node => node.outerHTML.slice(0, 120))"""

DOUBLE_IDS = """() => {
  const ids = [...document.querySelectorAll('[id]')].map(node => node.id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}"""

DEAD_LINKS = """() => [...document.querySelectorAll('a[href^="#"]')].map(link => link.hash.slice(1))
  .filter(id => !document.getElementById(id))"""
