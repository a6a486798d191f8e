import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import returnFund from '../../../../../examples/maps/return-fund.allymap.json';
import { all, axeViolations, mount, settled, stateOf } from '../mount.fixture.ts';
import type { AllymapPicture } from '../allymap-picture/allymap-picture.ts';
import type { AllymapWorkspace } from './allymap-workspace.ts';

let workspace: AllymapWorkspace;
const find = <Found extends Element = HTMLElement>(selector: string): Found => workspace.shadowRoot!.querySelector<Found & HTMLElement>(selector)!;
const isOpen = (): boolean => find('.panel').checkVisibility();
const picture = (): AllymapPicture => find<AllymapPicture>('allymap-picture');
/** Where everything is that must not move. */
const boxes = (): unknown => ['header', '.tools', '.picture'].map((selector) => find(selector).getBoundingClientRect().toJSON() as unknown).concat([picture().shadowRoot!.querySelector('.plot > svg')!.getBoundingClientRect().toJSON(), picture().scrollTop]);

afterEach(() => page.viewport(1280, 800));

/** Waits until the picture has found its height. */
async function fitted(): Promise<void> {
  let last = '';
  await expect.poll(() => last === (last = JSON.stringify(boxes())), { interval: 150, timeout: 10_000 }).toBe(true);
}

/** Taps an actor that the picture shows, above where the sheet will be. */
async function tap(): Promise<void> {
  const top = picture().getBoundingClientRect().top;
  const mark = all<SVGElement & HTMLElement>(picture(), '.plot g.actor').find((one) => one.getBoundingClientRect().top > top)!;
  mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: mark.getBoundingClientRect().left + 2, clientY: mark.getBoundingClientRect().top + 2 }));
  await settled();
}

describe.each(['en', 'ar'])('the sheet of a phone, in %s', (language) => {
  beforeEach(async () => {
    await page.viewport(390, 844);
    workspace = await mount<AllymapWorkspace>(`<allymap-workspace lang="${language}" style="--allymap-block-size: 844px"></allymap-workspace>`, 'allymap-workspace', returnFund);
  });

  it.each(['force-field', 'power-interest'])('leaves half of the picture %s in sight, moves nothing, and goes away by each way out', async (further) => {
    workspace.store.request('appear', { appearance: { further } });
    await expect.poll(() => picture()?.toSvg() ?? null, { timeout: 20_000 }).not.toBeNull();
    await fitted();
    const before = boxes();
    expect(isOpen()).toBe(false);

    await tap();
    expect([isOpen(), stateOf(workspace).selected === null]).toEqual([true, false]);
    const [sheet, whole] = [find('.panel').getBoundingClientRect(), find('.picture').getBoundingClientRect()];
    expect(sheet.top).toBeGreaterThanOrEqual(whole.top + whole.height / 2 - 0.5);
    expect(whole.height).toBeGreaterThan(300);
    expect(boxes()).toEqual(before);
    // By touch.
    const close = find<HTMLButtonElement>('.close-sheet');
    const { left, top, width, height } = close.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(workspace.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)).toBe(close);
    await userEvent.click(close);
    expect([isOpen(), stateOf(workspace).selected === null]).toEqual([false, false]);
    await fitted();
    expect(boxes()).toEqual(before);
    // By Escape, in the picture: the selection goes, and the sheet with it.
    all(picture(), '[role="listbox"]')[0]!.focus({ preventScroll: true });
    await userEvent.keyboard('{Escape}{ArrowDown}{Enter}');
    expect(isOpen()).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect([isOpen(), stateOf(workspace).selected]).toEqual([false, null]);
    expect(boxes()).toEqual(before);
  });

  it('opens and closes by keyboard from its buttons, and gives the focus back', async () => {
    const opens = find<HTMLButtonElement>('.sheet-switch');
    opens.focus();
    await userEvent.keyboard('{Enter}');
    expect([isOpen(), opens.getAttribute('aria-expanded')]).toEqual([true, 'true']);
    expect(await axeViolations(workspace)).toEqual([]);
    find('.close-sheet').focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect([isOpen(), workspace.shadowRoot!.activeElement]).toEqual([false, opens]);
    await userEvent.keyboard('{Enter}');
    find('.close-sheet').focus();
    await userEvent.keyboard('{Escape}');
    await settled();
    expect([isOpen(), workspace.shadowRoot!.activeElement]).toEqual([false, opens]);
    // What the reader has opened stays when a selection goes.
    await userEvent.keyboard('{Enter}');
    workspace.store.request('select', { actor: returnFund.actors[0]!.id });
    workspace.store.request('select', { actor: null });
    await settled();
    expect(isOpen()).toBe(true);
  });
});

it('is a panel beside the picture on a wide page, which Escape leaves alone', async () => {
  workspace = await mount<AllymapWorkspace>('<allymap-workspace lang="en" style="--allymap-block-size: 800px"></allymap-workspace>', 'allymap-workspace', returnFund);
  expect([isOpen(), find('.close-sheet').checkVisibility()]).toEqual([true, false]);
  find<HTMLElement>('.pictures button').focus();
  await userEvent.keyboard('{Escape}');
  expect(isOpen()).toBe(true);
});
