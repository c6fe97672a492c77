#!/usr/bin/env bash
# Builds the documentation site, installing what is missing: docs/build.sh [OUT]   OUT: build/docs, if not given.
# Fails on any warning of Doxygen, such as a public symbol without a comment, and on links that lead nowhere.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake/install-deps.sh docs

out=${1:-build/docs}
# Only what is ours to delete: an empty folder or an earlier site.
if [ -n "$(ls -A "$out" 2> /dev/null)" ] && [ ! -f "$out/doxygen.css" ]; then
  echo "docs/build.sh: $out holds something else than a site" >&2
  exit 2
fi
rm -rf "$out"
mkdir -p "$out"
ALIBABACLOUD_VERSION=$(sed -n 's/^project(AlibabaCloud VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
export ALIBABACLOUD_VERSION ALIBABACLOUD_DOCS=$out
doxygen docs/doxygen/Doxyfile

# Local links, without anchors, that name no file.
(cd "$out" && find . -maxdepth 1 -name '*.html' -exec grep -ohE '(href|src)="[^"#:]+["#]' {} + | sed -E 's/^[a-z]+="(.*)["#]$/\1/' | sort -u) |
  while read -r link; do [ -e "$out/${link%%\?*}" ] || echo "$link"; done > "$out/.broken"
if [ -s "$out/.broken" ]; then
  echo "docs/build.sh: links that lead nowhere:" >&2
  cat "$out/.broken" >&2
  exit 1
fi
rm "$out/.broken"
echo "$out/index.html"
