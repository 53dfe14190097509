#!/usr/bin/env bash
# Runs the benchmarks: all of them, or those that the arguments choose, for example: ./bench.sh --filter '*Wheel*'
# Results go to artifacts/bench-results.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
if [ $# = 0 ]; then set -- --filter '*'; fi
exec dotnet run --project bench/Caseload.Bench -c Release -- "$@"
