"""Looking into files: their words for the search, and what a browser needs to show them. All of it made confined."""
