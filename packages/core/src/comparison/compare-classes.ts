import { spectrumOfAllies } from '../forces/spectrum-of-allies.ts';
import { supportBands } from '../forces/support-band.ts';
import type { Document } from '../model/document.ts';
import type { MapReading } from '../scoring/map-reading.ts';
import { powerInterestGrid } from '../scoring/power-interest-grid.ts';
import { engagementAssessment } from '../scoring/engagement/engagement-assessment.ts';
import { salience } from '../scoring/salience.ts';
import { ClassChanges } from './comparison-result.ts';
import type { Attempt } from './attempt.ts';

/** Where one method puts every actor. */
interface Classes {
  readonly method: ClassChanges['method'];
  readonly objective: string | null;
  readonly of: ReadonlyMap<string, string>;
}

/** Says, method by method, which actors of both documents, read alike, stand elsewhere than before. */
export function classChanges(before: Document, after: Document, options: MapReading, attempt: Attempt): ClassChanges[] {
  return ClassChanges.shape.method.options.flatMap((method) =>
    attempt(method, [], () => changesOf(classesBy[method](before, options), classesBy[method](after, options))),
  );
}

function changesOf(earlier: readonly Classes[], later: readonly Classes[]): ClassChanges[] {
  return later.flatMap(({ method, objective, of: now }) => {
    const match = earlier.find((one) => one.method === method && one.objective === objective);
    if (match === undefined) return [];
    const both = [...now].flatMap(([actor, is]) => {
      const was = match.of.get(actor);
      return was === undefined ? [] : [{ actor, before: was, after: is }];
    });
    const moves = both.filter((one) => one.before !== one.after);
    return [{ method, objective, moves, same: both.length - moves.length }];
  });
}

/** Where each method puts every actor of a document. */
const classesBy: Readonly<Record<ClassChanges['method'], (document: Document, options: MapReading) => Classes[]>> = {
  'power-interest-grid': (document, { interestMeasure, influenceMeasure, interestThreshold, influenceThreshold }) => {
    const { actors } = powerInterestGrid.compute(document, { interestMeasure, influenceMeasure, interestThreshold, influenceThreshold });
    return [{ method: 'power-interest-grid', objective: null, of: classMap(actors) }];
  },
  salience: (document) => [{ method: 'salience', objective: null, of: classMap(salience.compute(document).actors) }],
  'spectrum-of-allies': (document, { influenceMeasure, neutral, active }) =>
    spectrumOfAllies.compute(document, { influenceMeasure, neutral, active }).map(({ objective, actors }) => ({ method: 'spectrum-of-allies', objective, of: classMap(actors) })),
  'support-bands': (document) =>
    supportBands.compute(document).map(({ objective, actors }) => ({ method: 'support-bands', objective, of: new Map(actors.map(({ actor, band }) => [actor, band])) })),
  'engagement-assessment': (document, { influenceMeasure }) => {
    const { actors } = engagementAssessment.compute(document, { influenceMeasure });
    return [{ method: 'engagement-assessment', objective: null, of: new Map(actors.map(({ actor, current }) => [actor, current.level ?? 'unknown'])) }];
  },
};

function classMap(actors: readonly { readonly actor: string; readonly class: string }[]): Map<string, string> {
  return new Map(actors.map((one) => [one.actor, one.class]));
}
