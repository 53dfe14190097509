#!/usr/bin/env bash
# Takes the pictures of the README again: docs/pictures/*.png, of a report that it makes. It needs what the tests need.
set -euo pipefail
cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")"
CASELOAD_PICTURES=1 exec ./test.sh --filter-class '*PictureTests'
