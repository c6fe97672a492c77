#!/usr/bin/env bash
# Compiles public headers alone, without exceptions, each with the macros of hostile_macros.h defined before it.
#   tests/headers/alone.sh CXX [all]     all: every header; else those of no service and some of each service
set -euo pipefail
cd "$(dirname "$0")/../.."
cxx=$1
every=25
[ "${2:-}" = all ] && every=1
headers() {
  find include/alibabacloud -name '*.h' -not -path '*/ecs/*' -not -path '*/ens/*'
  find include/alibabacloud/ecs include/alibabacloud/ens -name '*.h' | sort | awk "NR % $every == 0"
}
# GoogleMock would survive min and max no more than the standard library does.
compile() {
  local first=cstddef
  case "$2" in */testing/matchers.h) first=gmock/gmock.h ;; esac
  "$1" -std=c++20 -fno-exceptions -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Iinclude -Itests -fsyntax-only -x c++ - <<CODE ||
#include <$first>
#include "headers/hostile_macros.h"
#include "${2#include/}"
CODE
    { echo "does not compile alone: $2" >&2; return 1; }
}
export -f compile
headers | xargs -P "$(nproc)" -I{} bash -c 'compile "$@"' _ "$cxx" {}
echo "$(headers | wc -l) headers compile alone"
