#!/bin/bash
# Succeeds where a server of this container answers 200: answers.sh PORT PATH. Asked every other second, so without a Node process.
set -eu
exec 3<>"/dev/tcp/127.0.0.1/$1"
printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
read -r _ status _ <&3
[ "$status" = 200 ]
