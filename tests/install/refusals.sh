#!/usr/bin/env bash
# Configures with something missing, too old or misspelt; CMake must say what it is, and how to get it, in one line.
#   tests/install/refusals.sh CASE BUILD_DIR CXX      the cases are below
set -euo pipefail
source "$(dirname "$0")/common.sh"
case_name=$1
build=$2
cxx=$3
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# refuses FOLDER SENTENCE [OPTION...]
refuses() {
  local folder=$1 sentence=$2 output
  shift 2
  if output=$(cmake -S "$folder" -B "$scratch/build" -G Ninja "$@" 2>&1); then
    fail "$case_name: CMake found nothing wrong"
  fi
  # CMake wraps long lines.
  output=$(tr -s ' \n' ' ' <<< "$output")
  [[ $output == *"$sentence"* ]] || fail "$case_name: \"$sentence\" is not in: $output"
}

# A compiler that says it is older than it is.
old_compiler() {
  printf '#!/bin/sh\nexec %s -w %s "$@"\n' "$1" "$2" > "$scratch/old-compiler"
  chmod 755 "$scratch/old-compiler"
  echo "$scratch/old-compiler"
}

without() { refuses "$project" "$2" -DCMAKE_CXX_COMPILER="$cxx" -DBUILD_TESTING=OFF "-DCMAKE_DISABLE_FIND_PACKAGE_$1=ON"; }

# An installed copy; as in a user's project, only its files count.
installed() {
  cmake --install "$build" --prefix "$scratch/prefix" --component development > /dev/null
  if compgen -G "$build/*.so" > /dev/null; then
    cmake --install "$build" --prefix "$scratch/prefix" --component runtime > /dev/null
  fi
  mkdir "$scratch/user"
  printf '%s\n' 'cmake_minimum_required(VERSION 3.22)' 'project(user LANGUAGES CXX)' "$1" > "$scratch/user/CMakeLists.txt"
}

from_installed() {
  refuses "$scratch/user" "$1" -DCMAKE_CXX_COMPILER="$cxx" -DCMAKE_PREFIX_PATH="$scratch/prefix" "${@:2}"
}

case $case_name in
  OldGxx)
    refuses "$project" "needs g++ 12 or later, found 11.2" \
      -DCMAKE_CXX_COMPILER="$(old_compiler g++ '-U__GNUC__ -D__GNUC__=11')" ;;
  OldClang)
    refuses "$project" "needs clang 14 or later, found 13.0" \
      -DCMAKE_CXX_COMPILER="$(old_compiler clang++ '-U__clang_major__ -D__clang_major__=13')" ;;
  CurlAbsent) without CURL "needs CURL 7.85 or later, found none; on Debian: apt-get install libcurl4-openssl-dev" ;;
  CurlTooOld)
    mkdir -p "$scratch/include/curl"
    echo '#define LIBCURL_VERSION "7.74.0"' | tee "$scratch/include/curl/curl.h" > "$scratch/include/curl/curlver.h"
    refuses "$project" "needs CURL 7.85 or later, found 7.74.0; on Debian: apt-get install libcurl4-openssl-dev" \
      -DCMAKE_CXX_COMPILER="$cxx" -DCURL_NO_CURL_CMAKE=ON -DCURL_INCLUDE_DIR="$scratch/include" ;;
  OpenSslAbsent) without OpenSSL "needs OpenSSL 3.0 or later, found none; on Debian: apt-get install libssl-dev" ;;
  JsonAbsent) without nlohmann_json "needs nlohmann_json 3.10 or later, found none; on Debian: apt-get install nlohmann-json3-dev" ;;
  XmlAbsent) without tinyxml2 "needs tinyxml2, found none; on Debian: apt-get install libtinyxml2-dev" ;;
  BoostAbsent) without Boost "needs Boost 1.74 or later, found none; on Debian: apt-get install libboost-dev" ;;
  UnknownService)
    refuses "$project" 'there is no service "nonsense"; there are ecs and ens' \
      -DCMAKE_CXX_COMPILER="$cxx" -DALIBABACLOUD_SERVICES=nonsense ;;
  ExamplesWithoutEmulator)
    refuses "$project" "ALIBABACLOUD_BUILD_EXAMPLES needs ALIBABACLOUD_TESTING_LIBRARY=ON" \
      -DCMAKE_CXX_COMPILER="$cxx" -DBUILD_TESTING=OFF -DALIBABACLOUD_TESTING_LIBRARY=OFF ;;
  TestsOfOneService)
    refuses "$project" "ALIBABACLOUD_BUILD_TESTS needs ALIBABACLOUD_SERVICES=ecs;ens; with one service: -DBUILD_TESTING=OFF" \
      -DCMAKE_CXX_COMPILER="$cxx" -DALIBABACLOUD_SERVICES=ens ;;
  UnknownComponent)
    installed 'find_package(AlibabaCloud CONFIG REQUIRED COMPONENTS ens nonsense)'
    from_installed 'AlibabaCloud has no component "nonsense"; this installation has core, ecs, ens, testing' ;;
  UnknownOptionalComponent)
    installed 'find_package(AlibabaCloud CONFIG REQUIRED COMPONENTS ens OPTIONAL_COMPONENTS nonsense)
if(NOT TARGET alibabacloud::ens OR AlibabaCloud_nonsense_FOUND)
  message(FATAL_ERROR "An optional component is in the way")
endif()
message(FATAL_ERROR "as it should be")'
    from_installed "as it should be" ;;
  InstalledWithoutCurl)
    installed 'find_package(AlibabaCloud CONFIG REQUIRED COMPONENTS ens)'
    from_installed "needs CURL 7.85 or later, found none; on Debian: apt-get install libcurl4-openssl-dev" \
      -DCMAKE_DISABLE_FIND_PACKAGE_CURL=ON ;;
  *) fail "there is no case $case_name" ;;
esac
