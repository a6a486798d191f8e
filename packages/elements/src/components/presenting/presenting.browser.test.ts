import { afterEach, describe, expect, it, vi } from 'vitest';
import { requireDocument, type Document } from '@allymap/core';
import { harbour } from '../../view-model/harbour.fixture.ts';
import { all, axeViolations, buttonNamed, mount, settled, textOf } from '../mount.fixture.ts';
import type { AllymapWorkspace } from '../allymap-workspace/allymap-workspace.ts';

const hostile = '<img src=x onerror=alert(1)>';
const told = requireDocument({
  ...structuredClone(harbour),
  presentationSteps: [
    { id: '__proto__', title: 'Who', picture: 'network', sentence: `${hostile} All of them.` },
    { id: 'two', picture: 'force-field', actors: ['port'], options: [{ name: hostile, value: 'x' }] },
    { id: 'three', title: hostile, picture: 'no-such-picture', note: 'Wait.' },
  ],
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const open = (attributes = '', map: Document = told): Promise<AllymapWorkspace> => mount<AllymapWorkspace>(`<div style="block-size: 700px"><allymap-workspace ${attributes}></allymap-workspace></div>`, 'allymap-workspace', map);
const stepsOf = (workspace: AllymapWorkspace): string[] => (workspace.document as Document).presentationSteps.map(({ id }) => id);
const dialog = (workspace: AllymapWorkspace): HTMLElement | null => workspace.shadowRoot!.querySelector('dialog.present');
const key = (workspace: AllymapWorkspace, name: string): void => void workspace.shadowRoot!.querySelector('.stage')!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));

async function openPresentation(workspace: AllymapWorkspace, name = 'Presentation'): Promise<void> {
  buttonNamed(workspace, name).click();
  await expect.poll(() => dialog(workspace)?.querySelector('.presenting') ?? null, { timeout: 20_000 }).not.toBeNull();
  await settled();
}

async function place(workspace: AllymapWorkspace, text: string): Promise<void> {
  await expect.poll(() => textOf(workspace, '.ways span'), { timeout: 20_000 }).toBe(text);
}

describe('playing', () => {
  it('goes by keys, says each step, shows the picture large, and gives back what one saw', async () => {
    const workspace = await open();
    workspace.store.request('select', { actor: 'port' });
    workspace.store.request('appear', { appearance: { picture: 'grid' } });
    await settled();
    const before = workspace.store.state;
    await openPresentation(workspace);
    buttonNamed(workspace, 'Play').click();
    await place(workspace, 'Step 1 of 3');
    await expect.poll(() => workspace.shadowRoot!.querySelector('.stage .plot > svg'), { timeout: 20_000 }).not.toBeNull();
    expect(textOf(workspace, '.stage .sentence')).toBe(`${hostile} All of them.`);
    expect(workspace.shadowRoot!.querySelector('.stage img')).toBeNull();
    expect(textOf(workspace, '[role=status].unseen')).toBe('Step 1 of 3. Who');
    key(workspace, 'PageDown');
    await place(workspace, 'Step 2 of 3');
    await expect.poll(() => textOf(workspace, '.stage .source'), { timeout: 20_000 }).toContain(`Drawn without: ${hostile}.`);
    expect(all(workspace, '.stage .actor.selected').length).toBeGreaterThan(0);
    key(workspace, 'ArrowRight');
    await place(workspace, 'Step 3 of 3');
    await expect.poll(() => textOf(workspace, '.stage .plot'), { timeout: 20_000 }).toBe('There is no picture no-such-picture here.');
    key(workspace, ' ');
    key(workspace, 'Home');
    await place(workspace, 'Step 1 of 3');
    expect(await axeViolations(workspace)).toEqual([]);
    key(workspace, 'Escape');
    await expect.poll(() => dialog(workspace)).toBeNull();
    expect(workspace.store.state).toEqual(before);
  });

  it('runs from right to left in Arabic, keys and swipes too', async () => {
    const workspace = await open('language="ar"');
    await openPresentation(workspace, 'العرض');
    buttonNamed(workspace, 'ابدؤوا العرض').click();
    await place(workspace, 'الخطوة 1 من 3');
    key(workspace, 'ArrowLeft');
    await place(workspace, 'الخطوة 2 من 3');
    const stage = workspace.shadowRoot!.querySelector('.playing')!;
    stage.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', clientX: 200, clientY: 100 }));
    stage.dispatchEvent(new PointerEvent('pointerup', { pointerType: 'touch', clientX: 100, clientY: 105 }));
    await place(workspace, 'الخطوة 1 من 3');
    expect(getComputedStyle(stage).direction).toBe('rtl');
  });

  it('is not offered where there is nothing to play and nothing may be recorded', async () => {
    const workspace = await open('', requireDocument({ ...told, presentationSteps: [] }));
    expect(() => buttonNamed(workspace, 'Presentation')).toThrow(/no button/);
  });

  it('changes nothing of a map that may only be read', async () => {
    const workspace = await open();
    await openPresentation(workspace);
    expect([all(workspace, '.steps textarea').length, all(workspace, '.steps [data-move]').length]).toEqual([0, 0]);
    expect(() => buttonNamed(workspace, 'Add what you see as a step')).toThrow(/no button/);
  });
});

