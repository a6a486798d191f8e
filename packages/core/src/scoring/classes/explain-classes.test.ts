import { describe, expect, it } from 'vitest';
import { message } from '../../message.ts';
import { advise, explainClasses, firstActors } from './explain-classes.ts';

const rule = message('rule');
const person = (actor: string, stable: boolean | null = true, criteria: string[] = []) => ({ actor, stable, reasons: [message('head', { actor }), ...criteria.map((criterion) => message('by', { criterion }))] });

describe('explainClasses', () => {
  it('names up to four actors, or three and the number of the others', () => {
    expect(firstActors([])).toEqual({ actors: [], more: 0 });
    expect(firstActors(['a', 'b', 'c', 'd'])).toEqual({ actors: ['a', 'b', 'c', 'd'], more: 0 });
    expect(firstActors(['a', 'b', 'c', 'd', 'e'])).toEqual({ actors: ['a', 'b', 'c'], more: 2 });
    expect(advise('p', 'high', ['a'])).toEqual({ code: 'p.advice.high', params: { actors: ['a'], more: 0 } });
  });

  it('says who is where, what put the first there, who would leave, and the rule', () => {
    const classes = [{ class: 'high', actors: [] }, { class: 'low', actors: ['b', 'a'] }, { class: 'unclassified', actors: ['c'] }];
    const actors = [person('a', true, ['z']), person('b', false, ['x', 'y', 'x']), person('c', null)];
    expect(explainClasses('p', { classes, actors }, rule)).toEqual([
      { code: 'p.advice.low', params: { actors: ['b', 'a'], more: 0 } },
      { code: 'p.advice.unclassified', params: { actors: ['c'], more: 0 } },
      { code: 'scoring.explain.because', params: { actor: 'b', criteria: ['x', 'y'] } },
      { code: 'scoring.explain.unstable', params: { actors: ['b'], more: 0 } },
      rule,
    ]);
  });

  it('leaves out what there is not', () => {
    // Of the unclassified nothing has put anyone anywhere, whatever is known of them.
    const unknown = { classes: [{ class: 'unclassified', actors: ['a'] }], actors: [person('a', null, ['x'])] };
    expect(explainClasses('p', unknown, rule).map(({ code }) => code)).toEqual(['p.advice.unclassified']);
    expect(explainClasses('p', { classes: [{ class: 'high', actors: ['a'] }], actors: [person('a')] }, rule).map(({ code }) => code)).toEqual(['p.advice.high', 'rule']);
    expect(explainClasses('p', { classes: [], actors: [] }, rule)).toEqual([{ code: 'scoring.explain.empty', params: {} }]);
  });
});
