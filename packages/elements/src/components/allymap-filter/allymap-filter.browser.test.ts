import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Filter } from '../../controller/map-state.ts';
import { harbour, ringOf } from '../../view-model/harbour.fixture.ts';
import { all, axeViolations, buttonNamed, eventsOf, mount, settled, stateOf, textOf } from '../mount.fixture.ts';

const filter = (document: unknown = harbour, attributes = '') => mount(`<allymap-filter ${attributes}></allymap-filter>`, 'allymap-filter', document);
const summaries = (part: Element): string[] => all(part, 'summary').map((summary) => textOf(summary));
const box = (part: Element, label: string): HTMLInputElement =>
  all<HTMLLabelElement>(part, 'fieldset label').find((item) => textOf(item).startsWith(label))!.querySelector('input')!;

it('searches without regard to accents and case, and says how many are left', async () => {
  const part = await filter();
  const heard = eventsOf<{ filter: Filter; shown: number; total: number }>(part, 'allymap-filter');
  expect(textOf(part, '[role="status"]')).toBe('4 of 4 actors');
  await userEvent.fill(part.shadowRoot!.querySelector('input')!, 'emigres');
  await settled();
  expect(textOf(part, '[role="status"]')).toBe('1 of 4 actors');
  expect(heard.at(-1)).toEqual({ filter: { roles: [], kinds: [], countries: [], alliance: null, text: 'emigres' }, shown: 1, total: 4 });
  await userEvent.fill(part.shadowRoot!.querySelector('input')!, 'SINDICATO');
  await settled();
  expect(textOf(part, '[role="status"]')).toBe('1 of 4 actors');
});

it('lets through what has any of the chosen values, and all of the conditions', async () => {
  const part = await filter();
  expect(summaries(part)).toEqual(['Role', 'Kind', 'Country', 'Alliance']);
  all<HTMLElement>(part, 'summary')[2]!.click();
  box(part, 'France').click();
  await settled();
  expect(textOf(part, '[role="status"]')).toBe('2 of 4 actors');
  box(part, 'Portugal').click();
  await settled();
  expect(textOf(part, '[role="status"]')).toBe('4 of 4 actors');
  all<HTMLElement>(part, 'summary')[0]!.click();
  box(part, 'P Partner').click();
  await settled();
  expect(textOf(part, '[role="status"]')).toBe('2 of 4 actors');
  expect(summaries(part)).toEqual(['Role: 1', 'Kind', 'Country: 2', 'Alliance']);
  box(part, 'Friends of the quay').click();
  await settled();
  expect(textOf(part, '[role="status"]')).toBe('1 of 4 actors');
  expect(stateOf(part).filter).toEqual({ roles: ['partner'], kinds: [], countries: ['FR', 'PT'], alliance: 'quay', text: '' });
});

it('finds those of unknown kind', async () => {
  const part = await filter();
  box(part, 'Kind unknown').click();
  await settled();
  expect(stateOf(part).filter.kinds).toEqual(['']);
  expect(textOf(part, '[role="status"]')).toBe('1 of 4 actors');
});

it('shows what was filtered elsewhere, and clears it', async () => {
  const part = await filter();
  const clear = buttonNamed(part, 'Clear filter');
  expect(clear.disabled).toBe(true);
  part.store.request('filter', { filter: { roles: ['partner'], text: 'union', alliance: 'quay' } });
  await settled();
  expect(part.shadowRoot!.querySelector('input')!.value).toBe('union');
  expect(box(part, 'P Partner').checked).toBe(true);
  expect(box(part, 'Friends').checked).toBe(true);
  clear.click();
  await settled();
  expect(part.shadowRoot!.querySelector('input')!.value).toBe('');
  expect(box(part, 'P Partner').checked).toBe(false);
  expect(box(part, 'All actors').checked).toBe(true);
  expect(textOf(part, '[role="status"]')).toBe('4 of 4 actors');
});

it('opens one list at a time; Escape closes it and goes back to its word', async () => {
  const part = await filter();
  const [roles, kinds] = all<HTMLDetailsElement>(part, 'details');
  roles!.querySelector('summary')!.focus();
  await userEvent.keyboard('{Enter}');
  expect(roles!.open).toBe(true);
  await userEvent.keyboard('{Tab}{Escape}');
  expect(roles!.open).toBe(false);
  expect(part.shadowRoot!.activeElement).toBe(roles!.querySelector('summary'));
  await userEvent.click(roles!.querySelector('summary')!);
  await userEvent.click(kinds!.querySelector('summary')!);
  expect([roles!.open, kinds!.open]).toEqual([false, true]);
});

it('leaves out what offers no choice', async () => {
  const part = await filter({ version: 1, cause: { title: 'One' }, actors: [{ id: 'a', name: 'A' }] });
  expect(summaries(part)).toEqual([]);
  expect(textOf(part, '[role="status"]')).toBe('1 of 1 actor');
});

it('counts 2,000 actors', async () => {
  const part = await filter(ringOf(2_000));
  await userEvent.fill(part.shadowRoot!.querySelector('input')!, 'actor 199');
  await settled();
  // 199, and 1990 to 1999.
  expect(textOf(part, '[role="status"]')).toBe('11 of 2,000 actors');
});

describe.each(['theme="light"', 'theme="dark"', 'language="ar"', 'language="fr"'])('as %s', (attributes) => {
  it('has no fault that axe finds, closed or open', async () => {
    const part = await filter(harbour, attributes);
    expect(await axeViolations(part)).toEqual([]);
    for (const list of all<HTMLDetailsElement>(part, 'details')) {
      list.open = true;
      expect(await axeViolations(part)).toEqual([]);
    }
    expect(textOf(part)).not.toMatch(/\{\w+\}|[a-z]+\.[a-z-]+\.[a-z-]+/);
  });
});
