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

. "$(dirname "$0")/servers.sh"

start_somewhere exim4 exim-main 'daemon started' exim4 -C "$dir/exim4.conf" -bdf
smtp=$port
start_somewhere dovecot dovecot 'starting up' dovecot -c "$dir/dovecot.conf" -F
printf 'smtp %d\npop3 %d\n' "$smtp" "$port"
while read -r; do :; done
