#!/bin/sh
# Runs the command with the environment of ANZHU_ENV_FILE, where the one-shot `keys` container wrote it,
# and with the heap of `node-flags` unless NODE_OPTIONS says another.
set -eu
if [ -n "${ANZHU_ENV_FILE:-}" ]; then
  set -a
  . "$ANZHU_ENV_FILE"
  set +a
fi
export NODE_OPTIONS="${NODE_OPTIONS-$(cat "${0%/*}/node-flags")}"
exec "$@"
