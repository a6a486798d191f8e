import type { Document } from '../model/document.ts';
import { contributionsOf } from './teams/contributions.ts';
import { sizeOf } from './kernels/rows.ts';
import { requirementsOf } from './requirements.ts';

/** Whether nothing is recorded of an actor that could meet a requirement: no offer, no place, no reach, and it is not asked for itself. */
export function isUnrecorded(document: Document, actor: number): boolean {
  const { offers, placesReached, actorsReached } = contributionsOf(document);
  return [offers, placesReached, actorsReached, requirementsOf(document).met].every((rows) => sizeOf(rows, actor) === 0);
}
