// npm test: installs, builds, finds a browser, checks types and runs every test. Arguments go to vitest.
import { ensureBrowser } from './ensure-browser.mjs';
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

await prepare();
const browser = await ensureBrowser();

console.log('Checking types …');
const types = await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']);
if (types.code !== 0) process.exit(types.code);

const env = { ...process.env, ALLYMAP_BROWSER: browser, STORYBOOK_DISABLE_TELEMETRY: '1' };
const tests = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], { env });
process.exit(tests.code);
