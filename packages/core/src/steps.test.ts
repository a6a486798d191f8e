import { expect, it } from 'vitest';
import { oneByOne, retold, runThrough } from './steps.ts';

function* countTo(last: number): Generator<number, string> {
  for (let i = 1; i <= last; i++) yield i;
  return 'counted';
}

it('gives the result of a computation, whatever it told on the way', () => {
  expect(runThrough(countTo(3))).toBe('counted');
  expect(runThrough(countTo(0))).toBe('counted');
});

it('tells steps in other words and keeps the result', () => {
  const steps = retold(countTo(3), (step) => `step ${step}`);
  expect([steps.next(), steps.next(), steps.next(), steps.next()]).toEqual([
    { done: false, value: 'step 1' },
    { done: false, value: 'step 2' },
    { done: false, value: 'step 3' },
    { done: true, value: 'counted' },
  ]);
});

it('computes item by item, and only once the step before it was taken', () => {
  const computed: string[] = [];
  const steps = oneByOne(['a', 'b'], (item) => computed.push(item));
  expect(steps.next()).toEqual({ done: false, value: 0 });
  expect(computed).toEqual([]);
  expect(steps.next()).toEqual({ done: false, value: 1 / 2 });
  expect(computed).toEqual(['a']);
  expect(steps.next()).toEqual({ done: true, value: [1, 2] });
  expect(runThrough(oneByOne([], () => 1))).toEqual([]);
});
