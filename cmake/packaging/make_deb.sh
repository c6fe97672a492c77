#!/usr/bin/env bash
# Makes the Debian packages: shared libraries of both services, the development files, and acs.
#   cmake/packaging/make_deb.sh [BUILD_DIR [CMAKE_OPTION...]]      default: build/deb; the packages are left there
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$project/build/deb}
shift || true
command -v dpkg-deb > /dev/null || { echo "dpkg-deb is missing: Debian packages are made on Debian and its kin" >&2; exit 1; }

# The same sources make the same packages.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(stat -c %Y "$project/CHANGELOG.md")}
export SOURCE_DATE_EPOCH

mkdir -p "$build"
build=$(cd "$build" && pwd)
rm -f "$build"/*.deb
options=(-DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr -DBUILD_SHARED_LIBS=ON -DBUILD_TESTING=OFF
         -DCMAKE_SKIP_INSTALL_RPATH=ON)
if [ ! -f "$build/CMakeCache.txt" ] && command -v ninja > /dev/null; then options+=(-G Ninja); fi
{
  cmake -S "$project" -B "$build" "${options[@]}" "$@"
  cmake --build "$build" --parallel "$(nproc)"
  cd "$build"
  cpack -G DEB
} > "$build/deb.log" 2>&1 || { tail -n 50 "$build/deb.log" >&2; echo "all of it is in $build/deb.log" >&2; exit 1; }
ls "$build"/*.deb
