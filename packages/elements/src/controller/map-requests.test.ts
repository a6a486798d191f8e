import { requireDocument } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { mapRequests } from './map-requests.ts';
import { initialState, noFilter, type MapState } from './map-state.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Wells' },
  actors: [
    { id: 'a', name: 'A' },
    { id: '__proto__', name: 'B' },
  ],
  objectives: [{ id: 'o', label: 'O' }],
  alliances: [{ id: 'p', label: 'P', form: 'partnership', members: [{ actor: 'a' }] }],
});
const open: MapState = mapRequests['show-document'](initialState, { document, map: 'm' });

describe('select', () => {
  it('takes an actor of the map, whatever its id, and nobody', () => {
    expect(mapRequests.select(open, { actor: '__proto__' }).selected).toBe('__proto__');
    expect(mapRequests.select(mapRequests.select(open, { actor: 'a' }), { actor: null }).selected).toBeNull();
  });

  it('changes nothing for an actor that is not there or is selected already', () => {
    expect(mapRequests.select(open, { actor: 'constructor' })).toBe(open);
    const selected = mapRequests.select(open, { actor: 'a' });
    expect(mapRequests.select(selected, { actor: 'a' })).toBe(selected);
  });
});

describe('dismiss-remarks', () => {
  it('leaves nothing to remark on until a document brings something', () => {
    const remark = { code: 'name-repeated' as const, path: [], message: '', advice: '', params: {} };
    const remarked = mapRequests['show-document'](open, { document, map: 'm', remarks: [remark] });
    expect(remarked.remarks).toEqual([remark]);
    const closed = mapRequests['dismiss-remarks'](remarked, {});
    expect(closed.remarks).toEqual([]);
    expect(mapRequests['dismiss-remarks'](closed, {})).toBe(closed);
    expect(mapRequests['show-document'](remarked, { document, map: 'm' }).remarks).toEqual([]);
  });
});

describe('show-document', () => {
  const looking: MapState = {
    ...open,
    selected: 'a',
    filter: { ...noFilter, alliance: 'p', text: 'x' },
    appearance: { ...open.appearance, objective: 'o', colourBy: 'position' },
  };

  it('keeps what one was looking at while the same map changes', () => {
    const changed = { ...document, actors: [...document.actors, { id: 'new', name: 'New' }] };
    const after = mapRequests['show-document'](looking, { document: changed, map: 'm' });
    expect(after).toMatchObject({ selected: 'a', filter: looking.filter, appearance: looking.appearance, document: changed, analysis: null });
  });

  it('lets go of what is no longer there', () => {
    const emptied = { ...document, actors: [], alliances: [], objectives: [] };
    const after = mapRequests['show-document'](looking, { document: emptied, map: 'm' });
    expect(after).toMatchObject({ selected: null, filter: { alliance: null, text: 'x' }, appearance: { objective: null, colourBy: 'position' } });
  });

  it('starts afresh with another map, keeping how pictures are coloured', () => {
    const after = mapRequests['show-document'](looking, { document, map: 'other' });
    expect(after).toMatchObject({ selected: null, filter: noFilter, appearance: { objective: null, colourBy: 'position' } });
  });
});

describe('a portfolio', () => {
  const portfolio = requireDocument({
    version: 1,
    cause: { title: 'Many' },
    places: [{ id: 'x', country: 'MA' }, { id: 'y', country: 'BE' }],
    actors: [{ id: 'a', name: 'A', presence: [{ place: 'x' }] }, { id: 'b', name: 'B', presence: [{ place: 'y' }] }],
    alliances: Array.from({ length: 10 }, (_, index) => ({ id: `p${index}`, label: 'P', form: 'partnership', members: [{ actor: 'a' }, { actor: 'b' }] })),
  });
  const opened = mapRequests['show-document'](open, { document: portfolio, map: 'many' });

  it('opens on its corridors, and what follows it on the views again', () => {
    expect(opened.appearance.further).toBe('corridors');
    expect(mapRequests['show-document'](opened, { document, map: 'm' }).appearance.further).toBeNull();
  });

  it('keeps a picture that was chosen instead, and is none with few alliances or one country', () => {
    const looking = mapRequests.appear(opened, { appearance: { further: 'matrix' } });
    expect(mapRequests['show-document'](looking, { document: { ...portfolio }, map: 'many' }).appearance.further).toBe('matrix');
    expect(mapRequests['show-document'](looking, { document, map: 'm' }).appearance.further).toBe('matrix');
    for (const other of [{ ...portfolio, alliances: portfolio.alliances.slice(1) }, { ...portfolio, places: portfolio.places.slice(1) }]) {
      expect(mapRequests['show-document'](open, { document: other, map: 'many' }).appearance.further).toBeNull();
    }
  });
});

describe('failures', () => {
  const failure = { code: 'not-loaded', name: 'x.json', detail: '404', problems: [] } as const;

  it('keep the map that was open', () => {
    expect(mapRequests['show-failure'](open, { failure })).toMatchObject({ status: 'ready', document, failure });
    expect(mapRequests['show-failure'](initialState, { failure })).toMatchObject({ status: 'empty', document: null, failure });
  });

  it('are dismissed, and forgotten when something opens', () => {
    const failed = mapRequests['show-failure'](open, { failure });
    expect(mapRequests['dismiss-failure'](failed, {}).failure).toBeNull();
    expect(mapRequests['show-document'](failed, { document, map: 'm' }).failure).toBeNull();
  });
});

describe('start-loading', () => {
  const loading = mapRequests['start-loading'](open, { map: 'next' });

  it('leaves the map that is shown where it is, whichever way the loading ends', () => {
    expect(loading).toMatchObject({ status: 'loading', openMap: 'm', loadingMap: 'next', document });
    const failure = { code: 'stopped', name: 'Next', detail: '', problems: [] } as const;
    expect(mapRequests['show-failure'](loading, { failure })).toMatchObject({ status: 'ready', openMap: 'm', loadingMap: null });
    expect(mapRequests['show-document'](loading, { document, map: 'next' })).toMatchObject({ status: 'ready', openMap: 'next', loadingMap: null });
  });

  it('does not take another map of the same title for the one that was open', () => {
    const selected = { ...loading, selected: 'a' };
    expect(mapRequests['show-document'](selected, { document, map: 'next' }).selected).toBeNull();
  });
});

describe('analysis', () => {
  it('that comes too late is dropped', () => {
    const analysis = {} as never;
    const next = mapRequests['show-document'](open, { document: { ...document }, map: 'm' });
    expect(mapRequests['show-analysis'](next, { document, analysis })).toBe(next);
  });
});

describe('toggle-role', () => {
  it('adds a role and takes it away again', () => {
    const once = mapRequests['toggle-role'](open, { role: 'partner' });
    expect(once.filter.roles).toEqual(['partner']);
    expect(mapRequests['toggle-role'](once, { role: 'partner' }).filter.roles).toEqual([]);
  });
});
