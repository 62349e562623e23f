"""Requests nobody should send, made from the OpenAPI description, and what an answer must be whatever was asked."""

import json
import random
import re
import string
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import httpx
import jsonschema_rs

from prove.asking import request_of
from prove.village import MARK, Route, Village

HOSTILE: list[Any] = [
    "",
    " ",
    "\0",
    "a\0b",
    "\ufeff\u202e\u200b",
    "\U0010ffff",
    "<script>alert(1)</script>",
    "=HYPERLINK(1)",
    "../../etc/passwd",
    "%00%0a%0d",
    "' or 1=1 --",
    "{{7*7}}${7*7}",
    "x" * 5000,
    "\uac00" * 1200,
    "0000-00-00",
    "9999-12-31",
    "0001-01-01",
    "10000-01-01",
    "-4713-01-01",
    "9999-12-31T23:59:59.999999Z",
    "0001-01-01T00:00:00+14:00",
    "2026-02-30",
    "00000000-0000-0000-0000-000000000000",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
    "FREQ=SECONDLY;INTERVAL=0",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=99999999",
    "tasks.task:not-an-id",
    "eyJhIjoxfQ==",
    "[1,2]",
    0,
    -1,
    1 << 31,
    -(1 << 31) - 1,
    1 << 63,
    1 << 64,
    10**30,
    1.5,
    1e308,
    True,
    None,
    [],
    {},
    [[]],
    {"": ""},
]
RAW = [
    b"",
    b"{",
    b"null",
    b"[]",
    b"1e999",
    b'{"a":1,"a":2}',
    b"\xff\xfe\x00",
    b'{"name":"\\ud800"}',
    b'{"title":"\xc3\x28"}',
    b'"' + b"x" * 1000 + b'"',
    b"[" * 10_000 + b"]" * 10_000,
    b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
]
MEDIA = [
    "text/plain",
    "text/html",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "application/xml",
    "x/y",
    "\xff",
]


