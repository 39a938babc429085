#!/usr/bin/env bash
# An FTP server that others wrote, for the tests: Debian's proftpd.
#
#   ftp-server.sh DIR
#
# starts it on a free port of loopback, prints "ftp PORT", and stops it as soon as its input ends.
#
# All that it writes is under DIR, the files of both its users under DIR/files. Its sessions run as nobody where the caller
# is root; any other caller is the root of a user namespace of his own, since the users are confined by chroot. Exit status
# 69: it is not installed, or not in a version that this script knows how to set up, or there are no such namespaces.
set -euo pipefail
export PATH="$PATH:/usr/sbin:/sbin"

unavailable() {
    echo "$1; install the Debian package proftpd-core" >&2
    exit 69
}

command -v proftpd >/dev/null || unavailable "there is no proftpd"
case $(proftpd --version) in *" 1.3."*) ;; *) unavailable "$(proftpd --version) is not 1.3" ;; esac

mkdir -p "$1"/{log,files/{pub,in,a/b}}
dir=$(cd "$1" && pwd)
if [ "$(id -u)" = 0 ]; then
    user=nobody group=nogroup as=(env) ids=$(id -u nobody):$(id -g nobody)
    chown -R nobody:nogroup "$dir/files"
    if ! setpriv --reuid=nobody --regid=nogroup --clear-groups test -w "$dir/files"; then
        echo "nobody cannot reach $dir: choose a directory that all may enter" >&2
        exit 1
    fi
else
    user=root group=root as=(unshare --map-root-user) ids=0:0
    "${as[@]}" true || unavailable "proftpd needs root, or a user namespace"
fi

. "$(dirname "$0")/servers.sh"

# ftper with ftpsecret, ftper2 with ftpsecret2.
printf '%s:%s:%s::%s:/bin/false\n' \
    ftper '$6$attest$XuVnSYJBTShP94TAG6yKPTC4d/7ZAYDmH3rPSFZzd2CjRwplyhiGEFlXqWlCSsuazW8sIstdYa17/jrjQmgKI0' "$ids" "$dir/files" \
    ftper2 '$6$attest$MJ/4/S4x9ddclIZ2Rd79RWnZp7PToZPQaLxSLYODImFQ0nb96u4WVsGbMjpJAFffMHgTvY5VJZ4AcV3clYZHS1' "$ids" "$dir/files" >"$dir/users"
chmod 600 "$dir/users"

start_somewhere proftpd proftpd-console STARTUP proftpd -n -c "$dir/proftpd.conf"
printf 'ftp %d\n' "$port"
while read -r; do :; done
