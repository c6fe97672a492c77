#!/usr/bin/env bash
# Builds with g++ --coverage, runs the unit tests and prints how many lines of the hand-written code they reach, by
# folder. Fails when it is less than MINIMUM percent in all.
#   tests/coverage.sh [MINIMUM]     default: 90
# A report that shows the lines is in build/coverage/html.
set -euo pipefail
cd "$(dirname "$0")/.."
minimum=${1:-90}
build=build/coverage
command -v gcovr > /dev/null || { echo "gcovr is missing: apt-get install gcovr" >&2; exit 1; }

cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=g++ \
  -DCMAKE_CXX_FLAGS="--coverage -fprofile-abs-path" -DCMAKE_CXX_FLAGS_DEBUG="-O0 -g1" > "$build.log"
cmake --build "$build" > "$build.log" || { tail -n 100 "$build.log"; exit 1; }
find "$build" -name '*.gcda' -delete
# What is left out runs no code of the library in these programs, or takes time that says nothing about lines.
ctest --test-dir "$build" -j2 --output-on-failure -E '^(install|compile_fail|headers|secrecy\.No|bench)' > "$build.log" ||
  { tail -n 100 "$build.log"; exit 1; }

mkdir -p "$build/html"
gcovr --root . --filter 'src/' --filter 'include/' --exclude '.*/generated/' --exclude 'include/alibabacloud/(ecs|ens)/' \
  --exclude-throw-branches --gcov-ignore-parse-errors -j2 --json-summary "$build/summary.json" \
  --html-details "$build/html/index.html" "$build" > "$build.log" 2>&1 || { tail -n 20 "$build.log"; exit 1; }

# One row for each folder.
python3 - "$build/summary.json" "$minimum" << 'PYTHON'
import collections, json, os, sys

folders = collections.defaultdict(lambda: [0, 0])
for file in json.load(open(sys.argv[1]))["files"]:
    for name in (os.path.dirname(file["filename"]), "total"):
        folders[name][0] += file["line_covered"]
        folders[name][1] += file["line_total"]
for name in sorted(folders, key=lambda name: (name == "total", name)):
    covered, lines = folders[name]
    print(f"{name:32} {covered:6} of {lines:6} lines {100 * covered / max(lines, 1):6.1f} %")
covered, lines = folders["total"]
if 100 * covered < float(sys.argv[2]) * lines:
    sys.exit(f"less than {sys.argv[2]} %")
PYTHON
