"""Checks of built pages by strangers: see scripts/test-web."""
