"""factcli: a linter for facts. Offline, curated, deterministic."""

from __future__ import annotations

__version__ = "0.1.0"
