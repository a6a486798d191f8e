import { Actor, Tie } from '@allymap/core';

/** A field that a table can hold. */
export interface Column {
  readonly field: string;
  readonly kind: 'text' | 'number' | 'truth';
}

const text = (field: string): Column => ({ field, kind: 'text' });
const number = (field: string): Column => ({ field, kind: 'number' });
const truth = (field: string): Column => ({ field, kind: 'truth' });

/** The fields of one kind of record: those that a table holds, and those that it cannot. */
export interface ColumnSet {
  readonly columns: readonly Column[];
  readonly reserved: ReadonlySet<string>;
}

/** What a table of actors holds; the others of an actor's fields are lists and objects. */
export const actorColumns = columnSet(Object.keys(Actor.shape), [
  text('id'),
  text('name'),
  text('shortName'),
  text('description'),
  text('kind'),
  text('sector'),
  text('scale'),
  truth('legallyRecognised'),
  text('role'),
  text('standing'),
  truth('veto'),
]);

/** What a table of ties holds; `alliance` names a record that no table holds. */
export const tieColumns = columnSet(Object.keys(Tie.shape), [
  text('id'),
  text('source'),
  text('target'),
  truth('directed'),
  text('kind'),
  text('label'),
  number('strength'),
  text('formality'),
  text('closeness'),
  number('trust'),
  text('from'),
  text('until'),
]);

function columnSet(fields: readonly string[], columns: readonly Column[]): ColumnSet {
  const held = new Set(columns.map(({ field }) => field));
  return { columns, reserved: new Set(fields.filter((field) => !held.has(field))) };
}