class Fuzzer:
    """Makes requests and judges answers. Everything random comes from `random`."""

    def __init__(self, here: Village, described: dict[str, Any]) -> None:
        self.here = here
        self.described = described
        self.schemas = described["components"]["schemas"]
        self._judges: dict[str, Any] = {}

    def request(self, route: Route) -> tuple[str, str, dict[str, Any]]:
        """A request to the route, wrong in one or several ways, or in none."""
        method, path, options = request_of(self.here, route, self._ids(), self.described)
        if random.random() < 0.06:
            path = self._spoil(path)
        operation = self.operation(route)
        for one in operation.get("parameters", ()):
            if one["in"] == "query" and random.random() < 0.5:
                options["params"][one["name"]] = self._text(self._value(one["schema"], 0))
        if "json" in options:
            body = operation["requestBody"]["content"]["application/json"]["schema"]
            options.pop("json")
            options["headers"]["content-type"] = "application/json"
            options["content"] = self._body(body)
        elif "content" in options and random.random() < 0.7:
            options["content"] = random.choice(RAW) + random.randbytes(random.randint(0, 200))
        if random.random() < 0.1:
            options["headers"]["if-match"] = random.choice(["*", '"0"', '"999999999999999999"', "W/", '"x"', "\u00b2"])
        if random.random() < 0.05:
            options["headers"]["content-type"] = random.choice(MEDIA)
        if random.random() < 0.05:
            options["headers"]["idempotency-key"] = random.choice([str(uuid4()), "x", "\xff"])
        if random.random() < 0.05:
            options["headers"]["range"] = random.choice(["bytes=0-0", "bytes=-1", "bytes=5-1", "x", "bytes=999-,0-1"])
        options["headers"] = {name: value.encode("latin-1", "replace") for name, value in options["headers"].items()}
        return method, path, options

    def operation(self, route: Route) -> dict[str, Any]:
        """What the description says of the route."""
        plain = re.sub(r":[a-z]+\}", "}", route.path)
        found: dict[str, Any] = self.described["paths"].get(plain, {}).get(route.method.lower(), {})
        return found

    def _ids(self) -> dict[str, str]:
        ids = dict(self.here.ids)
        for key in ids:
            if random.random() < 0.07:
                ids[key] = random.choice([*self.here.ids.values(), *self.here.secrets.values(), str(uuid4())])
        return ids

    def _spoil(self, path: str) -> str:
        parts = path.split("/")
        parts[random.randrange(2, len(parts))] = quote(self._text(random.choice(HOSTILE))[:200], safe="") or "x"
        return "/".join(parts)

    def _text(self, value: Any) -> Any:
        if isinstance(value, list) and value and all(isinstance(one, str | int) for one in value):
            return [self._text(one) for one in value]
        if isinstance(value, str):
            return value
        return json.dumps(value)

    def _body(self, schema: dict[str, Any]) -> bytes:
        if random.random() < 0.08:
            return random.choice(RAW)
        value = random.choice(HOSTILE) if random.random() < 0.05 else self._value(schema, 0)
        if isinstance(value, dict) and random.random() < 0.05:
            value["unheard_of"] = 1
        return json.dumps(value, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")

    def _value(self, schema: dict[str, Any], depth: int) -> Any:
        if random.random() < 0.04:
            return random.choice(HOSTILE)
        if "$ref" in schema:
            return self._value(self.schemas[schema["$ref"].rpartition("/")[2]], depth)
        for several in ("oneOf", "anyOf"):
            if several in schema:
                return self._value(random.choice(schema[several]), depth)
        if "enum" in schema:
            return random.choice(schema["enum"])
        if "const" in schema:
            return schema["const"]
        match schema.get("type"):
            case "object":
                needed = schema.get("required", ())
                return {
                    name: self._value(one, depth + 1)
                    for name, one in schema.get("properties", {}).items()
                    if name in needed or random.random() < 0.4
                }
            case "array":
                most = 0 if depth > 4 else random.choice([0, 1, 1, 2, 3])
                return [self._value(schema["items"], depth + 1) for _ in range(max(most, schema.get("minItems", 0)))]
            case "boolean":
                return random.random() < 0.5
            case "integer":
                return random.choice(
                    [0, 1, 2, 5, 30, 100, int(schema.get("maximum", 7)), int(schema.get("minimum", 3))]
                )
            case "number":
                return random.choice([0.0, 1.5, -2.25])
            case "null":
                return None
        return self._word(schema)

    def _word(self, schema: dict[str, Any]) -> str:
        match schema.get("format"):
            case "uuid":
                return random.choice([*self.here.ids.values(), str(uuid4())])
            case "date":
                return random.choice(["2026-11-23", "2024-02-29", "1970-01-01", "9999-12-31", "0001-01-01"])
            case "date-time":
                return random.choice(["2026-11-23T01:02:03Z", "9999-12-31T23:59:59Z", "1970-01-01T00:00:00+09:00"])
        said = [
            str(random.choice(HOSTILE)),
            "".join(random.choices(string.printable, k=random.randint(1, 30))),
            random.choice(list(self.here.ids.values())),
            random.choice(["open", "done", "me", "title", "csv", "regular", "found", "view", "2026-11-23", "1h 30m"]),
        ]
        return random.choice(said)

    def wrong(self, route: Route, name: str, answer: httpx.Response) -> str | None:
        """What is not right with an answer; None when nothing is."""
        status, media = answer.status_code, answer.headers.get("content-type", "").partition(";")[0]
        if status >= 500 and status != 507:
            return f"{status}"
        if media == "text/html":
            return "HTML"
        for header in ("x-content-type-options", "content-security-policy", "cache-control"):
            if header not in answer.headers:
                return f"no {header}"
        if (
            name in ("nobody", "suspended", "forged")
            and route.act != "public"
            and status not in (401, 404, 405, 422, 413)
        ):
            return f"{status} without signing in"
        if status >= 400:
            return self._refusal(answer, media) if route.method != "HEAD" else None
        if name in ("nobody", "suspended", "forged") and MARK in answer.text:
            return "secret"
        return self._success(route, answer, media)

    def _refusal(self, answer: httpx.Response, media: str) -> str | None:
        if answer.status_code == 416 and not answer.content:
            return None
        if media != "application/problem+json":
            return f"{answer.status_code} is {media or 'nothing'}, not a problem document"
        document = answer.json()
        if document["status"] != answer.status_code:
            return f"{answer.status_code} says {document['status']}"
        return self._judged("problem", {"$ref": "#/components/schemas/ProblemDocument"}, document)

    def _success(self, route: Route, answer: httpx.Response, media: str) -> str | None:
        operation = self.operation(route)
        if not operation:
            return None
        said = operation["responses"].get(str(answer.status_code))
        if said is None:
            return None if answer.status_code in (206, 304) else f"{answer.status_code} is not described"
        if not answer.content or route.method == "HEAD":
            return None
        if "*/*" in said.get("content", {}):
            return None
        if media not in said.get("content", {}):
            return f"{answer.status_code} is {media}, described as {', '.join(said.get('content', {})) or 'nothing'}"
        if media != "application/json":
            return None
        return self._judged(f"{route.name} {answer.status_code}", said["content"][media]["schema"], answer.json())

    def _judged(self, key: str, schema: dict[str, Any], value: Any) -> str | None:
        if key not in self._judges:
            whole = {**schema, "components": self.described["components"]}
            self._judges[key] = jsonschema_rs.Draft202012Validator(whole)
        for error in self._judges[key].iter_errors(value):
            return f"answer: {'/'.join(map(str, error.instance_path))}: {error.message[:200]}"
        return None
