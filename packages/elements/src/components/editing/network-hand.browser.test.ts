import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Document } from '@allymap/core';
import '../../define.ts';
import type { AllymapMap } from '../allymap-map/allymap-map.ts';
import { all, axeViolations, buttonNamed, mount, settled, textOf } from '../mount.fixture.ts';

const wells = {
  version: 1,
  cause: { title: 'Wells' },
  actors: [{ id: 'a', name: 'Caritas' }, { id: '__proto__', name: '<b>Bank</b>' }, { id: 'c', name: 'Union' }],
  ties: [{ id: 't', source: 'a', target: '__proto__', kind: 'funding' }],
};

afterEach(() => document.body.replaceChildren());

async function network(attributes = 'editable'): Promise<AllymapMap> {
  const part = await mount<AllymapMap>(`<allymap-map ${attributes} style="display:block;inline-size:800px;--allymap-block-size:560px"></allymap-map>`, 'allymap-map', wells);
  await drawn();
  return part;
}

async function drawn(): Promise<void> {
  for (let round = 0; round < 5; round++) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    await settled();
  }
}

const now = (part: AllymapMap): Document => part.document as Document;
const navigator = (part: AllymapMap): HTMLElement => part.renderRoot.querySelector<HTMLElement>('.navigator')!;
const said = (part: AllymapMap): string => textOf(part, '.said-by-hand');

async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await drawn();
}

/** The name of an actor as it stands in the picture. */
function nameOf(part: AllymapMap, name: string): DOMRect {
  return all(part, '.name').find((label) => label.textContent === name)!.getBoundingClientRect();
}

describe('a network that may be edited', () => {
  it('ties two actors by key: T, the other one, what the tie is', async () => {
    const part = await network();
    part.store.request('select', { actor: 'a' });
    navigator(part).focus();
    await press('t');
    const list = part.renderRoot.querySelector<HTMLSelectElement>('.tie-to select')!;
    expect([part.shadowRoot!.activeElement, [...list.options].map(({ text }) => text.replace(/[\u2068\u2069]/g, '')), part.renderRoot.querySelector('.tie-line line') === null]).toEqual([list, ['<b>Bank</b>', 'Union'], false]);
    await press('{ArrowDown}');
    await press('{Enter}');
    expect(part.renderRoot.querySelector('.hand-panel form.edit')).not.toBeNull();
    await userEvent.selectOptions(part.renderRoot.querySelector<HTMLElement>('#field-kind')!, 'Conflict');
    buttonNamed(part, 'Save').click();
    await drawn();
    expect([now(part).ties[1], said(part), part.renderRoot.querySelector('b')]).toEqual([expect.objectContaining({ source: 'a', target: 'c', kind: 'conflict' }), 'Tie added. Undo takes it back.', null]);
    await part.undo();
    expect(now(part).ties.length).toBe(1);
  });

  it('leaves a tie by Escape', async () => {
    const part = await network();
    part.store.request('select', { actor: 'a' });
    navigator(part).focus();
    await press('t');
    expect(part.renderRoot.querySelector('.tie-to')).not.toBeNull();
    await press('{Escape}');
    expect([part.renderRoot.querySelector('.tie-to'), part.shadowRoot!.activeElement === navigator(part), part.changes]).toEqual([null, true, []]);
  });

  it('ties two actors by a drag of the handle, and none where the drag ends beside all', async () => {
    const part = await network();
    part.store.request('select', { actor: 'a' });
    await drawn();
    const handle = part.renderRoot.querySelector<HTMLElement>('.tie-handle')!;
    const drag = async (to: { readonly x: number; readonly y: number }): Promise<void> => {
      const { x, y } = handle.getBoundingClientRect();
      for (const [type, at] of [['pointerdown', { x: x + 5, y: y + 5 }], ['pointermove', to], ['pointerup', to]] as const) handle.dispatchEvent(new PointerEvent(type, { clientX: at.x, clientY: at.y, button: 0, pointerId: 1, bubbles: true, composed: true, cancelable: true }));
      await drawn();
    };
    const corner = part.renderRoot.querySelector('.canvas')!.getBoundingClientRect();
    await drag({ x: corner.x + 2, y: corner.y + 2 });
    expect([said(part), part.renderRoot.querySelector('.hand-panel')]).toEqual(['No tie was made: the drag ended beside every actor.', null]);
    const label = nameOf(part, 'Union');
    await drag({ x: label.x + label.width / 2, y: label.y - 6 });
    buttonNamed(part, 'Save').click();
    await drawn();
    expect(now(part).ties[1]).toMatchObject({ source: 'a', target: 'c', kind: 'cooperation' });
  });

  it('adds an actor by key, and removes one after saying what goes with it', async () => {
    const part = await network();
    navigator(part).focus();
    await press('n');
    await userEvent.type(part.renderRoot.querySelector<HTMLElement>('#field-name')!, 'Town{Enter}');
    await drawn();
    expect([now(part).actors.at(-1), part.store.state.selected]).toEqual([{ id: 'town', name: 'Town' }, 'town']);
    part.store.request('select', { actor: 'a' });
    part.shadowRoot!.querySelector<HTMLElement>('.hand-tools button')!.focus();
    buttonNamed(part, 'Remove… (Delete)').click();
    await drawn();
    expect(textOf(part, '[role=alertdialog]')).toContain('Remove Caritas? This goes too: ties: 1.');
    buttonNamed(part, 'Remove').click();
    await drawn();
    expect([now(part).actors.map(({ id }) => id), now(part).ties, said(part)]).toEqual([['__proto__', 'c', 'town'], [], 'Removed. Undo brings it back.']);
  });

  it('asks for an actor first, and is readable by everybody', async () => {
    const part = await network('editable lang="ar"');
    buttonNamed(part, 'ربط… (T)').click();
    await drawn();
    expect(said(part)).toBe('اختاروا جهة فاعلة أولًا بالنقر أو بالأسهم.');
    buttonNamed(part, 'إضافة جهة فاعلة (N)').click();
    await drawn();
    expect(await axeViolations(part)).toEqual([]);
  });
});

it('is changed by no key, drag or double click where the map may not be edited', async () => {
  const part = await network('');
  part.store.request('select', { actor: 'a' });
  navigator(part).focus();
  await press('t');
  await press('n');
  await press('{Delete}');
  await userEvent.dblClick(part.renderRoot.querySelector<HTMLElement>('.canvas')!, { position: { x: 3, y: 3 } });
  await drawn();
  expect([all(part, '.hand-tools, .tie-handle, .hand-panel, form'), part.changes, now(part).actors.length]).toEqual([[], [], 3]);
});
