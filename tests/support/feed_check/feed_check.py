#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Hubscreen developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds a platform's replies against the feed's OpenAPI document.

    feed_check.py openapi.yaml --document     the document is valid OpenAPI, and its examples fit their schemas
    feed_check.py openapi.yaml [--open]       replies on stdin, one JSON object a line; one answer a line on stdout

A reply is {"method", "path", "status", "headers": {name: value}, "body": text}, an event of the stream {"event", "id",
"data": text}. The answer is `ok`, or `bad` and what is wrong with it. Fields that the document does not name are wrong
too, unless --open is given (the feed may have fields of its own). The exit code is 1 if anything was bad.
"""

import argparse
import json
import re
import sys
from urllib.parse import urlsplit

import yaml
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

BASE = "feed:openapi"
METHODS = ("get", "post", "delete", "put", "patch")


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.safe_load(file)


def close(schema):
    """No fields but those that are named."""
    if isinstance(schema, dict):
        if "properties" in schema and isinstance(schema["properties"], dict):
            schema.setdefault("additionalProperties", False)
        for value in schema.values():
            close(value)
    elif isinstance(schema, list):
        for value in schema:
            close(value)


def at_base(schema):
    """The schema with its references into the document made absolute."""
    if isinstance(schema, dict):
        return {key: BASE + value if key == "$ref" else at_base(value) for key, value in schema.items()}
    if isinstance(schema, list):
        return [at_base(value) for value in schema]
    return schema


class Contract:
    def __init__(self, document):
        self.document = document
        self.registry = Registry().with_resource(BASE, DRAFT202012.create_resource(document))
        self.paths = [
            (re.compile("^" + re.sub(r"\{[^}]*\}", "[^/]+", template) + "$"), item)
            for template, item in document["paths"].items()
        ]
        self.words = document["components"]["schemas"]["Problem"]["x-words"]
        self.validators = {}

    def resolve(self, node):
        while "$ref" in node:
            target = self.document
            for step in node["$ref"].lstrip("#/").split("/"):
                target = target[step]
            node = target
        return node

    def errors(self, schema, value):
        key = json.dumps(schema, sort_keys=True)
        if key not in self.validators:
            self.validators[key] = Draft202012Validator(
                at_base(schema), registry=self.registry, format_checker=FormatChecker()
            )
        for error in self.validators[key].iter_errors(value):
            for leaf in innermost(error):
                yield f"{leaf.json_path}: {leaf.message[:300]}"

    def item(self, path):
        return next((item for pattern, item in self.paths if pattern.match(path)), None)


def innermost(error):
    """Of an alternative, what is wrong with the branch that fits best."""
    if not error.context:
        return [error]
    branches = {}
    for child in error.context:
        branches.setdefault(child.schema_path[0], []).append(child)
    return [leaf for child in min(branches.values(), key=len) for leaf in innermost(child)]


def check_headers(contract, declared, headers):
    for name, header in declared.items():
        header = contract.resolve(header)
        value = headers.get(name.lower())
        if value is None:
            if header.get("required"):
                yield f"header {name}: missing"
            continue
        kind = contract.resolve(header["schema"]).get("type")
        yield from (
            f"header {name}: {error}"
            for error in contract.errors(header["schema"], int(value) if kind == "integer" and value.isdigit() else value)
        )


def check_problem(contract, status, headers, body):
    word = str(body.get("type", "")).rsplit("/", 1)[-1]
    if contract.words.get(word) != status:
        yield f"problem {word!r} does not go with status {status}"
    if body.get("status") != status:
        yield f"the problem says status {body.get('status')}"
    if status in (429, 503) and "retry-after" not in headers:
        yield "header Retry-After: missing"


def check_body(contract, response, status, headers, text):
    media = headers.get("content-type", "").split(";")[0].strip()
    if media not in response["content"]:
        yield f"content type {media!r}, not one of {list(response['content'])}"
        return
    try:
        body = json.loads(text)
    except ValueError as error:
        yield f"the body is not JSON: {error}"
        return
    yield from contract.errors(response["content"][media]["schema"], body)
    if status >= 400:
        yield from check_problem(contract, status, headers, body)
    for series in body.get("series", []):
        if len({len(series.get(column, [])) for column in ("entries", "avg_inside", "peak_inside")}) != 1:
            yield "series: columns of different lengths"


def check_reply(contract, reply):
    method, status = reply["method"].lower(), reply["status"]
    headers = {name.lower(): value for name, value in reply["headers"].items()}
    operations = contract.item(urlsplit(reply["path"]).path)
    operation = operations and operations.get("get" if method == "head" else method)
    if operation and operation.get("x-hubscreen-since") != "later" or status in (401, 403):
        responses = operation["responses"] if operation else {}
        response = responses.get(str(status)) or responses.get("default") or contract_problem()
    else:
        response = contract_problem()
        known = operations and any(m in operations for m in METHODS)
        if status not in ((404, 405, 413) if known else (404,)):
            yield f"no such operation, so 404 or 405, not {status}"
        if status == 405 and "allow" not in headers:
            yield "header Allow: missing"
    response = contract.resolve(response)
    if "content" in response and status < 400 and "default" in (operation or {}).get("responses", {}):
        if str(status) not in operation["responses"]:
            yield f"status {status} is not declared"
    yield from check_headers(contract, response.get("headers", {}), headers)
    text = reply.get("body", "")
    if method == "head" or status == 304:
        if text:
            yield "a body where there is none"
    elif "content" in response and "text/event-stream" not in headers.get("content-type", ""):
        yield from check_body(contract, response, status, headers, text)


def contract_problem():
    return {"$ref": "#/components/responses/Problem"}


def check_event(contract, event):
    schemas = contract.document["paths"]["/v1/stream"]["get"]["responses"]["200"]["x-events"]
    if event["event"] not in schemas:
        yield f"no such event: {event['event']}"
        return
    if not re.match(r"^[A-Za-z0-9._:-]+:\d+$", event.get("id", "")):
        yield f"id {event.get('id')!r} is not <epoch>:<revision>"
    try:
        data = json.loads(event["data"])
    except ValueError as error:
        yield f"the data is not JSON: {error}"
        return
    yield from contract.errors(schemas[event["event"]], data)


def check_document(path):
    from openapi_spec_validator import OpenAPIV31SpecValidator

    document = load(path)
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        yield f"{error.json_path}: {error.message[:300]}"
    close(document["components"]["schemas"])
    contract = Contract(document)
    yield from check_examples(contract, document["components"]["schemas"], "schemas")


def check_examples(contract, node, where):
    if isinstance(node, list):
        for i, value in enumerate(node):
            yield from check_examples(contract, value, f"{where}[{i}]")
    if not isinstance(node, dict):
        return
    if isinstance(node.get("examples"), list):
        for example in node["examples"]:
            yield from (f"example of {where}: {error}" for error in contract.errors(node, example))
    for key, value in node.items():
        if key != "examples":
            yield from check_examples(contract, value, f"{where}.{key}")


def check_stdin(contract):
    bad = False
    for line in sys.stdin:
        reply = json.loads(line)
        found = list(check_event(contract, reply) if "event" in reply else check_reply(contract, reply))
        bad = bad or bool(found)
        print("bad " + "; ".join(found).replace("\n", " ") if found else "ok", flush=True)
    return int(bad)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("spec")
    parser.add_argument("--document", action="store_true")
    parser.add_argument("--open", action="store_true")
    arguments = parser.parse_args()
    if arguments.document:
        found = list(check_document(arguments.spec))
        print("\n".join(found) or "ok")
        return int(bool(found))
    document = load(arguments.spec)
    if not arguments.open:
        close(document["components"]["schemas"])
    return check_stdin(Contract(document))


if __name__ == "__main__":
    sys.exit(main())
