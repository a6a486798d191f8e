import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { noFilter } from '../../controller/map-state.ts';
import { harbour, ringOf } from '../../view-model/harbour.fixture.ts';
import { all, axeViolations, buttonNamed, eventsOf, mount, settled, stateOf, textOf } from '../mount.fixture.ts';

const table = (document: unknown = harbour, attributes = '') => mount(`<allymap-table ${attributes}></allymap-table>`, 'allymap-table', document);
const names = (part: Element): string[] => all(part, 'tbody th').map((cell) => textOf(cell));

describe('the table of actors', () => {
  it('says in words what the picture shows', async () => {
    const part = await table();
    expect(all(part, 'thead th').map((cell) => textOf(cell).replace(/[▲▼]/, ''))).toEqual(['Actor', 'Role', 'Kind, sector', 'Country', 'Influence', 'Interest', 'Class', 'Position', 'Linked actors']);
    const [port, union, , emigrants] = all(part, 'tbody tr').map((row) => [...row.children].map((cell) => textOf(cell)));
    expect(port!.slice(0, 6)).toEqual(['Port Authority Veto player', 'A Strategic ally', 'Local authority State', 'Portugal origin', '75%', '20%']);
    // The petition ties it to the union; the conflict with the bank is no tie to rely on.
    expect(port!.slice(7)).toEqual(['undecided 0', '1']);
    expect(union![0]).toBe('<b>Fishers’ Union</b>');
    expect(union![7]).toBe('+ for +1');
    expect(emigrants!.slice(2)).toEqual(['unknown sector unknown', 'France destination', 'unknown', 'unknown', 'Unclassified', 'unknown', '1']);
    expect(textOf(part, 'caption')).toBe('Actors of A harbour for everybody');
  });

  it('sorts by a click on a head and says how', async () => {
    const part = await table();
    const heads = () => all(part, 'thead th').map((head) => head.getAttribute('aria-sort'));
    expect(heads()).toEqual([null, null, null, null, 'descending', null, null, null, null]);
    expect(names(part)[0]).toContain('Port Authority');
    const [nameHead] = all<HTMLButtonElement>(part, 'thead button');
    nameHead!.click();
    await settled();
    const ascending = names(part);
    expect(heads()[0]).toBe('ascending');
    nameHead!.click();
    await settled();
    expect(names(part)).toEqual(ascending.toReversed());
    expect(heads()[0]).toBe('descending');
  });

  it('selects by button and by row, marks it by more than colour, and lets go again', async () => {
    const part = await table();
    const heard = eventsOf(part, 'allymap-select');
    all(part, 'tbody tr')[1]!.querySelectorAll('td')[2]!.click();
    await settled();
    expect(stateOf(part).selected).toBe('__proto__');
    const pressed = () => all(part, 'tbody [aria-pressed="true"]').map((button) => textOf(button));
    expect(pressed()).toEqual(['✓<b>Fishers’ Union</b> (selected)']);
    all(part, 'tbody button')[0]!.click();
    await settled();
    expect(pressed()).toEqual(['✓Port Authority (selected)']);
    all(part, 'tbody button')[0]!.click();
    await settled();
    expect(pressed()).toEqual([]);
    expect(heard).toEqual([{ actor: '__proto__' }, { actor: 'port' }, { actor: null }]);
  });

  it('shows positions on the objective that is chosen', async () => {
    const part = await table();
    const select = part.shadowRoot!.querySelector('select')!;
    expect([...select.options].map((option) => textOf(option))).toEqual(['Berths are kept', 'Fees fall']);
    await userEvent.selectOptions(select, 'Fees fall');
    await settled();
    expect(stateOf(part).appearance.objective).toBe('fees');
    expect(all(part, 'tbody tr td:nth-child(8)').map((cell) => textOf(cell))).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('follows the filter', async () => {
    const part = await table();
    part.store.request('filter', { filter: { roles: ['stakeholder'] } });
    await settled();
    expect(names(part)).toEqual(['Bank [U+202E]of[U+202C] Faro']);
    part.store.request('filter', { filter: { text: 'nobody is called so' } });
    await settled();
    expect(textOf(part)).toContain('Nothing matches the filter.');
    part.store.request('filter', { filter: noFilter });
    await settled();
    expect(names(part)).toHaveLength(4);
  });
});

describe('the table of ties', () => {
  it('says in words what the lines show', async () => {
    const part = await table();
    buttonNamed(part, 'Ties (4)').click();
    await settled();
    const rows = all(part, 'tbody tr').map((row) => [...row.children].map((cell) => textOf(cell)));
    expect(rows).toContainEqual(['<b>Fishers’ Union</b>', 'In one direction', 'Port Authority', 'Influence Petition', '3', 'unknown', 'unknown', 'none']);
    expect(rows).toContainEqual(['<b>Fishers’ Union</b>', 'Mutual', 'Bank [U+202E]of[U+202C] Faro', 'Contract', 'unknown', 'Formal', 'unknown', 'Friends of the quay']);
    expect(all(part, 'thead th')).toHaveLength(8);
  });

  it('opens and closes by arrow keys, the way the reader reads', async () => {
    for (const [language, key] of [['en', '{ArrowRight}'], ['ar', '{ArrowLeft}']] as const) {
      const part = await table(harbour, `language="${language}"`);
      all<HTMLButtonElement>(part, '[role="tab"]')[0]!.focus();
      await userEvent.keyboard(key);
      await settled();
      expect(all(part, '[role="tab"]').map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'true']);
      expect(part.shadowRoot!.activeElement?.id).toBe('tab-ties');
    }
  });
});

describe('many rows', () => {
  it('are turned over by the hundred', async () => {
    const part = await table(ringOf(2_000));
    expect(all(part, 'tbody tr')).toHaveLength(100);
    expect(textOf(part, '.pages')).toBe('Previous 1–100 of 2,000 Next');
    expect(buttonNamed(part, 'Previous').disabled).toBe(true);
    buttonNamed(part, 'Next').click();
    await settled();
    expect(textOf(part, '.pages span')).toBe('101–200 of 2,000');
    all<HTMLButtonElement>(part, 'thead button')[0]!.click();
    await settled();
    expect(textOf(part, '.pages span')).toBe('1–100 of 2,000');
    expect(names(part).slice(0, 3)).toEqual(['Actor 1', 'Actor 2', 'Actor 3']);
  });

  it('open on the page of whoever was selected elsewhere, and scroll there', async () => {
    const part = await mount('<div style="block-size: 400px"><allymap-table style="block-size: 100%"></allymap-table></div>', 'allymap-table', ringOf(300));
    all<HTMLButtonElement>(part, 'thead button')[0]!.click();
    await settled();
    part.store.request('select', { actor: 'a249' });
    await settled();
    expect(textOf(part, '.pages span')).toBe('201–300 of 300');
    const row = part.shadowRoot!.querySelector('tr.selected')!.getBoundingClientRect();
    const seen = part.shadowRoot!.querySelector('.scroll')!.getBoundingClientRect();
    const head = part.shadowRoot!.querySelector('thead th')!.getBoundingClientRect();
    expect(row.top).toBeGreaterThanOrEqual(head.bottom - 1);
    expect(row.bottom).toBeLessThanOrEqual(seen.bottom + 1);
    // The heads stay where they are.
    expect(Math.abs(head.top - seen.top)).toBeLessThan(2);
  });
});

describe('its map', () => {
  it('may be missing, on its way, or empty', async () => {
    const part = await mount('<allymap-table></allymap-table>', 'allymap-table');
    expect(textOf(part)).toBe('No map is open.');
    part.store.request('start-loading', { map: null });
    await settled();
    expect(textOf(part)).toBe('Opening the map…');
    expect(textOf(await table({ version: 1, cause: { title: 'Nobody' } }))).toContain('This map has no actors yet.');
  });
});

describe.each(['theme="light"', 'theme="dark"', 'language="ar"', 'language="fr"'])('as %s', (attributes) => {
  it('has no fault that axe finds', async () => {
    const part = await table(harbour, attributes);
    part.store.request('select', { actor: '__proto__' });
    await settled();
    expect(await axeViolations(part)).toEqual([]);
    all<HTMLButtonElement>(part, '[role="tab"]')[1]!.click();
    await settled();
    expect(await axeViolations(part)).toEqual([]);
    expect(textOf(part)).not.toMatch(/\{\w+\}|[a-z]+\.[a-z-]+\.[a-z-]+/);
  });
});
