"""The one share dialog: grants, links and invitations on any thing that carries rights."""
