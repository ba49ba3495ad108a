"""What schemathesis needs to know of the server: how to log in, and what every operation may answer."""

import os

import requests
import schemathesis
from schemathesis.specs.openapi.checks import response_schema_conformance

BASE_URL = os.environ["LOOKERTS_URL"]
KEY = {"client_id": os.environ["LOOKERTS_CLIENT_ID"], "client_secret": os.environ["LOOKERTS_CLIENT_SECRET"]}

# Bad input, no login, nothing there, another method: never declared, and the same for every operation. Besides, a
# path that was made up may lead to an operation that the server does not have: 501.
COMMON = {400, 401, 404, 405, 413, 414, 422, 429, 501}


@schemathesis.auth(refresh_interval=2)
class Login:
    """Logs in anew every other second: what is called may end a token."""

    def get(self, case, context):
        answer = requests.post(f"{BASE_URL}/api/4.0/login", data=KEY, timeout=10)
        return answer.json().get("access_token", "none")

    def set(self, case, data, context):
        case.headers = case.headers or {}
        case.headers["Authorization"] = f"Bearer {data}"


@schemathesis.hook
def before_load_schema(ctx, schema):
    """Sends what is called read-only where a whole type is: as a body it says what is to be done, and is taken."""
    for each in schema.get("components", {}).get("schemas", {}).values():
        properties = each.get("properties", {}).values()
        if all(prop.get("readOnly") for prop in properties):
            for prop in properties:
                prop.pop("readOnly")


@schemathesis.check
def declared_status(ctx, response, case):
    """The status is one that the operation declares, or one that every operation may answer."""
    declared = set(case.operation.definition.raw["responses"])
    status = response.status_code
    if case.method.upper() != case.operation.method.upper():
        return
    if str(status) not in declared and status not in COMMON:
        raise AssertionError(f"undeclared status {status}: {response.text[:200]}")


@schemathesis.check
def error_shape(ctx, response, case):
    """Every error has a message and an address, a list of problems only with 422, and no body has no media type."""
    status = response.status_code
    if status == 204:
        assert response.content == b"" and "content-type" not in response.headers, "something with 204"
    if status < 400 or case.method.upper() == "HEAD":
        return
    body = response.json()
    assert {"message", "documentation_url"} <= set(body), "an error without message or documentation_url"
    for problem in body.get("errors", []):
        assert "documentation_url" in problem, "a problem without documentation_url"
    assert status == 422 or "errors" not in body, "problems without 422"


@schemathesis.check
def answer_shape(ctx, response, case):
    """The answer has its declared shape; with `fields` it has only what was asked for, even of what is required."""
    if "fields" in (case.query or {}):
        return None
    return response_schema_conformance(ctx, response, case)
