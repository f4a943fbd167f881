"""Sphinx configuration of the documentation."""

from __future__ import annotations

import hindinews

project = "hindinews"
author = "The hindinews maintainers"
copyright = "2026, The hindinews maintainers"
version = release = hindinews.__version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
html_title = "hindinews"
exclude_patterns = ["_build"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_class_signature = "separated"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True
nitpicky = False
suppress_warnings = ["myst.xref_missing"]
