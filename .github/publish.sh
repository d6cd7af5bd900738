#!/usr/bin/env bash
# Puts the files of a version on its release page, with their checksums and what is said of the version in CHANGELOG.md.
set -euo pipefail

version=$(node -p "require('./package.json').version")
[ "$TAG" = "v$version" ] || { echo "::error::The tag is $TAG, and package.json says $version."; exit 1; }
notes=$(awk -v version="$version" '$0 ~ "^## " { on = index($0, version) > 0; next } on' CHANGELOG.md)
[ -n "$notes" ] || { echo "::error::CHANGELOG.md says nothing of $version."; exit 1; }

npm pack --ignore-scripts --pack-destination files >/dev/null
cp dist/sbom.cdx.json files/masterplan-sbom.cdx.json
(cd files && sha256sum -- * >SHA256SUMS)
gh release create "$TAG" --verify-tag --title "masterplan $version" --notes "$notes" files/*
