import { knownActorKinds, type Role, type Sector } from '../../model/actor.ts';
import { knownMeasures } from '../../model/assessment.ts';
import type { Document } from '../../model/document.ts';
import { LevelOfEngagement } from '../../model/engagement-level.ts';
import { requireDocument } from '../../model/parse-document.ts';
import type { TieKind } from '../../model/tie.ts';
import { seededRandom } from '../../seeded-random.ts';

const countries = ['NG', 'GB', 'PH', 'IT', 'LK', 'CH'];
const roles: readonly (Role | undefined)[] = ['partner', 'informal-partner', 'stakeholder', 'strategic-ally', 'beneficiary', 'facilitator', 'opponent', undefined];
const sectors: readonly (Sector | undefined)[] = ['state', 'private', 'civil-society', 'international', undefined];
const tieKinds: readonly TieKind[] = ['cooperation', 'contract', 'funding', 'information', 'authority', 'influence', 'capacity-transfer', 'membership', 'conflict', 'interrupted', 'unclear'];
const levels = ['inform', 'consult', 'partnership', 'control'] as const;
const vehicles = ['peer-to-peer-support', 'learning-by-doing', 'exposure-to-transnational-contexts', undefined] as const;

export interface LargeDocumentOptions {
  readonly actors: number;
  /** Of how many of them more is recorded than who they are, their ties, positions and influence; absent: of all. */
  readonly detailed?: number;
  readonly seed?: number;
}

/**
 * A document of any size with data of every kind, part of it unknown: what a method reads, it finds there.
 *
 * Every actor has a tie to the next, so that paths are as long as the map; half of them have one to anybody, and a tenth one to
 * the first, who is tied to very many. Everybody has a position on the objective, known or not. The same size and seed give the same document.
 */
