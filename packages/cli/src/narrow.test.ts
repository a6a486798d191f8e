import { readFile } from 'node:fs/promises';
import { languages } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { commands } from './commands/index.ts';
import { main } from './main.ts';
import { displayWidth } from './report/display-width.ts';
import { testTerminal } from './test-terminal.ts';

const map = await readFile(new URL('../../../examples/maps/batangas-rome.allymap.json', import.meta.url), 'utf8');

async function widest(args: string[], language: string, columns: number): Promise<{ width: number; line: string }> {
  const terminal = testTerminal(map, language, columns);
  expect(await main(args, terminal), terminal.err()).toBe(0);
  const lines = terminal.out().split('\n').map((line) => ({ width: displayWidth(line), line }));
  return lines.reduce((most, one) => (one.width > most.width ? one : most));
}

const helps = [['--help'], ...commands.map(({ name }) => [name, '--help'])];
const reports = [['methods'], ['analyse', '-', '--methods', 'salience,feasibility', '--metrics', 'degree,bridges'], ['compare', '-', '--before', '2009', '--after', '2012']];

describe.each(languages)('in a narrow terminal, in $name', ({ tag }) => {
  it.each([
    [20, [...helps, ...reports, ['analyse', '-']]],
    [33, [['serve', '--help'], ['analyse', '-']]],
  ])('no line is longer than %i columns', async (columns, every) => {
    for (const args of every) {
      const { width, line } = await widest(args, tag, columns);
      expect(width, `${args.join(' ')}: ${line}`).toBeLessThanOrEqual(columns);
    }
  });
});
