#!/usr/bin/env bash
# Installs what is missing, builds the examples and runs the quickstart against a local emulator.
#   examples/run.sh                                      touches nothing real
#   examples/run.sh --live                               the real service, read-only; see quickstart/quickstart.cc
#   examples/run.sh --live --attach <eni> <instance>     attaches, too
set -euo pipefail
cd "$(dirname "$0")/.."
cmake/install-deps.sh examples

build=build/run-examples
log=build/run-examples.log
mkdir -p build
options=(-DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF)
# A build folder keeps its generator.
if [ ! -f "$build/CMakeCache.txt" ] && command -v ninja > /dev/null; then options+=(-G Ninja); fi
if command -v ccache > /dev/null; then options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi

echo "Building into $build; this takes a few minutes the first time"
{ cmake -S . -B "$build" "${options[@]}" && cmake --build "$build" --parallel "$(nproc)" --target quickstart acs; } \
  > "$log" 2>&1 || { tail -n 50 "$log" >&2; echo "the build failed; all of it is in $log" >&2; exit 1; }
exec "$build/examples/quickstart" "$@"
