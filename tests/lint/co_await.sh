#!/usr/bin/env bash
# Finds full expressions in which g++ 12 destroys temporaries twice: those with co_await and braces, ?: or a lambda.
# What is beside a co_await gets a name of its own, or is the result of a function.
#   tests/lint/co_await.sh [FILE...]     default: all coroutines of src, examples and tests
# That it finds what it should is shown by co_await_sample.cc.
set -euo pipefail
cd "$(dirname "$0")/../.."

query='set output diag
match exprWithCleanups(isExpansionInMainFile(), hasDescendant(coawaitExpr()),
  anyOf(hasDescendant(initListExpr()), hasDescendant(conditionalOperator()), hasDescendant(lambdaExpr())))'
export query

# Prints the places in the file, one a line; fails if it cannot be read.
find_in() {
  local output
  output=$(clang-query -f <(printf '%s\n' "$query") "$1" -- -std=c++20 -Iinclude -Isrc -Itests -Iexamples -Iexamples/acs 2>&1)
  if ! grep -q '^[0-9]* match' <<< "$output" || grep -q 'error:' <<< "$output"; then
    echo "$1 cannot be searched: $output" >&2
    return 1
  fi
  grep -o "^.*$(basename "$1"):[0-9]*:[0-9]*" <<< "$output" | sort -u || true
}
export -f find_in

expected=$(grep -c '// found$' tests/lint/co_await_sample.cc)
found=$(find_in tests/lint/co_await_sample.cc | wc -l)
[ "$found" = "$expected" ] || { echo "finds $found of the $expected faults of tests/lint/co_await_sample.cc" >&2; exit 1; }

files=("$@")
[ "${#files[@]}" -gt 0 ] ||
  mapfile -t files < <(grep -rlw co_await src examples tests --include='*.cc' | grep -v -e '^tests/compile_fail/' -e '^tests/lint/')
places=$(printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -I '{}' bash -c 'find_in {}')
if [ -n "$places" ]; then
  echo "a temporary beside co_await, which g++ 12 destroys twice; give it a name:"
  echo "$places"
  exit 1
fi
echo "${#files[@]} files have nothing beside co_await that g++ 12 would destroy twice"
