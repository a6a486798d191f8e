// npm test: installs, builds, finds a browser, checks types and habits, and runs every test. Arguments go to vitest.
import { ensureBrowser } from './ensure-browser.mjs';
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

/** Files that have not changed are not looked at again. By their content: a checkout gives every file a new time. */
const lintCache = ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint/'];

await prepare();
const browser = await ensureBrowser();

// What takes seconds goes first, so that a slip is told before the tests take minutes.
const checks = [
  ['Checking types …', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']],
  ['Checking habits …', ['node_modules/eslint/bin/eslint.js', ...lintCache, '.']],
];
for (const [what, args] of checks) {
  console.log(what);
  const { code } = await run(process.execPath, args);
  if (code !== 0) process.exit(code);
}

const env = { ...process.env, ALLYMAP_BROWSER: browser, STORYBOOK_DISABLE_TELEMETRY: '1' };
const tests = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], { env });
process.exit(tests.code);
