#!/usr/bin/env bash
# tidy_one.sh CACHE FILE: clang-tidy over one file. What is clean is remembered in the directory CACHE, and not looked at
# again while the file, all that it includes and the checks stay as they are.
set -euo pipefail
cache=$1
file=$2
flags=(-std=c++20 -Iinclude -Isrc -Itests -Iexamples -Iexamples/acs '-DALIBABACLOUD_TEST_DATA_DIR="tests"'
       '-DALIBABACLOUD_ACS_PATH="acs"')

# Comments count as well, since NOLINT is one.
fingerprint=$({ clang-tidy --version; cat .clang-tidy; clang++ "${flags[@]}" -E -C -P "$file"; } | sha256sum)
clean=$cache/${fingerprint%% *}
[ -e "$clean" ] && exit
if clang-tidy --quiet --warnings-as-errors='*' "$file" -- "${flags[@]}" 2> "$cache/$$.err"; then
  touch "$clean"
  rm "$cache/$$.err"
else
  sed '/warnings\{0,1\} generated/d' "$cache/$$.err"
  rm "$cache/$$.err"
  echo "clang-tidy: $file" >&2
  exit 1
fi
