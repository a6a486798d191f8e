import type { Document } from '../../../model/document.ts';
import { requireDocument } from '../../../model/parse-document.ts';

/** A study: rows of direct influences (undefined: nobody stated it), and one row of positions per objective. */
export interface Study {
  readonly direct: readonly (readonly (number | null | undefined)[])[];
  readonly positions?: readonly (readonly (number | null | undefined)[])[];
}

/** The document of a study, with actors a0, a1, … and objectives o0, o1, …; the diagonal is left out. */
export function studyOf({ direct, positions = [] }: Study, scale = 'zero-to-four'): Document {
  return requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: direct.map((_, index) => ({ id: `a${index}`, name: `a${index}` })),
    scales: [{ id: 'zero-to-four-any', kind: 'numeric', min: 0, max: 4 }],
    objectives: positions.map((_, index) => ({ id: `o${index}`, label: `o${index}` })),
    influences: direct.flatMap((row, a) =>
      row.flatMap((value, b) => (value === undefined || a === b ? [] : [{ id: `${a}-${b}`, source: `a${a}`, target: `a${b}`, value, scale }])),
    ),
    positions: positions.flatMap((row, objective) =>
      row.flatMap((value, a) =>
        value === undefined ? [] : [{ id: `${objective}-${a}`, actor: `a${a}`, objective: `o${objective}`, value, scale: 'minus-four-to-four' }],
      ),
    ),
  });
}

/**
 * Eleven actors of road transport in Niger: R. Samna Soumana, Stratégies d’entreprises de transport routier interurbain
 * des voyageurs en Afrique de l’Ouest, thesis, Université Lumière Lyon 2, 2010, annex, “3 Matrice des influences directes”.
 */
export const nigerTransport = [
  [0, 3, 3, 0, 3, 3, 3, 2, 2, 3, 4],
  [3, 0, 2, 2, 0, 0, 1, 1, 1, 1, 0],
  [1, 0, 0, 1, 4, 3, 1, 1, 0, 0, 1],
  [0, 4, 4, 0, 0, 1, 4, 0, 0, 4, 1],
  [1, 0, 3, 0, 0, 3, 3, 0, 0, 0, 0],
  [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0],
  [1, 0, 3, 1, 1, 0, 0, 1, 0, 0, 0],
  [0, 1, 1, 0, 0, 0, 1, 0, 0, 1, 0],
  [1, 2, 0, 0, 0, 0, 0, 1, 0, 4, 0],
  [0, 1, 0, 1, 0, 0, 0, 0, 2, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
];
