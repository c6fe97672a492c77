#!/usr/bin/env bash
# Runs fuzz targets with clang's libFuzzer, AddressSanitizer and UBSan, and prints a table of what came of it. They are
# built by the preset asan, as the tests under AddressSanitizer are.
#   tests/fuzz/run.sh [SECONDS [TARGET...]]     default: 300 s for each of all targets
# Two run at a time, or as many as FUZZ_JOBS says. Inputs that broke a promise are in build/fuzz/findings/<target>.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-300}
shift || true
build=build/fuzz
program=build/asan/tests/fuzz_targets

mkdir -p "$build"
cmake --preset asan > "$build/build.log"
cmake --build --preset asan --target fuzz_targets > "$build/build.log" || { tail -n 100 "$build/build.log"; exit 1; }
mapfile -t all < <("$program")
targets=("$@")
[ "${#targets[@]}" -gt 0 ] || targets=("${all[@]}")
for target in "${targets[@]}"; do
  [[ " ${all[*]} " == *" $target "* ]] || { echo "no target $target; there are: ${all[*]}" >&2; exit 2; }
done

# What else than its seeds is an input, and which dictionary it has.
more_of() {
  case "$1" in
    json | error_body) echo tests/recordings/ecs tests/recordings/ens -dict=tests/fuzz/dictionaries/json.dict ;;
    xml) echo tests/recordings/ecs tests/recordings/ens -dict=tests/fuzz/dictionaries/xml.dict ;;
    request_json | secret_json) echo -dict=tests/fuzz/dictionaries/json.dict ;;
    cli_profile) echo -dict=tests/fuzz/dictionaries/cli.dict ;;
    ini_profile) echo -dict=tests/fuzz/dictionaries/ini.dict ;;
  esac
}

run_one() {
  local target=$1 more executions coverage features
  local corpus=$build/corpus/$target findings=$build/findings/$target log=$build/$target.log
  rm -rf "$findings"
  mkdir -p "$corpus" "$findings"
  read -r -a more <<< "$(more_of "$target")"
  FUZZ_TARGET=$target "$program" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$findings/" "$corpus" "tests/fuzz/seeds/$target" "${more[@]}" > "$log" 2>&1 || true
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  coverage=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
  features=$(sed -n 's/.* ft: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
  printf '%-14s %11s %7s %7s %9s\n' "$target" "${executions:-0}" "${coverage:-0}" "${features:-0}" \
    "$(find "$findings" -type f | wc -l)"
  # A target that could not run is as bad as a finding.
  if [ -z "$executions" ] || [ -n "$(ls "$findings")" ]; then
    grep -m 5 -e '^broken' -e ERROR -e 'runtime error' "$log" || tail -n 5 "$log"
    return 1
  fi
}

export -f run_one more_of
export seconds build program
printf '%-14s %11s %7s %7s %9s\n' target executions cov ft findings
printf '%s\n' "${targets[@]}" | xargs -P "${FUZZ_JOBS:-2}" -I '{}' bash -c 'run_one {}'
