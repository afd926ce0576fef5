"""Follows what an Anzhu partner is told, and keeps every event once in a file, one a line.

pip install -r requirements.txt && ANZHU_NATS=... ANZHU_PARTNER=... ANZHU_SECRET=... ANZHU_FILE=events.jsonl python consumer.py
"""
import asyncio
import json
import os
import random

import nats
from nats.errors import TimeoutError as NothingCame

SERVERS = os.environ["ANZHU_NATS"].split(",")
NAME = os.environ["ANZHU_PARTNER"]
SECRET = os.environ["ANZHU_SECRET"]
FILE = os.environ.get("ANZHU_FILE", "events.jsonl")


def read_kept() -> set[str]:
    """What was kept before; a line that a kill or a full disk cut off was never acknowledged and comes again."""
    if not os.path.exists(FILE):
        return set()
    with open(FILE, "rb+") as file:
        text = file.read()
        whole = text[: text.rfind(b"\n") + 1]
        file.truncate(len(whole))
    return {json.loads(line)["id"] for line in whole.splitlines()}


def write(out, line: bytes) -> None:
    """On disk, or not there at all."""
    end = os.fstat(out.fileno()).st_size
    try:
        while line:
            line = line[out.write(line):]
        os.fsync(out.fileno())
    except OSError:
        os.ftruncate(out.fileno(), end)
        raise


async def keep(message, kept: set[str], out) -> None:
    """On disk before it is acknowledged; by its id an event that comes again is known."""
    event = json.loads(message.data)
    if event["id"] not in kept:
        write(out, (json.dumps(event, ensure_ascii=False) + "\n").encode())
        kept.add(event["id"])
    await message.ack()


async def follow(connection, kept: set[str], out) -> None:
    stream = connection.jetstream(domain="anzhu")
    subscription = await stream.pull_subscribe_bind(durable=NAME, stream="EVT_PARTNER")
    while True:
        try:
            for message in await subscription.fetch(1, timeout=30):
                await keep(message, kept, out)
        except NothingCame:
            continue


async def ignore(_error) -> None:
    """The client goes on trying by itself."""


async def main() -> None:
    kept = read_kept()
    with open(FILE, "ab", buffering=0) as out:
        while True:
            try:
                # A login may be refused for a while, and the client gives up on that: begin anew.
                connection = await nats.connect(
                    SERVERS, user=NAME, password=SECRET, inbox_prefix=f"_INBOX_{NAME}".encode(),
                    max_reconnect_attempts=-1, error_cb=ignore,
                )
                try:
                    await follow(connection, kept, out)
                finally:
                    await connection.close()
            except Exception:
                # The broker is away, or the consumer is made anew for a replay.
                await asyncio.sleep(1 + random.random())


asyncio.run(main())
