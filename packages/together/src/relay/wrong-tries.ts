/** So many wrong codes from one address cost no wait. */
const free = 3;
const longestWaitMs = 60_000;
/** An address that was silent for so long begins anew. */
const forgetAfterMs = 15 * 60_000;

/** Slows down who guesses codes: after a few wrong ones, an address waits twice as long after each, up to a minute. */
export class WrongTries {
  readonly #tries = new Map<string, { count: number; last: number }>();

  /** How long an address has to wait before its next code is looked at. */
  waitMs(address: string, now: number): number {
    const tries = this.#tries.get(placeOf(address));
    if (tries === undefined || tries.count < free) return 0;
    return Math.max(0, tries.last + Math.min(longestWaitMs, 1_000 * 2 ** (tries.count - free)) - now);
  }

  /** Counts a wrong code. */
  count(address: string, now: number): void {
    for (const [place, { last }] of this.#tries) if (now - last > forgetAfterMs) this.#tries.delete(place);
    const tries = this.#tries.get(placeOf(address)) ?? { count: 0, last: 0 };
    this.#tries.set(placeOf(address), { count: tries.count + 1, last: now });
  }

  /** Forgets the wrong codes of an address, which has given a right one. */
  forget(address: string): void {
    this.#tries.delete(placeOf(address));
  }
}

/** One machine has as many IPv6 addresses as it likes: the network that it is in (64 bits) counts. */
function placeOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').split('%')[0]!;
  if (!plain.includes(':')) return plain;
  const [before, after] = plain.split('::') as [string, string?];
  const begin = before === '' ? [] : before.split(':');
  const end = after === undefined || after === '' ? [] : after.split(':');
  const all = after === undefined ? begin : [...begin, ...Array.from({ length: Math.max(0, 8 - begin.length - end.length) }, () => '0'), ...end];
  return all.slice(0, 4).map((part) => part.replace(/^0+(?=.)/, '')).join(':');
}
