"""Goes with the vendor's Python client over all of the API, and prints what it saw: one JSON object per operation."""

import json

import content
import dashboards
import delivery
import instance
import looker_sdk
import people
import queries


def say(operation, **facts):
    print(json.dumps({"step": operation, **facts}), flush=True)


sdk = looker_sdk.init40()
for area in (instance, queries, people, content, dashboards, delivery):
    area.tour(sdk, say)
