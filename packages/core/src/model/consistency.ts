import { showValue } from '../show-value.ts';
import { collectionNames, type CollectionName, type Document } from './document.ts';
import { findNearestName } from '../nearest-name.ts';
import { findOffScaleValues } from './off-scale.ts';
import { problem, type ProblemPath } from './problem.ts';
import type { ProblemList } from './problem-list.ts';
import { visitReferences } from './references.ts';
import { builtInScales } from './built-in-scales.ts';

/** References for which a near name is looked for; beyond these the search would take longer than the rest of the check. */
const mostHints = 20;

/**
 * Lists what the schemas of single records cannot see: repeated ids, references that meet no record, scales without
 * extent, values off their scale.
 *
 * O(size of the document).
 */
export function findInconsistencies(document: Document, problems: ProblemList): void {
  const ids = new Map(collectionNames.map((name) => [name, indexIds(document[name], [name], problems)]));
  findRepeatedItemIds(document, problems);
  findMissingReferences(document, ids, problems);
  findEmptyScales(document, problems);
  findOffScaleValues(document, problems);
}

/** The index of each id, and a problem for each that is there already. */
function indexIds(items: readonly { readonly id: string }[], path: ProblemPath, problems: ProblemList): Map<string, number> {
  const ids = new Map<string, number>();
  items.forEach(({ id }, index) => {
    const first = ids.get(id);
    if (first === undefined) ids.set(id, index);
    else problems.add(() => problem('duplicate-id', [...path, index, 'id'], { id: showValue(id), first, collection: String(path.at(-1)) }));
  });
  return ids;
}

/** As in collections, in the lists within records whose items have ids. */
function findRepeatedItemIds(document: Document, problems: ProblemList): void {
  indexIds(document.cause.requirements ?? [], ['cause', 'requirements'], problems);
  document.scales.forEach((scale, i) => {
    if (scale.kind === 'levels') indexIds(scale.levels, ['scales', i, 'levels'], problems);
  });
  document.scenarios.forEach(({ actions }, i) => indexIds(actions, ['scenarios', i, 'actions'], problems));
}

function findMissingReferences(document: Document, ids: ReadonlyMap<CollectionName, ReadonlyMap<string, number>>, problems: ProblemList): void {
  const builtIn = builtInScales.map(({ id }, index) => [id, index] as const);
  const known = new Map([...ids, ['scales', new Map([...builtIn, ...ids.get('scales')!])]]);
  let hints = 0;
  const check = (holder: CollectionName | 'cause', record: object, ...at: ProblemPath): void =>
    visitReferences(holder, record, ({ field: { to }, id, path }) => {
      const named = known.get(to)!;
      if (named.has(id)) return;
      problems.add(() => {
        const nearest = hints++ < mostHints ? findNearestName(id, named) : undefined;
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
