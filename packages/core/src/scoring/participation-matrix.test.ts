import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../errors.ts';
import { requireDocument } from '../model/parse-document.ts';
import { ParticipationLevel, ParticipationMatrix } from './participation-matrix-result.ts';
import { participationMatrix, type ParticipationMatrixOptions } from './participation-matrix.ts';

/** Who, in which stage, at which level, and whether as a plan; undefined is not said. */
type Part = readonly [actor: string, stage: string, level: string, planned?: boolean];

function matrixOf(parts: readonly Part[], influence: Readonly<Record<string, number | null>> = {}, stages?: string[], options: Partial<ParticipationMatrixOptions> = {}): ParticipationMatrix {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test', ...(stages === undefined ? {} : { stages }) },
    actors: ['a', 'b', 'c'].map((id) => ({ id, name: id })),
    criteria: [{ id: 'influence', label: 'influence', measures: 'influence', scale: 'zero-to-ten' }],
    assessments: Object.entries(influence).map(([actor, value]) => ({ id: actor, actor, criterion: 'influence', value })),
    participations: parts.map(([actor, stage, level, planned], index) => ({ id: `${index}`, actor, stage, level, ...(planned === undefined ? {} : { planned }) })),
  });
  const result = participationMatrix.compute(document, options);
  expect(ParticipationMatrix.parse(result)).toEqual(result);
  return result;
}

const filled = ({ cells }: ParticipationMatrix) => cells.filter(({ empty }) => !empty).map(({ stage, level, planned, actual }) => [stage, level, planned, actual]);

