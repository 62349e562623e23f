"""Reading tables that people bring: of people, units and sites. Pure."""
