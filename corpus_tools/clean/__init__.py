"""Cleaning: from a document as it was found to the text that a reader reads, with the way back to every character."""
from corpus_tools.clean.show import count_removed, show_removed
from corpus_tools.clean.steps import STEPS, clean_document, cut_out, finish, prepare

__all__ = ["STEPS", "clean_document", "count_removed", "cut_out", "finish", "prepare", "show_removed"]
