import { afterEach, describe, expect, it } from 'vitest';
import type { Document } from '@allymap/core';
import '../../define.ts';
import { all, axeViolations, mount, settled, textOf } from '../mount.fixture.ts';
import type { AllymapDetails } from '../allymap-details/allymap-details.ts';

const wells = {
  version: 1,
  cause: { title: 'Wells' },
  actors: [{ id: 'a', name: 'Caritas', role: 'partner' }, { id: '__proto__', name: '<b>Bank</b>' }],
  ties: [{ id: 't', source: 'a', target: '__proto__', kind: 'funding' }],
  objectives: [{ id: 'o', label: 'Water' }],
  positions: [{ id: 'p', actor: 'a', objective: 'o', value: 0.5 }],
  alliances: [{ id: 'al', label: 'Forum', form: 'partnership', members: [{ actor: 'a' }] }],
};

afterEach(() => document.body.replaceChildren());

const details = (attributes = 'editable'): Promise<AllymapDetails> => mount<AllymapDetails>(`<allymap-details ${attributes}></allymap-details>`, 'allymap-details', wells);
const now = (part: AllymapDetails): Document => part.document as Document;
const field = <Found extends HTMLElement = HTMLInputElement>(part: AllymapDetails, path: string): Found => part.renderRoot.querySelector<Found>(`#field-${path}`)!;

async function press(part: AllymapDetails, name: string): Promise<void> {
  const named = (button: Element): string => (button.getAttribute('aria-label') ?? textOf(button)).replace(/[\u2066-\u2069]/g, '');
  const found = all<HTMLButtonElement>(part, 'button').find((button) => named(button) === name);
  if (found === undefined) throw new Error(`no button ${name} among ${all(part, 'button').map(named).join(', ')}`);
  found.click();
  await settled();
}

async function write(part: AllymapDetails, path: string, text: string): Promise<void> {
  const control = field(part, path);
  control.value = text;
  control.dispatchEvent(new Event('change'));
  await settled();
}

async function choose(part: AllymapDetails, path: string, text: string): Promise<void> {
  const list = field<HTMLSelectElement>(part, path);
  list.selectedIndex = [...list.options].findIndex((option) => option.text === text);
  list.dispatchEvent(new Event('change'));
  await settled();
}