export function largeDocument({ actors: count, detailed = count, seed = 1 }: LargeDocumentOptions): Document {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  const actorId = (index: number): string => `a${index % count}`;
  const anyone = (): string => actorId(below(detailed));
  const list = <Item>(length: number, make: (index: number) => Item): Item[] => Array.from({ length }, (_, index) => make(index));
  const maybe = <Item>(share: number, value: () => Item): Item | undefined => (random() < share ? value() : undefined);

  const places = [...countries.map((country, index) => ({ id: country, country, side: index % 2 === 0 ? 'origin' : 'destination' })), ...list(60, (index) => ({ id: `p${index}`, label: `Town ${index}`, country: countries[index % countries.length]! }))];
  const anyPlace = (): string => pick(places).id;
  const capabilities = list(80 + Math.ceil(detailed / 50), (index) => ({ id: `c${index}`, label: `Capability ${index}`, kind: pick(['expertise', 'resource', 'service', 'language', 'culture', 'access'] as const), field: `field ${index % 9}` }));
  const criteria = knownMeasures.map((measures, index) => ({ id: measures, label: measures, measures, scale: index % 2 === 0 ? 'low-medium-high' : 'zero-to-ten' }));
  const alliances = list(Math.ceil(detailed / 20), (index) => ({
    id: `m${index}`,
    label: `Alliance ${index}`,
    form: pick(['partnership', 'stakeholder-engagement', 'strategic-alliance'] as const),
    members: list(2 + below(8), (place) => ({ actor: actorId(index * 20 + 2 * place) })),
    formality: { formal: pick([true, false, null]), signed: pick([true, false, null]), instrument: maybe(0.3, () => 'charter') },
    places: [anyPlace()],
  }));
  const anyAlliance = (): string => pick(alliances).id;

  return requireDocument({
    version: 1,
    cause: {
      title: 'A very large map',
      change: 'Everybody is on it',
      places: ['NG', 'GB'],
      requirements: [
        ...list(20, (index) => ({ id: `r${index}`, capability: `c${index * 3}`, weight: 1 + below(3) })),
        ...list(10, (index) => ({ id: `s${index}`, place: `p${index}` })),
        ...list(10, (index) => ({ id: `t${index}`, actor: actorId(index * 11) })),
      ],
    },
    sources: [{ id: 's', title: 'A source' }],
    places,
    capabilities,
    criteria,
    assessors: ['x', 'y'].map((id) => ({ id, name: id })),
    objectives: [{ id: 'law', label: 'A new law' }],
    actors: list(count, (index) => ({
      id: actorId(index),
      name: `Actor ${index}`,
      kind: pick(knownActorKinds),
      sector: pick(sectors),
      role: pick(roles),
      scale: pick(['small', 'medium', 'large', undefined] as const),
      standing: pick(['key', 'primary', 'secondary', undefined] as const),
      veto: random() < 0.01 ? true : pick([false, null, undefined]),
      legallyRecognised: pick([true, false, null]),
      presence: list(below(3), () => ({ place: anyPlace() })),
      bonds: maybe(0.3, () => [{ kind: pick(['faith', 'profession', 'generation']), label: `bond ${below(20)}` }]),
      profile: maybe(0.5, () => ({ services: `Service ${below(50)}`, couldContribute: 'Much', couldHinder: 'Little', contact: 'By letter' })),
      evidence: [{ basis: 'judged', reason: 'Made up' }],
    })),
    ties: list(Math.floor(1.6 * count), (index) => ({
      id: `${index}`,
      source: actorId(index),
      target: index < count ? actorId(index + 1) : random() < 0.2 ? actorId(0) : actorId(below(count)),
      kind: index < count ? 'cooperation' : pick(tieKinds),
      directed: maybe(0.3, () => true),
      strength: pick([1, 2, 3, null, undefined]),
      trust: pick([0.2, 0.9, null, undefined]),
      closeness: pick(['close', 'weak', undefined] as const),
      formality: pick(['formal', 'informal', undefined] as const),
      alliance: maybe(0.1, anyAlliance),
    })),
    alliances,
    positions: list(count, (index) => ({ id: `${index}`, actor: actorId(index), objective: 'law', value: random() < 0.1 ? null : below(21) / 10 - 1, salience: pick([0.3, 0.8, null, undefined]) })),
    influences: list(detailed, (index) => ({ id: `${index}`, source: anyone(), target: anyone(), value: random() < 0.1 ? null : below(5) })),
    assessments: criteria.flatMap(({ id, scale }) =>
      list(id === 'influence' ? count : detailed, (index) => index).flatMap((index) =>
        random() < 0.6 ? [{ id: `${id} ${index}`, actor: actorId(index), criterion: id, value: random() < 0.05 ? null : scale === 'zero-to-ten' ? below(11) : pick(['low', 'medium', 'high']), assessor: pick(['x', 'y']), alliance: ['trust', 'value', 'flexibility', 'proximity'].includes(id) ? maybe(0.5, anyAlliance) : undefined }] : [],
      ),
    ),
    offers: list(detailed, (index) => ({ id: `${index}`, actor: anyone(), capability: pick(capabilities).id })),
    needs: list(detailed, (index) => ({ id: `${index}`, actor: anyone(), capability: pick(capabilities).id })),
    reaches: list(detailed, (index) => ({ id: `${index}`, actor: anyone(), ...pick([{ target: anyone() }, { place: anyPlace() }, { audience: `audience ${below(30)}` }]) })),
    capacityTransfers: list(Math.ceil(detailed / 2), (index) => ({ id: `${index}`, source: anyone(), target: anyone(), subject: `subject ${below(40)}`, vehicle: pick(vehicles), alliance: maybe(0.3, anyAlliance) })),
    threats: list(Math.ceil(detailed / 10), (index) => ({
      id: `${index}`,
      label: `Threat ${index}`,
      kind: pick(['external', 'capacity', 'project', 'relational'] as const),
      alliance: maybe(0.7, anyAlliance),
      actors: [anyone()],
      severity: pick(['low', 'medium', 'high', null]),
      likelihood: pick(['low', 'medium', 'high', null]),
      occurred: pick([true, false, null]),
      responses: maybe(0.5, () => [{ label: 'Talk', actor: anyone(), taken: pick([true, false, null]) }]),
    })),
    participations: list(detailed, (index) => ({ id: `${index}`, actor: anyone(), stage: pick(['identification', 'planning', 'implementation', 'monitoring']), level: pick(levels), planned: maybe(0.2, () => true) })),
    engagements: list(detailed, (index) => ({ id: `${index}`, actor: anyone(), alliance: maybe(0.5, anyAlliance), way: pick(['lobbying', 'project-events', 'direct-involvement']), benefits: [{ label: 'Benefit', to: pick(['cause', 'actor', undefined] as const) }], difficulties: maybe(0.3, () => ['Distance']) })),
    engagementSteps: places.flatMap(({ id }) => ['goals-and-capacities', 'know-your-diaspora', 'build-trust'].map((step) => ({ id: `${id} ${step}`, place: id, step, status: pick(['not-started', 'under-way', 'done', null]) }))),
    activities: list(Math.ceil(detailed / 10), (index) => ({ id: `${index}`, label: `Activity ${index}`, capitals: [pick(['social', 'financial', 'human', 'cultural'] as const)], actors: [anyone()], stage: maybe(0.5, () => 'planning') })),
    scenarios: list(2, (scenario) => ({
      id: `${scenario}`,
      label: `Scenario ${scenario}`,
      actions: list(Math.min(count, 200), (index) => ({ id: `${index}`, label: 'Meet', actor: anyone(), objective: 'law', positionShift: pick([0.5, 1, undefined]), influenceShift: pick([0.1, undefined]), probability: pick([0.5, 1, null]) })),
    })),
    engagementLevels: list(count, (index) => ({ id: `${index}`, actor: actorId(index), current: pick([...LevelOfEngagement.options, null, undefined]), desired: pick([...LevelOfEngagement.options, null, undefined]), assessor: pick(['x', 'y', undefined]) })),
  });
}
