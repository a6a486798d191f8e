import { columnTargets } from '@allymap/formats';
import { createTranslator, languages } from '@allymap/locales';
import { expect, it } from 'vitest';
import { targetGroup, targetText } from './target-text.ts';

it.each(languages.map(({ tag }) => tag))('has a word in %s for everything that a column can hold, and a heading', (tag) => {
  const words = createTranslator(tag);
  const targets = new Set((['actors', 'ties', 'alliances'] as const).flatMap((content) => columnTargets(content)));
  expect(targets.size).toBeGreaterThan(60);
  const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
  expect([...targets].filter((target) => /^(?:import|profile|measure|engagement-level)\.|^$/.test(plain(targetText(target, words))) || plain(targetText(target, words)).includes('measure.'))).toEqual([]);
  expect([...targets].filter((target) => !words.has(`import.group.${targetGroup(target)}`))).toEqual([]);
});
