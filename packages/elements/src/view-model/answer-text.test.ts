import { builtInScales } from '@allymap/core';
import { createTranslator } from '@allymap/locales';
import { expect, it } from 'vitest';
import { answerText, signed } from './answer-text.ts';

const words = createTranslator('en');
const scale = (id: string) => builtInScales.find((item) => item.id === id);

it('says an answer as it was given', () => {
  expect(answerText('high', scale('low-medium-high'), words)).toBe('High');
  expect(answerText(4, scale('one-to-five'), words)).toBe('4 (1 to 5)');
  expect(answerText(7, scale('tower'), words)).toBe('7');
  expect(answerText(0.5, scale('minus-one-to-one'), words)).toBe('+0.5 (-1 to +1)');
  expect(answerText('deep', { id: 'depth', kind: 'levels', levels: [{ id: 'flat' }, { id: 'deep', label: 'Deep water' }] }, words)).toBe('Deep water');
  expect(answerText('constructor', { id: 'depth', kind: 'levels', levels: [{ id: 'constructor' }, { id: 'b' }] }, words)).toBe('constructor');
});

it('never says unknown as a number', () => {
  expect(answerText(null, scale('one-to-five'), words)).toBe('unknown');
  expect([signed(null, words), signed(0, words), signed(1, words), signed(-1, words)]).toEqual(['unknown', '0', '+1', '-1']);
});
