#!/usr/bin/env bash
# Draws docs/comment.png from the comment that the demo's run really posts. Needs Chromium and ImageMagick's convert.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
npm run --silent demo -- --markdown "$scratch/comment.md" >/dev/null
{
  cat scripts/demo/picture-head.html
  npm exec --yes --package=marked@16 -- marked --gfm -i "$scratch/comment.md"
  echo '</div></div></body></html>'
} >"$scratch/comment.html"
chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
  --disable-component-update --disable-sync --hide-scrollbars --force-device-scale-factor=2 --user-data-dir="$scratch/profile" \
  --window-size=1012,1010 --screenshot="$scratch/comment.png" "file://$scratch/comment.html" >/dev/null 2>&1
cp "$scratch/comment.png" docs/comment.png
