#!/usr/bin/env bash
# Runs the benchmarks: all of them, and writes docs/performance.md; or those named (wheel run ensemble growth threads start import), and
# prints what they measure.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
exec dotnet run --project bench/Caseload.Bench -c Release -- "$@"
