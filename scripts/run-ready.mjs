// Installs what is missing, then runs a module of Node: one of a tool in node_modules, or one of ours. So every script of package.json
// runs on a fresh clone with Node and npm alone.
//
//   node scripts/run-ready.mjs [--built] [--browser] MODULE [ARGUMENT …]
//
// --built builds the packages that changed first, --browser makes sure of a browser.
import { ensureBrowser } from './ensure-browser.mjs';
import { install, prepare } from './prepare.mjs';
import { fail, run } from './run.mjs';

const [...rest] = process.argv.slice(2);
const needs = new Set();
while (rest[0]?.startsWith('--')) needs.add(rest.shift());
if (rest.length === 0) fail('Name the module to run: node scripts/run-ready.mjs [--built] [--browser] MODULE [ARGUMENT …]');

await (needs.has('--built') ? prepare() : install());
const env = { ...process.env, ...(needs.has('--browser') ? { ALLYMAP_BROWSER: await ensureBrowser() } : {}) };
process.exitCode = (await run(process.execPath, rest, { env })).code;
