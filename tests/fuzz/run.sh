#!/usr/bin/env bash
# Runs each fuzz target for SECONDS (default 300) with clang's libFuzzer, AddressSanitizer and UBSan.
#   tests/fuzz/run.sh [SECONDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-300}
cmake -S . -B build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++ \
  -DALIBABACLOUD_SANITIZE=address,undefined,fuzzer-no-link -DALIBABACLOUD_FUZZ=ON >/dev/null
cmake --build build/fuzz --target fuzz_json fuzz_xml fuzz_error_body
for target in json xml error_body; do
  corpus=build/fuzz/corpus/$target
  mkdir -p "$corpus"
  echo "== fuzz_$target, $seconds s"
  build/fuzz/tests/fuzz_$target -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -verbosity=0 -artifact_prefix=build/fuzz/ "$corpus" tests/recordings/ecs tests/recordings/ens tests/fuzz/seeds
done
