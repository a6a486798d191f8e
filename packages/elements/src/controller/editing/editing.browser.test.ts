import { afterEach, describe, expect, it } from 'vitest';
import type { Document, Operation } from '@allymap/core';
import '../../define.ts';
import type { AllymapChangeEvent } from '../../events/index.ts';
import { mount, settled, stateOf } from '../../components/mount.fixture.ts';
import type { AllymapWorkspace } from '../../components/allymap-workspace/allymap-workspace.ts';
import type { AllymapMap } from '../../components/allymap-map/allymap-map.ts';

const wells = { version: 1, cause: { title: 'Wells' }, actors: [{ id: 'a', name: 'Caritas' }, { id: 'b', name: 'Bank' }], ties: [{ id: 't', source: 'a', target: 'b', kind: 'funding' }] };
const rename = (name: string): Operation => ({ type: 'update', collection: 'actors', id: 'a', changes: { name } });

afterEach(() => document.body.replaceChildren());

const workspace = (attributes = 'editable'): Promise<AllymapWorkspace> => mount<AllymapWorkspace>(`<allymap-workspace ${attributes}></allymap-workspace>`, 'allymap-workspace', wells);
const nameOf = (part: { document: unknown }, id = 'a'): string | undefined => (part.document as Document).actors.find((actor) => actor.id === id)?.name;
const press = (target: Element, key: string, more: KeyboardEventInit = {}): boolean => target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true, cancelable: true, ...more }));

