import { describe, expect, it } from 'vitest';
import type { Filter } from '../../controller/map-state.ts';
import { harbour, ringOf } from '../../view-model/harbour.fixture.ts';
import { all, axeViolations, buttonNamed, eventsOf, mount, settled, stateOf, textOf } from '../mount.fixture.ts';

const legend = (document: unknown = harbour, attributes = '') => mount(`<allymap-legend ${attributes}></allymap-legend>`, 'allymap-legend', document);
const lists = (part: Element): (string | null)[] => all(part, 'ul').map((list) => list.getAttribute('aria-label'));

it('lists what the picture uses', async () => {
  const part = await legend();
  const text = textOf(part);
  for (const said of ['Partner 2', 'Strategic ally 1', 'State', 'Private sector', 'Civil society', 'sector unknown or influence unknown', 'influence', 'for', 'against', 'can veto', 'weak or informal', 'contract or membership', 'one direction', 'tension', 'strength; thinnest: unknown', 'origin · destination', 'decision power']) {
    expect(text).toContain(said);
  }
  expect(lists(part)).toEqual(['Shape', 'Area', 'Symbols', 'Ties', 'Place']);
});

it('is silent on what the picture does not use', async () => {
  const part = await legend({ version: 1, cause: { title: 'One' }, actors: [{ id: 'a', name: 'A', role: 'partner', sector: 'state' }] });
  expect(lists(part)).toEqual(['Shape']);
  part.store.request('appear', { appearance: { picture: 'table' } });
  await settled();
  expect(lists(part)).toEqual([]);
});

it('is the filter of roles as well', async () => {
  const part = await legend();
  const heard = eventsOf<{ filter: Filter; shown: number; total: number }>(part, 'allymap-filter');
  const button = buttonNamed(part, 'P Partner 2');
  expect(button.getAttribute('aria-pressed')).toBe('false');
  button.click();
  await settled();
  expect(button.getAttribute('aria-pressed')).toBe('true');
  expect(stateOf(part).filter.roles).toEqual(['partner']);
  expect(heard.map(({ shown, total }) => [shown, total])).toEqual([[2, 4]]);
  button.click();
  await settled();
  expect(stateOf(part).filter.roles).toEqual([]);
});

it('explains colours by position, with their signs', async () => {
  const part = await legend();
  part.store.request('appear', { appearance: { colourBy: 'position' } });
  await settled();
  expect(lists(part)[0]).toBe('Colour');
  expect(all(part, 'ul')[0]!.querySelectorAll('li')).toHaveLength(4);
  expect(all(part, 'ul:first-of-type .letter').map((letter) => letter.textContent)).toEqual(['+', '−']);
  // Unknown is hollow; a dashed edge means something else on the picture.
  expect(all(part, 'ul:first-of-type .mark').map(({ classList }) => [classList.contains('hollow'), classList.contains('dashed')])).toEqual([[false, false], [false, false], [false, false], [true, false]]);
  // Roles keep their letters on the picture, but not their colours.
  expect(all(part, '.choices .colour-none')).toHaveLength(3);
});

it('explains colours by kind, and filters by them', async () => {
  const part = await legend();
  part.store.request('appear', { appearance: { colourBy: 'kind' } });
  await settled();
  buttonNamed(part, '3 boat bank 1').click();
  await settled();
  expect(stateOf(part).filter.kinds).toEqual(['boat bank']);
  expect(textOf(part)).toContain('Kind unknown 1');
});

it('mirrors what goes from left to right', async () => {
  expect(textOf(await legend())).toContain('← origin · destination →');
  const arabic = await legend(harbour, 'language="ar"');
  expect(textOf(arabic)).toContain('→ المنشأ · المقصد ←');
  expect(getComputedStyle(all<SVGElement>(arabic, '.sample.turns')[0]!).transform).toBe('matrix(-1, 0, 0, 1, 0, 0)');
});

it('says nothing of a map that another element failed to open', async () => {
  const part = await mount('<allymap-legend></allymap-legend>', 'allymap-legend');
  expect(textOf(part)).toBe('No map is open.');
  const nested = await mount('<allymap-table><allymap-legend></allymap-legend></allymap-table>', 'allymap-legend');
  expect(textOf(nested)).toBe('');
});

it('stays small with 2,000 actors', async () => {
  const part = await legend(ringOf(2_000));
  expect(textOf(part)).toContain('Partner 1,000');
  expect(part.getBoundingClientRect().height).toBeLessThan(90);
});

describe.each(['theme="light"', 'theme="dark"', 'language="ar"', 'language="fr"'])('as %s', (attributes) => {
  it('has no fault that axe finds', async () => {
    const part = await legend(harbour, attributes);
    for (const colourBy of ['role', 'position', 'kind'] as const) {
      part.store.request('appear', { appearance: { colourBy } });
      await settled();
      all<HTMLButtonElement>(part, '.choices button')[0]!.click();
      await settled();
      expect(await axeViolations(part)).toEqual([]);
    }
    expect(textOf(part)).not.toMatch(/\{\w+\}|[a-z]+\.[a-z-]+\.[a-z-]+/);
  });
});
