import { NotFoundError } from '../errors.ts';
import type { Document } from '../model/document.ts';
import { findNearestName } from '../nearest-name.ts';
import type { Objective } from '../model/objective.ts';

/** The objective of a document with this id; throws `NotFoundError` with the nearest id where there is none. */
export function findObjective(document: Document, id: string): Objective {
  const found = document.objectives.find((objective) => objective.id === id);
  if (found !== undefined) return found;
  throw new NotFoundError('objective', id, findNearestName(id, new Set(document.objectives.map((objective) => objective.id))));
}
