#!/usr/bin/env bash
# Mail servers that others wrote, for the tests: Debian's exim4 takes mail, its dovecot gives mail out.
#
#   mail-servers.sh DIR
#
# starts both on free ports of loopback, prints "smtp PORT" and "pop3 PORT", and stops both as soon as its input ends.
#
# All that they write is under DIR: mail for reader@example.org and reader2@example.org in the Maildirs mail/reader and
# mail/reader2, all other mail in mail/others, each with the header Envelope-to. They run as whoever calls; where that is
# root, as nobody, since neither works as root. Exit status 69: they are not installed, or not in a version that this
# script knows how to set up.
set -euo pipefail
export PATH="$PATH:/usr/sbin:/sbin"

# The ports that are tried, far apart in processes that start together; what the system gives to clients begins above.
first=20000 last=32000
port=$((first + $$ * 7919 % (last - first)))

here=$(cd "$(dirname "$0")" && pwd)

unavailable() {
    echo "$1; install the Debian packages exim4-daemon-light and dovecot-pop3d" >&2
    exit 69
}

command -v exim4 >/dev/null || unavailable "there is no exim4"
command -v dovecot >/dev/null || unavailable "there is no dovecot"
[ -x /usr/lib/dovecot/pop3 ] || unavailable "there is no dovecot for POP3"
case $(dovecot --version) in 2.3.*) ;; *) unavailable "dovecot $(dovecot --version) is not 2.3" ;; esac

mkdir -p "$1"/{spool/input,log,run,mail/{reader,reader2,others}/{cur,new,tmp}}
dir=$(cd "$1" && pwd)
printf '%s\n' reader:popsecret reader2:popsecret2 >"$dir/passwd"
if [ "$(id -u)" = 0 ]; then
    user=nobody group=nogroup as=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
    chown -R nobody:nogroup "$dir"
else
    user=$(id -un) group=$(id -gn) as=(env)
fi
if ! "${as[@]}" test -w "$dir/spool"; then
    echo "$user cannot reach $dir: choose a directory that all may enter" >&2
    exit 1
fi

# Sets port to the next one on which nobody listens.
next_port() {
    local tried
    for tried in {1..100}; do
        port=$((first + (port - first + 997) % (last - first)))
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then return; fi
    done
    echo "no free port between $first and $last" >&2
    exit 1
}

# start NAME LOG SAYING COMMAND...: whether the server NAME, told to use that port, comes to say in its log that it listens.
start() {
    sed -e "s|@DIR@|$dir|g" -e "s|@PORT@|$port|g" -e "s|@USER@|$user|g" -e "s|@GROUP@|$group|g" "$here/$1.conf" >"$dir/$1.conf"
    rm -f "$dir/log/$2"
    "${as[@]}" "${@:4}" </dev/null >"$dir/log/$1-console" 2>&1 &
    grep -m 1 -q "$3" < <(timeout 20 tail -s 0.1 --pid=$! -n +1 -F "$dir/log/$2" 2>/dev/null)
}

# A port may be taken by somebody else meanwhile; what does not start the fifth time never will.
start_somewhere() {
    local attempt
    for attempt in {1..5}; do
        next_port
        if start "$@"; then return; fi
    done
    echo "$1 does not start:" >&2
    cat "$dir/log/$1-console" "$dir/log/$2" >&2 || true
    exit 1
}

stop() {
    local running
    running=$(jobs -p)
    # One that has ended by itself is no trouble.
    [ -z "$running" ] || kill $running 2>/dev/null || true
    wait
}
trap stop EXIT

start_somewhere exim4 exim-main 'daemon started' exim4 -C "$dir/exim4.conf" -bdf
smtp=$port
start_somewhere dovecot dovecot 'starting up' dovecot -c "$dir/dovecot.conf" -F
printf 'smtp %d\npop3 %d\n' "$smtp" "$port"
while read -r; do :; done
