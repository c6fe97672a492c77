#!/usr/bin/env bash
# Makes the Debian packages, unpacks them, and builds and runs a user's project against what was in them.
#   tests/install/deb.sh BUILD_DIR CXX
set -euo pipefail
source "$(dirname "$0")/common.sh"
# Beside the build that asks: a compiler cache finds the objects that were compiled there.
packages=$1_deb
cxx=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch" "$packages"' EXIT

# A tool that is missing is named before anything is built.
mkdir "$scratch/tools"
for tool in bash dirname dpkg-deb dpkg-buildflags dpkg-shlibdeps; do ln -s "$(command -v "$tool")" "$scratch/tools"; done
missing=$(PATH="$scratch/tools" "$project/cmake/packaging/make_deb.sh" "$packages" 2>&1) && fail "packages without file"
[ "$missing" = "file is missing: on Debian, apt-get install file" ] || fail "without file: $missing"

"$project/cmake/packaging/make_deb.sh" "$packages" -DALIBABACLOUD_WERROR=ON -DCMAKE_CXX_COMPILER="$cxx" > "$scratch/list"
mapfile -t debs < "$scratch/list"
[ "${#debs[@]}" = 3 ] || fail "${#debs[@]} packages instead of 3"

depends() { dpkg-deb -f "$packages/$1"_*.deb Depends; }
[[ $(depends libalibabacloud-cpp0.1) == *libcurl4*libssl3*libtinyxml2* ]] || fail "the libraries: $(depends libalibabacloud-cpp0.1)"
[[ $(depends libalibabacloud-cpp-dev) == "libalibabacloud-cpp0.1 (= "* ]] || fail "-dev: $(depends libalibabacloud-cpp-dev)"
[[ $(depends alibabacloud-acs) == *"libalibabacloud-cpp0.1 (= "* ]] || fail "acs: $(depends alibabacloud-acs)"

# Known, and as they should be: there is no Debian bug to close, several libraries share a package, and CPack's own
# scripts call ldconfig beside the trigger.
lintian --allow-root --fail-on error,warning \
  --suppress-tags initial-upload-closes-no-bugs,package-name-doesnt-match-sonames,maintscript-calls-ldconfig "${debs[@]}"

# Hardening is a matter of information to lintian, not to us.
lintian --allow-root --fail-on info \
  --tags hardening-no-bindnow,hardening-no-fortify-functions,hardening-no-relro,hardening-no-pie "${debs[@]}"

for deb in "${debs[@]}"; do
  dpkg-deb -x "$deb" "$scratch/root"
  dpkg-deb --ctrl-tarfile "$deb" | tar -x -C "$scratch" ./md5sums
  (cd "$scratch/root" && md5sum --quiet -c "$scratch/md5sums") || fail "$deb does not hold what it says"
done
prefix=$scratch/root/usr
use_by_cmake "$prefix" "$scratch" "$cxx"
use_by_pkg_config "$prefix" "$scratch" "$cxx"
check_pkg_config "$prefix"
check_no_build_path "$scratch/root"
check_exports "$prefix"
LD_LIBRARY_PATH=$(library_folder "$prefix")
export LD_LIBRARY_PATH
check_completion "$prefix"
echo "the packages work"
