#!/usr/bin/env bash
# Posts the text in FILE as masterplan's one comment on pull request NUMBER, or updates the one that is there.
set -euo pipefail

marker='<!-- masterplan: wat dit verandert -->'

fail() {
  printf '::error::%s\n' "$1"
  exit 1
}

[[ $NUMBER =~ ^[1-9][0-9]*$ ]] || fail 'That is not the number of a pull request.'
# A link could point at a file of this machine, and the comment is for everybody.
[ -f "$FILE" ] && [ ! -L "$FILE" ] || fail 'There is no file with a text to post.'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Asked again, by who may write: the number must belong to the commit that was checked, and a push may have come in between.
gh api "repos/$GITHUB_REPOSITORY/pulls/$NUMBER" >"$folder/pull.json" || fail 'GitHub did not show the pull request.'
if ! jq --exit-status --arg sha "$HEAD_SHA" '.state == "open" and .head.sha == $sha' "$folder/pull.json" >/dev/null; then
  printf '%s\n' 'The pull request was closed, or a newer push has a run of its own.'
  exit 0
fi

# Anybody can write the marker in a comment; nobody else can be github-actions[bot].
gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments?per_page=100" >"$folder/comments.json" ||
  fail 'GitHub did not show the comments.'
own=$(jq --raw-output --slurp --arg marker "$marker" '
  add // [] | map(select(.user.login == "github-actions[bot]" and ((.body // "") | startswith($marker)))) | .[0].id // empty' \
  "$folder/comments.json") || fail 'GitHub answered with something else than comments.'

# The text goes from file to file, and never through a command. Below it stands the commit it is about: who takes the check out of a later
# push gets no new comment.
jq --null-input --arg marker "$marker" --rawfile text "$FILE" --arg sha "$HEAD_SHA" \
  '{body: ($marker + "\n" + $text + "\n\n<sub>" + $sha + "</sub>")}' >"$folder/body.json"
if [ -n "$own" ]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$own" --input "$folder/body.json" ||
    fail 'GitHub did not update the comment.'
else
  gh api --silent --method POST "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --input "$folder/body.json" ||
    fail 'GitHub did not take the comment.'
fi
