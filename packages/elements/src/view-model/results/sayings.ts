import type { Message } from '@allymap/core';
import { valueAt, type FoundRecord, type Subject } from './records-about.ts';

type Params = Message['params'];
type Records = readonly Readonly<Record<string, unknown>>[];

/** What is said of one record, or of the whole result, that no plain fact says: in codes that core's own sentences have, or in those of the details. */
export type SayOfRecord = (found: FoundRecord, subject: Subject) => Message[];
export type SayOfResult = (result: unknown, subject: Subject) => Message[];

const say = (code: string, params: Params = {}): Message => ({ code, params });

/** So many names one sentence holds, and how many others there are. */
function few(name: string, ids: readonly string[]): Params {
  const shown = ids.length <= 4 ? ids : ids.slice(0, 3);
  return { [name]: [...shown], more: ids.length - shown.length };
}

const texts = (record: unknown, path: string): string[] => {
  const found = valueAt(record, path);
  return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
};
const text = (record: unknown, path: string): string | null => {
  const found = valueAt(record, path);
  return typeof found === 'string' ? found : null;
};
const numberAt = (record: unknown, path: string): number => {
  const found = valueAt(record, path);
  return typeof found === 'number' ? found : 0;
};
const records = (result: unknown, path: string): Records => {
  const found = valueAt(result, path);
  return Array.isArray(found) ? (found as Records) : [];
};

/** How the answers are called that one judgement could change. */
const answers = { grid: ['grid.class.', '.johnson-scholes'], side: ['results.side.', ''], top: ['results.top.', ''] } as const;

/** By what a structural threat is named. */
const threatNames: Readonly<Record<string, string>> = {
  'nothing-signed': 'alliances',
  'conflict-inside': 'ties',
  'actor-dependence': 'actors',
  'tie-dependence': 'ties',
  'sole-supplier': 'actors',
  'place-through-one': 'places',
  'too-large': 'alliances',
  'service-overlap': 'capabilities',
};

export const ofRecord = {
  sensitivity: ({ record, list }) => {
    const answer = text(record, 'answer');
    if (list !== 'moves' || (answer !== 'grid' && answer !== 'side' && answer !== 'top')) return [];
    const [before, after] = answers[answer];
    const term = (at: string): string => `${before}${text(record, at) ?? ''}${after}`;
    const criterion = text(record, 'criterion');
    const params = { direction: text(record, 'direction'), fromTerm: term('from'), toTerm: term('to') };
    return [criterion === null ? say('results.move.position', params) : say('results.move.criterion', { ...params, criterion })];
  },
  weightedMeanPosition: ({ record, list }, { id }) =>
    list !== 'leftOut' ? [] : texts(record, 'unknown').map((what) => (what === 'position' ? say('stance.unknown') : say(`weighted-mean-position.no-${what}`, few('actors', [id])))),
  camps: ({ record, list }) => {
    const actors = texts(record, 'actors');
    if (list === 'listed') return [say(`camps.triad.${numberAt(record, 'negative')}`, { actors })];
    return [say(numberAt(record, 'sign') === 1 ? 'camps.apart' : 'camps.together', { actor: actors[0] ?? '', otherActor: actors[1] ?? '' })];
  },
  pairComplementarity: ({ record, list }) => {
    if (list === 'partners') {
      return records(record, 'partners')
        .slice(0, 3)
        .map((partner) => say('results.partner', { actor: text(partner, 'actor'), gives: numberAt(partner, 'gives'), takes: numberAt(partner, 'takes') }));
    }
    const [one = '', other = ''] = texts(record, 'actors');
    const given = (what: 'supplies' | 'receives', actor: string, otherActor: string): Message[] => {
      const capabilities = texts(record, `${what}.capabilities`);
      return capabilities.length === 0 ? [] : [say('pair-complementarity.supplies', { actor, otherActor, share: numberAt(record, `${what}.value`), ...few('capabilities', capabilities) })];
    };
    return [...given('supplies', one, other), ...given('receives', other, one)];
  },
  teamCoverage: ({ record, list }, { id }) => {
    if (list === 'soleSuppliers') return [say('team-coverage.only', { actor: id, ...few('requirements', texts(record, 'requirements')) })];
    const missing = texts(record, 'missing');
    return missing.length === 0 ? [] : [say('complementarity.missing', few('requirements', missing))];
  },
  bestPartner: ({ record }, { id }) => [say('best-partner.next', { actor: id, share: numberAt(record, 'gain'), ...few('requirements', texts(record, 'requirements')) })],
  bestTeam: ({ record }, { id }) => [say('best-team.step', { actor: id, share: numberAt(record, 'gain'), ...few('requirements', texts(record, 'requirements')) })],
  needsOffers: ({ record }, { id }) => {
    const capability = text(record, 'capability');
    const offering = records(record, 'offers').flatMap((offer) => text(offer, 'actor') ?? []);
    return [offering.length === 0 ? say('needs-offers.unmet', { capability, ...few('actors', [id]) }) : say('results.offered-by', { capability, ...few('actors', offering) })];
  },
  serviceOverlap: ({ record }) => {
    const actors = texts(record, 'actors');
    const groups = records(record, 'groups').length;
    const joined = groups === actors.length ? 'apart' : groups === 1 ? 'joined' : 'partly';
    return [say(`service-overlap.${joined}`, { capability: text(record, 'capability'), place: text(record, 'place'), ...few('actors', actors) })];
  },
  engagement: ({ record }, { id }) => {
    const actors = few('actors', [id]);
    const ways = records(record, 'ways').flatMap((one) => text(one, 'way') ?? []);
    const known = new Set(['lobbying', 'project-events', 'direct-involvement']);
    return [
      ...ways.map((way) => (known.has(way) ? say(`engagement.by.${way}`, actors) : say('engagement.by-other', { ways: [way], ...actors }))),
      say(`engagement.balance.${text(record, 'balance') ?? 'unknown'}`, actors),
    ];
  },
  bindingForces: ({ record, list }) => {
    if (list === 'unmetNeeds') return [say('results.unmet', few('capabilities', texts(record, 'capabilities')))];
    if (list !== 'alliances') return [];
    const missing = texts(record, 'complementarity.missing');
    const weakest = text(record, 'weakest');
    return [
      ...(missing.length === 0 ? [] : [say('binding-forces.missing', few('requirements', missing))]),
      ...(weakest === null ? [] : [say(`binding-forces.advice.${weakest}`)]),
    ];
  },
  proximity: ({ record, list }) => {
    if (list === 'actors') return records(record, 'places').map((place) => say('results.place', { place: text(place, 'place'), nearTerm: `proximity.by.${text(place, 'by') ?? 'unknown'}` }));
    const absent = texts(record, 'absent');
    return absent.length === 0 ? [] : [say('proximity.absent', { alliance: text(record, 'alliance'), ...few('places', absent) })];
  },
  structuralThreats: ({ record, list }) => {
    const kind = text(record, 'kind') ?? '';
    const by = threatNames[kind];
    if (by === undefined) return [];
    const ids = by === 'alliances' ? [text(record, 'alliance') ?? ''] : texts(record, by);
    return [say(`structural-threats.${list === 'questions' ? 'ask' : 'told'}.${kind}`, { count: ids.length, manageable: numberAt(record, 'count') - 1, ...few(by, ids) })];
  },
  articulationPoints: ({ record, list }, { id }) => (list !== 'points' ? [] : [say('articulation-points.actor', { actor: id, parts: numberAt(record, 'parts'), count: numberAt(record, 'cutOff') })]),
  bridges: ({ record, list }, { id }) => (list !== 'bridges' ? [] : [say('bridges.ties', { count: numberAt(record, 'cutOff'), total: 1, ties: [id], more: 0 })]),
  brokerage: ({ record, list }, { id }) => {
    if (list !== 'roles') return [];
    const counts = Object.entries((valueAt(record, 'counts') ?? {}) as Readonly<Record<string, number>>);
    const count = counts.reduce((sum, [, times]) => sum + times, 0);
    const [role] = counts.reduce((most, one) => (one[1] > most[1] ? one : most), ['unknown', 0]);
    return count === 0 ? [] : [say('brokerage.actor', { actor: id, count, role })];
  },
  together: ({ record }, { id }) => {
    const others = texts(record, 'actors').filter((actor) => actor !== id);
    return [others.length === 0 ? say('results.alone') : say('results.with', few('actors', others))];
  },
} satisfies Readonly<Record<string, SayOfRecord>>;

