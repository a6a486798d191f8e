import { spectrumOfAllies } from '../forces/spectrum-of-allies.ts';
import { supportBands } from '../forces/support-band.ts';
import type { Document } from '../model/document.ts';
import { powerInterestGrid } from '../scoring/power-interest-grid.ts';
import { salience } from '../scoring/salience.ts';
import type { ClassChanges } from './comparison-result.ts';

/** Where one method puts every actor. */
interface Classes {
  readonly method: ClassChanges['method'];
  readonly objective: string | null;
  readonly of: ReadonlyMap<string, string>;
}

/** What the classes are read with, the same for both documents. */
export interface ClassOptions {
  readonly interestMeasure: string;
  readonly influenceMeasure: string;
  readonly interestThreshold: number;
  readonly influenceThreshold: number;
  readonly neutral: number;
  readonly active: number;
}

/** Says, method by method, which actors of both documents stand elsewhere than before. */
export function classChanges(before: Document, after: Document, options: ClassOptions): ClassChanges[] {
  const earlier = classesOf(before, options);
  return classesOf(after, options).flatMap(({ method, objective, of: later }) => {
    const match = earlier.find((one) => one.method === method && one.objective === objective);
    if (match === undefined) return [];
    const both = [...later].flatMap(([actor, is]) => {
      const was = match.of.get(actor);
      return was === undefined ? [] : [{ actor, before: was, after: is }];
    });
    const moves = both.filter((one) => one.before !== one.after);
    return [{ method, objective, moves, same: both.length - moves.length }];
  });
}

function classesOf(document: Document, { interestMeasure, influenceMeasure, interestThreshold, influenceThreshold, neutral, active }: ClassOptions): Classes[] {
  const grid = powerInterestGrid.compute(document, { interestMeasure, influenceMeasure, interestThreshold, influenceThreshold });
  const spectra = spectrumOfAllies.compute(document, { influenceMeasure, neutral, active });
  return [
    { method: 'power-interest-grid', objective: null, of: classMap(grid.actors) },
    { method: 'salience', objective: null, of: classMap(salience.compute(document).actors) },
    ...spectra.map(({ objective, actors }): Classes => ({ method: 'spectrum-of-allies', objective, of: classMap(actors) })),
    ...supportBands.compute(document).map(({ objective, actors }): Classes => ({
      method: 'support-bands',
      objective,
      of: new Map(actors.map(({ actor, band }) => [actor, band])),
    })),
  ];
}

function classMap(actors: readonly { readonly actor: string; readonly class: string }[]): Map<string, string> {
  return new Map(actors.map((one) => [one.actor, one.class]));
}
