import type { Analysis, Document } from '@allymap/core';
import type { BookSheet, BookValue } from './book-sheet.ts';

/** Which actor a number or a class is of. */
type ByActor = ReadonlyMap<string, BookValue>;

/**
 * What an analysis says of each actor, a row per actor: its scores, how much of each is known and what the unknown part
 * allows, its class in every method that has classes, and every metric that was computed. An unknown value is an empty
 * cell. O(actors × results).
 */
export function resultsSheet(document: Document, analysis: Analysis): BookSheet {
  const columns: [title: string, values: ByActor][] = [['name', new Map(document.actors.map(({ id, name }) => [id, name]))]];
  for (const { measure, actors } of [analysis.scores.interest, analysis.scores.influence, ...analysis.scores.others]) {
    columns.push([measure, new Map(actors.map(({ actor, value }) => [actor, value]))]);
    columns.push([`${measure}.known`, new Map(actors.map(({ actor, coverage }) => [actor, coverage]))]);
    columns.push([`${measure}.least`, new Map(actors.map(({ actor, interval }) => [actor, interval[0]]))]);
    columns.push([`${measure}.most`, new Map(actors.map(({ actor, interval }) => [actor, interval[1]]))]);
  }
  for (const [method, result] of Object.entries(analysis.scoring)) columns.push([method, byActor(result, 'actors', 'class')]);
  for (const [metric, result] of Object.entries(analysis.metrics)) columns.push([metric, byActor(result, 'scores', 'value')]);
  const used = columns.filter(([, values]) => values.size > 0);
  const rows = document.actors.map(({ id }) => [id, ...used.map(([, values]) => values.get(id))]);
  return { name: 'results', columns: ['id', ...used.map(([title]) => title)].map((title) => ({ title })), rows };
}

/** A field of each record of a list in a result, by the actor of the record; empty for results that have no such list. */
function byActor(result: unknown, list: string, field: string): ByActor {
  const records: unknown = isRecord(result) ? result[list] : undefined;
  if (!Array.isArray(records)) return new Map();
  return new Map(
    records.filter(isRecord).flatMap((record): [string, BookValue][] => {
      const [actor, value] = [record['actor'], record[field]];
      return typeof actor === 'string' && (typeof value === 'string' || typeof value === 'number') ? [[actor, value]] : [];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
