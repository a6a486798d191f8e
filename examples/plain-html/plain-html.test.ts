import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';
import { readDocument } from '@allymap/core';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage, project, startBrowser } from '../../test/pages/open-page.ts';

const file = `${project}examples/plain-html/index.html`;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('holds a document without a problem', () => {
  const [, json] = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(readFileSync(file, 'utf8'))!;
  expect(readDocument(json!)).toMatchObject({ ok: true });
});

it('shows it when opened from disk', async () => {
  const { page, complaints } = await openPage(browser, pathToFileURL(file).href);
  await page.getByRole('heading', { level: 1, name: 'An agreement for the youth of Guatajiagua' }).waitFor();
  await page.getByRole('button', { name: 'Table' }).click();
  await page.locator('allymap-table').getByRole('button', { name: 'American Transnational Salvadoran Communities' }).click();
  await page.locator('allymap-details').getByRole('heading', { name: 'American Transnational Salvadoran Communities' }).waitFor({ timeout: 5_000 });
  expect(complaints).toEqual([]);
});
