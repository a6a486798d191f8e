/** What a page loads of one thing, in KiB compressed by brotli. */
export interface MeasuredSize {
  readonly name: string;
  readonly size: number;
  readonly budget: number;
  readonly goal: number;
  /** KiB of each package before compression, the largest first; empty where a file was measured as it is. */
  readonly parts: readonly (readonly [name: string, size: number])[];
}

/** Measures everything that has a budget. */
export function sizes(): Promise<MeasuredSize[]>;
