import { describe, expect, it } from 'vitest';
import { message } from '../message.ts';
import { aboutActors, explainEach } from './explain-each.ts';

describe('explaining several results', () => {
  const talk = (result: number) => Array.from({ length: 20 }, (_, index) => message(`said.${result}.${index}`));

  it('says the first of each, twelve in all, and counts what it leaves out', () => {
    expect(explainEach([], talk)).toEqual([{ code: 'forces.no-objective', params: {} }]);
    expect(explainEach([1], talk)).toEqual(talk(1).slice(0, 12));
    expect(explainEach([1, 2, 3, 4, 5], talk)).toEqual([1, 2, 3, 4, 5].flatMap((one) => talk(one).slice(0, 2)));
    expect(explainEach([1, 2, 3, 4, 5, 6, 7], talk)).toEqual([...[1, 2, 3, 4, 5].flatMap((one) => talk(one).slice(0, 2)), { code: 'forces.more-objectives', params: { count: 2 } }]);
  });

  it('says once what holds for all, and leaves room for it', () => {
    const all = (results: readonly number[]) => [message(`all.${results.length}`), message('and')];
    expect(explainEach([1, 2], talk, all)).toEqual([...[1, 2].flatMap((one) => talk(one).slice(0, 5)), message('all.2'), message('and')]);
    expect(explainEach([1, 2, 3, 4, 5, 6], talk, all).slice(-4)).toEqual([talk(5)[0], message('forces.more-objectives', { count: 1 }), message('all.6'), message('and')]);
    expect(explainEach([], talk, all)).toEqual([message('forces.no-objective')]);
  });

  it('names three actors and counts the others', () => {
    expect(aboutActors('x', [])).toEqual([]);
    expect(aboutActors('x', ['a', 'b', 'c'], { low: 1 })).toEqual([{ code: 'x', params: { low: 1, actors: ['a', 'b', 'c'], count: 3, more: 0 } }]);
    expect(aboutActors('x', ['a', 'b', 'c', 'd'])).toEqual([{ code: 'x', params: { actors: ['a', 'b', 'c'], count: 4, more: 1 } }]);
  });
});
