# What the scripts of this folder have in common; to be sourced. They say in advance: dir, where all is written; as, how
# a server is called; user and group, under whose names it runs.

# The ports that are tried, far apart in processes that start together; what the system gives to clients begins above.
first=20000 last=32000
port=$((first + $$ * 7919 % (last - first)))

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

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
