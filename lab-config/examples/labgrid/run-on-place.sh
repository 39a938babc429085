#!/bin/sh
# Runs the suite on the modem of a labgrid place, which is acquired before and released after it, however it ends:
#   run-on-place.sh PLACE [OPTION OF attest run]...
# The bench file is made of what the place exports and stays in reports/, so that './attest run --resume' finds it.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
attest=${ATTEST:-$here/../../../attest}
place=${1:?usage: run-on-place.sh PLACE [OPTION OF attest run]...}
shift
bench=${ATTEST_REPORTS:-$here/../../../reports}/labgrid-$(printf %s "$place" | tr -c 'A-Za-z0-9.-' _).yaml

labgrid-client -p "$place" acquire
trap 'labgrid-client -p "$place" release' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
labgrid-client -p "$place" show >"$bench.place"
python3 "$here/bench_of_place.py" "$place" <"$bench.place" >"$bench"
rm "$bench.place"
"$attest" run --bench "$bench" "$@"
