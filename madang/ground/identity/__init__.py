"""How people prove who they are: passwords, sessions, second factors, tokens."""
