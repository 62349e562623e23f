"""WsgiDAV under cheroot, as its documentation runs it: `python -m bench.peers.wsgidav_app PORT FOLDER`."""

import sys

from cheroot import wsgi
from wsgidav.wsgidav_app import WsgiDAVApp

config = {
    "host": "127.0.0.1",
    "port": int(sys.argv[1]),
    "provider_mapping": {"/": sys.argv[2]},
    "simple_dc": {"user_mapping": {"*": {"bench": {"password": "bench"}}}},
    "http_authenticator": {
        "domain_controller": None,
        "accept_basic": True,
        "accept_digest": False,
        "default_to_digest": False,
    },
    "verbose": 0,
    "logging": {"enable": False},
}
server = wsgi.Server(bind_addr=("127.0.0.1", config["port"]), wsgi_app=WsgiDAVApp(config))
try:
    server.start()
except KeyboardInterrupt:
    server.stop()
