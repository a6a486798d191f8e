import { afterEach, describe, expect, it } from 'vitest';
import type { AllymapOpenEvent } from '../events/index.ts';
import { all, axeViolations, buttonNamed, eventsOf, mount, settled, textOf } from './mount.fixture.ts';
import type { AllymapWorkspace } from './allymap-workspace/allymap-workspace.ts';

const file = '{"version":1,"cause":{"title":"Wells"},"actors":[{"id":"a","name":"A","big":12345678901234567890}],"elements":[{}]}';

afterEach(() => document.body.replaceChildren());

async function opened(text: string): Promise<AllymapWorkspace> {
  const part = await mount<AllymapWorkspace>('<allymap-workspace></allymap-workspace>', 'allymap-workspace');
  part.store.openText(text, 'wells.json');
  await settled();
  return part;
}

describe('the remarks on a file', () => {
  it('are a line that opens into a list, and can be closed', async () => {
    const part = await opened(file);
    expect(textOf(part, '.remarks summary')).toBe('2 remarks on this file');
    expect(all<HTMLDetailsElement>(part, '.remarks details').map(({ open }) => open)).toEqual([false]);
    expect(textOf(part, '.remarks li')).toMatch(/^actors\[0\]\.big, line 1 ?The number 12345678901234567890 has more digits/);
    expect(textOf(part, '.remarks ul')).toContain('Allymap does not know the list "elements".');
    all<HTMLDetailsElement>(part, '.remarks details')[0]!.open = true;
    expect(await axeViolations(part)).toEqual([]);
    buttonNamed(part, 'Close').click();
    await settled();
    expect(all(part, '.remarks')).toEqual([]);
  });

  it('are those of the file that is open', async () => {
    const part = await opened(file);
    const heard = eventsOf<AllymapOpenEvent['detail']>(part, 'allymap-open');
    part.store.openText(file.replace('12345678901234567890', '5'), 'wells.json');
    await settled();
    expect(heard.map(({ remarks }) => remarks.map(({ code }) => code))).toEqual([['list-unread']]);
    part.store.openText('{"version":1,"cause":{"title":"Wells"}}', 'wells.json');
    await settled();
    expect(all(part, '.remarks')).toEqual([]);
  });

  it('beyond twenty are counted', async () => {
    const part = await opened(file.replace('[{}]', `[${'-0,'.repeat(30)}{}]`));
    expect(all(part, '.remarks li')).toHaveLength(20);
    expect(textOf(part, '.remarks p')).toBe('and 12 more remarks');
  });
});
