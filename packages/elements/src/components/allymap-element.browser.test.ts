import { html, type TemplateResult } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import '../define.ts';
import type { AllymapErrorEvent, AllymapOpenEvent } from '../events/index.ts';
import { AllymapElement } from './allymap-element.ts';

/** A part with a mistake in its code. */
class BrokenPart extends AllymapElement {
  protected override draw(): TemplateResult {
    if (this.state.document !== null) throw new TypeError('a mistake');
    return html`fine`;
  }
}
customElements.define('allymap-broken-part', BrokenPart);

const wells = { version: 1, cause: { title: 'Wells' }, actors: [{ id: 'a', name: 'A' }] };

afterEach(() => document.body.replaceChildren());

function add<Tag extends 'allymap-map' | 'allymap-workspace' | 'allymap-table'>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  document.body.append(element);
  return element;
}

describe('a part', () => {
  it('tells when a document was opened', async () => {
    const map = add('allymap-map');
    const opened = new Promise<AllymapOpenEvent>((resolve) => map.addEventListener('allymap-open', resolve));
    map.document = wells;
    expect((await opened).detail).toEqual({ title: 'Wells', map: null, actors: 1, ties: 0, remarks: [] });
  });

  it.each([
    ['no document at all', 'text', 'not-a-document'],
    ['a newer version', { ...wells, version: 99 }, 'newer-version'],
    ['a tie to nobody', { ...wells, ties: [{ id: 't', source: 'a', target: 'x', kind: 'cooperation' }] }, 'missing-reference'],
  ])('says what is wrong with %s, and throws nothing', async (_what, value, code) => {
    const thrown: unknown[] = [];
    const listen = (event: ErrorEvent): void => void thrown.push(event.error);
    addEventListener('error', listen);
    const workspace = add('allymap-workspace');
    const failed = new Promise<AllymapErrorEvent>((resolve) => workspace.addEventListener('allymap-error', resolve));
    workspace.document = value;
    const { detail } = await failed;
    expect(detail.code).toBe('invalid-document');
    expect(detail.problems.map((problem) => problem.code)).toContain(code);
    await workspace.updateComplete;
    expect(workspace.renderRoot.querySelector('[role=alert]')).not.toBeNull();
    removeEventListener('error', listen);
    expect(thrown).toEqual([]);
  });

  it('shows a mistake in its own code instead of throwing it at the page, and recovers with the next document', async () => {
    const part = document.createElement('allymap-broken-part') as BrokenPart;
    document.body.append(part);
    const failed = new Promise<AllymapErrorEvent>((resolve) => part.addEventListener('allymap-error', resolve));
    part.document = wells;
    expect((await failed).detail).toMatchObject({ code: 'internal', detail: 'a mistake' });
    await part.updateComplete;
    expect(part.renderRoot.querySelector('[role=alert]')).not.toBeNull();
    part.store.request('close-document', {});
    await part.updateComplete;
    expect(part.renderRoot.querySelector('.root')?.textContent).toContain('fine');
  });

  it('cannot be overtaken by a slower loading', async () => {
    const map = add('allymap-map');
    const slow = map.store.openUrl('/does-not-exist.json');
    map.document = wells;
    await map.updateComplete;
    await slow;
    expect(map.store.state).toMatchObject({ status: 'ready', failure: null });
    expect(map.store.state.document?.cause.title).toBe('Wells');
  });

  it('says what could not be loaded', async () => {
    const map = add('allymap-map');
    const failed = new Promise<AllymapErrorEvent>((resolve) => map.addEventListener('allymap-error', resolve));
    map.src = 'http://127.0.0.1:9/nothing.json';
    expect((await failed).detail).toMatchObject({ code: 'not-loaded', name: 'http://127.0.0.1:9/nothing.json' });
  });

  it('speaks the language of the page around it, of its property, or English', async () => {
    const around = document.createElement('div');
    around.lang = 'fr-CA';
    document.body.append(around);
    const map = document.createElement('allymap-map');
    around.append(map);
    await map.updateComplete;
    const root = (): Element => map.renderRoot.querySelector('.root')!;
    expect(root().getAttribute('lang')).toBe('fr');
    map.language = 'ar';
    await map.updateComplete;
    expect([root().getAttribute('lang'), root().getAttribute('dir')]).toEqual(['ar', 'rtl']);
    map.language = 'xx';
    await map.updateComplete;
    expect(root().getAttribute('lang')).toBe('en');
  });

  it('draws again after it was taken out and put back', async () => {
    const table = add('allymap-table');
    table.document = wells;
    await table.updateComplete;
    table.remove();
    table.document = { ...wells, actors: [{ id: 'b', name: 'Beatrice' }] };
    document.body.append(table);
    await table.updateComplete;
    await expect.poll(() => table.renderRoot.textContent).toContain('Beatrice');
  });
});
