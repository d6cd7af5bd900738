#!/usr/bin/env bash
# Finds the open pull request whose newest commit was checked, and fetches its objects. Writes its number to GITHUB_OUTPUT, or nothing when
# there is no such pull request any more.
set -euo pipefail

fail() {
  printf '::error::%s\n' "$1"
  exit 1
}
stop() {
  printf '%s\n' "$1"
  exit 0
}

[[ $HEAD_SHA =~ ^[0-9a-f]{40,64}$ ]] || fail 'The run that was checked has no commit.'

# `head` only narrows the search. What decides is the repository and the commit: whoever sends a pull request chooses its branch name, and
# can start a branch at somebody else's commit.
pulls=$(gh api --method GET "repos/$GITHUB_REPOSITORY/pulls" --raw-field state=open --raw-field per_page=100 \
  --raw-field "base=$DEFAULT_BRANCH" --raw-field "head=$HEAD_OWNER:$HEAD_BRANCH") ||
  fail 'GitHub did not say which pull requests are open.'
number=$(jq --raw-output --arg sha "$HEAD_SHA" --arg repository "$HEAD_REPOSITORY" --arg base "$DEFAULT_BRANCH" '
  map(select(.state == "open" and .base.ref == $base and .head.sha == $sha and (.head.repo.id | tostring) == $repository))
  | .[0].number // empty' <<<"$pulls") || fail 'GitHub answered with something else than pull requests.'
[ -n "$number" ] || stop 'No open pull request ends with this commit: it was closed, or a newer push has a run of its own.'
[[ $number =~ ^[1-9][0-9]*$ ]] || fail 'GitHub answered with something else than the number of a pull request.'

# The token reaches this one command by its environment: not the disk, and not the list of processes. Hooks don't run, files aren't written.
AUTHORIZATION="AUTHORIZATION: basic $(printf 'x-access-token:%s' "$GH_TOKEN" | base64 | tr -d '\n')" \
  git --config-env="http.$GITHUB_SERVER_URL/.extraheader=AUTHORIZATION" \
  fetch --quiet --no-tags --no-recurse-submodules origin "refs/pull/$number/head" ||
  fail 'The pull request could not be fetched.'
[ "$(git rev-parse FETCH_HEAD)" = "$HEAD_SHA" ] || stop 'There was a newer push meanwhile, which has a run of its own.'

printf 'number=%s\n' "$number" >>"$GITHUB_OUTPUT"
