import { expect, it } from 'vitest';
import { areas, catalogues } from './catalogues.fixture.ts';
import { languages } from './languages.ts';

it.each(languages)('credits the grid of power and interest in $name to those who drew it, and never to Mendelow alone', ({ tag }) => {
  const naming = areas.flatMap((area) => Object.values(catalogues[tag][area])).filter((text) => text.includes('Mendelow'));
  expect(naming).toHaveLength(2);
  for (const text of naming) expect(text).toMatch(/Mendelow.+Johnson.+Scholes.+1999/);
});
