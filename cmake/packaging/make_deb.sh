#!/usr/bin/env bash
# Makes the Debian packages: shared libraries of both services, the development files, and acs.
#   cmake/packaging/make_deb.sh [BUILD_DIR [CMAKE_OPTION...]]      default: build/deb; the packages are left there
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$project/build/deb}
shift || true
need() {
  command -v "$1" > /dev/null || { echo "$1 is missing: on Debian, apt-get install $2" >&2; exit 1; }
}
for tool in dpkg-deb dpkg-buildflags dpkg-shlibdeps; do need "$tool" dpkg-dev; done
need file file  # CPack asks it what is a library.

# The same sources make the same packages.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(stat -c %Y "$project/CHANGELOG.md")}
export SOURCE_DATE_EPOCH

# Hardened as all packages of Debian, and bound before they run. Debug information would be stripped; what is compiled
# names no folder anyway.
export DEB_BUILD_MAINT_OPTIONS="hardening=+bindnow reproducible=-fixdebugpath,-fixfilepath" DEB_CXXFLAGS_MAINT_STRIP=-g
flags() { dpkg-buildflags --get "$1"; }

mkdir -p "$build"
build=$(cd "$build" && pwd)
rm -f "$build"/*.deb
options=(-DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr -DBUILD_SHARED_LIBS=ON -DBUILD_TESTING=OFF
         -DCMAKE_SKIP_INSTALL_RPATH=ON -DCMAKE_CXX_FLAGS="$(flags CXXFLAGS) $(flags CPPFLAGS)"
         -DCMAKE_SHARED_LINKER_FLAGS="$(flags LDFLAGS)" -DCMAKE_EXE_LINKER_FLAGS="$(flags LDFLAGS)")
if [ ! -f "$build/CMakeCache.txt" ] && command -v ninja > /dev/null; then options+=(-G Ninja); fi
{
  cmake -S "$project" -B "$build" "${options[@]}" "$@"
  cmake --build "$build" --parallel "$(nproc)"
  cd "$build"
  cpack -G DEB
} > "$build/deb.log" 2>&1 || { tail -n 50 "$build/deb.log" >&2; echo "all of it is in $build/deb.log" >&2; exit 1; }
ls "$build"/*.deb