export const ofResult = {
  camps: (result, { kind, id }) => {
    if (kind !== 'actor') return [];
    if (texts(result, 'undivided').includes(id)) return [say('camps.undivided', few('actors', [id]))];
    const camp = records(result, 'groups')
      .flatMap((group) => valueAt(group, 'camps') as readonly (readonly string[])[])
      .find((members) => members.includes(id));
    if (camp === undefined) return [];
    const others = camp.filter((actor) => actor !== id);
    return [others.length === 0 ? say('results.camp-alone') : say('results.camp', few('actors', others))];
  },
  needsOffers: (result, { kind, id }) => {
    if (kind !== 'actor') return [];
    const needing = new Map<string, string[]>();
    for (const need of records(result, 'needs')) {
      const [capability, actor] = [text(need, 'capability'), text(need, 'actor')];
      if (capability === null || actor === null || records(need, 'offers').every((offer) => text(offer, 'actor') !== id)) continue;
      needing.set(capability, [...(needing.get(capability) ?? []), actor]);
    }
    return [...needing].map(([capability, actors]) => say('results.could-meet', { capability, ...few('actors', actors) }));
  },
  trustAndValue: (result, { kind, id, ends }) =>
    records(result, 'oneSided')
      .map(({ more, less, given, returned }) => ({ actor: String(more), otherActor: String(less), given: Number(given), returned: Number(returned) }))
      .filter(({ actor, otherActor }) => (kind === 'actor' ? actor === id || otherActor === id : ends?.includes(actor) === true && ends.includes(otherActor)))
      .map((params) => say('trust-and-value.one-sided', params)),
  corePeriphery: (result, { id }) => (texts(result, 'core').includes(id) ? [say('results.core')] : texts(result, 'periphery').includes(id) ? [say('results.periphery')] : []),
  diameter: (result, { kind, id }) => {
    const pair = [text(result, 'farthest.actor'), text(result, 'farthest.otherActor')];
    const other = pair.find((actor) => actor !== id);
    return kind === 'actor' && pair.includes(id) && other !== undefined ? [say('results.farthest', { actor: other })] : [];
  },
} satisfies Readonly<Record<string, SayOfResult>>;
