import { expect, it } from 'vitest';
import { stepAfter, stepMoveOfKey, stepMoveOfSwipe } from './step-move.ts';

const key = (name: string, direction: 'ltr' | 'rtl' = 'ltr', more: { shiftKey?: boolean; ctrlKey?: boolean; onButton?: boolean } = {}) =>
  stepMoveOfKey({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more }, direction, more.onButton ?? false);

it('follows the direction of reading with arrows, and the keys of remotes whatever it is', () => {
  expect([key('ArrowRight'), key('ArrowLeft'), key('ArrowRight', 'rtl'), key('ArrowLeft', 'rtl')]).toEqual(['next', 'previous', 'previous', 'next']);
  for (const direction of ['ltr', 'rtl'] as const) expect(['PageDown', 'PageUp', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'x', 'Escape', 'Tab'].map((name) => key(name, direction))).toEqual(['next', 'previous', 'next', 'previous', 'first', 'last', null, null, null]);
});

it('leaves space to a button, and keys with Ctrl to others', () => {
  expect([key(' '), key(' ', 'ltr', { shiftKey: true }), key(' ', 'ltr', { onButton: true }), key('ArrowRight', 'ltr', { onButton: true }), key('End', 'ltr', { ctrlKey: true })]).toEqual(['next', 'previous', null, 'next', null]);
});

it('turns the page by a swipe to where one has read, and not by one up or down', () => {
  expect([stepMoveOfSwipe(-80, 10, 'ltr'), stepMoveOfSwipe(80, 10, 'ltr'), stepMoveOfSwipe(-80, 10, 'rtl'), stepMoveOfSwipe(80, 10, 'rtl')]).toEqual(['next', 'previous', 'previous', 'next']);
  expect([stepMoveOfSwipe(-40, 0, 'ltr'), stepMoveOfSwipe(-80, 80, 'ltr')]).toEqual([null, null]);
});

it('stays within the steps', () => {
  expect([stepAfter(0, 'previous', 3), stepAfter(2, 'next', 3), stepAfter(1, 'next', 3), stepAfter(2, 'first', 3), stepAfter(0, 'last', 3), stepAfter(1, null, 3)]).toEqual([0, 2, 2, 0, 2, 1]);
});
