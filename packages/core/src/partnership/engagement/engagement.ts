import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import { listIn } from '../../held-in.ts';
import { message, type Message } from '../../message.ts';
import type { Actor } from '../../model/actor.ts';
import type { Document } from '../../model/document.ts';
import type { Engagement } from '../../model/engagement.ts';
import { handbook } from '../../publications/migration.ts';
import { readOptions } from '../../read-options.ts';
import { type EngagedActor, type EngagementBalance, type Engagements, EngagementWay } from './engagement-result.ts';
import { firstFew } from '../../first-few.ts';

export const EngagementOptions = z.strictObject({});
export type EngagementOptions = z.infer<typeof EngagementOptions>;

/**
 * Shows how allies are engaged: by lobbying, at project events, by direct involvement, or otherwise.
 *
 * For each actor that has an engagement: the ways, the benefits on either side, the difficulties, and which of the three
 * ways nobody recorded. `alliesWithout` names strategic allies without any record; that is a gap in the
 * document, not proof that nobody spoke to them. Difficulties and benefits repeat no text. O(engagements + actors).
 * Source: the handbook, sections 8.2 and 8.3; who gains by the balance of recorded benefits is ours.
 */
function computeEngagement(document: Document, options: Partial<EngagementOptions> = {}): Engagements {
  readOptions(EngagementOptions, options);
  const byActor = new Map<string, Engagement[]>();
  const ways = new Map<string, Engagement[]>(EngagementWay.options.map((way) => [way, []]));
  for (const engagement of document.engagements) {
    listIn(byActor, engagement.actor).push(engagement);
    listIn(ways, engagement.way).push(engagement);
  }
  return {
    actors: document.actors.flatMap((actor) => (byActor.has(actor.id) ? [engagedActor(actor, byActor.get(actor.id)!)] : [])),
    ways: [...ways].map(([way, list]) => ({ way, engagements: list.length, actors: unique(list.map(({ actor }) => actor)) })),
    alliesWithout: document.actors.flatMap(({ id, role }) => (role === 'strategic-ally' && !byActor.has(id) ? [id] : [])),
  };
}

function engagedActor({ id, role = 'unassigned' }: Actor, engagements: readonly Engagement[]): EngagedActor {
  const ways = new Map<string, string[]>();
  for (const { id: engagement, way } of engagements) listIn(ways, way).push(engagement);
  const benefits = engagements.flatMap((engagement) => engagement.benefits ?? []);
  const benefitsTo = (side: 'cause' | 'actor' | undefined): string[] => unique(benefits.flatMap(({ to, label }) => (to === side ? [label] : [])));
  const [benefitsToCause, benefitsToActor] = [benefitsTo('cause'), benefitsTo('actor')];
  return {
    actor: id,
    role,
    ways: [...ways].map(([way, ids]) => ({ way, engagements: ids })),
    untried: EngagementWay.options.filter((way) => !ways.has(way)),
    benefitsToCause,
    benefitsToActor,
    benefitsToUnknown: benefitsTo(undefined),
    difficulties: unique(engagements.flatMap(({ difficulties = [] }) => difficulties)),
    balance: balanceOf(benefitsToCause.length > 0, benefitsToActor.length > 0),
  };
}

function balanceOf(toCause: boolean, toActor: boolean): EngagementBalance {
  if (toCause) return toActor ? 'both' : 'cause-only';
  return toActor ? 'actor-only' : 'unknown';
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** Says which allies nobody engages, how the others are engaged, who gains nothing, and what makes it hard. */
function explainEngagement({ actors, ways, alliesWithout }: Engagements): Message[] {
  const messages: Message[] = [];
  const told = (code: string, ids: readonly string[], more: Message['params'] = {}): void => {
    const few = firstFew(ids);
    if (few.shown.length > 0) messages.push(message(code, { ...more, actors: few.shown, more: few.more }));
  };
  const of = (balance: EngagementBalance): string[] => actors.flatMap((one) => (one.balance === balance ? [one.actor] : []));
  told('engagement.allies-without', alliesWithout);
  if (actors.length === 0) return [...messages, message('engagement.none')];
  for (const { way, actors: engaged } of ways.slice(0, EngagementWay.options.length)) {
    told(`engagement.by.${way}`, engaged);
  }
  const others = ways.slice(EngagementWay.options.length);
  if (others.length > 0) told('engagement.by-other', unique(others.flatMap((way) => way.actors)), { ways: firstFew(others.map(({ way }) => way)).shown });
  const unused = EngagementWay.options.filter((known) => ways.some(({ way, actors: engaged }) => way === known && engaged.length === 0));
  if (unused.length > 0) messages.push(message('engagement.unused', { wayTerms: unused.map((way) => `engagement.${way}`) }));
  told('engagement.balance.both', of('both'));
  told('engagement.balance.cause-only', of('cause-only'));
  told('engagement.balance.actor-only', of('actor-only'));
  told('engagement.balance.unknown', of('unknown'));
  told('engagement.difficult', actors.flatMap(({ actor, difficulties }) => (difficulties.length > 0 ? [actor] : [])));
  return messages;
}

export const engagement: Method<EngagementOptions, Document, Engagements> = {
  id: 'engagement',
  scope: 'actor',
  family: 'partnership',
  options: EngagementOptions,
  sources: [handbook('sections 8.2 and 8.3')],
  ours: 'engagement.ours',
  explain: explainEngagement,
  compute: computeEngagement,
};
