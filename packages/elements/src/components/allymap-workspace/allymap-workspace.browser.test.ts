import { afterEach, describe, expect, it } from 'vitest';
import { harbour } from '../../view-model/harbour.fixture.ts';
import { buttonNamed, mount, settled, stateOf, textOf } from '../mount.fixture.ts';
import type { AllymapWorkspace } from './allymap-workspace.ts';

const parts = ['allymap-map', 'allymap-grid', 'allymap-table', 'allymap-legend', 'allymap-filter', 'allymap-details'];

/** The colour of the text of each part that is drawn now. */
function inks(workspace: AllymapWorkspace): Map<string, string> {
  return new Map(parts.flatMap((name) => [...workspace.shadowRoot!.querySelectorAll(name)].map((part): [string, string] => [name, getComputedStyle(part).color])));
}

describe('the theme of a workspace', () => {
  it.each(['network', 'grid', 'table'] as const)('is that of its parts, with the %s', async (picture) => {
    const workspace = await mount<AllymapWorkspace>('<allymap-workspace theme="dark"></allymap-workspace>', 'allymap-workspace', harbour);
    workspace.store.request('appear', { appearance: { picture } });
    await settled();
    const count = picture === 'grid' ? 3 : 4; // a picture has a legend of its own
    expect(inks(workspace).size).toBe(count);
    const ink = getComputedStyle(workspace).color;
    expect(ink).toBe('rgb(236, 234, 230)');
    expect([...inks(workspace).values()]).toEqual(Array.from({ length: count }, () => ink));
    workspace.theme = 'light';
    await settled();
    expect([...new Set(inks(workspace).values())]).toEqual(['rgb(29, 33, 38)']);
    workspace.theme = null;
    await settled();
    expect(parts.map((name) => workspace.shadowRoot!.querySelector(name)?.hasAttribute('theme') ?? false)).toEqual(parts.map(() => false));
  });
});

describe('the picture of a workspace', () => {
  afterEach(() => localStorage.clear());
  const open = (attributes = ''): Promise<AllymapWorkspace> => mount<AllymapWorkspace>(`<allymap-workspace ${attributes}></allymap-workspace>`, 'allymap-workspace', harbour);
  const shown = (workspace: AllymapWorkspace): string | null | undefined => workspace.shadowRoot!.querySelector('allymap-picture')?.getAttribute('picture');

  /** Chooses a further picture from the list, as a reader does. */
  async function choose(workspace: AllymapWorkspace, label: string): Promise<void> {
    workspace.shadowRoot!.querySelector<HTMLElement>('details.more-pictures summary')!.click();
    const found = (): HTMLButtonElement | undefined => [...workspace.shadowRoot!.querySelectorAll<HTMLButtonElement>('details.more-pictures button')].find((button) => textOf(button, 'b') === label);
    await expect.poll(found, { timeout: 20_000 }).toBeDefined(); // what is in the list arrives when it is opened
    found()!.click();
    await settled();
  }

  it('is the one that was chosen last, where the page wants it kept, and only there', async () => {
    await choose(await open('remembers'), 'Force field');
    expect(localStorage.getItem('allymap-picture')).toBe('force-field');
    expect(shown(await open('remembers'))).toBe('force-field');
    expect(shown(await open())).toBeUndefined();
    buttonNamed(await open('remembers'), 'Table').click();
    await settled();
    const again = await open('remembers');
    expect([shown(again), again.shadowRoot!.querySelector('allymap-table') !== null]).toEqual([undefined, true]);
    localStorage.clear();
    await choose(await open(), 'Force field');
    expect(localStorage.length).toBe(0);
  });

  it('takes nothing for a picture that is no name', async () => {
    localStorage.setItem('allymap-picture', '<img src=x>');
    expect(shown(await open('remembers'))).toBeUndefined();
  });

  it.each([['a picture that is there no more', 'onion-of-old'], ['one that this map has nothing for', 'scenario']])('forgets %s, without a word, and shows what it opens with', async (_, id) => {
    localStorage.setItem('allymap-picture', id);
    const workspace = await open('remembers');
    await expect.poll(() => localStorage.getItem('allymap-picture')).toBeNull();
    await settled();
    expect([shown(workspace), workspace.shadowRoot!.querySelector('allymap-map') !== null]).toEqual([undefined, true]);
    expect([stateOf(workspace).failure, workspace.shadowRoot!.querySelector('.failure')]).toEqual([null, null]);
    // Whatever is chosen from then on is kept.
    await choose(workspace, 'Scenario, before and after');
    expect([localStorage.getItem('allymap-picture'), shown(workspace)]).toEqual(['scenario', 'scenario']);
  });

  it('says what the map lacks for it, with a way to bring it in', async () => {
    const workspace = await open();
    await choose(workspace, 'Scenario, before and after');
    const picture = workspace.shadowRoot!.querySelector('allymap-picture')!;
    await expect.poll(() => textOf(picture, '[part=message]')).toContain('Scenario, before and after The map has no scenario yet.');
    picture.shadowRoot!.querySelector<HTMLButtonElement>('[part=message] button')!.click();
    await settled();
    expect(workspace.shadowRoot!.querySelector('dialog allymap-import')).not.toBeNull();
  });
});