describe('participation matrix', () => {
  it('crosses the four stages and the four levels of the source', () => {
    const { stages, cells } = matrixOf([]);
    expect(stages).toEqual(['identification', 'planning', 'implementation', 'monitoring'].map((stage) => ({ stage, declared: true })));
    expect(cells).toHaveLength(16);
    expect(cells.slice(0, 5).map(({ stage, level }) => [stage, level])).toEqual([
      ['identification', 'inform'],
      ['identification', 'consult'],
      ['identification', 'partnership'],
      ['identification', 'control'],
      ['planning', 'inform'],
    ]);
    expect(cells.every(({ empty, planned, actual }) => empty && planned.length === 0 && actual.length === 0)).toBe(true);
  });

  it('takes the stages of the cause, then those that only a participation names', () => {
    const { stages } = matrixOf([['a', 'closing', 'inform'], ['b', 'start', 'inform'], ['a', 'after', 'inform'], ['c', 'closing', 'inform']], {}, ['start', 'end']);
    expect(stages).toEqual([{ stage: 'start', declared: true }, { stage: 'end', declared: true }, { stage: 'closing', declared: false }, { stage: 'after', declared: false }]);
  });

  it('puts actors into cells, in the order of the document, each once', () => {
    const matrix = matrixOf([['b', 'planning', 'consult'], ['a', 'planning', 'consult', false], ['a', 'planning', 'consult'], ['c', 'planning', 'consult', true]]);
    expect(filled(matrix)).toEqual([['planning', 'consult', ['c'], ['a', 'b']]]);
    expect([matrix.planned, matrix.actual]).toEqual([1, 3]);
    // As many plans as facts are neither an empty cell nor an empty matrix.
    const both = matrixOf([['a', 'planning', 'consult', true], ['a', 'planning', 'consult']]);
    expect(filled(both)).toEqual([['planning', 'consult', ['a'], ['a']]]);
    expect(participationMatrix.explain!(both).map(({ code }) => code)).not.toContain('participation-matrix.explain.nothing');
  });

  it('finds where plan and reality differ, by the highest level of each', () => {
    const { differences } = matrixOf([
      ['a', 'planning', 'partnership', true],
      ['a', 'planning', 'inform', true],
      ['a', 'planning', 'consult'],
      ['a', 'monitoring', 'inform', true],
      ['b', 'planning', 'consult', true],
      ['b', 'planning', 'consult'],
      ['b', 'monitoring', 'control'],
      ['c', 'planning', 'inform', true],
      ['c', 'planning', 'control'],
    ]);
    expect(differences).toEqual([
      { actor: 'a', stage: 'planning', planned: 'partnership', actual: 'consult', gap: 'less' },
      { actor: 'a', stage: 'monitoring', planned: 'inform', actual: null, gap: 'not-done' },
      { actor: 'b', stage: 'monitoring', planned: null, actual: 'control', gap: 'not-planned' },
      { actor: 'c', stage: 'planning', planned: 'inform', actual: 'control', gap: 'more' },
    ]);
  });

  it('compares nothing where there is no plan, or nothing but a plan', () => {
    expect(matrixOf([['a', 'planning', 'inform']]).differences).toBeNull();
    expect(matrixOf([['a', 'planning', 'inform', true]]).differences).toBeNull();
    expect(matrixOf([]).differences).toBeNull();
    expect(matrixOf([['a', 'planning', 'inform', true], ['a', 'planning', 'inform']]).differences).toEqual([]);
  });

  it('finds the influential who take part in nothing, and those of whom nobody knows', () => {
    expect(matrixOf([], { a: 5, b: 8, c: 4 })).toMatchObject({ absent: [{ actor: 'b', influence: 0.8 }, { actor: 'a', influence: 0.5 }], absentUnknown: [] });
    expect(matrixOf([['b', 'planning', 'inform', true]], { a: 5, b: 8, c: null })).toMatchObject({ absent: [{ actor: 'a', influence: 0.5 }], absentUnknown: ['c'] });
    expect(matrixOf([], { a: 5, b: 8 }, undefined, { influenceThreshold: 0.6 })).toMatchObject({ absent: [{ actor: 'b', influence: 0.8 }], absentUnknown: ['c'] });
  });

  it('gives each actor its rows, its highest level and the advice for it', () => {
    const { actors } = matrixOf([['a', 'monitoring', 'inform', true], ['a', 'planning', 'partnership'], ['a', 'planning', 'consult', true], ['b', 'planning', 'consult', true]], { a: 7 });
    expect(actors).toEqual([
      {
        actor: 'a',
        influence: 0.7,
        level: 'partnership',
        stages: [{ stage: 'planning', planned: 'consult', actual: 'partnership' }, { stage: 'monitoring', planned: 'inform', actual: null }],
        advice: { code: 'participation-matrix.advice.partnership', params: { actors: ['a'], more: 0 } },
      },
      { actor: 'b', influence: null, level: 'consult', stages: [{ stage: 'planning', planned: 'consult', actual: null }], advice: { code: 'participation-matrix.advice.consult', params: { actors: ['b'], more: 0 } } },
      { actor: 'c', influence: null, level: null, stages: [], advice: { code: 'participation-matrix.advice.none', params: { actors: ['c'], more: 0 } } },
    ]);
  });

  it('explains itself: who is missing, what differs, who takes part how, which stages are empty', () => {
    const parts: Part[] = [['a', 'planning', 'partnership', true], ['a', 'planning', 'consult'], ['a', 'monitoring', 'consult', true], ['a', 'monitoring', 'control'], ['a', 'identification', 'inform']];
    const messages = participationMatrix.explain!(matrixOf(parts, { b: 9 }));
    const of = (actor: string) => ({ actors: [actor], more: 0 });
    expect(messages).toEqual([
      { code: 'participation-matrix.explain.absent', params: of('b') },
      { code: 'participation-matrix.explain.less', params: of('a') },
      { code: 'participation-matrix.explain.more', params: of('a') },
      { code: 'participation-matrix.explain.not-planned', params: of('a') },
      { code: 'participation-matrix.advice.control', params: of('a') },
      { code: 'participation-matrix.explain.unused', params: { stages: ['implementation'], more: 0 } },
      { code: 'participation-matrix.explain.absent-unknown', params: of('c') },
    ]);
    const codes = (list: readonly Part[]): string[] => participationMatrix.explain!(matrixOf(list, { a: 1, b: 1, c: 1 })).map(({ code }) => code.replace('participation-matrix.', ''));
    expect(codes([])).toEqual(['explain.nothing']);
    // All empty stages are named in one sentence; two gaps of one actor are said once.
    expect(codes([['a', 'x', 'inform']])).toEqual(['advice.inform', 'explain.unused', 'explain.no-plan']);
    expect(codes([['a', 'planning', 'inform', true], ['b', 'planning', 'control', true]]).filter((code) => !code.endsWith('unused'))).toEqual(['advice.control', 'advice.inform', 'explain.plan-only']);
    expect(codes([['a', 'planning', 'inform', true], ['a', 'monitoring', 'inform', true], ['b', 'planning', 'inform']]).filter((code) => code.endsWith('not-done'))).toHaveLength(1);
    const nobody = participationMatrix.compute(requireDocument({ version: 1, cause: { title: 'Test' } }));
    expect(participationMatrix.explain!(nobody).map(({ code }) => code)).toEqual(['scoring.explain.empty']);
  });

  it('refuses an objective that is not there', () => {
    expect(() => matrixOf([], {}, undefined, { objective: 'x' })).toThrow(NotFoundError);
  });

  it('keeps every participation in exactly one cell, and says "less" and "more" by the order of the levels', () => {
    const level = fc.constantFrom(...ParticipationLevel.options);
    const part = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('planning', '__proto__', ''), level, fc.boolean());
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const { cells, differences } = matrixOf(parts);
        const distinct = new Set(parts.map((one) => JSON.stringify(one)));
        expect(cells.reduce((sum, { planned, actual }) => sum + planned.length + actual.length, 0)).toBe(distinct.size);
        for (const { planned, actual, gap } of differences ?? []) {
          const [from, to] = [planned, actual].map((one) => (one === null ? -1 : ParticipationLevel.options.indexOf(one))) as [number, number];
          expect(gap).toBe(from === -1 ? 'not-planned' : to === -1 ? 'not-done' : from > to ? 'less' : 'more');
        }
      }),
      { seed: 20261122, numRuns: 150 },
    );
  });
});
