#!/usr/bin/env bash
# Runs all tests. Arguments go to the test runner, for example: ./test.sh --filter-class '*Wheel*'
# The last line says how many passed and failed; the exit code is not 0 if a test failed or none ran.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")"

# Debian packages that the tests need, as package:what shows that it is there, a command or the file of a font.
packages=("chromium:${CASELOAD_CHROMIUM:-chromium}" fonts-liberation:LiberationSans-Regular.ttf)
minimum=1200 # fewer would mean that tests were not found

present() {
  case $1 in
    *.ttf) [ -n "$(find /usr/share/fonts /usr/local/share/fonts /Library/Fonts ~/.local/share/fonts ~/.fonts ~/Library/Fonts \
      -name "$1" 2>/dev/null || true)" ] ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

missing=()
for entry in ${packages[@]+"${packages[@]}"}; do
  present "${entry#*:}" || missing+=("${entry%%:*}")
done
if [ ${#missing[@]} -gt 0 ]; then
  if ! command -v apt-get >/dev/null; then
    echo "test.sh: please install: ${missing[*]} (CASELOAD_CHROMIUM names a browser by its path)" >&2
    exit 1
  fi
  as_root=()
  if [ "$(id -u)" != 0 ]; then as_root=(sudo); fi
  ${as_root[@]+"${as_root[@]}"} apt-get update -q >&2
  DEBIAN_FRONTEND=noninteractive ${as_root[@]+"${as_root[@]}"} apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
fi

browser=$(command -v "${CASELOAD_CHROMIUM:-chromium}") || {
  echo "test.sh: there is no browser at '${CASELOAD_CHROMIUM:-chromium}'" >&2
  exit 1
}
export CASELOAD_CHROMIUM=$browser
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export XUNIT_PRINT_MAX_ENUMERABLE_LENGTH=50 XUNIT_PRINT_MAX_STRING_LENGTH=400 # a failure names all that it found
if [ "${CI:-}" = true ]; then export SNAPSHOOTER_STRICT_MODE=true; fi
if [ $# = 0 ]; then
  set -- --minimum-expected-tests "$minimum" # of both projects together
else
  set -- "$@" --ignore-exit-code 8 # a filter may leave a project without a test
fi

results=$PWD/artifacts/test-results
rm -rf "$results"
dotnet build Caseload.slnx -c Release -v quiet </dev/null
rc=0
dotnet test --solution Caseload.slnx -c Release --no-build --max-parallel-test-modules 1 \
  --results-directory "$results" --report-trx "$@" </dev/null || rc=$?

# The trx files hold one line of counters for each test project.
count() {
  cat "$results"/*.trx 2>/dev/null | sed -n "s/.*<Counters.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ n += $1 } END { print n + 0 }'
}
total=$(count total) passed=$(count passed) skipped=$(count notExecuted)
failed=$((total - passed - skipped))
if [ "$total" = 0 ]; then echo 'test.sh: no test ran' >&2; fi
if [ $rc = 0 ] && { [ $failed != 0 ] || [ "$total" = 0 ]; }; then rc=1; fi
line="$passed passed, $failed failed"
if [ "$skipped" != 0 ]; then line="$line, $skipped skipped"; fi
echo "$line"
exit $rc
