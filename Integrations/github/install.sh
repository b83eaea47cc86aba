#!/bin/sh
# Puts crosscheck on the PATH of the steps behind this one: the one that is there, or one built from this checkout.
set -eu
if command -v crosscheck >/dev/null 2>&1; then
  echo "Using $(command -v crosscheck), version $(crosscheck --version)."
  exit 0
fi
place="${RUNNER_TEMP:?}/crosscheck"
mkdir -p "$place"
"$(dirname "$0")/../../Scripts/install" "$place"
echo "$place" >>"${GITHUB_PATH:?}"
