#!/usr/bin/env bash
# What the tests of this folder share; sourced.
tests=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$tests/../.." && pwd)

fail() {
  echo "$*" >&2
  exit 1
}

# configure FOLDER BUILD CXX [OPTION...]: quiet unless it fails.
configure() {
  local folder=$1 build=$2 cxx=$3
  shift 3
  cmake -S "$folder" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER="$cxx" "$@" > "$build.log" 2>&1 ||
    { cat "$build.log" >&2; return 1; }
}

# use_by_cmake PREFIX SCRATCH CXX: builds and runs the consumer of both services with find_package.
use_by_cmake() {
  configure "$tests/consumer" "$2/by_cmake" "$3" -DCMAKE_PREFIX_PATH="$1"
  cmake --build "$2/by_cmake" > /dev/null
  LD_LIBRARY_PATH=$(library_folder "$1") "$2/by_cmake/consumer"
}

# use_by_pkg_config PREFIX SCRATCH CXX: the same with nothing but pkg-config.
use_by_pkg_config() {
  local flags
  flags=$(pkg_config_of "$1" --cflags --libs alibabacloud-ecs alibabacloud-ens alibabacloud-testing)
  # shellcheck disable=SC2086  # Flags are words.
  "$3" -std=c++20 "$tests/consumer/consumer.cc" -o "$2/by_pkg_config" $flags
  LD_LIBRARY_PATH=$(library_folder "$1") "$2/by_pkg_config"
}

# use_readme PREFIX SCRATCH CXX: compiles each C++ block of the README as it stands, and runs it with an emulator.
use_readme() {
  local flags block url count=0
  flags=$(pkg_config_of "$1" --cflags --libs alibabacloud-ecs alibabacloud-ens alibabacloud-testing)
  mkdir "$2/readme"
  awk -v to="$2/readme/" '
    /^```/ { file = ""; if ($0 == "```cpp") { ++count; file = to count ".cc" } next }
    file != "" { print > file }' "$project/README.md"
  for block in "$2"/readme/*.cc; do
    count=$((count + 1))
    grep -q 'int main()' "$block" || echo 'int main() {}' >> "$block"
    # shellcheck disable=SC2086  # Flags are words.
    "$3" -std=c++20 -Wall -Wextra -Werror "$block" -o "$block.program" $flags
  done
  [ "$count" = 3 ] || fail "README.md has $count C++ blocks instead of 3"
  coproc EMULATOR { exec "$1/bin/acs" emulate; }
  read -r -u "${EMULATOR[0]}" url
  for block in "$2"/readme/*.cc.program; do
    ALIBABA_CLOUD_ENDPOINT_ECS=${url##* } ALIBABA_CLOUD_ACCESS_KEY_ID=testid ALIBABA_CLOUD_ACCESS_KEY_SECRET=testsecret \
      no_proxy='*' LD_LIBRARY_PATH=$(library_folder "$1") "$block" > /dev/null ||
      { kill "$EMULATOR_PID"; fail "a C++ block of README.md fails: $(cat "${block%.program}")"; }
  done
  kill "$EMULATOR_PID"
}

library_folder() { dirname "$(find "$1" -name 'libalibabacloud_core.*' -print -quit)"; }
pkg_config_of() { PKG_CONFIG_PATH="$(library_folder "$1")/pkgconfig" pkg-config "${@:2}"; }

# Each component has a pkg-config file, with the version and the address that the project has.
check_pkg_config() {
  local component version
  version=$(sed -n 's/.*project(AlibabaCloud VERSION \([0-9.]*\).*/\1/p' "$project/CMakeLists.txt")
  for component in core ecs ens testing; do
    [ "$(pkg_config_of "$1" --modversion "alibabacloud-$component")" = "$version" ] || fail "$component: wrong version"
    grep -q '^URL: https://' "$(library_folder "$1")/pkgconfig/alibabacloud-$component.pc" || fail "$component: no URL"
  done
}

# Whoever builds it, and wherever: nothing that is installed names a folder of the build.
check_no_build_path() {
  local found
  found=$(grep -rlF "$project" "$1" || true)
  [ -z "$found" ] || fail "these installed files name the folder that they were built in: $found"
}

# A shared library shows our namespace, with its types, and the node of its version; no other library's code. Mangled
# names are compared, as those of function templates begin with a return type when they are demangled.
check_exports() {
  local library foreign symbols count=0
  local ours='^_Z(T[VTIS]|TC|Thn?[0-9]+_|Tvn?[0-9]+_n?[0-9]+_|GV)?Z?NK?[RO]?12alibabacloud'
  for library in "$(library_folder "$1")"/libalibabacloud_*.so; do
    count=$((count + 1))
    symbols=$(nm -D --defined-only "$library" | cut -d ' ' -f 3-)
    [ -n "$symbols" ] || fail "$library shows nothing"
    foreign=$(grep -vE "$ours|^ALIBABACLOUD_[0-9.]+" <<< "$symbols" || true)
    [ -z "$foreign" ] || fail "$library shows what is not ours: $(c++filt <<< "$foreign")"
  done
  [ "$count" = 4 ] || fail "$count shared libraries instead of 4"
}

# Completion for bash offers commands, and actions of a product.
check_completion() {
  local COMP_WORDS COMP_CWORD COMPREPLY
  # shellcheck disable=SC1090
  source "$(find "$1" -path '*bash-completion/completions/acs')"
  COMP_WORDS=(acs prev) COMP_CWORD=1
  _acs
  [ "${COMPREPLY[*]}" = preview ] || fail "completion of a command: ${COMPREPLY[*]}"
  COMP_WORDS=("$1/bin/acs" call ens DescribeEnsReg) COMP_CWORD=3
  _acs
  [[ " ${COMPREPLY[*]} " == *" DescribeEnsRegions "* ]] || fail "completion of an action: ${COMPREPLY[*]}"
}
