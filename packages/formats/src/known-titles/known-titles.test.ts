import { expect, it } from 'vitest';
import { knownTitles } from './known-titles.ts';

it.each(knownTitles)('gives each title of $program one meaning, and says where it was looked up', ({ program, source, actors, ties }) => {
  for (const titles of [actors, ties]) {
    const folded = titles.map(({ title }) => title.toLowerCase());
    expect(new Set(folded).size, program).toBe(folded.length);
  }
  expect(source).toMatch(/20\d\d\.$/);
  expect(ties.some(({ meaning }) => meaning === 'source')).toBe(program !== 'Cytoscape');
});
