// npm start: installs and builds, says what the shipped portfolio holds, and serves every shipped map on this machine.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { root } from './run.mjs';

const portfolio = 'portfolio.allymap.json';

await prepare();

const { main, processTerminal } = await import('../packages/cli/dist/index.js');
const terminal = processTerminal();
const maps = join(root, 'examples', 'maps');
const index = JSON.parse(await readFile(join(maps, 'index.json'), 'utf8'));
const files = index.map(({ file }) => join(maps, file));
const options = process.argv.slice(2); // --port, --host, --language
const language = options.filter((option, place) => option.startsWith('--language') || options[place - 1] === '--language');

console.log();
const analysed = await main(['analyse', ...language, join(maps, portfolio)], terminal);
console.log();
process.exitCode = analysed === 0 ? await main(['serve', ...options, ...files], terminal) : analysed;
