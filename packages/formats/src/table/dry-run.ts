import type { Document } from '@allymap/core';
import type { FormatProblem, FormatRemark } from '../format.ts';
import type { Mapping } from './mapping.ts';
import type { NameDifference } from './names-alike.ts';
import type { NoActor } from './rows-apart.ts';

/** What becomes of one row: a new actor, one that is known already, a tie, … or nothing, and why. */
export interface RowFate {
  readonly file: string;
  readonly sheet?: string;
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly fate: 'new' | 'same' | 'joined' | 'tie' | 'alliance' | 'values' | 'left-out';
  /** Whom or what the row is about, as it is written there. */
  readonly name: string;
  /** With whom it was joined. */
  readonly with?: string;
  /** In what the two names differ; `alias` where a table says that they are one, `answer` where somebody did. */
  readonly difference?: NameDifference | 'alias' | 'answer';
  /** Why it was left out. */
  readonly why?: NoActor | 'end-missing' | 'name-missing' | 'heading' | 'titles-again' | 'numbered' | 'answer';
}

/** Something that only a person can tell, and what is done where nobody is asked. */
export type Question =
  | { readonly about: 'same'; readonly names: readonly string[]; readonly difference: NameDifference; readonly file: string; readonly row: number; readonly safe: 'one' | 'two' }
  | { readonly about: 'actor'; readonly name: string; readonly why: NoActor; readonly file: string; readonly row: number; readonly safe: 'left-out' };

/** What will become of every row of somebody's tables, before anything happens. */
export interface DryRun {
  /** How the tables were understood; kept, or changed, it reads them again. */
  readonly mapping: Mapping;
  readonly rows: readonly RowFate[];
  readonly questions: readonly Question[];
  readonly remarks: readonly FormatRemark[];
  /** Why there is no document; empty where there is one. */
  readonly problems: readonly FormatProblem[];
  /** The document that the tables make; `undefined` where there are problems. */
  readonly document: Document | undefined;
}
