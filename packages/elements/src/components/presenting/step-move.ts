/** Where a key or a swipe leads in a presentation; null: it is none of its. */
export type StepMove = 'next' | 'previous' | 'first' | 'last' | null;

/** What a key asks for. Arrows follow the direction of reading; the page keys are those of presenters' remotes. On a button, space and Enter are the button's. */
export function stepMoveOfKey(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>, direction: 'ltr' | 'rtl', isOnButton: boolean): StepMove {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key) {
    case 'ArrowRight':
      return direction === 'ltr' ? 'next' : 'previous';
    case 'ArrowLeft':
      return direction === 'ltr' ? 'previous' : 'next';
    case 'ArrowDown':
    case 'PageDown':
      return 'next';
    case 'ArrowUp':
    case 'PageUp':
      return 'previous';
    case ' ':
      return isOnButton ? null : event.shiftKey ? 'previous' : 'next';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
}

/** A finger that moves less than this, or more up and down than sideways, turns no page. */
const leastSwipe = 48;

/** What a swipe by so many pixels asks for: the next page is drawn in from where reading goes on. */
export function stepMoveOfSwipe(x: number, y: number, direction: 'ltr' | 'rtl'): StepMove {
  if (Math.abs(x) < leastSwipe || Math.abs(x) < 1.5 * Math.abs(y)) return null;
  return x < 0 === (direction === 'ltr') ? 'next' : 'previous';
}

/** The step to which a move leads, of so many; it stays within them. */
export function stepAfter(at: number, move: StepMove, count: number): number {
  const wanted = move === 'next' ? at + 1 : move === 'previous' ? at - 1 : move === 'first' ? 0 : move === 'last' ? count - 1 : at;
  return Math.max(0, Math.min(count - 1, wanted));
}
