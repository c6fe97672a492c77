#!/usr/bin/env bash
# Installs a build into an empty prefix, then builds and runs a user's project against it, with CMake and with pkg-config.
#   tests/install/run.sh BUILD_DIR CXX
set -euo pipefail
source_dir=$(cd "$(dirname "$0")" && pwd)
build=$1
cxx=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cmake --install "$build" --prefix "$scratch/prefix" >/dev/null
cmake -S "$source_dir" -B "$scratch/consumer" -G Ninja -DCMAKE_CXX_COMPILER="$cxx" \
  -DCMAKE_PREFIX_PATH="$scratch/prefix" >/dev/null
cmake --build "$scratch/consumer"
"$scratch/consumer/consumer"

[[ $("$scratch/prefix/bin/acs" actions) == *"ens DescribeInstances"* ]]

export PKG_CONFIG_PATH
PKG_CONFIG_PATH=$(dirname "$(find "$scratch/prefix" -name alibabacloud-ens.pc)")
cat >"$scratch/main.cc" <<'CODE'
#include <alibabacloud/ens/client.h>
#include <alibabacloud/ens/describe_instances.h>
int main() {
  const alibabacloud::ens::Client client({.endpoint = "a/b"});
  return client.DescribeInstances({}).error().kind == alibabacloud::ErrorKind::kInvalidArgument ? 0 : 1;
}
CODE
# shellcheck disable=SC2046
"$cxx" -std=c++20 "$scratch/main.cc" -o "$scratch/main" $(pkg-config --cflags --libs alibabacloud-ens)
LD_LIBRARY_PATH=$(dirname "$PKG_CONFIG_PATH") "$scratch/main"
echo "the installed copy works"
