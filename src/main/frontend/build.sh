#!/bin/sh
# Asks for Node in a sentence, where Maven would show a stack of causes.
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
  echo "Gravamen's pages are built with Node 20 or newer and npm; put both on the PATH and build again." >&2
  exit 1
fi
if [ "$(node -p 'parseInt(process.versions.node)')" -lt 20 ]; then
  echo "Gravamen's pages are built with Node 20 or newer; this is Node $(node --version)." >&2
  exit 1
fi
exec node "$(dirname "$0")/build.mjs" "$1"
