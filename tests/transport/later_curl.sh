#!/usr/bin/env bash
# later_curl.sh BUILD_DIR [GTEST_ARGUMENT...]: runs the tests of the transport and of the clients, as they are built,
# with the libcurl of the distribution's backports, whose rules for reused connections differ. Installs nothing: the
# package is unpacked into a temporary directory. Needs network access to the mirror that the system's apt uses.
set -euo pipefail

fail() {
  echo "later_curl.sh: $*" >&2
  exit 1
}

[ $# -ge 1 ] || fail "usage: later_curl.sh BUILD_DIR [GTEST_ARGUMENT...]"
build=$(realpath "$1")
shift
command -v apt-get > /dev/null || fail "apt-get was not found: the script needs Debian"
codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
suite="$codename-backports"
# The system's own mirror, whatever form its sources have.
mirror=$(apt-get update --print-uris | sed -n "s|^'\([^']*\)/dists/$codename/InRelease'.*|\1|p" | head -1)
[ -n "$mirror" ] || fail "apt has no source for the release \"$codename\": add it to /etc/apt/sources.list"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{state/lists/partial,cache/archives/partial,root}
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
options=""
if [ -e "$keyring" ]; then options="[signed-by=$keyring] "; fi
echo "deb $options$mirror $suite main" > "$work/sources.list"
apt=(-qq -o "Dir::Etc::SourceList=$work/sources.list" -o Dir::Etc::SourceParts=/dev/null -o "Dir::Cache=$work/cache"
  -o "Dir::State::Lists=$work/state/lists" -o APT::Sandbox::User=root -o Acquire::Retries=1 -o Acquire::http::Timeout=20)

apt-get "${apt[@]}" update > "$work/log" 2>&1 || true
package=""
for name in libcurl4t64 libcurl4; do
  if apt-cache "${apt[@]}" madison "$name" 2> /dev/null | grep -q "$suite"; then package=$name && break; fi
done
[ -n "$package" ] || fail "the suite $suite could not be read from the system's mirror, or has no libcurl: $(cat "$work/log")"
(cd "$work" && apt-get "${apt[@]}" -t "$suite" download "$package" > log 2>&1) ||
  fail "$package could not be downloaded from $suite: $(cat "$work/log")"
dpkg-deb -x "$work/$package"_*.deb "$work/root"
library=$(find "$work/root" -name libcurl.so.4)
[ -n "$library" ] || fail "the package $package has no libcurl.so.4"
missing=$(ldd "$library" | sed -n 's/^\s*\(.*\) => not found/\1/p')
[ -z "$missing" ] || fail "the libcurl of $suite needs libraries that are not installed: $missing"

LD_LIBRARY_PATH=$(dirname "$library")
export LD_LIBRARY_PATH
failed=0
for test in transport_test client_test; do
  binary="$build/tests/$test"
  [ -x "$binary" ] || fail "$binary was not found: build it first"
  ldd "$binary" | grep -q "libcurl.so.4 => $library" || fail "$binary does not use $library"
  echo "$test with $(basename "$work/$package"_*.deb)"
  "$binary" --gtest_brief=1 "$@" || failed=1
done
exit $failed
