"""The calendar: shared by name or by address, in every phone, aware of Korean days."""
