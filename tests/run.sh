#!/usr/bin/env bash
# Installs what is missing, builds with warnings as errors and runs every test: with g++, with clang++ (shared libraries),
# under AddressSanitizer and UBSan, and what is concurrent under ThreadSanitizer.
#   tests/run.sh [quick]     quick: g++ only
set -euo pipefail
cd "$(dirname "$0")/.."
cmake/install-deps.sh tests
# What was compiled in one clone need not be compiled again in the next.
export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1

# The generated files must come out bit for bit as they are committed, from nothing.
check_generated() {
  echo "== generated files, made anew"
  local copy
  copy=$(mktemp -d)
  cp -r src include tests docs "$copy"
  rm -rf "$copy"/include/alibabacloud/{ecs,ens} "$copy"/src/{ecs,ens}/generated "$copy"/docs/actions "$copy"/tests/golden/api_surface.txt
  build/release/alibabacloud-codegen "$copy"
  diff -r include "$copy/include"
  diff -r src "$copy/src"
  diff -r docs "$copy/docs"
  diff tests/golden/api_surface.txt "$copy/tests/golden/api_surface.txt"
  rm -rf "$copy"
}

run() {
  local preset=$1
  shift
  echo "== $preset"
  cmake --preset "$preset" "$@" >"build/$preset.log" || { cat "build/$preset.log"; return 1; }
  cmake --build --preset "$preset" >"build/$preset.log" || { tail -n 100 "build/$preset.log"; return 1; }
}

mkdir -p build
run release
check_generated
if [ "${1:-}" = quick ]; then
  exec ctest --preset release -j2
fi
ctest --preset release -j2

echo "== one service, without tests"
cmake -S . -B build/ens -G Ninja -DALIBABACLOUD_SERVICES=ens -DBUILD_TESTING=OFF -DALIBABACLOUD_WERROR=ON >build/ens.log
cmake --build build/ens >build/ens.log || { tail -n 100 build/ens.log; exit 1; }
[[ $(build/ens/examples/acs actions) == *"ens DescribeInstances"* ]]

echo "== documentation"
docs/build.sh

run clang -DBUILD_SHARED_LIBS=ON
ctest --preset clang -j2

run asan
ctest --preset asan -j2

run tsan
ctest --preset tsan -j2
