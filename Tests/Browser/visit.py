"""The pages that Scripts/test-report renders, and a way to open them and to hear what they say and ask for.

The folder of the pages stands in CROSSCHECK_SAMPLES, the browser in CHROMIUM (default /usr/bin/chromium).
"""

import os
import pathlib

FOLDER = pathlib.Path(os.environ["CROSSCHECK_SAMPLES"]).resolve()
REPORT = FOLDER / "one" / "sample.html"
SPLIT = FOLDER / "split" / "index.html"
EXTERNAL = FOLDER / "external" / "index.html"
OTHERS = [FOLDER / "one" / name for name in ("quiet.html", "crowd.html", "hostile.html")]
REAL = sorted((FOLDER / "real").glob("*.html")) if (FOLDER / "real").is_dir() else []


class Visit:
    """A page opened from disk, with everything it said and asked for."""

    def __init__(self, browser, path, fragment="", **options):
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.complaints, self.requests, self.dialogs = [], [], []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))
        self.page.goto(path.as_uri() + fragment)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()
