// A report is handed out: what its pictures cannot say fits on two pages.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project, startBrowser } from './open-page.ts';

const maps = readdirSync(`${project}examples/maps`).filter((name) => name.endsWith('.allymap.json'));
let browser: Browser;
beforeAll(async () => void (browser = await startBrowser()));
afterAll(() => browser.close());

describe('the report of a shipped map', () => {
  it.each(maps)('says of %s in at most two pages what its pictures do not', async (map) => {
    const { stdout, status } = spawnSync(process.execPath, ['packages/cli/bin/allymap.js', 'analyse', `examples/maps/${map}`, '--format', 'html', '--language', 'en'], { cwd: project, encoding: 'utf8' });
    expect(status).toBe(0);
    const page = await browser.newPage();
    await page.setContent(stdout);
    const pictures = await page.evaluate(() => {
      const found = [...document.querySelectorAll('.picture')];
      found[0]!.previousElementSibling!.remove(); // the heading above them
      for (const picture of found) picture.remove();
      return found.length;
    });
    expect(pictures).toBeGreaterThan(1);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: false });
    await page.close();
    expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)!.length).toBeLessThanOrEqual(2);
  });
});
