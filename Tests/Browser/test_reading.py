"""What the report offers on top: reports side by side, data to take along, the way from a claim to its place and back."""

import gzip

import pytest

from visit import FOLDER, OTHERS, REAL, REPORT, SPLIT, Visit

HOSTILE = OTHERS[-1]
ENDS = """link => link.dataset.beside.split(' ').map(id => {
  const mark = document.getElementById(id).getBoundingClientRect();
  const leaf = document.getElementById(id).closest('.leaf').getBoundingClientRect();
  const sheet = document.getElementById(id).closest('.sheet');
  const box = sheet.getBoundingClientRect();
  return { top: box.top, left: box.left, open: sheet.open, seen: mark.top >= leaf.top && mark.bottom <= leaf.bottom };
})"""


def test_two_reports_stand_side_by_side_at_their_claims(browser):
    for path in [REPORT, *REAL]:
        with Visit(browser, path, viewport={"width": 1280, "height": 900}) as visit:
            links = visit.page.locator(".finding a[data-beside]")
            for index in range(min(links.count(), 5)):
                links.nth(index).click()
                one, other = links.nth(index).evaluate(ENDS)
                assert one["open"] and other["open"] and one["seen"] and other["seen"], path.name
                assert abs(one["top"] - other["top"]) < 2 and one["left"] != other["left"], path.name
            assert visit.complaints == []


def test_two_reports_stand_side_by_side_without_scripts(browser):
    with Visit(browser, REPORT, java_script_enabled=False, viewport={"width": 1280, "height": 900}) as visit:
        shelf = visit.page.locator(".shelf").first
        for index in (0, 2):
            shelf.locator(".sheet").nth(index).locator("summary").click()
        boxes = [shelf.locator(".sheet").nth(index).bounding_box() for index in (0, 2)]
        assert abs(boxes[0]["y"] - boxes[1]["y"]) < 2 and boxes[0]["x"] < boxes[1]["x"]
        visit.page.set_viewport_size({"width": 320, "height": 900})
        boxes = [shelf.locator(".sheet").nth(index).bounding_box() for index in (0, 2)]
        assert boxes[0]["y"] + boxes[0]["height"] <= boxes[1]["y"], "on a narrow screen beneath each other"


@pytest.mark.parametrize("scripts", [True, False])
def test_a_claim_leads_to_its_place_in_the_text_and_back(browser, scripts):
    with Visit(browser, REPORT, java_script_enabled=scripts) as visit:
        place = visit.page.locator(".finding figcaption a.place").first
        target = visit.page.locator(place.get_attribute("href"))
        assert not target.is_visible()
        place.click()
        visit.page.wait_for_timeout(300)
        assert target.is_visible(), "the browser opens what is folded around the target"
        target.click()
        assert visit.page.locator(".finding:target").count() == 1


@pytest.mark.parametrize("format", ["json", "sarif"])
@pytest.mark.parametrize("scripts", [True, False])
def test_the_data_of_the_run_can_be_saved_from_the_page(browser, format, scripts):
    with Visit(browser, REPORT, java_script_enabled=scripts, accept_downloads=True) as visit:
        with visit.page.expect_download() as download:
            visit.page.locator(f"a.data[download='crosscheck.{format}.gz']").click()
        content = open(download.value.path(), "rb").read()
        if scripts:
            assert download.value.suggested_filename == f"crosscheck.{format}"
        else:
            assert download.value.suggested_filename == f"crosscheck.{format}.gz"
            content = gzip.decompress(content)
        assert content == (FOLDER / "one" / f"sample.{format}").read_bytes()
        assert visit.complaints == []


def test_split_pages_find_their_data_and_their_findings(browser):
    data = SPLIT.parent / "report.json"
    assert data.read_bytes() == (FOLDER / "one" / "sample.json").read_bytes()
    for path in [SPLIT, *(SPLIT.parent / "stories").glob("*.html")]:
        with Visit(browser, path) as visit:
            links = visit.page.evaluate("[...document.querySelectorAll('a[href]:not([href^=http])')].map(a => a.getAttribute('href'))")
            for link in links:
                file, _, fragment = link.partition("#")
                target = (path.parent / file) if file else path
                assert target.exists(), link
                assert not fragment or f'id="{fragment}"' in target.read_text("utf-8"), link


def test_reports_in_full_are_printed_where_they_are_open(browser):
    with Visit(browser, REPORT) as visit:
        page = visit.page
        page.emulate_media(media="print")
        page.locator(".sheet").first.evaluate("sheet => sheet.open = true")
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        assert page.locator("details:not([open])").count() == 0
        assert page.locator(".sheet").first.is_visible()
        assert not page.locator(".sheet").nth(1).is_visible()
        page.evaluate("window.dispatchEvent(new Event('afterprint'))")
        page.evaluate("document.documentElement.setAttribute('data-print', 'all')")
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        assert page.locator(".sheet").nth(1).is_visible()
        page.evaluate("window.dispatchEvent(new Event('afterprint'))")
        assert page.locator("details.sheet[open]").count() == 1, "folds are as they were"


def test_the_bar_hides_no_target(browser):
    with Visit(browser, REPORT, "#finding-ab12cd34ef56ab78", viewport={"width": 1280, "height": 500}) as visit:
        visit.page.wait_for_timeout(600)
        bar = visit.page.locator(".filters").bounding_box()
        target = visit.page.locator("#finding-ab12cd34ef56ab78").bounding_box()
        assert target["y"] >= bar["y"] + bar["height"]
        assert bar["height"] < 60, "the bar takes one line"


def test_hostile_reports_break_nothing(browser):
    with Visit(browser, HOSTILE) as visit:
        page = visit.page
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
        page.wait_for_timeout(200)
        assert visit.complaints == [] and visit.dialogs == [] and visit.requests == [HOSTILE.as_uri()]
        assert page.locator("script").count() == 1 and page.locator("style").count() == 1
        assert page.locator("img, iframe, object, embed, link, base, form").count() == 0
        assert page.locator("[onclick], [onload], [onerror], [onmouseover], [style]").count() == 0
        assert page.locator("a[href^='javascript']").count() == 0
        assert page.locator(".leaf").count() == 2
        assert "<script>alert('text')</script>" in page.locator(".leaf").first.inner_text()
        assert "⟨U+202E⟩" in page.locator(".leaf").first.inner_text()


def test_one_main_landmark_and_no_trap_for_the_keyboard(browser):
    for path in [REPORT, SPLIT, *OTHERS]:
        with Visit(browser, path) as visit:
            page = visit.page
            assert page.locator("main").count() == 1 and page.locator("body > header").count() == 1
            assert page.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").count() == 0
            reached = set()
            for _ in range(40):
                page.keyboard.press("Tab")
                reached.add(page.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)"))
            expected = page.evaluate(FOCUSABLE)
            assert len(reached) >= min(40, expected), f"{path.name}: {len(reached)} of {expected}"


FOCUSABLE = """[...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
  .filter(node => node.checkVisibility()).length"""
