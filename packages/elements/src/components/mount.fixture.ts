import axe from 'axe-core';
import type { MapState } from '../controller/map-state.ts';
import type { AllymapElement } from './allymap-element.ts';
import { useFiles } from '../define.ts';

// In a test, which runs from source, the file stands elsewhere than beside the elements.
useFiles(new URL('../../../worker/dist/allymap-files.js', import.meta.url));

/** Puts markup into the page and waits until every Allymap element in it has drawn itself. */
export async function mount<Part extends AllymapElement = AllymapElement>(markup: string, selector: string, document?: unknown): Promise<Part> {
  const holder = globalThis.document.createElement('div');
  holder.innerHTML = markup;
  const part = holder.querySelector<Part>(selector)!;
  if (document !== undefined) part.document = document;
  globalThis.document.body.replaceChildren(holder);
  await settled();
  return part;
}

/** Waits until everything asked for is drawn. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const element of globalThis.document.querySelectorAll<AllymapElement>('*')) {
      if (element.localName.startsWith('allymap-')) await element.updateComplete;
    }
  }
}

/** The state that a part shows. */
export function stateOf(part: AllymapElement): MapState {
  return part.store.state;
}

/** The text of a part, or of what a selector finds in it, as it is read: without isolating characters, spaces as one. */
export function textOf(part: Element, selector?: string): string {
  const root = part.shadowRoot ?? part;
  const found = selector === undefined ? root : root.querySelector(selector);
  return (found?.textContent ?? '').replace(/[\u2066-\u2069\u200E\u200F]/g, '').replace(/\s+/g, ' ').trim();
}

/** All elements in a part that a selector finds. */
export function all<Found extends Element = HTMLElement>(part: Element, selector: string): Found[] {
  return [...(part.shadowRoot ?? part).querySelectorAll<Found>(selector)];
}

/** The button in a part whose text or name is so. */
export function buttonNamed(part: Element, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(part, 'button').find((button) => (button.getAttribute('aria-label') ?? textOf(button)) === name);
  if (found === undefined) throw new Error(`no button ${name} among ${all(part, 'button').map((button) => textOf(button)).join(', ')}`);
  return found;
}

/** What axe finds wrong in a part, in a line each. */
export async function axeViolations(part: Element): Promise<string[]> {
  const { violations } = await axe.run(part, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

/** Records the events of a name that come out of an element. */
export function eventsOf<Detail>(element: Element, name: string): Detail[] {
  const heard: Detail[] = [];
  element.addEventListener(name, (event) => heard.push((event as CustomEvent<Detail>).detail));
  return heard;
}
