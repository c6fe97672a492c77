#!/usr/bin/env bash
# Builds and runs the soak test: calls on 24 threads and on event loops, against a service that fails in many ways.
#   tests/soak/run.sh [release|asan|tsan] [SECONDS [ARGUMENT...]]     default: release, 60 s; arguments are soak's
# It fails when a promise was broken: an execution too many, a wrong response, a "not executed" that is not true, memory
# or descriptors that grow; or when a kind of fault was too rare to have been tested.
set -euo pipefail
cd "$(dirname "$0")/../.."
preset=${1:-release}
seconds=${2:-60}
shift "$(($# < 2 ? $# : 2))"
case "$preset" in
  release | asan | tsan) ;;
  *) echo "usage: tests/soak/run.sh [release|asan|tsan] [SECONDS [ARGUMENT...]]" >&2; exit 2 ;;
esac

mkdir -p build
cmake --preset "$preset" > "build/soak-$preset.log" 2>&1 || { cat "build/soak-$preset.log"; exit 1; }
cmake --build --preset "$preset" --target soak > "build/soak-$preset.log" 2>&1 || { tail -n 100 "build/soak-$preset.log"; exit 1; }
export TSAN_OPTIONS=${TSAN_OPTIONS:-halt_on_error=1}
exec "build/$preset/tests/soak" --seconds "$seconds" "$@"
