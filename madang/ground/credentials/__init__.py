"""What opens the doors: sessions, tokens, passwords, known devices, and the rules for them."""
