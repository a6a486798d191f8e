import type * as z from 'zod/mini';
import type { Message } from './message.ts';
import type { Publication } from './publication.ts';

/** What every metric and method says of itself; forms, command-line flags, docs tables and stories read it. */
export interface Descriptor<Options, Result = unknown> {
  /** Kebab-case, stable; the catalogues hold its label and description under this id. */
  readonly id: string;
  /** What one result is about. */
  readonly scope: 'actor' | 'tie' | 'map' | 'group' | 'objective' | 'alliance' | 'pair';
  readonly family: 'network' | 'scoring' | 'complementarity' | 'forces' | 'partnership' | 'comparison';
  /** Schema of the options; every option has a default. */
  readonly options: z.ZodMiniType<Options>;
  /** The least and the greatest value of a result under the default options; `null` is unbounded, absent is not a number. */
  readonly range?: readonly [number | null, number | null];
  /** The publications that define it, each with how it was checked. */
  readonly sources: readonly Publication[];
  /** What in it no source publishes, as a catalogue code; absent: nothing. */
  readonly ours?: string;
  /**
   * What a result says, in messages, the most important first: its answer, the reasons for it, and what is unknown.
   *
   * It belongs to the descriptor so that every report, page and panel says the same of the same result.
   */
  explain?(result: Result): Message[];
}

/** A metric: a number or a set computed from the network alone. */
export interface Metric<Options, Input, Result> extends Descriptor<Options, Result>, Computation<Options, Input, Result> {
  readonly family: 'network';
  /** What it can read of a tie, the default first: nothing but its existence, its strength, or its length. */
  readonly reads: readonly ('ties' | 'strength' | 'length')[];
  /** Whether the direction of ties changes the result. */
  readonly direction: 'ignored' | 'optional' | 'used';
  /** Complexity in actors n and ties m. */
  readonly complexity: string;
}

/** A method: a judgement about actors or objectives, computed from a document with its reasons. */
export interface Method<Options, Input, Result> extends Descriptor<Options, Result>, Computation<Options, Input, Result> {}

/** How a result is computed: at once, or in steps. */
interface Computation<Options, Input, Result> {
  readonly compute: (input: Input, options?: Partial<Options>) => Result;
  /** Throws where options that fit their schema do not fit the input, such as an id that nothing has; cheap, and called before anything is computed. */
  readonly check?: (input: Input, options: Options) => void;
  /** The same in steps, for what can take long: between two of them it can be shown (the share done, 0..1), paused or dropped. */
  readonly computeInSteps?: (input: Input, options?: Partial<Options>) => Generator<number, Result>;
}
