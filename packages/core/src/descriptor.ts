import type * as z from 'zod';

/** A publication that defines a metric or a method. */
export interface Publication {
  /** As one cites it: Freeman 1977. */
  readonly cite: string;
  readonly title: string;
  readonly where?: string;
  readonly doi?: string;
}

/** What every metric and method says of itself; forms, command-line flags, docs tables and stories read it. */
export interface Descriptor<Options> {
  /** Kebab-case, stable; the catalogues hold its label and description under this id. */
  readonly id: string;
  /** What one result is about. */
  readonly scope: 'actor' | 'tie' | 'map' | 'group' | 'objective';
  readonly family: 'network' | 'scoring' | 'complementarity' | 'forces' | 'partnership';
  /** Schema of the options; every option has a default. */
  readonly options: z.ZodType<Options>;
  /** The least and the greatest value of a result under the default options; `null` is unbounded, absent is not a number. */
  readonly range?: readonly [number | null, number | null];
  /** The publications that define it. */
  readonly sources: readonly Publication[];
  /** What in it no source publishes, as a catalogue code; absent: nothing. */
  readonly ours?: string;
}

/** A metric: a number or a set computed from the network alone. */
export interface Metric<Options, Input, Result> extends Descriptor<Options> {
  readonly family: 'network';
  /** What it can read of a tie, the default first: nothing but its existence, its strength, or its length. */
  readonly reads: readonly ('ties' | 'strength' | 'length')[];
  /** Whether the direction of ties changes the result. */
  readonly direction: 'ignored' | 'optional' | 'used';
  /** Complexity in actors n and ties m. */
  readonly complexity: string;
  readonly compute: (input: Input, options?: Partial<Options>) => Result;
}

/** A method: a judgement about actors or objectives, computed from a document with its reasons. */
export interface Method<Options, Input, Result> extends Descriptor<Options> {
  readonly compute: (input: Input, options?: Partial<Options>) => Result;
}
