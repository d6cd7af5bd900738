#!/usr/bin/env bash
# Posts the text in a file as masterplan's one note on a merge request, or updates the one that is there. For gitlab.yml, which calls it from
# the package; takes the file's name, and MASTERPLAN_TOKEN from the environment.
set -euo pipefail

marker='<!-- masterplan: wat dit verandert -->'

fail() {
  printf 'masterplan: %s\n' "$1" >&2
  exit 1
}

[[ $CI_MERGE_REQUEST_IID =~ ^[1-9][0-9]*$ ]] || fail 'This is not the pipeline of a merge request.'
[ -f "$1" ] && [ ! -L "$1" ] || fail 'There is no file with a text to post.'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
notes="$CI_API_V4_URL/projects/$CI_MERGE_REQUEST_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"

# The token goes by standard input: among the arguments it would stand in the list of processes.
ask() {
  printf 'PRIVATE-TOKEN: %s\n' "$MASTERPLAN_TOKEN" | curl --silent --show-error --fail --header @- "$@"
}

ask "$CI_API_V4_URL/user" --output "$folder/user.json" || fail 'GitLab did not say whose token this is.'

# Anybody can write the marker in a note; the author is what counts.
own_note='
  const read = (name) => JSON.parse(require("node:fs").readFileSync(`${process.argv[1]}/${name}.json`, "utf8"))
  const [author, notes] = [read("user").id, read("notes")]
  const own = notes.find((note) => note.author.id === author && note.body.startsWith(process.argv[2]))
  console.log(own?.id ?? (notes.length < 100 ? "none" : "next"))
'
for ((page = 1; ; page++)); do
  ask "$notes?per_page=100&page=$page" --output "$folder/notes.json" || fail 'GitLab did not show the notes.'
  own=$(node -e "$own_note" "$folder" "$marker")
  [ "$own" = next ] || break
done

# The text goes from file to file, and never through a command. Below it stands the commit it is about.
{
  printf '%s\n' "$marker"
  cat -- "$1"
  printf '\n\n<sub>%s</sub>' "${CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:-$CI_COMMIT_SHA}"
} >"$folder/body.md"
if [ "$own" = none ]; then
  ask "$notes" --output /dev/null --request POST --data-urlencode "body@$folder/body.md" || fail 'GitLab did not take the note.'
else
  ask "$notes/$own" --output /dev/null --request PUT --data-urlencode "body@$folder/body.md" || fail 'GitLab did not update the note.'
fi
