/** What a page loads of one thing, in KiB compressed by brotli; of a page that is one file, by gzip. */
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

/** The modules that a page asks for until the network of a small map is drawn. */
export declare const untilDrawn: readonly string[];

/** Bundles what a page imports as bundlers do, split into files: those by their path, the one that the page begins with, and what is in each. */
export function splitPage(imports: string): Promise<{
  readonly entry: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly outputs: Readonly<Record<string, { readonly entryPoint?: string }>>;
}>;
