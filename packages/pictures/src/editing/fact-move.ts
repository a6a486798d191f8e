import type { Operation } from '@allymap/core';
import type { PictureView } from '../picture.ts';
import type { Move } from './picture-edit.ts';
import { wordChoice } from './scale-field.ts';

/** A field of an actor that a picture shows as a place, and what it becomes there; undefined: it stays. */
export interface Fact {
  readonly field: 'role' | 'standing' | 'sector';
  readonly known: readonly string[];
  readonly value: string | undefined;
}

/** Puts what is known of an actor on its record, as a place of the picture says. */
export function factMove({ document, words }: PictureView, actor: string, facts: readonly Fact[]): Move {
  const record = document.actors.find(({ id }) => id === actor);
  return {
    isJudgement: false,
    fields: facts.map(({ field, known, value }) => {
      const now = record?.[field];
      return { name: field, label: words.t(`form.${field}`), shape: wordChoice(known, field, words), value: value === now ? undefined : value, now: now === undefined ? words.t('unknown') : words.t(`${field}.${now}`), canBeLeft: true };
    }),
    notes: [],
    assessors: [],
    operations: (values) => {
      const changes = Object.fromEntries(facts.flatMap(({ field }) => (values.get(field) === undefined || values.get(field) === record?.[field] ? [] : [[field, values.get(field)]])));
      return Object.keys(changes).length === 0 ? [] : [{ type: 'update', collection: 'actors', id: actor, changes } satisfies Operation];
    },
  };
}
