// npm test: installs, builds, finds a browser, checks types and habits, and runs every test but the longest. Arguments go to vitest.
// --nightly (npm run nightly) runs those as well, and tries as many random cases as they are worth.
import { ensureBrowser } from './ensure-browser.mjs';
import { install, prepare } from './prepare.mjs';
import { run } from './run.mjs';

/** Files that have not changed are not looked at again. By their content: a checkout gives every file a new time. */
const lintCache = ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint/'];

await install();
const browser = await ensureBrowser();

// What takes a minute goes first, so that a slip is told before the tests take minutes. None of these needs another: types and habits
// are those of the sources, and what is built is for the tests.
const checks = [
  ['types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']],
  ['habits', ['node_modules/eslint/bin/eslint.js', ...lintCache, '.']],
];
console.log('Checking types and habits, and building what changed …');
const [results] = await Promise.all([Promise.all(checks.map(([, args]) => run(process.execPath, args, { quiet: true }))), prepare()]);
results.forEach(({ output }, index) => {
  if (output.trim() !== '') console.log(`\nOf ${checks[index][0]}:\n${output.trimEnd()}`);
});
const failed = results.find(({ code }) => code !== 0);
if (failed) process.exit(failed.code);

const [atNight, ...rest] = process.argv[2] === '--nightly' ? [true, ...process.argv.slice(3)] : [false, ...process.argv.slice(2)];
const env = { ...process.env, ...(atNight ? { ALLYMAP_NIGHTLY: '1' } : {}), ALLYMAP_BROWSER: browser, STORYBOOK_DISABLE_TELEMETRY: '1' };
const tests = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...rest], { env });
process.exit(tests.code);
