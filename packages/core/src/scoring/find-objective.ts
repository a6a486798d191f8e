import { closest, distance } from 'fastest-levenshtein';
import { NotFoundError } from '../errors.ts';
import type { Document } from '../model/document.ts';
import type { Objective } from '../model/objective.ts';

/** The objective of a document with this id; throws `NotFoundError` with the nearest id where there is none. */
export function findObjective(document: Document, id: string): Objective {
  const found = document.objectives.find((objective) => objective.id === id);
  if (found !== undefined) return found;
  const ids = document.objectives.slice(0, 1_000).map((objective) => objective.id);
  const nearest = ids.length === 0 || id.length > 100 ? undefined : closest(id, ids);
  const near = nearest !== undefined && distance(id, nearest) <= Math.max(1, id.length / 3);
  throw new NotFoundError('objective', id, near ? nearest : undefined);
}
