"""How a quantity is said: kind, sign, the measured property, and the level that it belongs to."""

from __future__ import annotations

from corpus_tools.frames.read import Frame, read_frames

__all__ = ["Frame", "read_frames"]
