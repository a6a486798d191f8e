import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import { listIn } from '../../held-in.ts';
import { message, type Message } from '../../message.ts';
import type { Document } from '../../model/document.ts';
import type { EngagementStep } from '../../model/engagement.ts';
import { Side } from '../../model/place.ts';
import { agunias2012, module3 } from '../../publications/migration.ts';
import { readOptions } from '../../read-options.ts';
import { DiasporaStep, type EngagementSteps, type StepStatus, type TerritorySteps } from './engagement-steps-result.ts';
import { firstFew } from '../../first-few.ts';

export const EngagementStepsOptions = z.strictObject({});
export type EngagementStepsOptions = z.infer<typeof EngagementStepsOptions>;

/**
 * Follows the five steps of diaspora engagement in every territory: goals and capacities, know your diaspora, build trust,
 * mobilise, engage.
 *
 * Territories are the places of the cause and those that a step names. Of several records of one step the last in the
 * document counts. A step without a record is unknown, never not started. `next` is the first step that is not known
 * to be done; a gap is a step known not to be started before one that is under way or done. Both are ours: the source
 * gives the order and no rule. O(steps + places). Sources: Agunias & Newland 2012; Module 3.
 */
function computeEngagementSteps(document: Document, options: Partial<EngagementStepsOptions> = {}): EngagementSteps {
  readOptions(EngagementStepsOptions, options);
  const sideOf = new Map(document.places.map(({ id, side }) => [id, side]));
  const records = new Map<string, EngagementStep[]>((document.cause.places ?? []).map((place) => [place, []]));
  const withoutPlace: EngagementStep[] = [];
  for (const step of document.engagementSteps) {
    if (step.place === undefined) withoutPlace.push(step);
    else listIn(records, step.place).push(step);
  }
  const territories = [...records].map(([place, steps]) => territoryOf(place, sideOf.get(place) ?? null, steps));
  if (withoutPlace.length > 0) territories.push(territoryOf(null, null, withoutPlace));
  return {
    territories,
    sides: [...Side.options, null].map((side) => ({ side, places: territories.flatMap((one) => (one.place !== null && one.side === side ? [one.place] : [])) })),
  };
}

function territoryOf(place: string | null, side: TerritorySteps['side'], records: readonly EngagementStep[]): TerritorySteps {
  const steps = DiasporaStep.options.map((step) => {
    const own = records.filter((record) => record.step === step);
    return { step, status: own.at(-1)?.status ?? ('unknown' as const satisfies StepStatus), records: own.map(({ id }) => id) };
  });
  const next = steps.find(({ status }) => status !== 'done');
  const lastBegun = steps.findLastIndex(({ status }) => status === 'under-way' || status === 'done');
  return {
    place,
    side,
    steps,
    next: next?.step ?? null,
    nextIsKnown: next?.status !== 'unknown',
    gaps: steps.slice(0, lastBegun + 1).flatMap(({ step, status }) => (status === 'not-started' ? [step] : [])),
  };
}

/** How many territories are told one by one. */
const mostTold = 3;

/** Says the next step of every territory, what was passed over, and where nothing is recorded. */
function explainEngagementSteps({ territories }: EngagementSteps): Message[] {
  if (territories.length === 0) return [message('engagement-steps.none')];
  const messages: Message[] = [];
  const recorded = territories.filter(({ place, steps }) => place !== null && steps.some(({ status }) => status !== 'unknown'));
  for (const { place, steps, next, nextIsKnown, gaps } of recorded.slice(0, mostTold)) {
    const count = (asked: StepStatus): number => steps.filter(({ status }) => status === asked).length;
    if (next !== null) messages.push(message('engagement-steps.status', { place, done: count('done'), underWay: count('under-way'), notStarted: count('not-started'), unknown: count('unknown') }));
    messages.push(message(next === null ? 'engagement-steps.all-done' : `engagement-steps.${nextIsKnown ? 'next' : 'ask'}.${next}`, { place }));
    const passedOver = gaps.find((gap) => gap !== next);
    if (passedOver !== undefined) messages.push(message(`engagement-steps.gap.${passedOver}`, { place }));
  }
  if (recorded.length > mostTold) messages.push(message('engagement-steps.more', { count: recorded.length - mostTold }));
  const unrecorded = firstFew(territories.flatMap(({ place, steps }) => (place !== null && steps.every(({ status }) => status === 'unknown') ? [place] : [])));
  if (unrecorded.shown.length > 0) messages.push(message('engagement-steps.unrecorded', { places: unrecorded.shown, more: unrecorded.more }));
  if (territories.some(({ place }) => place === null)) messages.push(message('engagement-steps.without-place'));
  return messages;
}

export const engagementSteps: Method<EngagementStepsOptions, Document, EngagementSteps> = {
  id: 'engagement-steps',
  scope: 'map',
  family: 'partnership',
  options: EngagementStepsOptions,
  sources: [agunias2012, module3('topic 3, section 3')],
  ours: 'engagement-steps.ours',
  explain: explainEngagementSteps,
  compute: computeEngagementSteps,
};
