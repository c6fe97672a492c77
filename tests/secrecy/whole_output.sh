#!/usr/bin/env bash
# whole_output.sh DIRECTORY: runs every test program below it with the library's log at its highest level, and fails when
# anything that they print holds a secret that the tests use.
set -euo pipefail

secrets='testsecret|test-secret|s3cr3t|t0k3n|secret-[0-9]|token-[0-9]|(file|program|vault)-(secret|token)|oidc-token|bearer-token|Canary'

output=$(mktemp)
trap 'rm -f "$output"' EXIT
# The storms say the same as others, a million times.
left_out='-Registry/*:CancelStorm.*:ManyCalls.*:ForEach.*Thousand*'
for program in "$1"/*_test; do
  ALIBABA_CLOUD_SDK_LOG=trace "$program" --gtest_color=no --gtest_print_time=0 "--gtest_filter=$left_out" \
    >> "$output" 2>&1 || { tail -50 "$output"; echo "$program fails with the log switched on"; exit 1; }
done

lines=$(grep -c 'call=' "$output")
echo "$(wc -l < "$output") lines, $lines of them of the log"
if [ "$lines" -lt 1000 ]; then echo "the log was not on"; exit 1; fi
# Names of tests may be about secrets; they are the only lines that begin like this.
found=$(grep -avE '^\[ *(RUN|OK|-+) *\]' "$output" | grep -aE "$secrets" || true)
if [ -n "$found" ]; then
  head -20 <<< "$found"
  echo "the output has a secret in it"
  exit 1
fi