describe('recording', () => {
  it('adds what one sees, and writes, moves, removes and undoes in the one list of changes', async () => {
    const workspace = await open('editable');
    workspace.store.request('select', { actor: 'port' });
    workspace.store.request('toggle-role', { role: 'partner' });
    workspace.store.request('appear', { appearance: { further: 'force-field' } });
    await settled();
    await openPresentation(workspace);
    buttonNamed(workspace, 'Add what you see as a step').click();
    await expect.poll(() => stepsOf(workspace)).toEqual(['__proto__', 'two', 'three', 'step-1']);
    expect((workspace.document as Document).presentationSteps[3]).toMatchObject({ picture: 'force-field', actors: ['port'], filter: { roles: ['partner'] } });
    expect(textOf(workspace, '.presenting > [role=status]')).toBe('Force field is the last step now.');
    const up = (): HTMLButtonElement => all<HTMLButtonElement>(workspace, '.steps li[data-at="3"] [data-move=up]')[0]!;
    up().focus();
    up().click();
    await expect.poll(() => stepsOf(workspace)).toEqual(['__proto__', 'two', 'step-1', 'three']);
    await expect.poll(() => (workspace.shadowRoot!.activeElement as HTMLElement | null)?.closest('li')?.dataset['at']).toBe('2');
    workspace.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, cancelable: true }));
    await expect.poll(() => stepsOf(workspace)).toEqual(['__proto__', 'step-1', 'two', 'three']);
    const title = all<HTMLTextAreaElement>(workspace, '.steps li[data-at="1"] textarea')[0]!;
    title.value = hostile;
    title.dispatchEvent(new Event('change'));
    await expect.poll(() => (workspace.document as Document).presentationSteps[1]!.title).toBe(hostile);
    await settled();
    expect(textOf(workspace, '.steps li[data-at="1"] .name')).toBe(hostile);
    expect(workspace.shadowRoot!.querySelector('.steps img')).toBeNull();
    expect(await axeViolations(workspace)).toEqual([]);
    buttonNamed(workspace, `Remove \u2068${hostile}\u2069`).click();
    await expect.poll(() => stepsOf(workspace)).toEqual(['__proto__', 'two', 'three']);
    for (let turn = 0; turn < 5; turn++) {
      buttonNamed(workspace, 'Undo').click();
      await settled();
    }
    await expect.poll(() => workspace.document).toEqual(told);
    expect(workspace.canUndo).toBe(false);
  });

  it('says that a table is no picture', async () => {
    const workspace = await open('editable');
    workspace.store.request('appear', { appearance: { picture: 'table' } });
    await openPresentation(workspace);
    expect([buttonNamed(workspace, 'Add what you see as a step').disabled, textOf(workspace, '.hint')]).toEqual([true, 'The table is no picture. Choose a picture to add it as a step.']);
  });
});

it('gives the printer every step, each on a page of its own, and then the list again', async () => {
  const workspace = await open();
  await openPresentation(workspace);
  let pages: string[] = [];
  let breaks: string[] = [];
  vi.spyOn(globalThis, 'print').mockImplementation(() => {
    pages = all(workspace, '.sheet').map((sheet) => `${sheet.querySelectorAll('.plot > svg').length} ${textOf(sheet, '.sentence').slice(0, 4)}`);
    breaks = [...workspace.shadowRoot!.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).flatMap((rule) => (rule instanceof CSSMediaRule && rule.conditionText === 'print' ? [...rule.cssRules].map(({ cssText }) => cssText) : [])).filter((text) => text.startsWith('.sheet '));
  });
  buttonNamed(workspace, 'Print, one step a page').click();
  await expect.poll(() => pages.length, { timeout: 30_000 }).toBe(3);
  expect(pages).toEqual(['1 <img', expect.stringMatching(/^1 ./), '0 ']);
  expect(breaks.join()).toContain('break-after: page');
  await expect.poll(() => dialog(workspace)).not.toBeNull();
  expect(all(workspace, '.sheet')).toEqual([]);
}, 60_000);
