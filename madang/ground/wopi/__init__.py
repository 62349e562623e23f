"""An editor beside the house (Collabora, OnlyOffice) opens and saves files by WOPI, when one is set up."""
