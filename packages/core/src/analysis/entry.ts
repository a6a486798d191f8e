import * as z from 'zod/mini';
import type { Method } from '../descriptor.ts';
import type { BlockMetric, BlockWork } from '../metrics/block-work.ts';
import { outcomeSchema, type Outcome } from '../outcome.ts';
import type { SharedOptions } from './shared-options.ts';

/** A metric or method as `analyse` runs it. */
export interface Entry<Input, Result> {
  readonly descriptor: Method<unknown, Input, Result>;
  /** Whether `analyse` runs it unasked. */
  readonly byDefault: boolean;
  /** The id of one that leaves behind what this one needs: where both are asked for, it is run first. */
  readonly after: string | null;
  /** Computes it with the options that several share, giving the share done, 0..1, between its steps. */
  readonly run: (input: Input, shared: SharedOptions) => Generator<number, Result>;
  /** The same as work in blocks, for what can be shared out among workers. */
  readonly inBlocks: ((input: Input, shared: SharedOptions) => BlockWork<Result>) | null;
}

/** The entries of one family, by the key under which the analysis holds each result: the id in camel case. */
export type Entries = Readonly<Record<string, Entry<never, unknown>>>;

interface EntryChoices<Options> {
  /** Which of the shared options it takes, and under which names. */
  readonly options?: (shared: SharedOptions) => Partial<Options>;
  /** Default false: few maps hold its inputs, or it costs much. */
  readonly byDefault?: boolean;
  /** The id of one that leaves behind what this one needs, of the same table. */
  readonly after?: string;
}

/** Lists a metric or method among those that `analyse` can run. */
export function entry<Options, Input, Result>(
  descriptor: Method<Options, Input, Result>,
  { options = () => ({}), byDefault = false, after }: EntryChoices<Options> = {},
): Entry<Input, Result> {
  const blocks = descriptor as Partial<BlockMetric<Options, Result>>;
  return {
    descriptor: descriptor as Method<unknown, Input, Result>,
    byDefault,
    after: after ?? null,
    *run(input, shared) {
      return descriptor.computeInSteps === undefined ? descriptor.compute(input, options(shared)) : yield* descriptor.computeInSteps(input, options(shared));
    },
    inBlocks: blocks.inBlocks === undefined ? null : (input, shared) => blocks.inBlocks!(input as never, options(shared)),
  };
}

/** The ids of entries: their keys in kebab-case. */
export type IdOf<Table> = KebabCase<Extract<keyof Table, string>>;

type KebabCase<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${KebabCase<Rest>}`
    : `-${Lowercase<First>}${KebabCase<Rest>}`
  : '';

/** The ids of a table of entries, in its order. */
export function idsOf<Table extends Entries>(table: Table): IdOf<Table>[] {
  return Object.values(table).map(({ descriptor }) => descriptor.id as IdOf<Table>);
}

/** The ids of those entries of a table that `analyse` runs unasked. */
export function defaultIdsOf<Table extends Entries>(table: Table): IdOf<Table>[] {
  return Object.values(table).flatMap(({ descriptor, byDefault }) => (byDefault ? [descriptor.id as IdOf<Table>] : []));
}

/** What came of a table of entries: under each key the result, why it was left out, or `null` where it was not asked for. */
export type ResultsOf<Table> = { [Key in keyof Table]: Table[Key] extends Entry<never, infer Result> ? Outcome<Result> : never };

/** The schema of what came of a table of entries. */
export function resultsSchema<Table extends Entries>(table: Table): z.ZodMiniType<ResultsOf<Table>> {
  const shape = Object.fromEntries(Object.entries(table).map(([key, { descriptor }]) => [key, outcomeSchema(descriptor.result)]));
  return z.object(shape) as unknown as z.ZodMiniType<ResultsOf<Table>>;
}
