#!/usr/bin/env bash
# Installs a build into an empty prefix, and builds and runs a user's project against it, with CMake and with pkg-config.
#   tests/install/installed.sh BUILD_DIR CXX
set -euo pipefail
source "$(dirname "$0")/common.sh"
build=$1
cxx=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
prefix=$scratch/prefix

cmake --install "$build" --prefix "$prefix" > /dev/null
use_by_cmake "$prefix" "$scratch" "$cxx"
use_by_pkg_config "$prefix" "$scratch" "$cxx"
use_readme "$prefix" "$scratch" "$cxx"
check_pkg_config "$prefix"
check_completion "$prefix"
check_no_build_path "$prefix"
if compgen -G "$(library_folder "$prefix")/*.so" > /dev/null; then check_exports "$prefix"; fi
[[ $("$prefix/bin/acs" actions) == *"ens DescribeInstances"* ]] || fail "acs does not list the actions"
[ -f "$prefix/share/doc/alibabacloud-cpp/LICENSE" ] || fail "the license is not installed"
[ -f "$prefix/share/man/man1/acs.1" ] || fail "the manual page is not installed"
echo "the installed copy works"
