"""How the house is: what an administrator looks at first, and what `madang doctor` says without a browser."""
