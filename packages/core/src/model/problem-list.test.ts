import { expect, it } from 'vitest';
import { limits } from './limits.ts';
import { problem } from './problem.ts';
import { ProblemList } from './problem-list.ts';

const fill = (count: number): { list: ProblemList; made: number } => {
  const list = new ProblemList();
  let made = 0;
  for (let i = 0; i < count; i++) list.add(() => problem('duplicate-id', [made++], { id: '"a"', first: 0, collection: 'actors' }));
  return { list, made };
};

it('lists as many problems as there may be, and says nothing more', () => {
  const { list } = fill(limits.problems);
  expect([list.empty, list.full, list.toArray().length]).toEqual([false, false, 1_000]);
  expect(list.toArray().every(({ code }) => code === 'duplicate-id')).toBe(true);
});

it('says at its end that it was cut, and makes no problem that it does not list', () => {
  const { list, made } = fill(limits.problems + 500);
  expect([list.full, made]).toEqual([true, 1_000]);
  const problems = list.toArray();
  expect(problems.length).toBe(1_000);
  expect(problems.at(-2)!.path).toEqual([998]);
  expect(problems.at(-1)).toEqual({
    code: 'more-problems',
    path: [],
    message: 'Checking stopped after 999 problems; there may be more.',
    advice: 'Correct those listed, then read the document again.',
    params: { count: 999 },
  });
});

it('begins empty', () => {
  expect([new ProblemList().empty, new ProblemList().toArray()]).toEqual([true, []]);
});
