import { expect, it } from 'vitest';
import { Kept } from './kept.ts';

it('makes again only what comes from something else than before', () => {
  const kept = new Kept<string>();
  let made = 0;
  const make = (): string => `${++made}`;
  const [document, filter] = [{}, {}];
  expect(kept.of([document, filter], make)).toBe('1');
  expect(kept.of([document, filter], make)).toBe('1');
  expect(kept.of([document, {}], make)).toBe('2');
  expect(kept.of([document], make)).toBe('3');
});

it('makes what comes from nothing once', () => {
  const kept = new Kept<number>();
  let made = 0;
  for (let i = 0; i < 3; i++) expect(kept.of([], () => ++made)).toBe(1);
});
