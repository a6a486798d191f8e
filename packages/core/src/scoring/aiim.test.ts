import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../errors.ts';
import { requireDocument } from '../model/parse-document.ts';
import { Aiim, type AiimActor } from './aiim-result.ts';
import { aiim, aiimClass, type AiimOptions } from './aiim.ts';

type Answer = number | string | null | undefined;

interface Given {
  /** Interest and influence on 0..10, alignment on 0..10, positions on −1..1 by objective; undefined was never asked. */
  readonly interest?: Answer;
  readonly influence?: Answer;
  readonly alignment?: Answer;
  readonly positions?: Readonly<Record<string, Answer>>;
}

function matrices(rows: readonly Given[], options: Partial<AiimOptions> = {}, more: { objectives?: string[]; scale?: string; alignment?: boolean } = {}): Aiim[] {
  const { objectives = ['law'], scale, alignment = false } = more;
  const measures = ['interest', 'influence', ...(alignment ? ['alignment'] : [])] as const;
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: rows.map((_, index) => ({ id: `a${index}`, name: `a${index}` })),
    objectives: objectives.map((id) => ({ id, label: id })),
    criteria: measures.map((id) => ({ id, label: id, measures: id, scale: 'zero-to-ten' })),
    assessments: rows.flatMap((row, index) => {
      return measures.flatMap((id) => (row[id as keyof Given] === undefined ? [] : [{ id: `${id}${index}`, actor: `a${index}`, criterion: id, value: row[id as keyof Given] }]));
    }),
    positions: rows.flatMap(({ positions = {} }, index) =>
      Object.entries(positions).filter(([objective]) => objectives.includes(objective)).map(([objective, value]) => ({ id: `${objective}${index}`, actor: `a${index}`, objective, value, ...(scale === undefined ? {} : { scale }) })),
    ),
  });
  const result = aiim.compute(document, options);
  expect(result.map((one) => Aiim.parse(one))).toEqual(result);
  return result;
}

const on = (interest: Answer, law: Answer, scale?: string): AiimActor =>
  matrices([{ interest, positions: { law } }], {}, scale === undefined ? {} : { scale })[0]!.actors[0]!;

