#!/bin/sh
# Runs the command with the environment of ANZHU_ENV_FILE, where the one-shot `keys` container wrote it.
set -eu
if [ -n "${ANZHU_ENV_FILE:-}" ]; then
  set -a
  . "$ANZHU_ENV_FILE"
  set +a
fi
exec "$@"
