import type { Document } from '../model/document.ts';
import { findObjective } from './find-objective.ts';

/** Throws `NotFoundError` where an option names an objective that the document does not have. */
export function checkObjective(document: Document, { objective }: { readonly objective: string | null }): void {
  if (objective !== null) findObjective(document, objective);
}
