import type { Scale, Tie } from '@allymap/core';
import { defaultPositionScale, defaultThreatScale, indexScales } from '@allymap/core/display';
import { cleanText } from '@allymap/locales/page';
import { stances, type ActorFacts, type Stance } from './actor-facts.ts';
import { answerText } from './answer-text.ts';
import { readEvidence, type EvidenceLine, type EvidenceReader, type SourceLine } from './evidence-lines.ts';
import type { MapView } from './map-view.ts';
import { answerLine, scoreLines, type AnswerLine, type ScoreLine } from './score-lines.ts';

/** Where the actor stands on one objective. */
export interface PositionLine {
  readonly objective: string;
  readonly stance: Stance;
  readonly value: number | null;
  readonly answers: readonly AnswerLine[];
}

/** A tie as seen from the actor. */
export interface TieLine {
  readonly tie: Tie;
  readonly other: ActorFacts;
  readonly direction: 'to' | 'from' | 'with';
  readonly label: string | null;
  readonly alliance: string | null;
  readonly evidence: readonly EvidenceLine[];
}

/** An alliance that the actor belongs to. */
export interface MembershipLine {
  readonly alliance: MapView['document']['alliances'][number];
  readonly part: string | null;
  readonly evidence: readonly EvidenceLine[];
}

/** Something that the actor offers, needs, or passes on. */
export interface CapabilityLine {
  readonly what: 'offer' | 'need' | 'teach' | 'learn';
  readonly label: string;
  readonly note: string | null;
  readonly other: ActorFacts | null;
  readonly evidence: readonly EvidenceLine[];
}

/** A threat that names the actor, or an alliance of the actor. */
export interface ThreatLine {
  readonly threat: MapView['document']['threats'][number];
  readonly alliance: string | null;
  readonly severity: string | null;
  readonly likelihood: string | null;
  readonly responses: readonly { readonly label: string; readonly taken: boolean | null }[];
  readonly evidence: readonly EvidenceLine[];
}

/** Everything that the document and its analysis say of one actor. */
export interface ActorDetails {
  readonly facts: ActorFacts;
  readonly places: readonly string[];
  readonly scores: readonly ScoreLine[];
  readonly positions: readonly PositionLine[];
  readonly ties: readonly { readonly kind: Tie['kind']; readonly lines: readonly TieLine[] }[];
  readonly memberships: readonly MembershipLine[];
  readonly capabilities: readonly CapabilityLine[];
  readonly threats: readonly ThreatLine[];
  readonly evidence: readonly EvidenceLine[];
  readonly sources: readonly SourceLine[];
}

/** Gathers everything about one actor. O(records). */
export function actorDetails(view: MapView, facts: ActorFacts): ActorDetails {
  const { document, words } = view;
  const reader = readEvidence(document, words);
  const scales = indexScales(document.scales);
  // Read in the order in which the page shows it, so that the sources come last and complete.
  const details = {
    facts,
    evidence: reader.read(facts.actor.evidence),
    places: placeLines(view, facts),
    scores: scoreLines(view, facts, reader, scales),
    positions: positionLines(view, facts, reader, scales),
    ties: tieGroups(view, facts, reader),
    memberships: document.alliances.flatMap((alliance): MembershipLine[] => {
      const member = alliance.members.find(({ actor }) => actor === facts.id);
      if (member === undefined) return [];
      return [{ alliance, part: member.part === undefined ? null : cleanText(member.part), evidence: reader.read(alliance.evidence) }];
    }),
    capabilities: capabilityLines(view, facts, reader),
    threats: threatLines(view, facts, reader, scales),
  };
  return { ...details, sources: reader.cited() };
}

function placeLines({ document, words }: MapView, { actor }: ActorFacts): string[] {
  const places = new Map(document.places.map((place) => [place.id, place]));
  return (actor.presence ?? []).flatMap((presence) => {
    const place = places.get(presence.place);
    if (place === undefined) return [];
    const country = place.country === undefined ? null : words.country(place.country);
    const label = place.label === undefined ? null : cleanText(place.label);
    const named = label === null || label === country ? (country ?? label ?? cleanText(place.id)) : country === null ? label : words.t('part.place', { place: label, country });
    const side = presence.side ?? place.side;
    return [side === undefined ? named : words.t('part.place-side', { place: named, side: words.t(`part.side.${side}`) })];
  });
}

