import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { harbour } from '../../view-model/harbour.fixture.ts';
import { all, axeViolations, buttonNamed, eventsOf, mount, settled, stateOf, textOf } from '../mount.fixture.ts';

const details = (attributes = '') => mount(`<allymap-details ${attributes}></allymap-details>`, 'allymap-details', harbour);

async function detailsOf(actor: string, attributes = '') {
  const part = await details(attributes);
  part.store.request('select', { actor });
  await settled();
  return part;
}

describe('with nobody selected', () => {
  it('says what to try, what the map is about, and what is not known', async () => {
    const text = textOf(await details());
    for (const said of [
      'Select an actor',
      'The harbour stays open to small boats',
      'The port sets aside a quay for small boats.',
      'Berths are kept',
      '1 for',
      '1 against',
      '1 undecided',
      '4 unknown',
      'Still to persuade',
      'Partnership · Active · Formal · charter · Not signed · since 2019',
      'the influence of 2 actors',
      'the strength of 2 ties',
      'A. Clerk · 2020',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('makes links of web addresses only, which tell nothing of the page', async () => {
    const links = all<HTMLAnchorElement>(await details(), '.sources a');
    expect(links.map(({ href }) => href)).toEqual(['https://example.org/minutes']);
    expect(links[0]!.rel).toBe('noopener noreferrer');
    expect(textOf(await details(), '.sources')).toContain('Trap');
  });
});

describe('with an actor selected', () => {
  it('says who it is, where, and that it can stop the change', async () => {
    const text = textOf(await detailsOf('port'), 'header');
    for (const said of ['Port Authority', 'Strategic ally · Local authority · State', 'Faro, Portugal (origin)', 'Veto player']) expect(text).toContain(said);
  });

  it('says what each score was made of, and how far the unknown could move it', async () => {
    const score = all(await detailsOf('port'), '.score')[0]!;
    const text = textOf(score);
    for (const said of ['Influence 75%', '75% of the weight is scored so far', '56% to 81%', '2 assessors', 'Can decide', 'weight 3', 'High · Ana'.slice(0, 4), 'Judged by Ana: It owns the quay.', 'Has money unknown', 'asked, answer not known']) {
      expect(text).toContain(said);
    }
  });

  it('never draws what is unknown as low', async () => {
    const score = all(await detailsOf(''), '.score')[0]!;
    expect(textOf(score)).toContain('Influence unknown');
    expect(score.querySelector('.at')).toBeNull();
    expect(score.querySelector('.open')?.getAttribute('x2')).toBe('100%');
  });

  it('tells statements and judgements apart', async () => {
    const lines = all(await detailsOf('port'), 'section:nth-last-of-type(2) .evidence > li');
    expect(lines.map(({ className }) => className)).toEqual(['stated', 'judged']);
    expect(lines.map((line) => textOf(line))).toEqual([
      'On the name and the veto: Stated in Minutes of the harbour meeting, p. 3',
      'On the role: Judged: It gave berths before.',
    ]);
    expect(lines.map((line) => getComputedStyle(line).borderInlineStartStyle)).toEqual(['solid', 'dashed']);
  });

  it('shows the position on every objective with its sign and reason', async () => {
    const [kept, fees] = all(await detailsOf('__proto__'), '.position');
    expect(textOf(kept!)).toContain('+');
    expect(textOf(kept!)).toContain('for the change (+1)');
    expect(textOf(kept!)).toContain('Judged by Ana: They ask for it.');
    expect(textOf(fees!)).toContain('position unknown');
  });

  it('keeps every result about it in groups, and computes what is not usual when one is opened by keyboard', async () => {
    const part = await detailsOf('port');
    const groups = all<HTMLDetailsElement>(part, '.results > details');
    expect(groups.map((group) => textOf(group, 'summary'))).toEqual(['Who matters', 'For and against', 'What it brings', 'What could break', 'In the network']);
    expect(groups.some(({ open }) => open)).toBe(false);
    expect(textOf(groups[0]!)).not.toContain('Salience');
    groups[0]!.querySelector('summary')!.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => textOf(all(part, '.results > details')[0]!), { timeout: 20_000 }).toContain('Stakeholder sheet');
    const text = textOf(part, '.results');
    // Of the port's two ties one is a conflict, which nothing passes along: one neighbour, fewer than the union's three.
    for (const said of ['Develop enthusiasm', 'Not known yet: Salience', 'Number of neighbours 1 (rank 2 of 4)', 'Storm Risk unknown']) expect(text).toContain(said);
    // Another actor is read from the same open group, without computing anything again.
    part.store.request('select', { actor: 'bank' });
    await settled();
    expect(all<HTMLDetailsElement>(part, '.results > details')[0]!.open).toBe(true);
    expect(textOf(part, '.results')).not.toContain('Computing');
  });

  it('leads along its ties: another actor is selected, told to the page, and read from its name on', async () => {
    const part = await detailsOf('__proto__');
    const heard = eventsOf(part, 'allymap-select');
    expect(all(part, 'section:has(.ties) h4').map((heading) => textOf(heading)).sort()).toEqual(['Contract', 'Funding', 'Influence']);
    all<HTMLButtonElement>(part, '.ties button')
      .find((button) => textOf(button).endsWith('Port Authority'))!
      .click();
    await settled();
    expect(heard).toEqual([{ actor: 'port' }]);
    expect(stateOf(part).selected).toBe('port');
    expect(textOf(part, 'h2')).toBe('Port Authority');
    expect(part.shadowRoot!.activeElement?.localName).toBe('h2');
  });

  it('scrolls what is around it back to the name when another actor is selected elsewhere, and not the page', async () => {
    const panel = '<div style="block-size: 200px; overflow: auto; position: relative"><p>Above</p><allymap-details></allymap-details></div>';
    const markup = `<div style="block-size: 150px; overflow: auto">${panel}</div>`;
    const part = await mount(markup, 'allymap-details', harbour);
    part.store.request('select', { actor: 'port' });
    await settled();
    const around = part.parentElement!;
    around.scrollTop = 400;
    around.parentElement!.scrollTop = 30;
    part.store.request('select', { actor: 'bank' });
    await settled();
    expect(Math.round(part.getBoundingClientRect().top)).toBe(Math.round(around.getBoundingClientRect().top));
    expect(around.parentElement!.scrollTop).toBe(30);
  });

  it('closes', async () => {
    const part = await detailsOf('bank');
    const heard = eventsOf(part, 'allymap-select');
    buttonNamed(part, 'Close and clear the selection').click();
    await settled();
    expect(heard).toEqual([{ actor: null }]);
    expect(textOf(part)).toContain('Select an actor');
  });

  it('keeps data text: no markup, and no character that turns the sentence round', async () => {
    const part = await detailsOf('__proto__');
    expect(textOf(part, 'h2')).toBe('<b>Fishers’ Union</b>');
    expect(all(part, 'b')).toEqual([]);
    const { textContent } = (await detailsOf('bank')).shadowRoot!.querySelector('h2')!;
    expect(textContent).toBe('Bank [U+202E]of[U+202C] Faro');
  });
});

it('lists a hundred ties of one kind and counts the rest', async () => {
  const others = Array.from({ length: 150 }, (_, i) => `o${i}`);
  const part = await mount('<allymap-details></allymap-details>', 'allymap-details', {
    version: 1,
    cause: { title: 'A star' },
    actors: ['hub', ...others].map((id) => ({ id, name: id })),
    ties: others.map((id) => ({ id, source: 'hub', target: id, kind: 'cooperation' })),
  });
  part.store.request('select', { actor: 'hub' });
  await settled();
  expect(all(part, '.ties button')).toHaveLength(100);
  expect(textOf(part, '.ties > li:last-child')).toBe('50 more in the table');
});

describe('its map', () => {
  it('may be that of another element, by nesting or by id', async () => {
    const holder = await mount('<allymap-table id="one"><allymap-details></allymap-details></allymap-table><allymap-details for="one"></allymap-details>', 'allymap-table', harbour);
    const [nested, named] = document.querySelectorAll('allymap-details');
    holder.store.request('select', { actor: 'port' });
    await settled();
    expect(textOf(nested!, 'h2')).toBe('Port Authority');
    expect(textOf(named!, 'h2')).toBe('Port Authority');
  });

  it('may be missing, on its way, or broken', async () => {
    const part = await mount('<allymap-details></allymap-details>', 'allymap-details');
    expect(textOf(part)).toBe('No map is open.');
    part.store.request('start-loading', { map: null });
    await settled();
    expect(textOf(part)).toBe('Opening the map…');
    const heard = eventsOf<{ code: string }>(part, 'allymap-error');
    part.document = { version: 1 };
    await settled();
    expect(heard.map(({ code }) => code)).toEqual(['invalid-document']);
    expect(textOf(part)).toContain('could not be opened');
  });

  it('may have a single actor of which only the name is known', async () => {
    const part = await mount('<allymap-details></allymap-details>', 'allymap-details', { version: 1, cause: { title: 'Alone' }, actors: [{ id: 'a', name: 'A' }] });
    expect(textOf(part)).toContain('Alone');
    part.store.request('select', { actor: 'a' });
    await settled();
    expect(textOf(part)).toContain('No ties are recorded.');
    expect(await axeViolations(part)).toEqual([]);
  });
});

describe.each(['theme="light"', 'theme="dark"', 'language="ar"', 'language="fr"'])('as %s', (attributes) => {
  it('has no fault that axe finds, with nothing left unsaid', async () => {
    for (const actor of [null, 'port', '__proto__']) {
      const part = await details(attributes);
      part.store.request('select', { actor });
      await settled();
      for (const item of all<HTMLDetailsElement>(part, 'details')) item.open = true;
      expect(await axeViolations(part)).toEqual([]);
      expect(textOf(part)).not.toMatch(/\{\w+\}|[a-z]+\.[a-z-]+\.[a-z-]+/);
    }
  });
});
