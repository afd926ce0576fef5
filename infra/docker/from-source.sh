#!/bin/sh
# Runs a service from source beside the containers, with the keys they have: infra/docker/one-from-source.yml.
set -eu
name=$1 port=$2
cd "${0%/*}/../.."
set -a
eval "$(docker compose run --rm --no-deps -T keys cat "/run/anzhu/$name.env")"
ANZHU_MODE=local HOST=${HOST:-0.0.0.0} PORT=$port
MONGODB_URI='mongodb://127.0.0.1:4020/?directConnection=true' NATS_URL=nats://127.0.0.1:4021 NATS_STREAM_REPLICAS=1
PERMIT_REFORM_URL=http://127.0.0.1:4011
set +a
node_modules/.bin/tsx --conditions=anzhu-source "services/$name/src/main.ts" migrate
exec node_modules/.bin/tsx watch --clear-screen=false --conditions=anzhu-source "services/$name/src/main.ts"
