#!/bin/sh
# Checks the stories: annotations on standard output, a summary of the job, and a SARIF file.
# What is asked for comes as variables, so that no word of a workflow is ever read as a command.
set -eu

set --
# A line a path; a path may hold spaces.
while IFS= read -r path; do
  [ -n "$path" ] && set -- "$@" "$path"
done <<LINES
${CROSSCHECK_PATHS:-.}
LINES

# A mistake in the configuration ends the job before anything is checked.
crosscheck config "$@" >/dev/null

summary=$(mktemp)
trap 'rm -f "$summary"' EXIT
sarif="${CROSSCHECK_SARIF:-crosscheck.sarif}"
# GitHub shows results that are set aside as open alerts; so they stay out of the file.
set -- "$@" --format github --output "markdown=$summary" --output "sarif=$sarif" --suppressed hide
[ -z "${CROSSCHECK_BASELINE:-}" ] || set -- "$@" --baseline "$CROSSCHECK_BASELINE"
[ -z "${CROSSCHECK_CHANGED_SINCE:-}" ] || set -- "$@" --changed-since "$CROSSCHECK_CHANGED_SINCE"
[ -z "${CROSSCHECK_FAIL_ON:-}" ] || set -- "$@" --fail-on "$CROSSCHECK_FAIL_ON"

code=0
crosscheck check "$@" || code=$?
cat "$summary" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
{
  echo "sarif=$sarif"
  echo "code=$code"
} >>"${GITHUB_OUTPUT:-/dev/null}"
exit "$code"
