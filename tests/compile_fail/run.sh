#!/usr/bin/env bash
# Compiles a file that must not compile, and looks for what its first line says in the compiler's complaint. That line
# is one of these:
#   // Compiles
#   // Says: REGEX
#   // Says with g++ before 13: REGEX      compiles with all others
#
#   tests/compile_fail/run.sh CXX FILE
set -euo pipefail
cxx=$1
file=$2
cd "$(dirname "$0")/../.."
fail() {
  echo "$1: $file" >&2
  echo "$output" >&2
  exit 1
}

is_old_gcc=$(echo '#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 13
yes
#endif' | "$cxx" -E -P -x c++ -)
first=$(head -n 1 "$file")
case $first in
  '// Compiles') expected= ;;
  '// Says: '*) expected=${first#*: } ;;
  '// Says with g++ before 13: '*) expected=; [ -z "$is_old_gcc" ] || expected=${first#*: } ;;
  *) output=; fail "the first line does not say what is expected" ;;
esac

compiles=yes
output=$(LC_ALL=C "$cxx" -std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Iinclude -fsyntax-only \
  "$file" 2>&1) || compiles=
if [ -z "$expected" ]; then
  [ -n "$compiles" ] || fail "does not compile"
else
  [ -z "$compiles" ] || fail "compiles"
  grep -Eq "$expected" <<< "$output" || fail "the compiler does not say \"$expected\""
fi
