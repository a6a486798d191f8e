import { Actor, Tie } from '@allymap/core';

/** A field that a table can hold. */
export interface Column {
  readonly field: string;
  readonly kind: 'text' | 'number' | 'truth' | 'word';
  /** The words that it may hold; of a truth, one more for false and one for true. */
  readonly words?: readonly string[];
  /** Whether it can be known to be unknown. */
  readonly nullable?: boolean;
}

const text = (field: string): Column => ({ field, kind: 'text' });
const number = (field: string): Column => ({ field, kind: 'number' });
const truth = (field: string, more: Partial<Column> = { nullable: true }): Column => ({ field, kind: 'truth', ...more });
const word = (field: string, words: readonly string[]): Column => ({ field, kind: 'word', words });

/** The fields of one kind of record: those that a table holds, and those that it cannot. */
export interface ColumnSet {
  readonly columns: readonly Column[];
  readonly reserved: ReadonlySet<string>;
}

const { sector, scale, role, standing } = Actor.shape;
const { kind, formality, closeness } = Tie.shape;

/** What a table of actors holds; the others of an actor's fields are lists and objects. */
export const actorColumns = columnSet(Object.keys(Actor.shape), [
  text('id'),
  text('name'),
  text('shortName'),
  text('description'),
  text('kind'),
  word('sector', sector.def.innerType.options),
  word('scale', scale.def.innerType.options),
  truth('legallyRecognised'),
  word('role', role.def.innerType.options),
  word('standing', standing.def.innerType.options),
  truth('veto'),
]);

/** What a table of ties holds; `alliance` names a record that no table holds. */
export const tieColumns = columnSet(Object.keys(Tie.shape), [
  text('id'),
  text('source'),
  text('target'),
  truth('directed', { words: ['undirected', 'directed'] }),
  word('kind', kind.options),
  text('label'),
  number('strength'),
  word('formality', formality.def.innerType.options),
  word('closeness', closeness.def.innerType.options),
  number('trust'),
  text('from'),
  text('until'),
]);

function columnSet(fields: readonly string[], columns: readonly Column[]): ColumnSet {
  const held = new Set(columns.map(({ field }) => field));
  return { columns, reserved: new Set(fields.filter((field) => !held.has(field))) };
}
