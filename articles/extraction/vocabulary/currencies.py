"""Codes of money that are no currency of this trade."""

from __future__ import annotations

# ISO 4217's code for "no currency": a sum in yuan, pounds or tenge is known for money and left out.
OTHER = "XXX"