describe('an editable map', () => {
  it('is changed, undone and done again by calls, and its document is always the current one', async () => {
    const part = await workspace();
    expect([part.canUndo, part.canRedo, nameOf(part)]).toEqual([false, false, 'Caritas']);
    expect(await part.apply(rename('Red Cross'), { by: 'Awa' })).toBe(true);
    expect([part.canUndo, part.canRedo, nameOf(part)]).toEqual([true, false, 'Red Cross']);
    expect(part.changes).toEqual([{ operation: rename('Red Cross'), inverse: rename('Caritas'), by: 'Awa', at: part.changes[0]!.at }]);
    expect(Date.parse(part.changes[0]!.at!)).toBeGreaterThan(Date.now() - 60_000);
    expect(await part.undo()).toBe(true);
    expect([part.canUndo, part.canRedo, nameOf(part)]).toEqual([false, true, 'Caritas']);
    expect(await part.undo()).toBe(false);
    expect(await part.redo()).toBe(true);
    expect([await part.redo(), nameOf(part)]).toEqual([false, 'Red Cross']);
    expect(stateOf(part).analysis?.document.actors).toBe(2);
  });

  it('makes several operations one change', async () => {
    const part = await workspace();
    await part.apply([rename('Red Cross'), { type: 'add', collection: 'actors', record: { id: 'c', name: 'Union' } as { id: string } }]);
    expect([part.changes.length, nameOf(part, 'c'), stateOf(part).analysis?.document.actors]).toEqual([1, 'Union', 3]);
    await part.undo();
    expect([nameOf(part), nameOf(part, 'c')]).toEqual(['Caritas', undefined]);
  });

  it('moves nobody on the picture when the cause is called something else', async () => {
    const crowd = { ...wells, actors: [...wells.actors, ...['c', 'd', 'e'].map((id) => ({ id, name: `Name ${id}` }))] };
    const part = await mount<AllymapMap>('<allymap-map editable style="width: 800px"></allymap-map>', 'allymap-map', crowd);
    const drawn = async (): Promise<Record<string, string>> => {
      await settled();
      await new Promise((resolve) => setTimeout(resolve, 400));
      return Object.fromEntries([...part.shadowRoot!.querySelectorAll<HTMLElement>('.labels .name')].map((label) => [label.textContent!, label.style.cssText]));
    };
    await drawn();
    // Placed among those that were there: from scratch the layout would be another one.
    await part.apply([{ type: 'add', collection: 'actors', record: { id: 'f', name: 'Name f' } as { id: string } }, ...['a', 'c', 'd'].map((target) => ({ type: 'add' as const, collection: 'ties' as const, record: { id: `f${target}`, source: 'f', target, kind: 'funding' } as { id: string } }))]);
    const before = await drawn();
    expect(Object.keys(before).length).toBeGreaterThan(3);
    await part.apply({ type: 'update-cause', changes: { title: 'Wells and pumps' } });
    expect(await drawn()).toEqual(before);
  });

  it('applies at once what is asked for before anything has arrived', async () => {
    const part = document.createElement('allymap-map');
    part.editable = true;
    part.document = wells;
    document.body.append(part);
    await Promise.all([part.apply(rename('Red Cross')), part.apply(rename('Red Crescent'))]);
    expect([nameOf(part), part.changes.length]).toEqual(['Red Crescent', 2]);
  });

  it('tells the page before each change, and the page may forbid it', async () => {
    const part = await workspace();
    const heard: AllymapChangeEvent['detail'][] = [];
    let forbid = false;
    (document.body.firstElementChild as HTMLElement).addEventListener('allymap-change', (event) => {
      heard.push(event.detail);
      if (forbid) event.preventDefault();
    });
    await part.apply(rename('Red Cross'));
    await part.undo();
    await part.redo();
    expect(heard.map(({ origin, operation, inverse, document }) => [origin, operation, inverse, nameOf({ document })])).toEqual([
      ['host', rename('Red Cross'), rename('Caritas'), 'Red Cross'],
      ['undo', rename('Caritas'), rename('Red Cross'), 'Caritas'],
      ['redo', rename('Red Cross'), rename('Caritas'), 'Red Cross'],
    ]);
    // What is around an element hears of it too.
    forbid = true;
    const before = stateOf(part);
    expect([await part.apply(rename('Bank')), await part.undo(), await part.goTo(0)]).toEqual([false, false, false]);
    expect(stateOf(part)).toBe(before);
  });

  it('lets a page answer a change by another one', async () => {
    const part = await workspace();
    part.addEventListener('allymap-change', ({ detail: { origin } }) => void (origin === 'host' && part.changes.length === 0 && part.apply({ type: 'update-cause', changes: { title: 'Pumps' } })));
    await part.apply(rename('Red Cross'));
    await settled();
    expect([nameOf(part), stateOf(part).document?.cause.title, part.changes.length]).toEqual(['Red Cross', 'Pumps', 2]);
  });

  it('refuses what the document may not become, says why in the page, and stays as it was', async () => {
    const part = await workspace();
    const before = part.document;
    await expect(part.apply({ type: 'remove', collection: 'actors', id: 'a' })).rejects.toMatchObject({ code: 'invalid-document' });
    await expect(part.apply({ type: 'remove', collection: 'actors', id: 'x' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(part.apply('nonsense' as never)).rejects.toMatchObject({ code: 'wrong-use' });
    expect(part.document).toBe(before);
    await expect(part.apply({ type: 'remove', collection: 'actors', id: 'a' })).rejects.toMatchObject({ code: 'invalid-document' });
    await settled();
    expect(part.renderRoot.querySelector('[role=alert]')?.textContent).toContain('was not made');
    expect(stateOf(part).failure).toMatchObject({ code: 'not-changed', problems: [{ code: 'missing-reference' }] });
    await part.apply(rename('Red Cross'));
    expect(stateOf(part).failure).toBeNull();
  });

  it('shares its history with the parts that show it, by nesting and by name', async () => {
    const part = await mount<AllymapMap>('<allymap-map id="map" editable><allymap-table></allymap-table></allymap-map><allymap-details for="map"></allymap-details>', 'allymap-map', wells);
    const table = document.querySelector('allymap-table')!;
    const details = document.querySelector('allymap-details')!;
    await table.apply(rename('Red Cross'));
    expect([nameOf(part), nameOf(details), details.canUndo]).toEqual(['Red Cross', 'Red Cross', true]);
    await details.undo();
    expect([nameOf(part), nameOf(table), part.canRedo]).toEqual(['Caritas', 'Caritas', true]);
  });

  it('keeps the selection, what is shown and the filter, and tells no opening', async () => {
    const part = await workspace();
    part.store.request('select', { actor: 'b' });
    part.store.request('filter', { filter: { text: 'bank' } });
    part.store.request('appear', { appearance: { picture: 'table', colourBy: 'kind' } });
    const opened: Event[] = [];
    part.addEventListener('allymap-open', (event) => opened.push(event));
    await part.apply(rename('Red Cross'));
    await settled();
    expect(stateOf(part)).toMatchObject({ selected: 'b', filter: { text: 'bank' }, appearance: { picture: 'table', colourBy: 'kind' } });
    await part.apply([{ type: 'remove', collection: 'ties', id: 't' }, { type: 'remove', collection: 'actors', id: 'b' }]);
    expect([stateOf(part).selected, opened.length]).toEqual([null, 0]);
  });

  it('keeps its history where a page hands back what it was told, and starts anew with another document', async () => {
    const part = await workspace();
    part.addEventListener('allymap-change', ({ detail }) => queueMicrotask(() => (part.document = detail.document)));
    await part.apply(rename('Red Cross'));
    await settled();
    expect([part.changes.length, nameOf(part)]).toEqual([1, 'Red Cross']);
    part.document = wells;
    expect(part.document).toBe(wells);
    await settled();
    expect([part.changes.length, part.canUndo, nameOf(part)]).toEqual([0, false, 'Caritas']);
  });

  it('names versions and goes back to any point, as a change that can be undone', async () => {
    const part = await workspace('editable editor="Awa"');
    await part.apply(rename('Red Cross'));
    const version = await part.nameVersion('Before the meeting');
    expect(part.versions).toEqual([{ name: 'Before the meeting', at: version.at, by: 'Awa', changes: 1, document: part.document }]);
    await part.undo();
    await part.apply(rename('Union'));
    expect([await part.goTo(version), nameOf(part), part.changes.length]).toEqual([true, 'Red Cross', 2]);
    await part.undo();
    expect([await part.goTo(0), nameOf(part)]).toEqual([true, 'Caritas']);
    expect(part.changes.map(({ by, label }) => [by, label])).toEqual([['Awa', undefined], ['Awa', 'return']]);
    await expect(part.goTo(9)).rejects.toMatchObject({ code: 'wrong-use' });
    await expect(part.nameVersion(' ')).rejects.toMatchObject({ code: 'wrong-use' });
  });

  it('undoes and redoes by keys, but not within a text field', async () => {
    const part = await workspace();
    await part.apply(rename('Red Cross'));
    const map = part.renderRoot.querySelector('allymap-map')!;
    const field = part.appendChild(document.createElement('input'));
    expect([press(field, 'z'), nameOf(part)]).toEqual([true, 'Red Cross']);
    expect([press(map, 'z', { altKey: true }), press(map, 'z', { ctrlKey: false }), nameOf(part)]).toEqual([true, true, 'Red Cross']);
    expect([press(map, 'z'), nameOf(part)]).toEqual([false, 'Caritas']);
    expect([press(map, 'Z', { shiftKey: true }), nameOf(part)]).toEqual([false, 'Red Cross']);
    press(map, 'z', { ctrlKey: false, metaKey: true });
    expect([press(map, 'y'), nameOf(part)]).toEqual([false, 'Red Cross']);
    // An Arabic keyboard has another letter on that key.
    expect([press(map, 'ئ', { code: 'KeyZ' }), nameOf(part)]).toEqual([false, 'Caritas']);
    field.type = 'checkbox';
    expect([press(field, 'y'), nameOf(part)]).toEqual([false, 'Red Cross']);
  });
});

describe('a change made elsewhere', () => {
  const elsewhere = { elsewhere: true, by: 'Bo' } as const;

  it('comes into a map that is not editable, is told as such, and cannot be forbidden', async () => {
    const part = await workspace('');
    const origins: string[] = [];
    part.addEventListener('allymap-change', (event) => {
      origins.push(event.detail.origin);
      event.preventDefault();
    });
    expect(await part.apply(rename('Red Cross'), elsewhere)).toBe(true);
    expect([nameOf(part), origins, part.canUndo]).toEqual(['Red Cross', ['elsewhere'], false]);
    expect(part.changes.map(({ by }) => by)).toEqual(['Bo']);
    await expect(part.apply(rename('Union'))).rejects.toMatchObject({ name: 'WrongUseError' });
  });

  it('is passed over by undoing, which says why where it cannot', async () => {
    const part = await workspace('editable editor="Awa"');
    await part.apply({ type: 'add', collection: 'actors', record: { id: 'c', name: 'Union' } as { id: string } });
    await part.apply(rename('Red Cross'), elsewhere);
    const told: string[] = [];
    part.addEventListener('allymap-change', ({ detail }) => void told.push(JSON.stringify(detail.operation)));
    expect([await part.undo(), nameOf(part), nameOf(part, 'c'), part.canUndo, part.canRedo]).toEqual([true, 'Red Cross', undefined, false, true]);
    expect(told).toEqual(['{"type":"batch","operations":[{"type":"remove","collection":"actors","id":"c"}]}']);
    await part.redo();
    await part.apply({ type: 'update', collection: 'ties', id: 't', changes: { target: 'c' } }, elsewhere);
    await expect(part.undo()).rejects.toMatchObject({ code: 'invalid-document' });
    await settled();
    expect([stateOf(part).failure?.code, nameOf(part, 'c')]).toEqual(['not-changed', 'Union']);
  });

  it('meets no id twice where new records have a mark', async () => {
    const part = await workspace('editable');
    part.idMark = '-k3';
    await settled();
    expect(stateOf(part).idMark).toBe('-k3');
  });
});

describe('a map that is not editable', () => {
  it('is changed by no call, no key and no request', async () => {
    const part = await workspace('');
    const before = stateOf(part);
    for (const call of [() => part.apply(rename('Red Cross')), () => part.undo(), () => part.redo(), () => part.goTo(0), () => part.nameVersion('One')]) await expect(call()).rejects.toMatchObject({ name: 'WrongUseError' });
    part.store.request('change-document', { document: { ...before.document!, actors: [] }, log: before.log });
    press(part.renderRoot.querySelector('allymap-map')!, 'z');
    expect([stateOf(part).document, part.changes]).toEqual([before.document, []]);
  });

  it('does not become editable by a part that shares it', async () => {
    await workspace('');
    const inner = document.querySelector('allymap-workspace')!.appendChild(document.createElement('allymap-table'));
    inner.editable = true;
    await settled();
    await expect(inner.apply(rename('Red Cross'))).rejects.toMatchObject({ code: 'wrong-use' });
  });

  it('stays as it was edited once editing is switched off', async () => {
    const part = await workspace();
    await part.apply(rename('Red Cross'));
    part.editable = false;
    await settled();
    await expect(part.undo()).rejects.toMatchObject({ code: 'wrong-use' });
    press(part.renderRoot.querySelector('allymap-map')!, 'z');
    expect([nameOf(part), part.canUndo]).toEqual(['Red Cross', false]);
  });

  it('is left alone by keys while none is there, or another one is being opened', async () => {
    const part = document.body.appendChild(document.createElement('allymap-map'));
    part.editable = true;
    await part.undo().catch(() => undefined); // what edits has arrived
    expect(press(part, 'z')).toBe(true);
    const other = await workspace();
    await other.apply(rename('Red Cross'));
    other.store.request('start-loading', { map: null });
    expect([press(other.renderRoot.querySelector('allymap-map')!, 'z'), nameOf(other)]).toEqual([true, 'Red Cross']);
  });

  it('is told so where another one is being opened', async () => {
    const part = await workspace();
    part.store.request('start-loading', { map: null });
    await expect(part.apply(rename('Red Cross'))).rejects.toMatchObject({ code: 'wrong-use' });
  });
});
