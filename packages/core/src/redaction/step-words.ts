import type { Document } from '../model/document.ts';
import { visitReferences } from '../model/references.ts';
import type { HiddenNames } from './hidden-names.ts';
import type { Tally } from './take-out.ts';

const words = ['title', 'sentence', 'note'] as const;

/** The ids of the steps that are about one of these actors: they name it as a record, or in their words. O(steps × names to hide). */
export function stepsThatTell(document: Document, actors: ReadonlySet<string>, hidden: HiddenNames): string[] {
  if (actors.size === 0) return [];
  return document.presentationSteps.flatMap((step) => {
    let tells = words.some((field) => step[field] !== undefined && hidden.hideIn(step[field]) !== step[field]);
    visitReferences('presentationSteps', step, ({ field, id }) => {
      tells ||= field.to === 'actors' && actors.has(id);
    });
    return tells ? [step.id] : [];
  });
}

/** The document with nothing said at these steps but what their pictures say of themselves, which is computed from what is left. */
export function withoutStepWords(document: Document, steps: ReadonlySet<string>, tally: Tally): Document {
  if (steps.size === 0) return document;
  const presentationSteps = document.presentationSteps.map((step) => {
    if (!steps.has(step.id) || words.every((field) => step[field] === undefined)) return step;
    tally('step-words');
    const { title: _title, sentence: _sentence, note: _note, ...rest } = step;
    return rest as typeof step;
  });
  return { ...document, presentationSteps };
}
