#!/usr/bin/env bash
# Writes comment.md: what happened to the plan since the pull request parted from the default branch, which is checked out.
set -euo pipefail

if ! base=$(git merge-base HEAD "$HEAD_SHA"); then
  printf '::error::%s\n' 'The pull request and the default branch have no history in common; the checkout needs fetch-depth: 0.'
  exit 1
fi
arguments=(changes "$base" "$HEAD_SHA" --format md -o comment.md)
if [ -n "$ROOT" ]; then arguments+=("--root=$ROOT"); fi
if [ -n "$LANGUAGE" ]; then arguments+=("--lang=$LANGUAGE"); fi
node "$MASTERPLAN" "${arguments[@]}"
