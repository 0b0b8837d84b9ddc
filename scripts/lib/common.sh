# Shared by the commands in scripts/: sourced, never run.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/ai-tutor

say() { printf "%s\n" "$@"; }

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# How to install a package here: names the command for the package manager of this machine.
how_to_install() { # debian-name fedora-name
    if command -v apt-get >/dev/null; then
        say "sudo apt-get install $1"
    elif command -v dnf >/dev/null; then
        say "sudo dnf install $2"
    else
        say "your package manager: $1"
    fi
}

# The JDK: JAVA_HOME's, else the path's; 17 or newer, with a compiler.
need_java() {
    JAVA=${JAVA_HOME:+$JAVA_HOME/bin/}java
    local javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac version
    if ! command -v "$JAVA" >/dev/null || ! command -v "$javac" >/dev/null; then
        fail "A JDK (17 or newer) is missing. It comes with: $(how_to_install openjdk-17-jdk-headless java-17-openjdk-devel)"
    fi
    version=$("$javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    if [ "${version:-0}" -lt 17 ]; then
        fail "JDK 17 or newer is needed; $javac is ${version:-of an unknown version}." \
            "It comes with: $(how_to_install openjdk-17-jdk-headless java-17-openjdk-devel)" \
            "If it is there already, set JAVA_HOME to it."
    fi
}

# Builds the WAR when it is missing or older than a source of it.
build_war() {
    local war=$ROOT/target/ai-tutor.war
    if [ -f "$war" ] && [ -f "$ROOT/target/payara-micro.jar" ] \
        && [ -z "$(find "$ROOT/pom.xml" "$ROOT/src/main" -newer "$war" -type f \
            -not -path '*/node_modules/*' -print -quit)" ]; then
        return
    fi
    say "Building (a few minutes the first time) ..."
    (cd "$ROOT" && ./mvnw -B -q -ntp -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true package) \
        || fail "The build failed; what it said is above."
}

# Compiles the Java sources, without the web UI, when a class is missing or older than its source.
build_classes() {
    local built=$ROOT/target/.compiled
    if [ -f "$built" ] && [ -d "$ROOT/target/classes" ] && [ -z "$(find "$ROOT/pom.xml" "$ROOT/src/main/java" -newer "$built" -type f -print -quit)" ]; then
        return
    fi
    say "Compiling ..." >&2
    (cd "$ROOT" && ./mvnw -B -q -ntp -Dspotless.check.skip=true -DskipWebui compile) >&2 \
        || fail "The build failed; what it said is above."
    touch "$built"
}

# A port of 127.0.0.1 that nobody listens on, from the given one upwards.
free_port() {
    local port=$1
    while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
        port=$((port + 1))
    done
    say "$port"
}

# GET on 127.0.0.1: prints the status line's code and the body; needs no curl.
http_get() { # port path
    (
        exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
        printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1:%s\r\n\r\n' "$2" "$1" >&3
        timeout 10 cat <&3
    ) 2>/dev/null
}

# Runs a command so that it ends when this shell dies, however it dies (where util-linux has setpriv).
tied() {
    if command -v setpriv >/dev/null && setpriv --help 2>/dev/null | grep -q -- --pdeathsig; then
        exec setpriv --pdeathsig TERM -- "$@"
    fi
    exec "$@"
}
