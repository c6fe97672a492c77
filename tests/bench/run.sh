#!/usr/bin/env bash
# Measures everything and writes docs/benchmarks: a page with the table and the plots, and the data that these show.
#   tests/bench/run.sh            takes up to half an hour; on a machine that does nothing else, or times mislead
#   tests/bench/run.sh --quick    everything once: does it still run? the numbers mean nothing, and docs/ stays as it is
# BUILD_DIR: where to build; by default build/bench in the project.
set -euo pipefail

case "$*" in
  "" | --quick) ;;
  *) echo "usage: $0 [--quick]" >&2; exit 2 ;;
esac
options=("$@")
project=$(cd "$(dirname "$0")/../.." && pwd)
build=${BUILD_DIR:-$project/build/bench}
"$project/cmake/install-deps.sh" bench

mkdir -p "$build"
log=$build/bench.log
cmake -S "$project" -B "$build" -DCMAKE_BUILD_TYPE=Release >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
cmake --build "$build" --target bench_programs -j "$(nproc)" >>"$log" 2>&1 || { tail -50 "$log" >&2; exit 1; }

# Everything is written here, and goes to docs/ when it is complete.
page=$build/page
rm -rf "$page"
mkdir -p "$page"

rows() {
  "$build/tests/bench/bench_heading"
  local name
  for name in compile build size encode decode heap call threads loop; do
    "$build/tests/bench/${name}_bench" "${options[@]}"
  done
}
series() { "$build/tests/bench/${1}_bench" "${options[@]}" --series >"$page/$2.tsv"; }
plot() { gnuplot -e "out = '$page'" "$project/tests/bench/plots/common.gp" "$project/tests/bench/plots/$1.gp"; }

rows | tee "$build/table.md"
series compile compile
series build libraries
series size size
series decode decode
series threads threads
series loop loop
for name in throughput decode compile size; do plot "$name"; done
"$project/tests/bench/write_page.sh" "$build" "$build/table.md" >"$page/README.md"

if [ "${#options[@]}" = 0 ]; then
  cp "$page"/* "$project/docs/benchmarks"
  page=$project/docs/benchmarks
fi
echo "$page/README.md"
