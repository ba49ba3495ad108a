"""Calls tools of looker-mcp-server in this process, and prints what came of each as one line of JSON.

Its input is a list of [name, arguments].
"""

import asyncio
import json
import logging
import sys

from fastmcp import Client
from looker_mcp_server.config import LookerConfig
from looker_mcp_server.server import create_server, parse_groups


async def main() -> None:
    server, _ = create_server(LookerConfig(), enabled_groups=parse_groups("all"))
    async with Client(server) as client:
        for name, arguments in json.load(sys.stdin):
            result = await client.call_tool(name, arguments, raise_on_error=False)
            text = "".join(getattr(part, "text", "") for part in result.content)
            print(json.dumps({"name": name, "is_error": result.is_error, "text": text}), flush=True)


logging.disable()
asyncio.run(main())
