"""Park Corpus: observations with proof from Chinese reports on technology parks."""
