import { listIn } from '../held-in.ts';
import { message, type Message } from '../message.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Document } from '../model/document.ts';
import type { Operation } from '../model/operation.ts';
import { indexRecords } from '../model/references.ts';
import { indexScales, isOnScale } from '../model/scale-conversion.ts';
import { freeId } from '../model/free-id.ts';

/** How answers come into a document, and what is said of it. */
export interface AnswerPlan {
  /** A batch, to be applied by `applyOperation`, with one inverse; without operations where nothing is new. */
  readonly operation: Extract<Operation, { type: 'batch' }>;
  /** What comes in, what is left out and why, and where the assessors disagree, in numbers. */
  readonly told: readonly Message[];
}

/** What answers can be told apart by. */
const questionOf = ({ actor, criterion, objective, alliance }: Assessment): string => JSON.stringify([actor, criterion, objective ?? null, alliance ?? null]);

/**
 * Plans how the judgements of other people come into a document, each under the name of whoever gave it.
 *
 * `answers` is a document as `questionsFor` makes it, with assessments in it. Their value, date and reason are taken; `date` is for
 * those that have none. Nothing in the document is changed or taken away: an assessor who answers again has both answers, of which
 * the newer counts, and two who disagree go on to. What was merged before is not merged twice. Answers about actors or criteria that
 * the document does not have, off the scale, or by no assessor are left out and told. O(answers + assessments).
 */
export function planAnswers(document: Document, answers: Document, { date }: { readonly date?: string } = {}): AnswerPlan {
  const actors = indexRecords(document, 'actors');
  const criteria = new Map(document.criteria.map((criterion) => [criterion.id, criterion]));
  const scales = indexScales(document.scales);
  const people = assessorsOf(document, answers);
  const counts = new Map<string, number>();
  const count = (what: string): unknown => counts.set(what, (counts.get(what) ?? 0) + 1);
  const known = new Map<string, Assessment[]>();
  for (const one of document.assessments) listIn(known, questionOf(one)).push(one);
  const [objectives, alliances] = [indexRecords(document, 'objectives'), indexRecords(document, 'alliances')];
  const ids = new Set(document.assessments.map(({ id }) => id));
  const merged = new Map<string, number>();
  const added: Assessment[] = [];
  for (const answer of answers.assessments) {
    const assessor = answer.assessor === undefined ? undefined : people.idOf.get(answer.assessor);
    const criterion = criteria.get(answer.criterion);
    const isElsewhere = (answer.objective !== undefined && !objectives.has(answer.objective)) || (answer.alliance !== undefined && !alliances.has(answer.alliance));
    if (assessor === undefined) count('by-nobody');
    else if (!actors.has(answer.actor) || criterion === undefined || isElsewhere) count('about-others');
    else if (!scales.has(answer.scale ?? criterion.scale) || !isOnScale(answer.value, scales.get(answer.scale ?? criterion.scale)!)) count('off-scale');
    else {
      const before = listIn(known, questionOf(answer));
      const record = recordOf(answer, assessor, date);
      if (before.some((one) => isSame(one, record) && (answer.date === undefined || one.date === answer.date))) count('again');
      else {
        record.id = freeId(`${assessor}-${answer.actor}-${answer.criterion}`, ids);
        ids.add(record.id);
        added.push(record);
        merged.set(assessor, (merged.get(assessor) ?? 0) + 1);
        if (record.value !== null && before.some((one) => one.assessor !== assessor && one.value !== null && one.value !== record.value)) count('disagreeing');
        before.push(record);
      }
    }
  }
  const operations: Operation[] = [
    ...people.added.filter(({ id }) => merged.has(id)).map((record): Operation => ({ type: 'add', collection: 'assessors', record })),
    ...added.map((record): Operation => ({ type: 'add', collection: 'assessments', record })),
  ];
  const names = new Map([...document.assessors, ...people.added].map(({ id, name }) => [id, name]));
  const told = [
    ...Array.from(merged, ([id, number]) => message('answers.merged', { name: names.get(id)!, count: number })),
    ...(merged.size > 0 ? [] : [message('answers.none')]),
    ...['disagreeing', 'again', 'about-others', 'off-scale', 'by-nobody'].flatMap((what) => (counts.has(what) ? [message(`answers.${what}`, { count: counts.get(what)! })] : [])),
  ];
  return { operation: { type: 'batch', operations }, told };
}

/** Whom each assessor of the answers is in the document: the one of the same name, or somebody new with an id that is free. */
function assessorsOf(document: Document, answers: Document): { readonly idOf: ReadonlyMap<string, string>; readonly added: readonly { readonly id: string; readonly name: string }[] } {
  const ids = new Set(document.assessors.map(({ id }) => id));
  const added: { id: string; name: string }[] = [];
  const idOf = new Map(answers.assessors.map(({ id, name }) => {
    const same = document.assessors.find((one) => one.id === id && one.name === name) ?? document.assessors.find((one) => one.name === name);
    if (same !== undefined) return [id, same.id];
    const own = freeId(id, ids);
    ids.add(own);
    added.push({ id: own, name });
    return [id, own];
  }));
  return { idOf, added };
}

function recordOf({ actor, criterion, value, scale, date, objective, alliance, evidence = [] }: Assessment, assessor: string, asked: string | undefined): Assessment {
  // Sources are those of another document; a reason stands for itself.
  const reasons = evidence.flatMap((one) => (one.basis === 'judged' ? [{ basis: one.basis, reason: one.reason }] : []));
  const day = date ?? asked;
  return {
    id: '', actor, criterion, value, ...(scale === undefined ? {} : { scale }), assessor, ...(day === undefined ? {} : { date: day }),
    ...(objective === undefined ? {} : { objective }), ...(alliance === undefined ? {} : { alliance }), ...(reasons.length === 0 ? {} : { evidence: reasons }),
  };
}

/** Whether somebody says again what they said, whenever that was. */
function isSame(one: Assessment, other: Assessment): boolean {
  return one.assessor === other.assessor && one.value === other.value && one.scale === other.scale && reasonOf(one) === reasonOf(other);
}

const reasonOf = ({ evidence = [] }: Assessment): string => JSON.stringify(evidence.flatMap((one) => (one.basis === 'judged' ? [one.reason] : [])));
