// Where records stand among one another: texts that sort as the records do, with room for another between any two.

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** So many digits count records that were added at the end; what follows tells apart those added at once. */
const counted = 6;
const wellFormed = /^[0-9A-Za-z]{1,4096}$/;

/** A number as the first digits of a position. */
function inDigits(value: number, width: number): string {
  let text = '';
  for (let rest = value; text.length < width; rest = Math.floor(rest / digits.length)) text = digits[rest % digits.length]! + text;
  return text;
}

/** What is put behind the positions that one writer chooses, so that no two writers choose the same. */
export function positionMark(writer: number): string {
  return `${inDigits(writer, 5)}V`;
}

/** Positions of records in order, where there are none yet. */
export function positionAt(index: number, mark: string): string {
  return inDigits(index + 1, counted) + mark;
}

/** A position between two others; null on either side: there is none. Null as a result: there is no room, or one is no position. */
export function positionBetween(before: string | null, after: string | null, mark: string): string | null {
  if ([before, after].some((one) => one !== null && (!wellFormed.test(one) || one.endsWith('0'))) || (before !== null && after !== null && before >= after)) return null;
  const next = after === null ? following(before ?? '') : null;
  return next === null ? middle(before ?? '', after) + mark : next + mark;
}

/** The count after that of a position; null where it is the last. */
function following(position: string): string | null {
  const count = [...position.slice(0, counted).padEnd(counted, '0')].reduce((sum, digit) => sum * digits.length + digits.indexOf(digit), 0) + 1;
  return count < digits.length ** counted ? inDigits(count, counted) : null;
}

/** The shortest text between two: greater than the first, and so far less than the second that anything may follow it. */
function middle(from: string, to: string | null): string {
  let text = '';
  let upper = to;
  for (let at = 0; ; at++) {
    const low = digits.indexOf(from[at] ?? '0');
    const high = upper === null ? digits.length : digits.indexOf(upper[at] ?? '0');
    if (high - low > 1) return text + digits[Math.floor((low + high) / 2)]!;
    text += digits[low]!;
    // One digit below the upper bound already: what follows only has to be greater than the rest of the lower one.
    if (high > low) upper = null;
  }
}
