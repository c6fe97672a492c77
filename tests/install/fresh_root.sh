#!/usr/bin/env bash
# A bare Debian 12 in a folder of its own: clones this project into it, runs what README.md says, and uses the library in
# each way. Needs root, debootstrap and a package source of this system; removes the folder, even when it fails.
#   tests/install/fresh_root.sh [examples] [quick] [tests] [consumers]      default: examples consumers
# examples: examples/run.sh; quick: tests/run.sh; tests: tests/run.sh all; consumers: each way to use the library.
# CCACHE_DIR: a cache of this system's that builds inside use as well; by default they have none.
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
suite=bookworm

steps=("$@")
[ "${#steps[@]}" -gt 0 ] || steps=(examples consumers)
for step in "${steps[@]}"; do
  case $step in
    examples | quick | tests | consumers) ;;
    *) echo "there is no step \"$step\"; there are examples, quick, tests and consumers" >&2; exit 2 ;;
  esac
done
[ "$(id -u)" = 0 ] || { echo "only root can make a root file system" >&2; exit 1; }
command -v debootstrap > /dev/null || { echo "debootstrap is missing: apt-get install debootstrap" >&2; exit 1; }

root=$(mktemp -d)
chmod 755 "$root"  # apt-get reads it as a user of its own.
mounted=()
clean_up() {
  local folder
  for folder in "${mounted[@]}"; do umount "$folder" || umount -l "$folder"; done
  # Never into a file system of the host.
  rm -rf --one-file-system "$root"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# This system's own source of packages, its proxies, keys and certificates.
# shellcheck disable=SC2016  # apt-get's own names.
apt_source=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' 'Component: main' |
  awk -v suite="$suite" '$2 == suite { print $1; exit }')
[ -n "$apt_source" ] || { echo "apt-get on this system has no source for $suite" >&2; exit 1; }

cache=()
if [ -n "${CCACHE_DIR:-}" ]; then cache=(CCACHE_DIR=/ccache); fi
inside() { chroot "$root" env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin "${cache[@]}" "$@"; }

# What is mounted inside later must not appear outside as well.
bind() {
  mkdir -p "$2"
  mount --bind "$1" "$2"
  mount --make-private "$2"
  mounted=("$2" "${mounted[@]}")
}

make_root() {
  echo "== a bare $suite"
  local log=$root.log
  debootstrap --variant=minbase "$suite" "$root" "$apt_source" > "$log" 2>&1 ||
    { tail -n 30 "$log" >&2; rm -f "$log"; return 1; }
  rm -f "$log" "$root/etc/apt/sources.list"
  cp -aL /etc/apt/. "$root/etc/apt/"
  mkdir -p "$root/usr/share/keyrings" "$root/etc/ssl/certs"
  cp -aL /usr/share/keyrings/. "$root/usr/share/keyrings/"
  if [ -f /etc/ssl/certs/ca-certificates.crt ]; then cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"; fi
  cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
  local kind
  for kind in proc sysfs; do  # Mounted on /proc and /sys.
    mount -t "$kind" "$kind" "$root/${kind%fs}"
    mounted=("$root/${kind%fs}" "${mounted[@]}")
  done
  local folder
  for folder in /dev /dev/pts /dev/shm; do bind "$folder" "$root$folder"; done
  if [ -n "${CCACHE_DIR:-}" ]; then bind "$CCACHE_DIR" "$root/ccache"; fi
}

# A user's program, built with the Debian packages that are installed as Debian's own would be.
# shellcheck disable=SC2016  # For the shell inside.
use_packages() {
  inside sh -ec 'cd /project; cmake/packaging/make_deb.sh /tmp/deb; apt-get install -y -qq /tmp/deb/*.deb > /tmp/apt.log 2>&1
    acs actions | grep -qx "ens DescribeInstances"
    cmake -S tests/install/consumer -B /tmp/consumer > /tmp/consumer.log; cmake --build /tmp/consumer > /tmp/consumer.log
    /tmp/consumer/consumer
    c++ -std=c++20 tests/install/consumer/consumer.cc -o /tmp/by_pkg_config \
      $(pkg-config --cflags --libs alibabacloud-ecs alibabacloud-ens alibabacloud-testing)
    /tmp/by_pkg_config'
}

# The same from static libraries, and as a part of another project.
# shellcheck disable=SC2016  # For the shell inside.
use_sources() {
  inside sh -ec 'cd /project; mkdir -p build; tests/install/subproject.sh /project/build/fresh c++ Release
    cmake -S . -B build/static -DBUILD_TESTING=OFF > /tmp/static.log; cmake --build build/static -j "$(nproc)" > /tmp/static.log
    tests/install/installed.sh /project/build/static c++'
}

make_root
inside apt-get update -qq
git clone -q "$project" "$root/project"
for step in "${steps[@]}"; do
  echo "== $step"
  case $step in
    examples) inside /project/examples/run.sh ;;
    quick) inside /project/tests/run.sh ;;
    tests) inside /project/tests/run.sh all ;;
    consumers)
      inside /project/cmake/install-deps.sh examples
      inside apt-get install -y -qq file > /dev/null 2>&1  # For the packages; dpkg-dev came with build-essential.
      use_packages
      use_sources ;;
  esac
done
echo "all of it works on a bare $suite: ${steps[*]}"
