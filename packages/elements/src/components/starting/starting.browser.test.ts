import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { harbour } from '../../view-model/harbour.fixture.ts';
import { all, axeViolations, buttonNamed, mount, settled, stateOf, textOf } from '../mount.fixture.ts';
import type { AllymapWorkspace } from '../allymap-workspace/allymap-workspace.ts';

let workspace: AllymapWorkspace;
const dialog = (): HTMLDialogElement => workspace.shadowRoot!.querySelector('dialog')!;
const start = (): HTMLElement => workspace.shadowRoot!.querySelector('.start')!;
const field = <Field extends HTMLElement = HTMLInputElement>(selector: string): Field => start().querySelector<Field>(selector)!;
const focused = (): Element | null => workspace.shadowRoot!.activeElement;
const has = (name: string): boolean => all(workspace, 'button').some((button) => textOf(button) === name);

async function open(attributes = 'editable'): Promise<void> {
  workspace = await mount<AllymapWorkspace>(`<allymap-workspace ${attributes} style="--allymap-block-size: 780px"></allymap-workspace>`, 'allymap-workspace');
  await settled();
}

/** Presses a button, and waits until the focus has moved. */
async function press(name: string): Promise<void> {
  buttonNamed(workspace, name).click();
  await settled();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

async function write(selector: string, text: string): Promise<void> {
  const one = field(selector);
  one.value = text;
  one.dispatchEvent(new Event(one.matches('textarea, [name=title]') ? 'input' : 'change'));
  await settled();
}

async function choose(index: number, option: string): Promise<void> {
  const one = all<HTMLSelectElement>(workspace, '.start select')[index]!;
  one.selectedIndex = [...one.options].findIndex(({ text }) => text.trim() === option);
  one.dispatchEvent(new Event('change'));
  await settled();
}

afterEach(() => page.viewport(1280, 800));

describe('a new map', () => {
  it('is offered where maps may be edited, and only there', async () => {
    await open('');
    expect(has('New map…')).toBe(false);
    await open();
    expect(has('New map…')).toBe(true);
  });

  it('is made in five steps, with what was written and a word on all that was not taken, and has the focus in the end', async () => {
    await open();
    await press('New map…');
    await press('Begin');
    expect([focused()?.id, textOf(start(), 'h2')]).toEqual(['start-heading', 'Step 1 of 5 What is the cause, and what does it advocate?']);
    expect(has('Skip this step')).toBe(true);
    await write('[name=title]', 'Wells');
    await write('[name=change]', 'Every village has one.');
    await press('Next');
    await write('textarea', 'Mill\n\n• Bank\nmill\nTown\tPort');
    expect(textOf(start(), '[role=status]')).toBe('3 names read');
    expect(all(workspace, '.remarks-of-draft li').map((one) => textOf(one))).toEqual(['An empty line is left out: 2', 'Line 4: “mill” stands in line 1 already and is taken once.', 'Line 5: only “Town” is taken, not “Port” beside it.']);
    await press('Next');
    await choose(1, 'Opponent');
    await write('.rows li:nth-child(1) input', 'Port');
    await press('Next');
    await press('Skip this step');
    expect(start().querySelector('[aria-current=step]')!.textContent).toContain('Ties');
    await choose(0, 'Mill');
    await choose(1, 'Bank');
    await choose(2, 'Funding');
    await press('Add a tie');
    await choose(3, 'Town');
    expect(all(workspace, '.remarks-of-draft li').map((one) => textOf(one)).at(-1)).toBe('Tie Town – ?: one end is missing, so it is left out.');
    await press('Make the map');
    const { document } = stateOf(workspace);
    expect(document).toMatchObject({
      cause: { title: 'Wells', change: 'Every village has one.' },
      actors: [{ name: 'Mill', presence: [{ place: 'port' }] }, { name: 'Bank', role: 'opponent' }, { name: 'Town' }],
      ties: [{ source: 'mill', target: 'bank', kind: 'funding' }],
    });
    expect(workspace.shadowRoot!.querySelector('dialog')).toBeNull();
    expect(focused()?.localName).toBe('allymap-map');
    expect(focused()!.shadowRoot!.activeElement?.getAttribute('role')).toBe('listbox');
  });

  it('keeps its draft when it is closed, by Escape too, until it is finished or forgotten', async () => {
    await open();
    await press('New map…');
    await press('Begin');
    await write('[name=title]', 'Wells');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => dialog()).toBeNull();
    expect(stateOf(workspace).document).toBeNull();
    await press('New map…');
    expect(field('[name=title]').value).toBe('Wells');
    await press('Back');
    expect(has('Continue the draft: Wells')).toBe(true);
    await press('Forget the draft');
    await press('Begin');
    expect(field('[name=title]').value).toBe('');
    await press('Finish now');
    expect([stateOf(workspace).document?.cause.title, focused()]).toEqual(['New map', expect.anything()]);
  });

  it('can be made by keyboard alone', async () => {
    await open();
    workspace.shadowRoot!.querySelector<HTMLButtonElement>('.welcome button')!.focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    await expect.poll(() => focused()?.id).toBe('start-heading');
    await userEvent.keyboard('{Tab}{Enter}');
    await settled();
    await expect.poll(() => textOf(start(), 'h2')).toContain('Step 1 of 5');
    await expect.poll(() => focused()?.id).toBe('start-heading');
    await userEvent.keyboard('{Tab}Wells{Enter}');
    await expect.poll(() => textOf(start(), 'h2')).toContain('Step 2 of 5');
    await expect.poll(() => focused()?.id).toBe('start-heading');
    await userEvent.keyboard('{Tab}Mill{Enter}Bank{Tab}{Tab}{Tab}{Enter}');
    await expect.poll(() => stateOf(workspace).document?.actors.map(({ name }) => name)).toEqual(['Mill', 'Bank']);
  });

  it('can be a copy of one that is listed, which stays as it is', async () => {
    await open();
    workspace.maps = [{ id: 'harbour', title: 'The harbour', document: harbour }];
    await expect.poll(() => stateOf(workspace).status).toBe('ready');
    const before = stateOf(workspace).document;
    await press('New map…');
    await press('Make a copy');
    await expect.poll(() => stateOf(workspace).document).not.toBe(before);
    const { document, openMap } = stateOf(workspace);
    expect([document!.title, document!.actors, openMap]).toEqual([`Copy of ${before!.title ?? before!.cause.title}`, before!.actors, null]);
  });

  it('says why a listed map cannot be copied', async () => {
    await open();
    workspace.maps = [{ id: 'none', title: 'None', document: { version: 1 } }];
    await settled();
    workspace.store.request('dismiss-failure', {});
    await press('New map…');
    await press('Make a copy');
    await expect.poll(() => stateOf(workspace).failure).toMatchObject({ code: 'not-loaded', name: 'None' });
    expect(stateOf(workspace).document).toBeNull();
  });
});

describe.each([['en', 1280], ['ar', 390], ['en', 390]])('the steps in %s at %i', (language, width) => {
  beforeEach(async () => {
    await page.viewport(width as number, 800);
    await open(`editable lang="${language}"`);
  });

  it('are without a fault that axe finds, and fit the page', async () => {
    workspace.shadowRoot!.querySelector<HTMLButtonElement>('.welcome button')!.click();
    await settled();
    field<HTMLButtonElement>('button.main').click();
    await settled();
    for (let step = 0; step < 5; step++) {
      if (step === 1) await write('textarea', 'Mill\nBank\nBank\nThe Returned Families’ Association of the whole of Costa Jazmín');
      expect(await axeViolations(workspace), `step ${step}`).toEqual([]);
      const { left, right } = start().getBoundingClientRect();
      const over = [...start().querySelectorAll<HTMLElement>('*')].filter((one) => one.checkVisibility() && (one.getBoundingClientRect().right > right + 1 || one.getBoundingClientRect().left < left - 1));
      expect(over.map(({ outerHTML }) => outerHTML)).toEqual([]);
      start().querySelector<HTMLButtonElement>(`.steps li:nth-child(${Math.min(step + 2, 5)}) button`)!.click();
      await settled();
    }
  });
});