describe('details of a map that may be edited', () => {
  it('offer nothing to edit where it may not be', async () => {
    const part = await details('');
    expect(part.renderRoot.querySelector('.editing')).toBeNull();
  });

  it('add an actor, which is selected then, and say what there is to undo', async () => {
    const part = await details();
    await press(part, 'Add an actor');
    await press(part, 'Save');
    expect(textOf(part, '#field-name-problem')).toBe('Fill in this field.');
    await write(part, 'name', 'Union');
    await choose(part, 'role', 'Strategic ally');
    await press(part, 'Save');
    expect(now(part).actors.at(-1)).toEqual({ id: 'union', name: 'Union', role: 'strategic-ally' });
    expect(part.store.state.selected).toBe('union');
    part.store.request('select', { actor: null });
    await settled();
    await press(part, 'Undo: Added Union (actors)');
    expect(now(part).actors.length).toBe(2);
    await press(part, 'Redo: Added Union (actors)');
    expect(now(part).actors.length).toBe(3);
  });

  it('rename an actor, reach every field of it, and keep asked-but-unknown apart from not asked', async () => {
    const part = await details();
    part.store.request('select', { actor: 'a' });
    await settled();
    await press(part, 'Edit');
    await write(part, 'name', 'Red Cross');
    await write(part, 'kind', 'ngo');
    await choose(part, 'veto', 'asked, but unknown');
    await write(part, 'profile-contact', 'Awa');
    await press(part, 'Save');
    expect(now(part).actors[0]).toEqual({ id: 'a', name: 'Red Cross', role: 'partner', kind: 'ngo', veto: null, profile: { contact: 'Awa' } });
    await press(part, 'Edit');
    expect([...field<HTMLSelectElement>(part, 'veto').selectedOptions].map(({ text }) => text)).toEqual(['asked, but unknown']);
    expect(field(part, 'kind').value).toBe('NGO');
    await write(part, 'kind', 'Choir');
    await choose(part, 'veto', 'not asked yet');
    await press(part, 'Save');
    expect(Object.hasOwn(now(part).actors[0]!, 'veto')).toBe(false);
    expect(part.changes.at(-1)!.operation).toEqual({ type: 'update', collection: 'actors', id: 'a', changes: { kind: 'Choir' }, unset: ['veto'] });
  });

  it('add several ties of one pair, with ids that are names of objects elsewhere', async () => {
    const part = await details();
    part.store.request('select', { actor: 'a' });
    await settled();
    for (const kind of ['Conflict', 'Information']) {
      await press(part, 'Add a tie');
      await choose(part, 'target', '<b>Bank</b>');
      await choose(part, 'kind', kind);
      await write(part, 'strength', kind === 'Conflict' ? '٢٫٥' : '');
      await press(part, 'Save');
    }
    expect(now(part).ties.slice(1)).toEqual([
      { id: 'ties', source: 'a', target: '__proto__', kind: 'conflict', strength: 2.5 },
      { id: 'ties-2', source: 'a', target: '__proto__', kind: 'information' },
    ]);
    expect(part.renderRoot.querySelector('.editing b')).toBeNull();
  });

  it('say what is wrong beside the field, and change nothing', async () => {
    const part = await details();
    part.store.request('select', { actor: 'a' });
    await settled();
    await press(part, 'Add a tie');
    await choose(part, 'target', '<b>Bank</b>');
    await choose(part, 'kind', 'Conflict');
    await write(part, 'strength', 'much');
    const before = part.document;
    await press(part, 'Save');
    expect(part.document).toBe(before);
    expect(textOf(part, '#field-strength-problem')).not.toBe('');
    expect(field(part, 'strength').getAttribute('aria-describedby')).toBe('field-strength-problem');
    expect(part.store.state.failure).toBeNull();
  });

  it('say first what goes with an actor, and remove it in one change', async () => {
    const part = await details();
    part.store.request('select', { actor: 'a' });
    await settled();
    await press(part, 'Remove…');
    expect(textOf(part, '[role=alertdialog]')).toContain('Remove Caritas? This goes too: ties: 1 and positions: 1. 1 other record loses its mention of it.');
    await press(part, 'Cancel');
    expect(now(part).actors.length).toBe(2);
    await press(part, 'Remove…');
    await press(part, 'Remove');
    expect([now(part).actors.length, now(part).ties.length, now(part).positions.length, now(part).alliances[0]!.members, part.changes.length]).toEqual([1, 0, 0, [], 1]);
    await part.undo();
    expect(now(part).ties.length).toBe(1);
  });

  it('judge: value, by whom, when and why', async () => {
    const part = await details();
    part.store.request('select', { actor: '__proto__' });
    await settled();
    await press(part, 'Add: positions');
    await choose(part, 'objective', 'Water');
    await write(part, 'value', '-0.5');
    await write(part, 'date', '2026-12');
    await press(part, 'Add: What it rests on');
    await write(part, 'evidence-0-reason', 'Said so in the meeting');
    await press(part, 'Save');
    expect(now(part).positions.at(-1)).toEqual({ id: 'positions', actor: '__proto__', objective: 'o', value: -0.5, date: '2026-12', evidence: [{ basis: 'judged', reason: 'Said so in the meeting' }] });
  });

  it('log who changed what, go back, and name versions', async () => {
    const part = await details('editable editor="Awa"');
    await part.apply({ type: 'update', collection: 'actors', id: 'a', changes: { name: 'Red Cross' } });
    await settled();
    expect(textOf(part, '.log ol')).toMatch(/^Renamed Caritas to Red Cross Awa · /);
    const name = part.renderRoot.querySelector<HTMLInputElement>('.log input')!;
    name.value = 'Before the meeting';
    await press(part, 'Keep version');
    expect(part.versions.map((version) => version.name)).toEqual(['Before the meeting']);
    await press(part, 'Go back to before this: Renamed Caritas to Red Cross');
    expect(now(part).actors[0]!.name).toBe('Caritas');
    await press(part, 'Go to version Before the meeting');
    expect([now(part).actors[0]!.name, part.changes.length]).toEqual(['Red Cross', 3]);
  });

  it('compare a version with the map as it is by then', async () => {
    const part = await details();
    await part.nameVersion('Before <b>the</b> meeting');
    await part.apply({ type: 'update', collection: 'positions', id: 'p', changes: { value: -0.5 } });
    await settled();
    await press(part, 'Compare version Before <b>the</b> meeting with the map as it is now');
    await expect.poll(() => textOf(part, '.comparison').replace(/[\u2066-\u2069]/g, ''), { timeout: 20_000 }).toMatch(/Moved away from .Water.: Caritas\./);
    await part.apply({ type: 'add', collection: 'actors', record: { id: 'u', name: 'Union' } as { id: string } });
    await settled();
    expect(textOf(part, '.comparison').replace(/[\u2066-\u2069]/g, '')).toMatch(/New actors: Union\./);
    await press(part, 'Compare version Before <b>the</b> meeting with the map as it is now');
    expect(part.renderRoot.querySelector('.comparison')).toBeNull();
  });

  it('tell once what is refused', async () => {
    const part = await details();
    await part.apply({ type: 'update', collection: 'actors', id: 'a', changes: { name: 'Red Cross' } });
    await settled();
    // Whoever holds the version changed it since.
    part.store.request('keep-version', { version: { name: 'Broken', at: '2026-12-01', changes: 1, document: { ...now(part), ties: [{ id: 't', source: 'a', target: 'nobody', kind: 'funding' }] } as unknown as Document } });
    await settled();
    let told = 0;
    part.addEventListener('allymap-error', () => told++);
    await press(part, 'Go to version Broken');
    expect([told, part.store.state.failure?.code, now(part).ties[0]!.target]).toEqual([1, 'not-changed', '__proto__']);
  });

  it('close what is being written when another map is opened', async () => {
    const part = await details();
    await press(part, 'Add an actor');
    await write(part, 'name', 'Union');
    await part.apply({ type: 'update', collection: 'actors', id: 'a', changes: { name: 'Red Cross' } });
    await settled();
    expect(field(part, 'name').value).toBe('Union');
    part.document = { version: 1, cause: { title: 'Pumps' }, actors: [{ id: 'x', name: 'Town hall' }] };
    await settled();
    expect(field(part, 'name')).toBeNull();
  });

  it.each(['en', 'ar'])('are readable by everybody in %s', async (language) => {
    const part = await details(`editable lang="${language}"`);
    expect(await axeViolations(part)).toEqual([]);
    part.store.request('select', { actor: 'a' });
    await settled();
    all<HTMLButtonElement>(part, '.editing button.main')[0]!.click();
    await settled();
    for (const more of all<HTMLDetailsElement>(part, 'details')) more.open = true;
    expect(await axeViolations(part)).toEqual([]);
  });
});
