import { describe, expect, it } from 'vitest';
import { harbour } from '../../view-model/harbour.fixture.ts';
import { mount, settled } from '../mount.fixture.ts';
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
    expect(inks(workspace).size).toBe(4);
    const ink = getComputedStyle(workspace).color;
    expect(ink).toBe('rgb(236, 234, 230)');
    expect([...inks(workspace).values()]).toEqual(Array.from({ length: 4 }, () => ink));
    workspace.theme = 'light';
    await settled();
    expect([...new Set(inks(workspace).values())]).toEqual(['rgb(29, 33, 38)']);
    workspace.theme = null;
    await settled();
    expect(parts.map((name) => workspace.shadowRoot!.querySelector(name)?.hasAttribute('theme') ?? false)).toEqual(parts.map(() => false));
  });
});
