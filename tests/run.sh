#!/usr/bin/env bash
# Installs what is missing, builds with warnings as errors and runs tests.
#
#   tests/run.sh              the part quick: an answer within minutes
#   tests/run.sh all          what else a change must pass: the other parts but lint, which takes its time
#   tests/run.sh PART...      these parts
#
#   quick        with g++, not optimised: the tests of the core, of transports and clients over loopback and of the
#                emulator; not the generator, the programs, each action, installation, benchmarks and sanitizers
#   release      with g++, optimised: every test
#   one-service  ENS alone, without tests
#   docs         the documentation site; no public symbol without a comment
#   lint         format, shell scripts, cppcheck and clang-tidy
#   clang        with clang++, as shared libraries: programs, headers, installation; the unit tests are those of asan
#   asan         under AddressSanitizer and UBSan
#   fuzz         20 s of each fuzz target
#   tsan         under ThreadSanitizer, what has threads
#   soak         60 s of the soak test: many clients against a service that fails in many ways
#
#   tests/run.sh extended PART...
#                             what takes too long for every change:
#     clang       the part clang with all unit tests
#     soak        10 minutes of the soak test
#     soak-asan   3 minutes of it under AddressSanitizer and UBSan
#     soak-tsan   3 minutes of it under ThreadSanitizer
#     later-curl  the tests of transports and clients with the libcurl of the distribution's backports
set -euo pipefail
cd "$(dirname "$0")/.."

parts=(quick release one-service docs lint clang asan fuzz tsan soak)
extended_parts=(clang soak soak-asan soak-tsan later-curl)

# build PRESET [TARGET [ARGUMENT...]]: configures a preset, with the arguments, and builds the target, or all.
build() {
  local preset=$1 target=${2:-all}
  shift "$(($# < 2 ? $# : 2))"
  echo "== $preset"
  cmake --preset "$preset" "$@" >"build/$preset.log" || { cat "build/$preset.log"; return 1; }
  cmake --build --preset "$preset" --target "$target" >"build/$preset.log" ||
    { tail -n 100 "build/$preset.log"; return 1; }
}

part_quick() {
  build quick quick_tests
  ctest --preset quick -j2 -L 'unit|loopback'
  echo "These were the tests of the core, transports, clients and emulator; tests/run.sh all runs the rest."
}

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

part_release() {
  build release
  check_generated
  ctest --preset release -j2
}

part_one_service() {
  echo "== one service, without tests"
  cmake -S . -B build/ens -G Ninja -DALIBABACLOUD_SERVICES=ens -DBUILD_TESTING=OFF -DALIBABACLOUD_WERROR=ON >build/ens.log
  cmake --build build/ens >build/ens.log || { tail -n 100 build/ens.log; return 1; }
  [[ $(build/ens/examples/acs actions) == *"ens DescribeInstances"* ]]
}

part_docs() {
  echo "== documentation"
  docs/build.sh
}

part_clang() {
  build clang all -DBUILD_SHARED_LIBS=ON -DALIBABACLOUD_UNIT_TESTS=OFF
  ctest --preset clang -j2
}

part_asan() {
  build asan
  ctest --preset asan -j2
}

part_tsan() {
  build tsan
  ctest --preset tsan -j2
}

part_lint() { tests/lint/run.sh; }

part_fuzz() {
  echo "== fuzz targets"
  tests/fuzz/run.sh 20
}

part_soak() {
  echo "== soak, 60 s"
  tests/soak/run.sh release 60
}

extended_clang() {
  build clang all -DBUILD_SHARED_LIBS=ON -DALIBABACLOUD_UNIT_TESTS=ON
  ctest --preset clang -j2
}
extended_soak() { tests/soak/run.sh release 600; }
extended_soak_asan() { tests/soak/run.sh asan 180; }
extended_soak_tsan() { tests/soak/run.sh tsan 180; }
extended_later_curl() {
  build release
  tests/transport/later_curl.sh build/release
}

usage() {
  echo "usage: $0 [all | PART... | extended PART...], each PART one of: ${parts[*]}; extended: ${extended_parts[*]}" >&2
  exit 2
}

kind=part
allowed=("${parts[@]}")
case "${1:-}" in
  "") chosen=(quick) ;;
  all) chosen=(release one-service docs clang soak asan fuzz tsan) ;;
  extended) kind=extended allowed=("${extended_parts[@]}") chosen=("${@:2}") ;;
  *) chosen=("$@") ;;
esac
[ "${#chosen[@]}" -gt 0 ] || usage
for part in "${chosen[@]}"; do
  [[ " ${allowed[*]} " == *" $part "* ]] || usage
done

cmake/install-deps.sh tests
# What was compiled in one clone need not be compiled again in the next.
export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
# A precompiled header is made anew in each clone, and its time says nothing.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
mkdir -p build
for part in "${chosen[@]}"; do "${kind}_${part//-/_}"; done
