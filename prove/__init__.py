"""The promises of the house, each run with its full number by `bin/prove` and with a small one by `bin/check`."""