function positionLines(view: MapView, facts: ActorFacts, reader: EvidenceReader, scales: ReadonlyMap<string, Scale>): PositionLine[] {
  const { document, analysis } = view;
  return document.objectives.map((objective) => {
    const { stance = 'unknown', position = null } = stances(analysis, objective.id).get(facts.id) ?? {};
    const answers = document.positions
      .filter((item) => item.actor === facts.id && item.objective === objective.id)
      .map((item) => answerLine(view, item, scales.get(item.scale ?? defaultPositionScale), reader));
    return { objective: cleanText(objective.label), stance, value: position, answers };
  });
}

function tieGroups(view: MapView, facts: ActorFacts, reader: EvidenceReader): ActorDetails['ties'] {
  const { document, factsById, words } = view;
  const alliances = new Map(document.alliances.map(({ id, label }) => [id, cleanText(label)]));
  const groups = new Map<Tie['kind'], TieLine[]>();
  for (const tie of document.ties) {
    if (tie.source !== facts.id && tie.target !== facts.id) continue;
    const other = factsById.get(tie.source === facts.id ? tie.target : tie.source);
    if (other === undefined) continue;
    const direction = tie.directed !== true ? 'with' : tie.source === facts.id ? 'to' : 'from';
    const line: TieLine = {
      tie,
      other,
      direction,
      label: tie.label === undefined ? null : cleanText(tie.label),
      alliance: tie.alliance === undefined ? null : (alliances.get(tie.alliance) ?? null),
      evidence: reader.read(tie.evidence),
    };
    const group = groups.get(tie.kind);
    if (group === undefined) groups.set(tie.kind, [line]);
    else group.push(line);
  }
  return [...groups]
    .map(([kind, lines]) => ({ kind, lines: lines.sort((a, b) => words.compare(a.other.name, b.other.name)) }))
    .sort((a, b) => b.lines.length - a.lines.length);
}

function capabilityLines({ document, factsById }: MapView, { id }: ActorFacts, reader: EvidenceReader): CapabilityLine[] {
  const labels = new Map(document.capabilities.map((capability) => [capability.id, cleanText(capability.label)]));
  const had = (what: 'offer' | 'need', items: readonly MapView['document']['offers'][number][]): CapabilityLine[] =>
    items
      .filter(({ actor }) => actor === id)
      .map(({ capability, note, evidence }) => ({
        what,
        label: labels.get(capability) ?? capability,
        note: note === undefined ? null : cleanText(note),
        other: null,
        evidence: reader.read(evidence),
      }));
  const passed = (what: 'teach' | 'learn', mine: 'source' | 'target', theirs: 'source' | 'target'): CapabilityLine[] =>
    document.capacityTransfers
      .filter((transfer) => transfer[mine] === id)
      .map((transfer) => ({
        what,
        label: cleanText(transfer.subject),
        note: null,
        other: factsById.get(transfer[theirs]) ?? null,
        evidence: reader.read(transfer.evidence),
      }));
  return [...had('offer', document.offers), ...had('need', document.needs), ...passed('teach', 'source', 'target'), ...passed('learn', 'target', 'source')];
}

function threatLines({ document, words }: MapView, facts: ActorFacts, reader: EvidenceReader, scales: ReadonlyMap<string, Scale>): ThreatLine[] {
  const alliances = new Map(document.alliances.map(({ id, label }) => [id, cleanText(label)]));
  return document.threats.flatMap((threat): ThreatLine[] => {
    const through = threat.alliance !== undefined && facts.alliances.includes(threat.alliance) ? threat.alliance : undefined;
    if (through === undefined && threat.actors?.includes(facts.id) !== true) return [];
    const scale = scales.get(threat.scale ?? defaultThreatScale);
    const answer = (value: typeof threat.severity): string | null => (value === undefined ? null : answerText(value, scale, words));
    return [
      {
        threat,
        alliance: through === undefined ? null : (alliances.get(through) ?? null),
        severity: answer(threat.severity),
        likelihood: answer(threat.likelihood),
        responses: (threat.responses ?? []).map(({ label, taken }) => ({ label: cleanText(label), taken: taken ?? null })),
        evidence: reader.read(threat.evidence),
      },
    ];
  });
}
