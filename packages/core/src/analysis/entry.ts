import type * as z from 'zod/mini';
import type { Method } from '../descriptor.ts';
import type { BlockMetric, BlockWork } from '../metrics/block-work.ts';
import { readOptions } from '../read-options.ts';
import { optionNames, ownOptions } from './own-options.ts';
import { SharedOptions } from './shared-options.ts';

/** A metric or method as `analyse` runs it. */
export interface Entry<Input, Result, Own = unknown> {
  readonly descriptor: Method<unknown, Input, Result>;
  /** The schema of the options that can be given for it alone. */
  readonly own: z.ZodMiniType<Own>;
  /** The id of one that leaves behind what this one needs: where both are asked for, it is run first. */
  readonly after: string | null;
  /** What of the options of an analysis reaches it; what is absent stays at its default. */
  readonly optionsFor: (chosen: ChosenOptions) => Partial<Own>;
  /** Throws where its options cannot be read, or do not fit the input. */
  readonly check: (input: Input, chosen: ChosenOptions) => void;
  /** Computes it with its options, giving the share done, 0..1, between its steps. */
  readonly run: (input: Input, chosen: ChosenOptions) => Generator<number, Result>;
  /** The same as work in blocks, for what can be shared out among workers. */
  readonly inBlocks: ((input: Input, chosen: ChosenOptions) => BlockWork<Result>) | null;
}

/** What the options of `analyse` say to its metrics and methods: to several alike, and to single ones by their id. */
export interface ChosenOptions extends SharedOptions {
  readonly options: { readonly [id: string]: object | undefined };
}

/** The entries of one family, by the key under which the analysis holds each result: the id in camel case. */
export type Entries = Readonly<Record<string, Entry<never, unknown>>>;

interface EntryChoices {
  /** The id of one that leaves behind what this one needs, of the same table. */
  readonly after?: string;
}

/** Lists a metric or method among those that `analyse` can run. */
export function entry<Options, Input, Result>(
  descriptor: Method<Options, Input, Result>,
  { after }: EntryChoices = {},
): Entry<Input, Result, Partial<Options>> {
  const blocks = descriptor as Partial<BlockMetric<Options, Result>>;
  const own = ownOptions(descriptor.options);
  const known = optionNames(own);
  /** Shared options reach whatever has one of that name; one that is given for it alone wins. */
  const optionsFor = (chosen: ChosenOptions): Partial<Options> => {
    const shared = Object.keys(SharedOptions.shape).filter((name) => known.has(name)) as (keyof SharedOptions)[];
    const given = Object.entries(chosen.options[descriptor.id] ?? {}).filter(([, value]) => value !== undefined);
    return Object.fromEntries([...shared.map((name) => [name, chosen[name]]), ...given]) as Partial<Options>;
  };
  return {
    descriptor: descriptor as unknown as Method<unknown, Input, Result>,
    own,
    after: after ?? null,
    optionsFor,
    check(input, chosen) {
      descriptor.check?.(input, readOptions(descriptor.options, optionsFor(chosen)));
    },
    *run(input, chosen) {
      const options = optionsFor(chosen);
      return descriptor.computeInSteps === undefined ? descriptor.compute(input, options) : yield* descriptor.computeInSteps(input, options);
    },
    inBlocks: blocks.inBlocks === undefined ? null : (input, chosen) => blocks.inBlocks!(input as never, optionsFor(chosen)),
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

/** The options that can be given for single entries of a table, by their id. */
export type OwnOptionsOf<Table> = {
  [Key in Extract<keyof Table, string> as KebabCase<Key>]?: Table[Key] extends Entry<never, unknown, infer Own> ? Own : never;
};
