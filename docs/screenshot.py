"""Take the README's picture from a running site: `.venv/bin/python docs/screenshot.py [ADDRESS]`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from playwright.sync_api import sync_playwright

from tests.browser.chromium import FLAGS, find_chromium

PAGE = "regions/RU-KDA/"
PICTURE = Path(__file__).with_name("region.png")


def main(address: str = "http://127.0.0.1:8000/") -> None:
    """Open the region page as a reader would and keep what is seen first."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
        page = browser.new_page(viewport={"width": 1280, "height": 1000})
        page.goto(address.rstrip("/") + "/" + PAGE)
        page.wait_for_load_state("networkidle")
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
