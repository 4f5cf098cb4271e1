"""What a page of this site may load: nothing by default, then its own files, then Chart.js's host."""

from __future__ import annotations

from typing import Any

from csp.constants import NONCE, NONE, SELF


def content_security_policy(script_hosts: list[str]) -> dict[str, Any]:
    """Return django-csp's setting; `script_hosts` are the foreign hosts that scripts come from, if any."""
    return {
        "DIRECTIVES": {
            "default-src": [NONE],
            "script-src": [SELF, NONCE, *script_hosts],
            "style-src": [SELF, NONCE],
            "img-src": [SELF, "data:"],
            "connect-src": [SELF],
            "form-action": [SELF],
            "base-uri": [NONE],
            "frame-ancestors": [NONE],
        }
    }
