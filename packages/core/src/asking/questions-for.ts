import type { Assessor } from '../model/assessment.ts';
import { builtInScales } from '../model/built-in-scales.ts';
import type { Document } from '../model/document.ts';
import { freeId } from '../model/free-id.ts';
import { requireDocument } from '../model/parse-document.ts';

/**
 * The document that somebody is asked to judge with: who the actors are and what is asked of them, and nothing that anybody has said
 * of them yet, neither scores nor roles, ties, notes or reasons.
 *
 * An assessor of the document is asked by name or id; anybody else gets an id of their own. O(size of the document).
 */
export function questionsFor(document: Document, name: string): Document {
  const builtIn = new Set(builtInScales.map(({ id }) => id));
  const used = new Set(document.criteria.map(({ scale }) => scale));
  const { title, language, cause } = document;
  return requireDocument({
    version: document.version,
    ...given({ title, language }),
    cause: { title: cause.title, ...given({ change: cause.change }) },
    // A scale of the document may have the id of a built-in one.
    scales: document.scales.filter(({ id }) => used.has(id) || builtIn.has(id)),
    criteria: document.criteria.map(({ id, label, description, measures, scale, reversed }) => ({ id, label, measures, scale, ...given({ description, reversed }) })),
    assessors: [assessorNamed(document, name)],
    actors: document.actors.map(({ id, name: own, shortName }) => ({ id, name: own, ...given({ shortName }) })),
  });
}

function assessorNamed({ assessors }: Document, name: string): Assessor {
  const known = assessors.find((one) => one.name === name) ?? assessors.find(({ id }) => id === name);
  if (known !== undefined) return { id: known.id, name: known.name };
  const taken = new Set(assessors.map(({ id }) => id));
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'assessor';
  return { id: freeId(plain, taken), name };
}

/** The fields that there are. */
function given(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