describe('alignment, interest and influence', () => {
  it('names the quadrants as the guidance note does: alignment up, interest across', () => {
    expect(aiimClass(true, true)).toBe('learn-in-partnership');
    expect(aiimClass(false, true)).toBe('develop-enthusiasm');
    expect(aiimClass(true, false)).toBe('challenge-existing-beliefs');
    expect(aiimClass(false, false)).toBe('develop-awareness-and-enthusiasm');
  });

  it('reads alignment from the position where there are no criteria for it', () => {
    // Position 0.5 is (0.5 + 1) / 2 = 0.75, −0.5 is 0.25; a neutral one is 0.5, which is high.
    expect(on(8, 0.5)).toMatchObject({ class: 'learn-in-partnership', interest: 0.8, alignment: 0.75, alignmentInterval: [0.75, 0.75], position: 0.5 });
    expect(on(2, 0.5).class).toBe('develop-enthusiasm');
    expect(on(8, -0.5)).toMatchObject({ class: 'challenge-existing-beliefs', alignment: 0.25, position: -0.5 });
    expect(on(2, -0.5).class).toBe('develop-awareness-and-enthusiasm');
    expect(on(8, 0).class).toBe('learn-in-partnership');
    expect(matrices([{ interest: 8, positions: { law: 0 } }], { alignmentThreshold: 0.51 })[0]!.actors[0]!.class).toBe('challenge-existing-beliefs');
    expect(matrices([{ interest: 8, positions: { law: 1 } }], { interestThreshold: 0.9 })[0]!.actors[0]!.class).toBe('develop-enthusiasm');
    expect(on(8, 0.5).reasons.at(-1)).toEqual({ code: 'aiim.reason.position-high', params: { actor: 'a0', objective: 'law', position: 0.5, score: 0.75, threshold: 0.5 } });
    expect(on(8, -0.5).reasons.at(-1)!.code).toBe('aiim.reason.position-low');
    expect(on(8, -0.5).unknown).toEqual([]);
  });

  it('reads it from its criteria where there are any, whatever the position', () => {
    const [result] = matrices([{ interest: 8, alignment: 2, positions: { law: 1 } }], {}, { alignment: true });
    expect(result).toMatchObject({ alignmentFrom: 'criteria', actors: [{ class: 'challenge-existing-beliefs', alignment: 0.2, position: null }] });
    expect(result!.actors[0]!.reasons.at(-1)).toEqual({ code: 'reason.alignment.criterion', params: { criterion: 'alignment', value: 0.2, share: 1 } });
    // Where a criterion exists and this actor has no answer, its position does not stand in for it.
    expect(matrices([{ interest: 8, positions: { law: 1 } }], {}, { alignment: true })[0]!.actors[0]!).toMatchObject({ class: 'unclassified', alignment: null });
  });

  it('leaves who is not known unplaced, and says when all are placed', () => {
    expect(on(8, null)).toMatchObject({ class: 'unclassified', possible: ['learn-in-partnership', 'challenge-existing-beliefs'], stable: null, alignment: null, position: null, alignmentInterval: [0, 1] });
    expect(on(8, null).unknown).toEqual([{ code: 'position.unknown.assessed-unknown', params: { actor: 'a0' } }]);
    expect(matrices([{ interest: 8 }])[0]!.actors[0]!.unknown).toEqual([{ code: 'position.unknown.not-assessed', params: { actor: 'a0' } }]);
    expect(on(null, 1).possible).toEqual(['learn-in-partnership', 'develop-enthusiasm']);
    const placed = { interest: 8, positions: { law: 1 } };
    expect(matrices([placed, placed])[0]!.allPlaced).toBe(true);
    expect(matrices([placed, { interest: 8 }])[0]!.allPlaced).toBe(false);
    expect(matrices([])[0]!.allPlaced).toBe(false);
  });

  it('marks who is influential', () => {
    const [result] = matrices([{ influence: 5 }, { influence: 4 }, {}]);
    expect(result!.actors.map(({ influence, influential }) => [influence, influential])).toEqual([[0.5, true], [0.4, false], [null, null]]);
    expect(result!.influential).toEqual(['a0']);
    expect(matrices([{ influence: 5 }], { influenceThreshold: 0.6 })[0]!.influential).toEqual([]);
  });

  it('moves a position by one step of its own scale, a tenth where it has none', () => {
    // On −4..+4 a step is an eighth of 0..1: −1 is 0.375, one higher is 0.5. On −1..+1 without steps it is a tenth.
    expect(on(8, -1, 'minus-four-to-four').moves).toEqual([{ axis: 'alignment', criterion: null, direction: 'higher', class: 'learn-in-partnership' }]);
    expect(on(8, -2, 'minus-four-to-four').moves).toEqual([]);
    expect(on(8, -0.2).moves).toHaveLength(1);
    expect(on(8, -0.21)).toMatchObject({ stable: true, moves: [] });
    expect(on(8, 0).moves).toEqual([{ axis: 'alignment', criterion: null, direction: 'lower', class: 'challenge-existing-beliefs' }]);
    expect(on(5, 1).moves).toEqual([{ axis: 'interest', criterion: 'interest', direction: 'lower', class: 'develop-enthusiasm' }]);
  });

  it('gives one matrix per objective, and one where there are none', () => {
    const two = matrices([{ interest: 8, positions: { law: 1, fund: -1 } }], {}, { objectives: ['law', 'fund'] });
    expect(two.map(({ objective, actors }) => [objective, actors[0]!.class])).toEqual([['law', 'learn-in-partnership'], ['fund', 'challenge-existing-beliefs']]);
    expect(matrices([{}], { objective: 'fund' }, { objectives: ['law', 'fund'] }).map(({ objective }) => objective)).toEqual(['fund']);
    const [none] = matrices([{ interest: 8 }], {}, { objectives: [] });
    expect(none).toMatchObject({ objective: null, alignmentFrom: 'nothing', actors: [{ class: 'unclassified', alignment: null, position: null }] });
    expect(none!.actors[0]!.unknown).toEqual([{ code: 'aiim.unknown.no-objective', params: { actor: 'a0' } }]);
    expect(matrices([{ alignment: 9, interest: 9 }], {}, { objectives: [], alignment: true })[0]).toMatchObject({ objective: null, alignmentFrom: 'criteria', allPlaced: true });
    expect(() => matrices([], { objective: 'lav' })).toThrow(NotFoundError);
  });

  it('explains the first objective in full and counts the others', () => {
    const rows = [{ interest: 9, influence: 9, positions: { law: 1, fund: -1 } }];
    expect(aiim.explain!(matrices(rows))).toEqual([
      { code: 'aiim.advice.learn-in-partnership', params: { actors: ['a0'], more: 0 } },
      { code: 'scoring.explain.because', params: { actor: 'a0', criteria: ['interest'] } },
      { code: 'aiim.explain.rule', params: { interest: 0.5, alignment: 0.5, influence: 0.5 } },
      { code: 'aiim.explain.influential', params: { actors: ['a0'], more: 0 } },
      { code: 'aiim.explain.from-positions', params: {} },
    ]);
    const several = aiim.explain!(matrices(rows, {}, { objectives: ['law', 'fund', 'tax', 'land', 'sea'] }));
    expect(several[0]).toEqual({ code: 'aiim.explain.first', params: { objective: 'law' } });
    expect(several.slice(-3)).toEqual([
      { code: 'aiim.explain.other', params: { objective: 'fund', learn: 0, enthuse: 0, challenge: 1, awaken: 0, unplaced: 0 } },
      { code: 'aiim.explain.other', params: { objective: 'tax', learn: 0, enthuse: 0, challenge: 0, awaken: 0, unplaced: 1 } },
      { code: 'aiim.explain.more', params: { total: 2 } },
    ]);
    expect(aiim.explain!(matrices(rows, {}, { objectives: ['law', 'fund', 'tax'] })).at(-1)!.code).toBe('aiim.explain.other');
    expect(aiim.explain!(matrices([])).map(({ code }) => code)).toEqual(['scoring.explain.empty']);
    expect(aiim.explain!([]).map(({ code }) => code)).toEqual(['scoring.explain.empty']);
    expect(aiim.explain!(matrices([{ interest: 1 }], {}, { objectives: [] })).map(({ code }) => code)).toEqual(['aiim.advice.unclassified', 'aiim.explain.from-nothing']);
  });
});
