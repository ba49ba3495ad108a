#!/usr/bin/env bash
# Gets schemathesis, which `npm run test:fuzz` runs, into .clients/fuzz at the root; does nothing that is done.
set -euo pipefail
cd "$(dirname "$0")/../.."
wanted=packages/server/test/fuzz/python/requirements.txt
here=.clients/fuzz

if cmp -s "$wanted" $here/requirements.txt && $here/bin/python -c 'import schemathesis' 2>/dev/null; then exit; fi
if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  echo 'Fuzzing needs Python 3.10 or later with venv. On Debian: apt-get install python3 python3-venv' >&2
  exit 1
fi
echo 'Installing schemathesis'
python3 -m venv --clear $here
$here/bin/python -m pip install --quiet --disable-pip-version-check -r "$wanted"
cp "$wanted" $here/requirements.txt
