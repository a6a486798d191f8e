import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Document } from '@allymap/core';
import '../../../define.ts';
import type { AllymapPicture } from '../../allymap-picture/allymap-picture.ts';
import { all, axeViolations, buttonNamed, mount, settled, textOf } from '../../mount.fixture.ts';

const wells = {
  version: 1,
  cause: { title: 'Wells' },
  assessors: [{ id: 'awa', name: 'Awa' }],
  actors: [{ id: 'a', name: 'Caritas' }, { id: '__proto__', name: '<b>Bank</b>' }, { id: 'c', name: 'Union' }],
  objectives: [{ id: 'o', label: 'Water' }, { id: 'p', label: 'Pumps' }],
  positions: [{ id: '1', actor: 'a', objective: 'o', value: 0.5 }],
};

afterEach(() => document.body.replaceChildren());

async function matrix(attributes = 'editable', options: object = { order: 'document' }, map: unknown = wells): Promise<AllymapPicture> {
  const part = await mount<AllymapPicture>(`<allymap-picture picture="matrix" ${attributes} style="display:block;inline-size:700px"></allymap-picture>`, 'allymap-picture', map);
  part.options = options as AllymapPicture['options'];
  await drawn(part);
  return part;
}

/** Until the picture stands there as it was asked for. */
async function drawn(part: AllymapPicture): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    await settled();
  }
  expect(part.renderRoot.querySelector('svg, [part=message]')).not.toBeNull();
}

const now = (part: AllymapPicture): Document => part.document as Document;
const values = (part: AllymapPicture): string[] => now(part).positions.map(({ actor, objective, value }) => `${actor} ${objective} ${String(value)}`);
const where = (part: AllymapPicture): string => textOf(part, '.where');

async function type(part: AllymapPicture, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await drawn(part);
}

async function begin(part: AllymapPicture, name = 'Type into the cells'): Promise<void> {
  buttonNamed(part, name).click();
  await drawn(part);
}

async function paste(part: AllymapPicture, text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  part.renderRoot.querySelector('.cell-grid')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await drawn(part);
}

describe('the cells of a matrix that may be edited', () => {
  it('are typed into: Enter keeps and goes down, Escape leaves, Delete makes it not asked yet', async () => {
    const part = await matrix();
    await begin(part);
    expect(part.shadowRoot!.activeElement?.className).toBe('cell-grid');
    expect(where(part)).toBe('Caritas, Water: 2');
    await type(part, '{ArrowDown}');
    expect(where(part)).toBe('<b>Bank</b>, Water: not asked yet');
    await type(part, '3{Enter}');
    expect([values(part), where(part), textOf(part, '.said-of-cells')]).toEqual([['a o 0.5', '__proto__ o 0.75'], 'Union, Water: not asked yet', 'Kept. <b>Bank</b>, Water: 3']);
    await type(part, '?{Tab}-2,5{Enter}');
    expect(values(part).slice(2)).toEqual(['c o null', 'c p -0.625']);
    await type(part, '{ArrowUp}{F2}4{Escape}{Delete}');
    expect(values(part)).toEqual(['a o 0.5', '__proto__ o 0.75', 'c o null', 'c p -0.625']);
    await type(part, '{ArrowDown}{ArrowLeft}{Delete}');
    expect(values(part)).toEqual(['a o 0.5', '__proto__ o 0.75', 'c p -0.625']);
    expect(part.renderRoot.querySelector('b')).toBeNull();
    await part.undo();
    await part.undo();
    expect(values(part)).toEqual(['a o 0.5', '__proto__ o 0.75', 'c o null']);
    await drawn(part);
    await type(part, '{Escape}');
    expect([part.renderRoot.querySelector('.cell-grid'), part.shadowRoot!.activeElement?.className]).toEqual([null, 'typing-switch']);
  });

  it('say what is wrong with a value, and stay as they were', async () => {
    const part = await matrix();
    await begin(part);
    await type(part, '5{Enter}');
    expect(textOf(part, '.said-of-cells')).toMatch(/^“5” was not kept: it is off the scale/);
    await type(part, '=cmd|x{Enter}');
    expect(textOf(part, '.said-of-cells')).toMatch(/^“=cmd\|x” was not kept: it is neither/);
    expect([values(part), part.changes]).toEqual([['a o 0.5'], []]);
  });

  it('are chosen by the pointer, and a double click opens one', async () => {
    const part = await matrix();
    await begin(part);
    const grid = part.renderRoot.querySelector<HTMLElement>('.cell-grid')!;
    const ring = (): DOMRect => part.renderRoot.querySelector('.cell-ring')!.getBoundingClientRect();
    await type(part, '{ArrowDown}{ArrowRight}');
    const target = ring();
    await type(part, '{ArrowUp}{ArrowLeft}');
    const from = grid.getBoundingClientRect();
    await userEvent.dblClick(grid, { position: { x: target.x - from.x + 5, y: target.y - from.y + 5 } });
    await drawn(part);
    expect([where(part), part.renderRoot.querySelector('.cell-input')!.classList.contains('open')]).toEqual(['<b>Bank</b>, Pumps: not asked yet', true]);
    await type(part, '1{Enter}');
    expect(values(part)).toEqual(['a o 0.5', '__proto__ p 0.25']);
  });

  it('keep their order while one types, whatever the sums become', async () => {
    const part = await matrix('editable', { order: 'sum' });
    await begin(part);
    await type(part, '{ArrowDown}{ArrowDown}4{Enter}{ArrowUp}');
    expect(where(part)).toBe('<b>Bank</b>, Water: not asked yet');
    await type(part, '{ArrowDown}');
    expect(where(part)).toBe('Union, Water: 4');
  });

  it('say whose judgement it is where somebody is named', async () => {
    const part = await matrix();
    await begin(part);
    await userEvent.selectOptions(part.renderRoot.querySelector<HTMLElement>('.assessor')!, 'Awa');
    await drawn(part);
    part.renderRoot.querySelector<HTMLElement>('.cell-grid')!.focus();
    await type(part, '4{Enter}{ArrowUp}');
    expect(now(part).positions[1]).toMatchObject({ actor: 'a', value: 1, assessor: 'awa' });
    expect(where(part)).toBe('Caritas, Water: 3, from 2 judgements');
    await userEvent.selectOptions(part.renderRoot.querySelector<HTMLElement>('.assessor')!, 'someone else…');
    await drawn(part);
    await userEvent.type(part.renderRoot.querySelector<HTMLElement>('.new-assessor input')!, 'Ben{Enter}');
    await drawn(part);
    expect([now(part).assessors.at(-1), part.renderRoot.querySelector<HTMLSelectElement>('.assessor')!.selectedOptions[0]!.text]).toEqual([{ id: 'ben', name: 'Ben' }, 'Ben']);
  });

  it('begin where nothing is known yet, are ties where that is asked for, and cannot be typed where they are computed', async () => {
    const part = await matrix('editable', { matrix: 'ties' });
    await begin(part);
    await type(part, '{ArrowRight}conflict{Enter}');
    expect(now(part).ties).toMatchObject([{ source: 'a', target: '__proto__', kind: 'conflict' }]);
    part.options = { matrix: 'convergence' };
    await drawn(part);
    expect([textOf(part, '.cell-tools'), part.renderRoot.querySelector('.cell-grid')]).toEqual([expect.stringContaining('These numbers are computed'), null]);
  });

  it('follow the eye in Arabic, and are readable by everybody', async () => {
    const part = await matrix('editable lang="ar"');
    await begin(part, 'الكتابة في الخلايا');
    expect(where(part)).toContain('Water');
    await type(part, '{ArrowLeft}');
    expect(where(part)).toContain('Pumps');
    await type(part, '{ArrowRight}3{Enter}');
    expect(values(part)).toEqual(['a o 0.75']);
    expect(await axeViolations(part)).toEqual([]);
  });
});

