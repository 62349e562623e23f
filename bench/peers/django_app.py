"""Django's ORM under gunicorn, one process with threads: session check and one indexed row.

`python -m bench.peers.django_app PORT URL`
"""

import hashlib
import sys
from typing import Any
from uuid import UUID

import django
from django.conf import settings
from psycopg.conninfo import conninfo_to_dict

PARTS = conninfo_to_dict(sys.argv[2])
settings.configure(
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    SECRET_KEY="bench",
    USE_TZ=True,
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": PARTS.get("dbname"),
            "USER": PARTS.get("user"),
            "HOST": PARTS.get("host"),
            "PORT": PARTS.get("port", ""),
            "CONN_MAX_AGE": None,
        }
    },
)
django.setup()

from django.core.wsgi import get_wsgi_application
from django.db import models
from django.http import HttpRequest, JsonResponse
from django.urls import path
from django.utils import timezone


class Person(models.Model):
    """The table of the house."""

    id = models.UUIDField(primary_key=True)
    fn = models.TextField()
    number = models.TextField(null=True)
    email = models.TextField(null=True)
    suspended_at = models.DateTimeField(null=True)

    class Meta:
        """Where it lies."""

        managed = False
        app_label = "bench"
        db_table = 'ground"."person'


class Session(models.Model):
    """The table of the house."""

    id = models.UUIDField(primary_key=True)
    token_hash = models.BinaryField()
    person = models.ForeignKey(Person, on_delete=models.DO_NOTHING, db_column="person")
    state = models.TextField()
    expires_at = models.DateTimeField()

    class Meta:
        """Where it lies."""

        managed = False
        app_label = "bench"
        db_table = 'ground"."session'


def read(request: HttpRequest, id: UUID) -> JsonResponse:
    """Session check and one indexed row."""
    token = request.COOKIES.get("madang", "")
    session = (
        Session.objects.select_related("person")
        .filter(
            token_hash=hashlib.sha256(token.encode()).digest(),
            expires_at__gt=timezone.now(),
            state="signed-in",
            person__suspended_at=None,
        )
        .first()
    )
    if session is None:
        return JsonResponse({}, status=401)
    person = Person.objects.get(id=id)
    return JsonResponse({"id": str(person.id), "fn": person.fn, "number": person.number, "email": person.email})


urlpatterns = [path("api/bench/<uuid:id>", read)]
application: Any = get_wsgi_application()

if __name__ == "__main__":
    from gunicorn.app.base import BaseApplication

    class Served(BaseApplication):
        """gunicorn with one worker of eight threads."""

        def load_config(self) -> None:
            """Settings."""
            for name, value in {
                "bind": f"127.0.0.1:{sys.argv[1]}",
                "workers": 1,
                "threads": 8,
                "loglevel": "error",
            }.items():
                self.cfg.set(name, value)

        def load(self) -> Any:
            """The app."""
            return application

    Served().run()
