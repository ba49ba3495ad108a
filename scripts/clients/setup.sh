#!/usr/bin/env bash
# Gets what the vendor's Python and Go clients need to run, into .clients/ at the root, and does nothing that is done.
# As root on Debian it installs Python or Go where they are missing; elsewhere it says what to install.
set -euo pipefail
cd "$(dirname "$0")/../.."
sources=packages/server/test/clients

need() {
  local what=$1 && shift
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "The vendor's clients need $what. On Debian: apt-get install $*" >&2
    exit 1
  fi
  echo "Installing $*"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Python's packages stand in a place of their own for each program: what one needs another cannot have.
set_up_python() {
  local wanted=$sources/$1 here=.clients/$2
  if cmp -s "$wanted" "$here/requirements.txt"; then return; fi
  python3 -c 'import ensurepip, venv' 2>/dev/null || need 'Python 3.10 or later with venv' python3 python3-venv
  echo "Installing $1"
  python3 -m venv --clear "$here"
  "$here/bin/python" -m pip install --quiet --disable-pip-version-check -r "$wanted"
  cp "$wanted" "$here/requirements.txt"
}

# The go command itself knows what is up to date. The first build takes about a minute, most of it for the SDK.
set_up_go() {
  local here=$PWD/.clients/go
  command -v go >/dev/null || need 'Go 1.23 or later' golang-go
  [ -x "$here/client" ] || echo 'Building the Go client'
  if ! (cd $sources/go && go build -buildvcs=false -o "$here/client" .); then
    echo "The Go client could not be built with $(go version); it needs Go 1.23 or later." >&2
    exit 1
  fi
}

mkdir -p .clients
set_up_python python/requirements.txt python
for tool in spectacles henry lmanage looker-mcp-server; do
  set_up_python tools/$tool.txt tool-$tool
done
set_up_go