describe('a block that is pasted', () => {
  it('says first what it would do, and is one change', async () => {
    const part = await matrix();
    await begin(part);
    await paste(part, '\tPumps\tRoads\r\nCaritas\t1\t2\r\n"<b>Bank</b>"\t?\t\r\nUnion\t9\t\r\n');
    expect(textOf(part, '.paste-panel [role=status]')).toBe('Rows and columns are matched by name.2 cells would change: 2 filled in.2 empty cells leave what is there. 2 cells are left aside: Row 2, column 3, “2”: no one and nothing in the map is called that.Row 4, column 2, “9”: it is off the scale: positions go from −4 to 4, influence from 0 to 4, strength from 0 on.');
    expect(part.changes).toEqual([]);
    expect(await axeViolations(part)).toEqual([]);
    buttonNamed(part, 'Apply').click();
    await drawn(part);
    expect([values(part), part.changes.length]).toEqual([['a o 0.5', 'a p 0.25', '__proto__ p null'], 1]);
    expect(textOf(part, '.said-of-cells')).toBe('2 cells changed. Undo takes them all back at once.');
    await part.undo();
    expect(values(part)).toEqual(['a o 0.5']);
  });

  it('changes nothing where it is left', async () => {
    const part = await matrix();
    await begin(part);
    buttonNamed(part, 'Paste a block…').click();
    await drawn(part);
    const field = part.renderRoot.querySelector<HTMLTextAreaElement>('.paste-panel textarea')!;
    field.value = '1\t2';
    field.dispatchEvent(new Event('input'));
    await drawn(part);
    expect(textOf(part, '.paste-panel [role=status]')).toContain('the block goes in from Caritas, Water on.2 cells would change: 1 filled in and 1 changed.');
    await userEvent.click(field);
    await type(part, '{Escape}');
    expect([part.renderRoot.querySelector('.paste-panel'), part.changes]).toEqual([null, []]);
  });

  it('is what a chosen block is copied as', async () => {
    const part = await matrix();
    await begin(part);
    await type(part, '{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    const clipboardData = new DataTransfer();
    const copied = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    part.renderRoot.querySelector('.cell-grid')!.dispatchEvent(copied);
    expect([clipboardData.getData('text/plain'), copied.defaultPrevented]).toEqual(['2\t\n\t', true]);
    await drawn(part);
    expect(textOf(part, '.said-of-cells')).toBe('4 cells copied');
    await type(part, '{Delete}');
    expect(values(part)).toEqual([]);
  });
});

it('offers nothing to type where the map may not be edited, and lets go of what was begun', async () => {
  const part = await matrix('');
  expect(all(part, '.cell-tools, .cell-grid, .cell-input')).toEqual([]);
  part.renderRoot.querySelector<HTMLElement>('.navigator')!.focus();
  await type(part, '4{Enter}{Delete}');
  part.renderRoot.querySelector('.plot')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: new DataTransfer(), bubbles: true }));
  expect(values(part)).toEqual(['a o 0.5']);
  part.editable = true;
  await drawn(part);
  await begin(part);
  part.editable = false;
  await drawn(part);
  expect(all(part, '.cell-tools, .cell-grid, .cell-input')).toEqual([]);
});
