#!/usr/bin/env bash
# Looks over what is written by hand, with checks that find faults before they run.
#   tests/lint/run.sh [format|shell|co_await|cppcheck|tidy]...     default: all
# What clang-tidy has found clean is not checked again before it changes.
set -euo pipefail
cd "$(dirname "$0")/../.."
cache=build/lint
mkdir -p "$cache/tidy" "$cache/cppcheck"

# All C++ files in these directories, and none that the generator has written.
hand_written() {
  find "$@" -name '*.h' -o -name '*.cc' | grep -v '^tests/golden/' | sort | xargs grep -L '^// Generated'
}

check_format() { hand_written include src examples tests | xargs clang-format --dry-run --Werror; }

check_shell() { find .ci/run cmake examples tests \( -name '*.sh' -o -path .ci/run \) -print0 | xargs -0 shellcheck -x -P SCRIPTDIR; }

check_co_await() { tests/lint/co_await.sh; }

check_cppcheck() {
  hand_written src examples tests | grep '\.cc$' |
    xargs cppcheck -j "$(nproc)" --quiet --std=c++20 --language=c++ --library=googletest -Iinclude -Isrc -Itests -Iexamples -Iexamples/acs \
      --enable=warning,performance,portability --inline-suppr --suppressions-list=tests/lint/cppcheck.txt \
      --cppcheck-build-dir="$cache/cppcheck" --error-exitcode=1
}

# The library, the examples, what tests share, and of generated code one file of each kind: all others are like these.
# The tests themselves are left to the other checks: their frameworks' headers would take minutes.
check_tidy() {
  {
    hand_written src examples tests/support tests/fuzz | grep '\.cc$' | grep -v fuzz_main
    ls src/ens/generated/{client,product,registry,shard_00,waiters}.cc
  } | grep -v -e '_test\.cc$' | xargs -P "$(nproc)" -n 1 tests/lint/tidy_one.sh "$cache/tidy"
}

checks=("$@")
[ "${#checks[@]}" -gt 0 ] || checks=(format shell co_await cppcheck tidy)
for check in "${checks[@]}"; do
  case "$check" in
    format | shell | co_await | cppcheck | tidy) ;;
    *) echo "usage: $0 [format|shell|co_await|cppcheck|tidy]..." >&2; exit 2 ;;
  esac
  echo "== $check"
  "check_$check"
done
