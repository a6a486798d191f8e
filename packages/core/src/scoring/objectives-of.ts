import type { Document } from '../model/document.ts';
import { findObjective } from './find-objective.ts';

/** The ids of the objectives that a method is asked about: the one named, or all in the document's order. */
export function objectivesOf(document: Document, objective: string | null): string[] {
  return objective === null ? document.objectives.map(({ id }) => id) : [findObjective(document, objective).id];
}
