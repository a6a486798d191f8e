import { readFile } from 'node:fs/promises';
import { languages } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { testTerminal } from '../test-terminal.ts';

const map = await readFile(new URL('../../../../examples/maps/batangas-rome.allymap.json', import.meta.url));

async function report(language: string, format: string): Promise<string> {
  const terminal = testTerminal(map, language);
  expect(await main(['analyse', '-', '--format', format], terminal)).toBe(0);
  return terminal.out();
}

describe('the report that one hands out', () => {
  it('says who matters, who supports, whom to persuade, what each brings, what is missing and what could break', async () => {
    const text = await report('en', 'markdown');
    const headings = [...text.matchAll(/^##+ (.+)$/gm)].map(([, heading]) => heading!);
    for (const heading of ['Who matters most, and why', 'Whom to persuade', 'What each partner brings, and what is missing', 'Best next partner', 'Needs and offers', 'Where the network could break']) {
      expect(headings).toContain(heading);
    }
    // From the case: nobody has signed, and Atikha alone reaches the families.
    expect(text).toContain('Only Atikha Overseas Workers and Communities Initiative Inc. can supply “Access to families in Batangas”.');
    expect(text).not.toContain('Inc..');
  });

  it.each(languages)('is one HTML page in $name without script, request or gap', async ({ tag, direction }) => {
    const page = await report(tag, 'html');
    expect(page).toContain(`dir="${direction}"`);
    expect(page.replace(/<style>[^]*<\/style>/, '')).not.toMatch(/<script|<img|<link|src=|href=|https?:|undefined|NaN|\{|\bcli\.report/);
    // Every element that is opened is closed.
    for (const element of ['section', 'ul', 'li', 'dl', 'dt', 'dd', 'table', 'tr', 'th', 'td', 'p', 'h2', 'h3']) {
      expect(page.match(new RegExp(`<${element}[ >]`, 'g'))?.length ?? 0, element).toBe(page.match(new RegExp(`</${element}>`, 'g'))?.length ?? 0);
    }
  });
});
