#!/usr/bin/env bash
# Finds or fetches a MongoDB server and runs one on 127.0.0.1: for scripts/run and for the tests.
#
#   mongodb.sh find               what would be run: "mongod PATH" or "container ENGINE"
#   mongodb.sh serve DIR PORT     runs the server as a member of replica set rs0 until it is told to stop, or whoever
#                                 started it dies (serve-untied: only until it is told to stop)
#   mongodb.sh lend DIR PORT      the same, until standard input ends; then DIR is deleted (for tests: a test run that
#                                 is killed leaves nothing behind)
#
#   MONGODB_CACHE_GB=0.5          the server's cache; MONGODB_BIND=127.0.0.1: the addresses it listens on
#   MONGODB_CONTAINERS=no         never a container
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
IMAGE=docker.io/library/mongo:7.0
CACHE_GB=${MONGODB_CACHE_GB:-0.5}
TIE=tied

find_server() {
    local engine server
    if server=$(command -v mongod) && "$server" --version >/dev/null 2>&1; then
        say "mongod $server"
        return
    fi
    for engine in docker podman; do
        if [ "${MONGODB_CONTAINERS:-yes}" != no ] && command -v "$engine" >/dev/null && timeout 10 "$engine" info >/dev/null 2>&1; then
            say "container $engine"
            return
        fi
    done
    need_java
    server=$("$JAVA" "$ROOT/scripts/lib/FetchMongod.java" "$CACHE") \
        || fail "MongoDB could not be fetched. Install it so that 'mongod' is on the path, or set MONGODB_URI to a replica set."
    check_libraries "$server"
    say "mongod $server"
}

check_libraries() {
    local missing
    "$1" --version >/dev/null 2>&1 && return
    missing=$(ldd "$1" 2>&1 | sed -n 's/^\s*\(\S*\) => not found.*/\1/p; s/.*version .\(\S*\). not found.*/\1/p' | sort -u | tr '\n' ' ')
    fail "The fetched MongoDB server does not run here: ${missing:-its libraries} missing. They come with: $(how_to_install 'libcurl4 libssl3' 'libcurl openssl-libs')" \
        "Or install MongoDB so that 'mongod' is on the path, or set MONGODB_URI to a replica set."
}

serve() {
    local dir=$1 port=$2 kind server
    read -r kind server < <(find_server) || exit 1
    mkdir -p "$dir"
    if [ "$kind" = container ]; then
        # Inside, it must listen on every address; outside, the port is published on loopback only.
        tied "$server" run --rm --name "ai-tutor-mongodb-$port" --user "$(id -u):$(id -g)" \
            -p "127.0.0.1:$port:$port" -v "$dir:/data/db" "$IMAGE" \
            mongod --dbpath /data/db --port "$port" --bind_ip_all --replSet rs0 --wiredTigerCacheSizeGB "$CACHE_GB" --quiet
    fi
    "$TIE" "$server" --dbpath "$dir" --port "$port" --bind_ip "${MONGODB_BIND:-127.0.0.1}" --unixSocketPrefix "$dir" \
        --replSet rs0 --wiredTigerCacheSizeGB "$CACHE_GB" --quiet
}

lend() {
    local dir=$1 server
    serve "$@" </dev/null &
    server=$!
    trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -rf "$dir"' EXIT
    trap 'exit 143' TERM INT HUP
    # Ends when whoever started this closes the pipe or dies; or when the server does.
    while kill -0 "$server" 2>/dev/null; do
        if read -r -t 2; then continue; elif [ $? -le 128 ]; then exit 0; fi
    done
    exit 1
}

case ${1:-} in
    find) find_server ;;
    serve) serve "${@:2}" ;;
    serve-untied) TIE=exec; serve "${@:2}" ;;
    lend) lend "${@:2}" ;;
    *) sed -n '2,/^set /s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" | sed '/^set /d' ;;
esac
