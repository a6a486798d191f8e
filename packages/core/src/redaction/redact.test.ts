import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../model/document.ts';
import { parseDocument, requireDocument } from '../model/parse-document.ts';
import { serialiseDocument } from '../model/serialise-document.ts';
import { arbitraryDocument } from '../model/testing/arbitrary-document.ts';
import { score } from '../scoring/index.ts';
import { redact } from './redact.ts';
import { redactionChoices, type RedactionChoice } from './redaction-choices.ts';
import { plantSecrets } from './testing/plant-secrets.ts';

const head = { version: 1, cause: { title: 'Wells' } };
const counts = (document: Document, ...choices: RedactionChoice[]): Record<string, unknown> =>
  Object.fromEntries(redact(document, choices).leftOut.map(({ code, params }) => [code, params['count']]));

/** Every choice by itself and some together. */
const someChoices = fc.subarray([...redactionChoices], { minLength: 1 });

describe('redact', () => {
  it('holds nothing of what was left out, whatever was chosen of whatever document', () => {
    let planted = 0;
    fc.assert(fc.property(arbitraryDocument, someChoices, (document, choices) => {
      const { secret, secrets } = plantSecrets(document);
      const before = serialiseDocument(secret, { indent: 0 });
      const { document: copy } = redact(secret, choices);
      const after = serialiseDocument(copy, { indent: 0 });
      for (const { choice, text } of secrets) {
        expect(before).toContain(text);
        if (!choices.includes(choice)) continue;
        planted++;
        expect(after.includes(text), `${choice}: ${text} in ${after}`).toBe(false);
      }
      expect(parseDocument(JSON.parse(after)).ok).toBe(true);
      expect(serialiseDocument(secret, { indent: 0 })).toBe(before);
    }), { numRuns: 120 });
    expect(planted).toBeGreaterThan(500);
  });

  it('keeps what nobody chose', () => {
    fc.assert(fc.property(arbitraryDocument, (document) => {
      expect(redact(document, [])).toEqual({ document, leftOut: [] });
    }), { numRuns: 50 });
    const document = requireDocument({ ...head, actors: [{ id: 'a', name: 'Mill', profile: { contact: 'x' } }], sources: [{ id: 's', title: 'Old', note: 'n' }] });
    expect(redact(document, ['positions', 'opponents', 'reasons', 'assessors'])).toEqual({
      document: { ...document, leftOut: ['reasons', 'positions', 'opponents', 'assessors'] },
      leftOut: ['reasons', 'positions', 'opponents', 'assessors'].map((choice) => ({ code: `redaction.none.${choice}`, params: {} })),
    });
  });

  it('remembers what an earlier copy was without', () => {
    const once = redact(requireDocument(head), ['reasons']).document;
    expect(redact(once, ['notes', 'reasons']).document.leftOut).toEqual(['notes', 'reasons']);
    expect(redact(once, ['notes']).document.leftOut).toEqual(['reasons', 'notes']);
  });

  it('counts notes, working sheets and unknown fields', () => {
    const document = requireDocument({
      ...head, colour: 'red', cause: { title: 'Wells', budget: { euros: 3 } },
      actors: [{ id: 'a', name: 'A', profile: { contact: 'x' }, phone: '1' }], sources: [{ id: 's', title: 'S', note: 'n' }], assessors: [{ id: 'm', name: 'M', note: 'n' }],
      threats: [{ id: 't', label: 'T', kind: 'external', responses: [{ label: 'R', cost: 1 }] }],
    });
    expect(counts(document, 'notes')).toEqual({ 'redaction.notes': 2, 'redaction.profiles': 1, 'redaction.unknown-fields': 4 });
    const copy = redact(document, ['notes']).document;
    expect([copy.actors, copy.cause, Object.hasOwn(copy, 'colour')]).toEqual([[{ id: 'a', name: 'A' }], { title: 'Wells' }, false]);
  });

  it('takes reasons with the sources that only they cite', () => {
    const judged = { basis: 'judged', reason: 'She said so.', citations: [{ source: 'talk' }, { source: 'book' }] };
    const stated = { basis: 'stated', citations: [{ source: 'book' }] };
    const document = requireDocument({
      ...head, sources: [{ id: 'talk', title: 'Talk' }, { id: 'book', title: 'Book' }, { id: 'unread', title: 'Unread' }],
      actors: [{ id: 'a', name: 'A', evidence: [judged, stated] }, { id: 'b', name: 'B', evidence: [judged] }],
    });
    const { document: copy, leftOut } = redact(document, ['reasons']);
    expect(copy.actors).toEqual([{ id: 'a', name: 'A', evidence: [stated] }, { id: 'b', name: 'B' }]);
    expect(copy.sources.map(({ id }) => id)).toEqual(['book', 'unread']);
    expect(leftOut).toEqual([{ code: 'redaction.reasons', params: { count: 2 } }, { code: 'redaction.sources', params: { count: 1 } }]);
  });

  it('takes where actors stand in whatever words it is said', () => {
    const document = requireDocument({
      ...head, actors: [{ id: 'a', name: 'A' }], objectives: [{ id: 'o', label: 'O' }],
      criteria: [{ id: 'c', label: 'C', measures: 'alignment', scale: 'zero-to-one' }, { id: 'i', label: 'I', measures: 'interest', scale: 'zero-to-one' }],
      positions: [{ id: 'p', actor: 'a', objective: 'o', value: -1 }], engagementLevels: [{ id: 'l', actor: 'a', current: 'resistant' }],
      assessments: [{ id: 'x', actor: 'a', criterion: 'c', value: 0 }, { id: 'y', actor: 'a', criterion: 'i', value: 0 }],
      scenarios: [{ id: 's', label: 'S', actions: [{ id: 't', label: 'T', actor: 'a', objective: 'o', positionShift: 1, influenceShift: 0.1 }] }],
    });
    expect(counts(document, 'positions')).toEqual({ 'redaction.positions': 1, 'redaction.engagement-levels': 1, 'redaction.alignment': 1, 'redaction.position-shifts': 1 });
    const copy = redact(document, ['positions']).document;
    expect([copy.positions, copy.engagementLevels, copy.assessments.map(({ id }) => id)]).toEqual([[], [], ['y']]);
    expect(copy.scenarios[0]!.actions[0]).toEqual({ id: 't', label: 'T', actor: 'a', objective: 'o', influenceShift: 0.1 });
  });

  const opposed = requireDocument({
    ...head, cause: { title: 'Wells', description: 'The MILL of the   valley took the water; the Valley Mill School did not.' },
    actors: [
      { id: 'valley-mill', name: 'Valley Mill', shortName: 'Mill', aliases: ['Mill of the valley'] },
      { id: 'school', name: 'Valley Mill School' }, { id: 'it', name: 'IT', role: 'opponent' }, { id: 'town', name: 'Town' },
    ],
    objectives: [{ id: 'o', label: 'Water' }, { id: 'q', label: 'A million trees' }],
    positions: [
      { id: 'p1', actor: 'valley-mill', objective: 'o', value: -1 }, { id: 'p2', actor: 'valley-mill', objective: 'q', value: null },
      { id: 'p3', actor: 'town', objective: 'o', value: -1 }, { id: 'p4', actor: 'town', objective: 'q', value: 0.5 },
    ],
    ties: [{ id: 'town-valley-mill', source: 'town', target: 'valley-mill', kind: 'conflict' }, { id: 'town-school', source: 'town', target: 'school', kind: 'contract' }],
    alliances: [{ id: 'against-valley-mill', label: 'Against the mill, it is said, and IT', form: 'partnership', members: [{ actor: 'town' }, { actor: 'it' }] }],
    threats: [{ id: 't', label: 'The mill’s lawyers', kind: 'external', alliance: 'against-valley-mill', actors: ['valley-mill', 'town'] }],
    assessors: [{ id: 'director', name: 'Director', actor: 'valley-mill', note: 'tall' }, { id: 'A', name: 'Ana' }],
    influences: [{ id: 'i', source: 'town', target: 'school', value: 2, assessor: 'director' }],
  });

  it('takes opponents with all about them, out of texts and ids as well, and leaves whoever is for something', () => {
    const { document: copy, leftOut } = redact(opposed, ['opponents']);
    expect(copy.actors.map(({ id }) => id)).toEqual(['school', 'town']);
    expect(copy.cause.description).toBe('The … took the water; the Valley Mill School did not.');
    expect(copy.alliances).toEqual([{ id: 'alliances-1', label: 'Against the …, it is said, and …', form: 'partnership', members: [{ actor: 'town' }] }]);
    expect(copy.threats).toEqual([{ id: 't', label: 'The …’s lawyers', kind: 'external', alliance: 'alliances-1', actors: ['town'] }]);
    expect(copy.objectives.map(({ label }) => label)).toEqual(['Water', 'A million trees']);
    expect(copy.ties.map(({ id }) => id)).toEqual(['town-school']);
    // Its own director judges on, by a letter that nobody has.
    expect(copy.assessors).toEqual([{ id: 'B', name: 'B' }, { id: 'A', name: 'Ana' }]);
    expect(copy.influences[0]!.assessor).toBe('B');
    expect(leftOut.map(({ code, params }) => [code, params['count']])).toEqual([
      ['redaction.opponents', 2], ['redaction.about-opponents', 3], ['redaction.assessors', 1], ['redaction.names', 3], ['redaction.ids', 1],
    ]);
    expect(JSON.stringify(leftOut)).not.toMatch(/mill/i);
  });

  it('lets no step of a presentation say what was left out: its words go, its picture stays', () => {
    const steps = requireDocument({
      ...opposed, presentationSteps: [
        { id: '1', picture: 'mill', sentence: 'Look at the Valley Mill.', options: [{ name: 'order', value: 'name' }], note: 'Softly.' },
        { id: '2', picture: 'force-field', title: 'Who is against', actors: ['town', 'it'], about: { objective: 'o', actor: 'valley-mill' } },
        { id: '3', picture: 'network', title: 'The school', sentence: 'Valley Mill School builds.', note: 'Ask.', filter: { roles: ['opponent'] } },
      ],
    });
    const left = (...choices: RedactionChoice[]): unknown => redact(steps, choices).document.presentationSteps;
    const [first, second, third] = steps.presentationSteps;
    expect(left('opponents')).toEqual([
      { id: '1', picture: 'mill', options: [{ name: 'order', value: 'name' }] },
      { id: '2', picture: 'force-field', actors: ['town'], about: { objective: 'o' } },
      third,
    ]);
    expect(left('positions')).toEqual([
      { id: '1', picture: 'mill', options: [{ name: 'order', value: 'name' }] },
      { id: '2', picture: 'force-field', actors: ['town', 'it'], about: { objective: 'o', actor: 'valley-mill' } },
      { id: '3', picture: 'network', filter: { roles: ['opponent'] } },
    ]);
    expect(left('reasons')).toEqual(left('positions'));
    expect(left('notes')).toEqual([{ ...first, note: undefined }, second, { ...third, note: undefined }]);
    expect([counts(steps, 'opponents')['redaction.step-words'], counts(steps, 'positions')['redaction.step-words'], counts(steps, 'notes')['redaction.notes']]).toEqual([2, 3, 3]);
  });

  it('calls assessors by letters and averages nothing away', () => {
    const document = requireDocument({
      ...head, actors: [{ id: 'a', name: 'A' }], criteria: [{ id: 'c', label: 'C', measures: 'interest', scale: 'zero-to-ten' }],
      assessors: [{ id: 'ana', name: 'Ana', note: 'x', mail: 'ana@example.org' }, { id: 'ben', name: 'Ben', actor: 'a' }],
      assessments: [{ id: 'ana-1', actor: 'a', criterion: 'c', value: 0, assessor: 'ana' }, { id: '2', actor: 'a', criterion: 'c', value: 10, assessor: 'ben', evidence: [{ basis: 'judged', reason: 'Ana was wrong.' }] }],
    });
    const copy = redact(document, ['assessors']).document;
    expect(copy.assessors).toEqual([{ id: 'A', name: 'A' }, { id: 'B', name: 'B' }]);
    expect(copy.assessments.map(({ id, assessor, evidence }) => [id, assessor, evidence?.[0]])).toEqual([['assessments-1', 'A', undefined], ['2', 'B', { basis: 'judged', reason: '… was wrong.' }]]);
    const disagreement = (of: Document): unknown => score.compute(of, { measure: 'interest' }).actors.map(({ value, spread, agreement }) => ({ value, spread, agreement }));
    expect(disagreement(copy)).toEqual(disagreement(document));
    expect(JSON.stringify(disagreement(copy))).toContain('"agreement":0');
  });

  it('names more than twenty-six assessors, and an actor by the name of an assessor stays', () => {
    const assessors = Array.from({ length: 28 }, (_, index) => ({ id: `n${index}`, name: index === 0 ? 'Town' : `N${index}` }));
    const copy = redact(requireDocument({ ...head, assessors, actors: [{ id: 'town', name: 'Town', description: 'The town, says N13.' }] }), ['assessors']).document;
    expect(copy.assessors.slice(-3).map(({ id }) => id)).toEqual(['Z', 'AA', 'AB']);
    expect(copy.actors).toEqual([{ id: 'town', name: 'Town', description: 'The town, says ….' }]);
  });

});
