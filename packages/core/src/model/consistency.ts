import { collectionNames, type CollectionName, type Document } from './document.ts';
import { findNearestName } from './nearest-name.ts';
import { findOffScaleValues } from './off-scale.ts';
import { problem, showValue, type ProblemPath } from './problem.ts';
import type { ProblemList } from './problem-list.ts';
import { indexRecords, visitReferences } from './references.ts';
import { builtInScales } from './scale.ts';

/** References for which a near name is looked for; beyond these the search would take longer than the rest of the check. */
const mostHints = 20;

/**
 * Lists what the schemas of single records cannot see: repeated ids, references that meet no record, scales without
 * extent, values off their scale.
 *
 * O(size of the document).
 */
export function findInconsistencies(document: Document, problems: ProblemList): void {
  findRepeatedIds(document, problems);
  findMissingReferences(document, problems);
  findEmptyScales(document, problems);
  findOffScaleValues(document, problems);
}

function findRepeatedIds(document: Document, problems: ProblemList): void {
  for (const name of collectionNames) checkIds(document[name], [name], problems);
  checkIds(document.cause.requirements ?? [], ['cause', 'requirements'], problems);
  document.scales.forEach((scale, i) => {
    if (scale.kind === 'levels') checkIds(scale.levels, ['scales', i, 'levels'], problems);
  });
  document.scenarios.forEach(({ actions }, i) => checkIds(actions, ['scenarios', i, 'actions'], problems));
}

function checkIds(items: readonly { readonly id: string }[], path: ProblemPath, problems: ProblemList): void {
  const first = new Map<string, number>();
  items.forEach(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else problems.add(() => problem('duplicate-id', [...path, index, 'id'], { id: showValue(id), first: earlier, collection: String(path.at(-1)) }));
  });
}

function findMissingReferences(document: Document, problems: ProblemList): void {
  const known = new Map<CollectionName, Map<string, number>>(collectionNames.map((name) => [name, indexRecords(document, name)]));
  builtInScales.forEach((scale, index) => known.get('scales')!.set(scale.id, index));
  let hints = 0;
  const check = (holder: CollectionName | 'cause', record: object, ...at: ProblemPath): void =>
    visitReferences(holder, record, ({ field: { to }, id, path }) => {
      const ids = known.get(to)!;
      if (ids.has(id)) return;
      problems.add(() => {
        const nearest = hints++ < mostHints ? findNearestName(id, ids) : undefined;
        const params = { id: showValue(id), collection: to, ...(nearest === undefined ? {} : { nearest: showValue(nearest) }) };
        return problem('missing-reference', [...at, ...path], params);
      });
    });
  check('cause', document.cause, 'cause');
  for (const name of collectionNames) {
    const records: readonly object[] = document[name];
    for (let index = 0; index < records.length && !problems.full; index++) check(name, records[index]!, name, index);
  }
}

function findEmptyScales(document: Document, problems: ProblemList): void {
  document.scales.forEach((scale, i) => {
    if (scale.kind !== 'numeric' || scale.max === null) return;
    const { min, max } = scale;
    if (max <= min) problems.add(() => problem('empty-scale', ['scales', i, 'max'], { min, max }));
  });
}
