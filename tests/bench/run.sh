#!/bin/sh
# Builds the benchmarks and prints the table of tests/bench/README.md. Options are passed to each program (--quick).
# BUILD_DIR: where to build; by default build/bench in the project.
set -eu

project=$(cd "$(dirname "$0")/../.." && pwd)
build=${BUILD_DIR:-$project/build/bench}
mkdir -p "$build"

cmake -S "$project" -B "$build" -DCMAKE_BUILD_TYPE=Release >"$build/bench.log" 2>&1 || { cat "$build/bench.log" >&2; exit 1; }
cmake --build "$build" --target bench_programs -j "$(nproc)" >>"$build/bench.log" 2>&1 || { tail -50 "$build/bench.log" >&2; exit 1; }

"$build/tests/bench/bench_heading"
for row in compile size encode decode heap call; do
  "$build/tests/bench/${row}_bench" "$@"
done
