#!/usr/bin/env bash
# Builds and runs a user's project that has the library as a part, by add_subdirectory and by FetchContent.
#   tests/install/subproject.sh BUILD_DIR CXX BUILD_TYPE
set -euo pipefail
source "$(dirname "$0")/common.sh"
# Always the same folder: a compiler cache has what was compiled there before.
scratch=$1_subproject
cxx=$2
rm -rf "$scratch"*
trap 'rm -rf "$scratch"*' EXIT
options=(-DSDK="$project" -DALIBABACLOUD_SERVICES=ens -DALIBABACLOUD_WERROR=ON -DCMAKE_BUILD_TYPE="$3")

configure "$tests/subproject" "$scratch" "$cxx" "${options[@]}"
cmake --build "$scratch" > "$scratch.log" || { tail -n 50 "$scratch.log" >&2; exit 1; }
"$scratch/subproject_consumer"
[[ $(ctest --test-dir "$scratch" -N) == *"Total Tests: 0"* ]] || fail "the subproject has tests that nobody asked for"
cmake --install "$scratch" --prefix "$scratch/prefix" > /dev/null
[ ! -e "$scratch/prefix" ] || fail "the subproject installs what nobody asked for: $(find "$scratch/prefix")"

configure "$tests/subproject" "$scratch" "$cxx" "${options[@]}" -DBY_FETCH_CONTENT=ON -DALIBABACLOUD_INSTALL=ON
cmake --build "$scratch" > "$scratch.log" || { tail -n 50 "$scratch.log" >&2; exit 1; }
"$scratch/subproject_consumer"
cmake --install "$scratch" --prefix "$scratch/prefix" > /dev/null
[ -n "$(find "$scratch/prefix" -name 'libalibabacloud_ens.*')" ] || fail "ALIBABACLOUD_INSTALL=ON installs no library"
[ ! -e "$scratch/prefix/bin" ] || fail "programs are installed that nobody asked for"
# What the subproject has installed is a package like any other.
configure "$tests/one_service" "$scratch/one_service" "$cxx" -DCMAKE_PREFIX_PATH="$scratch/prefix"
cmake --build "$scratch/one_service" > "$scratch.log" || { tail -n 50 "$scratch.log" >&2; exit 1; }
"$scratch/one_service/one_service"
echo "the subprojects work"
