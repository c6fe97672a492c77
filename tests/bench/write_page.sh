#!/usr/bin/env bash
# write_page.sh BUILD TABLE: prints the page of the documentation about costs. BUILD is the build directory that the
# table was measured with.
set -euo pipefail
build=$1
table=$2

cached() { sed -n "s/^$1:[A-Z]*=//p" "$build/CMakeCache.txt"; }
# The first line of what a compiler says about itself; nothing, if there is none.
compiler() { { "$(cached "$1")" --version || true; } 2>/dev/null | head -n 1; }
library() { echo "$2 $(pkg-config --modversion "$1")"; }
libraries() {
  library libcurl libcurl
  library libcrypto OpenSSL
  library nlohmann_json nlohmann/json
  library tinyxml2 tinyxml2
}

cat <<END
# What it costs {#guide_benchmarks}

[TOC]

What calls, builds and programs cost, measured against budgets; wherever time is spent, against the least code that could
do the same job, in the same run. This page is written by \`tests/bench/run.sh\`; \`tests/bench/README.md\` says how that
measures and what the baselines are. The data of each plot is in a file beside it.

| | |
|:---|:---|
| Date | $(date -u +%F) |
| Processor | $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores |
| System | $(. /etc/os-release && echo "$PRETTY_NAME") |
| Library | version $(cached CMAKE_PROJECT_VERSION), built as $(cached CMAKE_BUILD_TYPE) with $(compiler CMAKE_CXX_COMPILER) |
| Compilers measured | $(compiler BENCH_GXX); $(compiler BENCH_CLANGXX) |
| Libraries | $(libraries | paste -sd ',' | sed 's/,/, /g') |

## Against the budgets

A row shows the median of all blocks, and in brackets the lowest and the highest. The value with the asterisk counts.
"Used" is the part of the budget that it takes: what is above 1.00 breaks the budget. A speed of 1.00 is the baseline's.
Under "CPU of a run" stand both sides of the ratio.

$(sed 's/  *|/ |/g; s/|  */| /g' "$table")

## Throughput

Small calls (0.3 KB replies) over kept-alive connections to a server on the same machine, which takes its share of the
processor.

![Calls a second against the number of calls in flight on an event loop, and of threads on one client](throughput.svg)

## Decoding

The reply to DescribeInstances of ENS, every field set, from one instance to many.

![Megabytes a second against the number of items](decode.svg)

## Compiling

A file that includes the client of ECS and the headers of so many actions, and calls each of them once.

![CPU seconds and memory of the compiler against the number of actions that a file uses](compile.svg)

## Size

On the left a program with the SDK as static libraries, linked with \`--gc-sections\`, that calls actions of ECS; libraries of
the system are shared.

![Size of a program against the number of actions that it uses, and sizes of the shared libraries](size.svg)
END
