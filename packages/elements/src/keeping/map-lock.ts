/** How a page came to a map: it alone may change it (`held`), another page does (`taken`), or the browser has no locks (`free`). */
export type Claim = 'held' | 'taken' | 'free';

/** How long the page that has a map is given to finish writing before it is taken over. */
const graceMs = 2_000;

/** The right to change a kept map, which one page of an origin has at a time. */
export class MapLock {
  #release: (() => void) | null = null;
  readonly #lost: () => void;

  /** `lost` is told when another page has taken the map over. */
  constructor(lost: () => void) {
    this.#lost = lost;
  }

  /** Asks for a map, and lets go of the one before. */
  async claim(id: string): Promise<Claim> {
    this.release();
    return this.#ask(id, { ifAvailable: true });
  }

  /** Takes a map over: once the page that has it is done with it, or after a while without it. */
  async takeOver(id: string): Promise<Claim> {
    this.release();
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), graceMs);
    try {
      return await this.#ask(id, { signal: patience.signal });
    } catch {
      return await this.#ask(id, { steal: true });
    } finally {
      clearTimeout(timer);
    }
  }

  release(): void {
    this.#release?.();
    this.#release = null;
  }

  #ask(id: string, options: LockOptions): Promise<Claim> {
    const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
    if (locks === undefined) return Promise.resolve('free');
    return new Promise<Claim>((resolve, reject) => {
      let release: (() => void) | null = null;
      const held = locks.request(`allymap-map-${id}`, options, (lock) => {
        if (lock === null) return resolve('taken');
        return new Promise<void>((done) => {
          release = done;
          this.#release = done;
          resolve('held');
        });
      });
      held.catch((error: unknown) => {
        const wasHeld = release !== null && this.#release === release;
        if (wasHeld) {
          this.#release = null;
          this.#lost();
        } else if ((error as Partial<DOMException>).name === 'AbortError') reject(error);
        else resolve('free'); // a frame that is shut off has no locks
      });
    });
  }
}
