#!/usr/bin/env bash
# Compiles task_stack.cc with g++ and clang++ in every way that makes coroutines of another kind, and runs it.
set -euo pipefail
cd "$(dirname "$0")/../.."
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
for compiler in g++ clang++; do
  for flags in -O0 -O1 -Og -O2 "-O0 -fsanitize=address" "-O1 -fsanitize=address" "-O1 -fsanitize=thread"; do
    read -ra options <<< "$flags"
    echo "$compiler $flags"
    "$compiler" -std=c++20 -Wall -Wextra -Werror "${options[@]}" -Iinclude -pthread tests/headers/task_stack.cc -o "$directory/program"
    "$directory/program"
  done
done
