import { describe, expect, it } from 'vitest';
import { applyOperation } from '../model/apply-operation.ts';
import type { Document } from '../model/document.ts';
import { requireDocument } from '../model/parse-document.ts';
import { serialiseDocument } from '../model/serialise-document.ts';
import { score } from '../scoring/index.ts';
import { planAnswers } from './plan-answers.ts';
import { questionsFor } from './questions-for.ts';

const map = requireDocument({
  version: 1, title: 'Wells', cause: { title: 'Wells', change: 'Clean water', description: 'The mill is against it.' },
  scales: [{ id: 'own', kind: 'levels', levels: [{ id: 'bad' }, { id: 'good' }] }, { id: 'unused', kind: 'numeric', min: 0, max: 1 }],
  criteria: [{ id: 'c', label: 'Cares', measures: 'interest', scale: 'zero-to-ten', weight: 3 }, { id: 'd', label: 'Does', measures: 'influence', scale: 'own' }],
  assessors: [{ id: 'ana', name: 'Ana', note: 'hers' }],
  actors: [{ id: 'mill', name: 'Mill', role: 'opponent', profile: { contact: 'x' } }, { id: 'town', name: 'Town', shortName: 'T' }],
  assessments: [{ id: 'ana-mill-c', actor: 'mill', criterion: 'c', value: 0, assessor: 'ana', evidence: [{ basis: 'judged', reason: 'She saw it.' }] }],
});
const answered = (questions: Document, assessments: object[]): Document => requireDocument({ ...questions, assessments });

describe('questionsFor', () => {
  it('asks about actors by criteria, and tells nothing that anybody said', () => {
    const questions = questionsFor(map, 'Ben Ali');
    expect(questions).toEqual(requireDocument({
      version: 1, title: 'Wells', cause: { title: 'Wells', change: 'Clean water' }, scales: [map.scales[0]],
      criteria: [{ id: 'c', label: 'Cares', measures: 'interest', scale: 'zero-to-ten' }, { id: 'd', label: 'Does', measures: 'influence', scale: 'own' }],
      assessors: [{ id: 'ben-ali', name: 'Ben Ali' }], actors: [{ id: 'mill', name: 'Mill' }, { id: 'town', name: 'Town', shortName: 'T' }],
    }));
    expect(serialiseDocument(questions)).not.toMatch(/opponent|Ana|saw|against|weight/);
  });

  it('knows an assessor by name or id, and never takes the id of another', () => {
    const whom = (name: string): object => questionsFor(map, name).assessors[0]!;
    expect([whom('Ana'), whom('ana'), whom('ANA'), whom('؟')]).toEqual([{ id: 'ana', name: 'Ana' }, { id: 'ana', name: 'Ana' }, { id: 'ana-2', name: 'ANA' }, { id: 'assessor', name: '؟' }]);
  });
});

describe('planAnswers', () => {
  const ben = answered(questionsFor(map, 'Ben'), [
    { id: '1', actor: 'mill', criterion: 'c', value: 10, assessor: 'ben', evidence: [{ basis: 'judged', reason: 'It has changed.' }] },
    { id: '2', actor: 'town', criterion: 'd', value: null, assessor: 'ben' },
  ]);

  it('brings in what another person judges beside what is there, and can be undone to the byte', () => {
    const { operation, told } = planAnswers(map, ben, { date: '2026-12-01' });
    const { document, inverse } = applyOperation(map, operation);
    expect(document.assessments).toEqual([
      map.assessments[0],
      { id: 'ben-mill-c', actor: 'mill', criterion: 'c', value: 10, assessor: 'ben', date: '2026-12-01', evidence: [{ basis: 'judged', reason: 'It has changed.' }] },
      { id: 'ben-town-d', actor: 'town', criterion: 'd', value: null, assessor: 'ben', date: '2026-12-01' },
    ]);
    expect(told).toEqual([{ code: 'answers.merged', params: { name: 'Ben', count: 2 } }, { code: 'answers.disagreeing', params: { count: 1 } }]);
    const [mill] = score.compute(document, { measure: 'interest' }).actors;
    expect([mill!.agreement, mill!.spread]).toEqual([0, [0, 1]]);
    expect(serialiseDocument(applyOperation(document, inverse).document)).toBe(serialiseDocument(map));
  });

  it('merges nothing twice', () => {
    const once = applyOperation(map, planAnswers(map, ben).operation).document;
    expect(planAnswers(once, ben, { date: '2027' })).toEqual({ operation: { type: 'batch', operations: [] }, told: [{ code: 'answers.none', params: {} }, { code: 'answers.again', params: { count: 2 } }] });
  });

  it('keeps both answers of somebody who thinks again, the newer counting', () => {
    const again = answered(questionsFor(map, 'Ana'), [{ id: 'x', actor: 'mill', criterion: 'c', value: 5, assessor: 'ana' }]);
    const { operation, told } = planAnswers(map, again, { date: '2026' });
    const { document } = applyOperation(map, operation);
    expect(document.assessments.map(({ id, value }) => [id, value])).toEqual([['ana-mill-c', 0], ['ana-mill-c-2', 5]]);
    expect([document.assessors, told.length]).toEqual([map.assessors, 1]);
    expect(score.compute(document, { measure: 'interest' }).actors[0]!.value).toBe(0.5);
  });

  it('tells apart two people whose ids are the same', () => {
    const other = answered({ ...questionsFor(map, 'Ana'), assessors: [{ id: 'ana', name: 'Anabel' }] }, [{ id: 'x', actor: 'mill', criterion: 'c', value: 5, assessor: 'ana' }]);
    const { document } = applyOperation(map, planAnswers(map, other).operation);
    expect(document.assessors.map(({ id, name }) => [id, name])).toEqual([['ana', 'Ana'], ['ana-2', 'Anabel']]);
  });

  it('leaves out what has no place, and says so', () => {
    const strange = requireDocument({
      version: 1, cause: { title: 'x' }, actors: [{ id: 'mill', name: 'M' }, { id: 'gone', name: 'G' }], assessors: [{ id: 'b', name: 'B' }],
      criteria: [{ id: 'c', label: 'C', measures: 'interest', scale: 'minus-one-to-one' }, { id: 'new', label: 'N', measures: 'power', scale: 'zero-to-ten' }],
      assessments: [
        { id: '1', actor: 'gone', criterion: 'c', value: 0, assessor: 'b' }, { id: '2', actor: 'mill', criterion: 'new', value: 0, assessor: 'b' },
        { id: '3', actor: 'mill', criterion: 'c', value: -1, assessor: 'b' }, { id: '4', actor: 'mill', criterion: 'c', value: 1 },
      ],
    });
    const { operation, told } = planAnswers(map, strange);
    expect(operation.operations).toEqual([]);
    expect(told.map(({ code, params }) => [code, params['count']])).toEqual([['answers.none', undefined], ['answers.about-others', 2], ['answers.off-scale', 1], ['answers.by-nobody', 1]]);
  });
});
