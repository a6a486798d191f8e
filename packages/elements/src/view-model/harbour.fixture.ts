import { analyse, requireDocument, type Document } from '@allymap/core';
import { createTranslator } from '@allymap/locales';
import { initialState, type MapState } from '../controller/map-state.ts';
import { mapView, type MapView } from './map-view.ts';

/** A made-up map for tests, with one of everything that the parts show; names and ids include hostile ones. */
export const harbour = {
  version: 1,
  title: 'A harbour for everybody',
  language: 'en',
  cause: {
    title: 'The harbour stays open to small boats',
    change: 'The port sets aside a quay for small boats.',
    description: 'Small boats lose their berths.',
    evidence: [{ basis: 'stated', citations: [{ source: 'minutes', locator: 'p. 2' }] }],
  },
  sources: [
    { id: 'minutes', title: 'Minutes of the harbour meeting: second session, with annexes', author: 'A. Clerk', year: 2020, url: 'https://example.org/minutes' },
    { id: 'trap', title: 'Trap', url: 'javascript:alert(1)' },
  ],
  places: [
    { id: 'PT', country: 'PT', side: 'origin' },
    { id: 'faro', label: 'Faro', country: 'PT' },
    { id: 'FR', country: 'FR', side: 'destination' },
  ],
  criteria: [
    { id: 'decide', label: 'Can decide', measures: 'influence', weight: 3, scale: 'low-medium-high' },
    { id: 'money', label: 'Has money', measures: 'influence', weight: 1, scale: 'one-to-five' },
    { id: 'gain', label: 'Stands to gain', measures: 'interest', scale: 'zero-to-ten' },
  ],
  assessors: [{ id: 'ana', name: 'Ana' }, { id: 'ben', name: 'Ben' }],
  capabilities: [{ id: 'nets', label: 'Mending nets' }, { id: 'berth', label: 'A berth' }],
  actors: [
    {
      id: 'port',
      name: 'Port Authority',
      kind: 'local-authority',
      sector: 'state',
      role: 'strategic-ally',
      veto: true,
      presence: [{ place: 'faro', side: 'origin' }],
      evidence: [
        { basis: 'stated', citations: [{ source: 'minutes', locator: 'p. 3' }], about: ['name', 'veto'] },
        { basis: 'judged', reason: 'It gave berths before.', about: ['role'] },
      ],
    },
    { id: '__proto__', name: '<b>Fishers’ Union</b>', shortName: 'Union', aliases: ['Sindicato'], kind: 'ngo', sector: 'civil-society', role: 'partner', presence: [{ place: 'PT' }] },
    { id: 'bank', name: 'Bank \u202Eof\u202C Faro', kind: 'boat bank', sector: 'private', role: 'stakeholder', veto: false, presence: [{ place: 'PT' }, { place: 'FR' }] },
    { id: '', name: 'Émigrés', role: 'partner', presence: [{ place: 'FR' }], profile: { contact: 'By letter' } },
  ],
  ties: [
    { id: 't1', source: '__proto__', target: 'port', kind: 'influence', directed: true, strength: 3, label: 'Petition', evidence: [{ basis: 'judged', reason: 'They wrote every year.' }] },
    { id: 't2', source: '__proto__', target: 'bank', kind: 'contract', strength: null, formality: 'formal', alliance: 'quay' },
    { id: 't3', source: '', target: '__proto__', kind: 'funding', directed: true, strength: 1, formality: 'informal' },
    { id: 't4', source: 'bank', target: 'port', kind: 'conflict' },
  ],
  alliances: [
    {
      id: 'quay',
      label: 'Friends of the quay',
      form: 'partnership',
      status: 'active',
      formality: { formal: true, instrument: 'charter', signed: false },
      members: [{ actor: '__proto__', part: 'lead' }, { actor: 'bank' }],
      from: '2019',
    },
  ],
  objectives: [{ id: 'berths', label: 'Berths are kept' }, { id: 'fees', label: 'Fees fall' }],
  positions: [
    { id: 'p1', actor: '__proto__', objective: 'berths', value: 1, assessor: 'ana', evidence: [{ basis: 'judged', reason: 'They ask for it.' }] },
    { id: 'p2', actor: 'bank', objective: 'berths', value: -0.5 },
    { id: 'p3', actor: 'port', objective: 'berths', value: 0 },
  ],
  assessments: [
    { id: 'a1', actor: 'port', criterion: 'decide', value: 'high', assessor: 'ana', evidence: [{ basis: 'judged', reason: 'It owns the quay.', citations: [{ source: 'minutes' }] }] },
    { id: 'a2', actor: 'port', criterion: 'decide', value: 'medium', assessor: 'ben' },
    { id: 'a3', actor: 'port', criterion: 'money', value: null, assessor: 'ana' },
    { id: 'a4', actor: 'port', criterion: 'gain', value: 2 },
    { id: 'a5', actor: '__proto__', criterion: 'decide', value: 'low' },
    { id: 'a6', actor: '__proto__', criterion: 'gain', value: 10 },
  ],
  offers: [{ id: 'o1', actor: '__proto__', capability: 'nets', note: 'on Sundays' }],
  needs: [{ id: 'n1', actor: '__proto__', capability: 'berth' }],
  capacityTransfers: [{ id: 'c1', source: '__proto__', target: '', subject: 'Sailing by the stars' }],
  threats: [
    { id: 'h1', label: 'The quay is sold', kind: 'external', alliance: 'quay', severity: 'high', likelihood: null, responses: [{ label: 'Buy it', taken: false }] },
    { id: 'h2', label: 'Storm', kind: 'external', actors: ['port'] },
  ],
};

/** The document of the made-up map. */
export const harbourDocument: Document = requireDocument(harbour);

/** The view of a document, analysed, in a language and a state. */
export function viewOf(document: Document = harbourDocument, state: Partial<MapState> = {}, language = 'en'): MapView {
  return mapView({ ...initialState, status: 'ready', document, analysis: analyse(document), ...state }, createTranslator(language))!;
}

/** A made-up map of any size: a ring of actors, each with some influence. */
export function ringOf(actors: number): unknown {
  const id = (i: number): string => `a${i % actors}`;
  return {
    version: 1,
    cause: { title: 'A ring' },
    criteria: [{ id: 'decide', label: 'Can decide', measures: 'influence', scale: 'zero-to-ten' }],
    actors: Array.from({ length: actors }, (_, i) => ({ id: id(i), name: `Actor ${i + 1}`, role: i % 2 === 0 ? 'partner' : 'stakeholder' })),
    ties: Array.from({ length: actors }, (_, i) => ({ id: `t${i}`, source: id(i), target: id(i + 1), kind: 'cooperation' })),
    assessments: Array.from({ length: actors }, (_, i) => ({ id: `s${i}`, actor: id(i), criterion: 'decide', value: i % 11 })),
  };
}
