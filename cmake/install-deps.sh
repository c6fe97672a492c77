#!/usr/bin/env bash
# install-deps.sh examples|tests|docs|bench: installs what building the examples, running all tests, building the
# documentation, or measuring needs and this system lacks.
# Only on Debian and its kin; elsewhere it fails with one line that names what is missing.
set -euo pipefail

packages=(build-essential g++ cmake pkg-config libcurl4-openssl-dev libssl-dev nlohmann-json3-dev libtinyxml2-dev
          libboost-dev)
helpful=()  # Installed where that is possible, and never missed.
case "${1:-}" in
  examples) helpful+=(ninja-build ccache) ;;
  tests) packages+=(ninja-build ccache libgtest-dev libgmock-dev clang libclang-rt-14-dev zlib1g-dev
                    nginx-light squid microsocks prometheus-cpp-dev lintian clang-format clang-tidy clang-tools cppcheck shellcheck) ;;
  docs) packages=(doxygen) ;;
  bench) packages+=(libgtest-dev libgmock-dev zlib1g-dev clang gnuplot-nox) ;;
  *) echo "usage: $0 examples|tests|docs|bench" >&2; exit 2 ;;
esac

program() { PATH="$PATH:/usr/sbin" command -v "$1"; }
header() { echo "#include <$1>" | c++ -E -x c++ -; }

# Whether what the package is wanted for is there, wherever it came from.
present() {
  case "$1" in
    build-essential) program make ;;
    ninja-build) program ninja ;;
    clang) program clang++ ;;
    clang-tools) program clang-query ;;
    nginx-light) program nginx ;;
    libcurl4-openssl-dev) header curl/curl.h ;;
    libssl-dev) header openssl/evp.h ;;
    nlohmann-json3-dev) header nlohmann/json.hpp ;;
    libtinyxml2-dev) header tinyxml2.h ;;
    libboost-dev) header boost/beast/http.hpp ;;
    libgtest-dev) header gtest/gtest.h ;;
    libgmock-dev) header gmock/gmock.h ;;
    zlib1g-dev) header zlib.h ;;
    prometheus-cpp-dev) header prometheus/registry.h ;;
    gnuplot-nox) program gnuplot ;;
    libclang-rt-14-dev) ls "$(clang++ -print-resource-dir)"/lib/*/libclang_rt.fuzzer* ;;
    *) program "$1" ;;
  esac > /dev/null 2>&1
}

# Those of the packages that are not present, one a line.
absent() {
  local package
  for package in "$@"; do
    present "$package" || echo "$package"
  done
}

as_root=()
if [ "$(id -u)" != 0 ]; then as_root=(sudo -n); fi
can_install() { command -v apt-get && "${as_root[@]}" true; } > /dev/null 2>&1

if can_install; then packages+=("${helpful[@]}"); fi
mapfile -t missing < <(absent "${packages[@]}")
[ "${#missing[@]}" -gt 0 ] || exit 0
if ! can_install; then
  echo "missing, and to be installed by hand: ${missing[*]}" >&2
  exit 1
fi

log=$(mktemp)
policy=/usr/sbin/policy-rc.d
own_policy=()
trap 'rm -f "$log"; [ "${#own_policy[@]}" = 0 ] || "${as_root[@]}" rm -f "${own_policy[@]}"' EXIT
# The tests start nginx and squid themselves: nothing is to come up as a service of the system.
if [ ! -e "$policy" ]; then
  own_policy=("$policy")
  printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" > /dev/null
  "${as_root[@]}" chmod 755 "$policy"
fi
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" >> "$log" 2>&1; }
install() { apt install -y --no-install-recommends "${missing[@]}"; }
echo "Installing ${missing[*]}"
# In a container image the package lists are absent, elsewhere they may be old.
install || { apt update && install; } || {
  cat "$log" >&2
  echo "missing, and apt-get cannot install them: ${missing[*]}" >&2
  exit 1
}
