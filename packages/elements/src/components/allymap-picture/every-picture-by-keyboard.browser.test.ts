import { pictures } from '@allymap/pictures';
import { userEvent } from 'vitest/browser';
import { beforeAll, expect, it } from 'vitest';
import returnFund from '../../../../../examples/maps/return-fund.allymap.json';
import { arrows } from '../arrow-steps.ts';
import { all, mount, settled, stateOf } from '../mount.fixture.ts';
import type { AllymapPicture } from './allymap-picture.ts';

let part: AllymapPicture;
const button = (id: string): HTMLButtonElement => document.querySelector(`#${id}`)!;
const list = (): HTMLElement => all(part, '[role="listbox"]')[0]!;
/** The id of whoever the keyboard is at, by the option that a screen reader is sent to. */
const option = (): string => list().getAttribute('aria-activedescendant')!;

beforeAll(async () => {
  part = await mount<AllymapPicture>('<button id="before"></button><div style="inline-size: 900px"><allymap-picture lang="en"></allymap-picture></div><button id="after"></button>', 'allymap-picture', returnFund);
});

async function press(key: string): Promise<void> {
  list().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await part.updateComplete;
}

/** The actors around whom the picture draws its sign of the focus. */
const focused = (): (string | undefined)[] => [...new Set(all<SVGElement & HTMLElement>(part, '.plot g.actor.focused').map((mark) => mark.dataset['actor']))];

/** Walks by arrows wherever they lead, and gives everyone met on the way, as the picture shows them. */
async function walk(): Promise<ReadonlySet<string | undefined>> {
  const met = new Map<string, readonly (string | undefined)[]>();
  const steps = new Map<string, Map<string, string>>();
  for (;;) {
    const at = option();
    met.set(at, focused());
    steps.set(at, steps.get(at) ?? new Map());
    const path = wayToUntried(at);
    if (path === null) break;
    for (const arrow of path) {
      const from = option();
      await press(arrow);
      steps.get(from)!.set(arrow, option());
    }
  }
  expect([...met].filter(([, ids]) => ids.length !== 1)).toEqual([]);
  return new Set([...met.values()].flat());

  /** The shortest way by arrows to one that was not pressed yet. */
  function wayToUntried(start: string): readonly string[] | null {
    const ways = new Map<string, readonly string[]>([[start, []]]);
    for (const [id, way] of ways) {
      for (const arrow of arrows.keys()) {
        const to = steps.get(id)?.get(arrow);
        if (to === undefined) return [...way, arrow];
        if (!ways.has(to)) ways.set(to, [...way, arrow]);
      }
    }
    return null;
  }
}

it.each(pictures.map(({ id }) => id))('%s: Tab enters once, arrows reach every actor, Enter selects, Escape clears the selection', async (id) => {
  part.picture = id;
  await part.updateComplete; // the picture before has gone
  await expect.poll(() => part.toSvg(), { timeout: 20_000 }).not.toBeNull();
  await settled();
  const drawn = new Set(all<SVGElement & HTMLElement>(part, '.plot g.actor:not(.evidence)').map((mark) => mark.dataset['actor']));

  button('before').focus();
  await userEvent.keyboard('{Tab}');
  expect(part.shadowRoot!.activeElement).toBe(list());
  await part.updateComplete;
  if (drawn.size > 0) {
    expect([...drawn].filter((actor) => actor === undefined)).toEqual([]);
    const reached = await walk();
    expect([...drawn].filter((actor) => !reached.has(actor))).toEqual([]);
    const [at] = focused();
    await userEvent.keyboard('{Enter}');
    expect(stateOf(part).selected).toBe(at);
    expect(all(part, '[role="option"][aria-selected="true"]').map(({ id: own, textContent }) => [own, textContent!.trim() === ''])).toEqual([[option(), false]]);
    await userEvent.keyboard('{Escape}');
    expect(stateOf(part).selected).toBeNull();
  }
  await userEvent.keyboard('{Tab}');
  expect(part.shadowRoot!.activeElement).not.toBe(list());
});
