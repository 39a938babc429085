#!/usr/bin/env bash
# A server of serial ports that others wrote, for the tests: Debian's ser2net, which speaks RFC 2217.
#
#   serial-server.sh DIR
#
# starts it on a free port of loopback with the serial port, or pseudo-terminal, to which DIR/modem leads; prints
# "serial PORT" and stops it as soon as its input ends. All that it writes is under DIR. Exit status 69: it is not
# installed, or not in a version that this script knows how to set up.
set -euo pipefail
export PATH="$PATH:/usr/sbin:/sbin"

unavailable() {
    echo "$1; install the Debian package ser2net" >&2
    exit 69
}

command -v ser2net >/dev/null || unavailable "there is no ser2net"
case $(ser2net -v) in *" 4."*) ;; *) unavailable "$(ser2net -v) is not 4" ;; esac

dir=$(cd "$1" && pwd)
mkdir -p "$dir/log"
user=$(id -un) group=$(id -gn) as=(env)
. "$(dirname "$0")/servers.sh"

# It says nothing when it is ready; the system knows.
listens() {
    grep -qi "0100007F:$(printf %04X "$port") 00000000:0000 0A" /proc/net/tcp
}

for attempt in {1..5}; do
    next_port
    sed -e "s|@DIR@|$dir|g" -e "s|@PORT@|$port|g" "$here/ser2net.yaml" >"$dir/ser2net.yaml"
    ser2net -n -u -c "$dir/ser2net.yaml" -P "$dir/ser2net.pid" </dev/null >"$dir/log/ser2net-console" 2>&1 &
    for look in {1..100}; do
        if listens && kill -0 $! 2>/dev/null; then
            printf 'serial %d\n' "$port"
            while read -r; do :; done
            exit 0
        fi
        kill -0 $! 2>/dev/null || break
        sleep 0.05
    done
done
echo "ser2net does not start:" >&2
cat "$dir/log/ser2net-console" >&2
exit 1
