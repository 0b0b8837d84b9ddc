#!/usr/bin/env bash
# Runs nginx with the configuration of deployment/nginx in a folder of its own: for scripts/cluster and for the tests.
#
#   nginx.sh find          the nginx that would be run
#   nginx.sh lay DIR       lays the configuration there, from the templates and the variables AITUTOR_NGINX_* (below)
#   nginx.sh serve DIR     runs it until it is told to stop, or whoever started it dies (serve-untied: only until told)
#   nginx.sh reload DIR    has it read its configuration again; returns when no worker of the one before takes requests
#
#   AITUTOR_NGINX_MEMBERS  lines such as 'server 127.0.0.1:8081 weight=1 max_fails=3 fail_timeout=30s;'
#   AITUTOR_NGINX_TLS      address and port for TLS (127.0.0.1:8443)
#   AITUTOR_NGINX_PLAIN    address and port in clear text, which leads to TLS (127.0.0.1:8080)
#   AITUTOR_NGINX_NAME, AITUTOR_NGINX_CERTIFICATE, AITUTOR_NGINX_KEY, AITUTOR_NGINX_RATE, AITUTOR_NGINX_REAL_IP
#                          as in the templates; without a certificate one is made that nobody but this machine trusts
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
CONFIGURATION=$ROOT/deployment/nginx
TIE=tied

find_nginx() {
    PATH=$PATH:/usr/sbin:/usr/local/sbin:/opt/homebrew/bin command -v "${NGINX:-nginx}" \
        || fail "nginx is missing. It comes with: $(how_to_install nginx-light nginx)" \
            "If it is there already, set NGINX to its path."
}

certificate() { # dir
    [ ! -s "$1/certificate.pem" ] || return 0
    command -v openssl >/dev/null || fail "openssl is missing. It comes with: $(how_to_install openssl openssl)"
    (umask 077; openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=localhost \
        -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1' -keyout "$1/key.pem" -out "$1/certificate.pem" 2>/dev/null) \
        || fail "openssl could not make a certificate."
}

lay() {
    local dir=$1 template name
    mkdir -p "$dir/site" "$dir/temp"
    : "${AITUTOR_NGINX_MEMBERS:?}" "${AITUTOR_NGINX_TLS:?}" "${AITUTOR_NGINX_PLAIN:?}"
    : "${AITUTOR_NGINX_NAME:=localhost}" "${AITUTOR_NGINX_RATE:=50}" "${AITUTOR_NGINX_REAL_IP:=}"
    AITUTOR_NGINX_TLS_PORT=:${AITUTOR_NGINX_TLS##*:}
    if [ -z "${AITUTOR_NGINX_CERTIFICATE:-}" ]; then
        certificate "$dir"
        AITUTOR_NGINX_CERTIFICATE=$dir/certificate.pem AITUTOR_NGINX_KEY=$dir/key.pem
    fi
    cp "$CONFIGURATION"/*.conf "$dir/"
    for template in "$CONFIGURATION"/templates/*.template; do
        name=$(basename "$template" .template)
        # As the official image does it: the variables by their names, and nothing else.
        local text variable
        text=$(cat "$template")
        for variable in MEMBERS TLS_PORT TLS PLAIN NAME CERTIFICATE KEY RATE REAL_IP; do
            variable=AITUTOR_NGINX_$variable
            text=${text//"\${$variable}"/"${!variable}"}
        done
        printf '%s\n' "$text" >"$dir/site/$name.new"
        mv "$dir/site/$name.new" "$dir/site/$name"
    done
}

# As the user who runs it, also where that is root: the folder is theirs alone.
globals() {
    [ "$(id -u)" != 0 ] || printf 'user %s %s; ' "$(id -un)" "$(id -gn)"
}

serve() {
    local dir nginx
    dir=$(cd "$1" && pwd)
    nginx=$(find_nginx)
    "$TIE" "$nginx" -p "$dir/" -c "$dir/nginx.conf" -e "$dir/error.log" -g "$(globals)daemon off;"
}

workers() { # master
    ps -o pid=,args= --ppid "$1" 2>/dev/null | sed -n '/is shutting down/d; s/^ *\([0-9]*\) .*worker process.*/\1/p' | sort
}

reload() {
    local dir nginx master before
    dir=$(cd "$1" && pwd)
    nginx=$(find_nginx)
    master=$(cat "$dir/nginx.pid")
    before=$(workers "$master")
    "$nginx" -t -q -p "$dir/" -c "$dir/nginx.conf" -e "$dir/error.log" -g "$(globals)" \
        || fail "nginx does not take the configuration in $dir; it goes on with the one before."
    kill -HUP "$master"
    for _ in $(seq 100); do
        # Workers of the new configuration only: those before have closed their listeners, and answer what they have.
        if [ -n "$(workers "$master")" ] && [ -z "$(comm -12 <(workers "$master") <(printf '%s\n' "$before"))" ]; then
            return 0
        fi
        sleep 0.1
    done
    fail "nginx did not take the new configuration within 10 s."
}

case ${1:-} in
    find) find_nginx ;;
    lay) lay "$2" ;;
    serve) serve "$2" ;;
    serve-untied) TIE=exec; serve "$2" ;;
    reload) reload "$2" ;;
    *) sed -n '2,/^set /s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" | sed '/^set /d' ;;
esac
