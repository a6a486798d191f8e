import { pictures } from '@allymap/pictures';
import { cdp } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import returnFund from '../../../../../examples/maps/return-fund.allymap.json';
import { all, mount } from '../mount.fixture.ts';
import type { AllymapPicture } from './allymap-picture.ts';

/** What the reader, or the printer, wants of every page. */
async function emulate(media: string, ...features: { name: string; value: string }[]): Promise<void> {
  await (cdp() as unknown as { send: (method: string, params: object) => Promise<void> }).send('Emulation.setEmulatedMedia', { media, features });
}

afterEach(() => emulate(''));

/** Every picture of a map, which they share, once each is drawn. */
async function everyPicture(theme: string): Promise<AllymapPicture[]> {
  const markup = pictures.map(({ id }, at) => `<allymap-picture ${at === 0 ? 'id="all"' : 'for="all"'} picture="${id}" theme="${theme}" language="en"></allymap-picture>`).join('');
  await mount<AllymapPicture>(`<div style="inline-size: 900px">${markup}</div>`, 'allymap-picture', returnFund);
  const parts = [...document.querySelectorAll<AllymapPicture>('allymap-picture')];
  await expect.poll(() => parts.filter((part) => part.toSvg() === null).map(({ picture }) => picture), { timeout: 20_000 }).toEqual([]);
  for (const part of parts) await part.updateComplete;
  return parts;
}

const colourOf = (name: string): string => {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

/** The colours of the texts of pictures that are no letters on a disc, with the pictures that have them. */
function inksOf(parts: readonly AllymapPicture[]): Map<string, Set<string>> {
  const inks = new Map<string, Set<string>>();
  for (const part of parts) {
    for (const text of all<SVGElement & HTMLElement>(part, '.plot g.text > text')) {
      const { fill } = getComputedStyle(text);
      inks.set(fill, (inks.get(fill) ?? new Set()).add(`${part.picture}: ${text.textContent}`));
    }
  }
  return inks;
}

it('writes in the colours that the reader has chosen, where there are any', async () => {
  await emulate('screen', { name: 'forced-colors', value: 'active' });
  const inks = inksOf(await everyPicture('light'));
  const chosen = new Set(['CanvasText', 'HighlightText', 'Canvas'].map(colourOf));
  expect(inks.size).toBeGreaterThan(0);
  expect([...inks].filter(([ink]) => !chosen.has(ink)).map(([ink, where]) => [ink, [...where].slice(0, 3)])).toEqual([]);
});

it('prints on white in dark colours, however dark the page is', async () => {
  const parts = await everyPicture('dark');
  const onScreen = inksOf(parts);
  await emulate('print');
  const printed = inksOf(parts);
  expect(onScreen.has('rgb(236, 234, 230)')).toBe(true);
  expect(getComputedStyle(parts[0]!).backgroundColor).toBe('rgb(255, 255, 255)');
  // Ink, muted, for, against, accent; white on the accent.
  expect([...printed.keys()].filter((ink) => !['rgb(0, 0, 0)', 'rgb(51, 51, 51)', 'rgb(33, 102, 172)', 'rgb(168, 82, 5)', 'rgb(11, 92, 138)', 'rgb(255, 255, 255)'].includes(ink))).toEqual([]);
});
