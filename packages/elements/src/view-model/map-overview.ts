import { cleanText } from '@allymap/locales/page';
import type { ActorFacts, Stance } from './actor-facts.ts';
import { readEvidence, type EvidenceLine, type SourceLine } from './evidence-lines.ts';
import type { MapView } from './map-view.ts';

/** One objective, and how many actors stand where. */
export interface ObjectiveLine {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
  /** How many actors take each stance; `null` until the map is analysed. */
  readonly counts: Readonly<Record<Stance, number>> | null;
  readonly toPersuade: readonly ActorFacts[];
  readonly toAsk: readonly ActorFacts[];
}

/** One alliance and its members, in the document's order. */
export interface AllianceLine {
  readonly alliance: MapView['document']['alliances'][number];
  readonly label: string;
  readonly description: string | null;
  readonly members: readonly ActorFacts[];
  readonly evidence: readonly EvidenceLine[];
}

/** Something that is not known, and of how many. */
export interface MissingLine {
  readonly what: 'role' | 'influence' | 'interest' | 'veto' | 'position' | 'strength';
  readonly count: number;
  /** Out of so many. */
  readonly total: number;
}

/** What the details show while no actor is selected. */
export interface MapOverview {
  readonly cause: string;
  readonly change: string | null;
  readonly description: string | null;
  readonly evidence: readonly EvidenceLine[];
  readonly objectives: readonly ObjectiveLine[];
  readonly alliances: readonly AllianceLine[];
  readonly missing: readonly MissingLine[];
  /** Every source of the document: who opens a map may ask what it rests on. */
  readonly sources: readonly SourceLine[];
}

/** Gathers what is said of the map as a whole. O(records). */
export function mapOverview(view: MapView): MapOverview {
  const { document, words } = view;
  const reader = readEvidence(document, words);
  const { cause } = document;
  const text = (written: string | undefined): string | null => (written === undefined ? null : cleanText(written) || null);
  const overview = {
    cause: cleanText(cause.title) || words.t('unnamed'),
    change: text(cause.change),
    description: text(cause.description ?? document.description),
    evidence: reader.read(cause.evidence),
    objectives: objectiveLines(view),
    alliances: document.alliances.map((alliance): AllianceLine => ({
      alliance,
      label: cleanText(alliance.label) || words.t('unnamed'),
      description: text(alliance.description),
      members: factsOf(view, [...new Set(alliance.members.map(({ actor }) => actor))]),
      evidence: reader.read(alliance.evidence),
    })),
    missing: missingLines(view),
  };
  return { ...overview, sources: reader.all() };
}

function objectiveLines(view: MapView): ObjectiveLine[] {
  const { document, analysis } = view;
  return document.objectives.map(({ id, label, description }) => {
    const summary = analysis?.summary.perObjective.find(({ objective }) => objective === id);
    return {
      id,
      label: cleanText(label) || view.words.t('unnamed'),
      description: description === undefined ? null : cleanText(description),
      counts:
        summary === undefined
          ? null
          : { for: summary.for.length, against: summary.against.length, neutral: summary.neutral.length, unknown: summary.unknown.length },
      toPersuade: factsOf(view, summary?.toPersuade ?? []),
      toAsk: factsOf(view, summary?.toAsk ?? []),
    };
  });
}

function missingLines({ analysis, document }: MapView): MissingLine[] {
  if (analysis === null) return [];
  const { missing } = analysis.summary;
  const actors = document.actors.length;
  const lines: MissingLine[] = [
    { what: 'role', count: missing.role.length, total: actors },
    { what: 'influence', count: missing.influence.length, total: actors },
    { what: 'interest', count: missing.interest.length, total: actors },
    { what: 'position', count: missing.position.length, total: actors * document.objectives.length },
    { what: 'veto', count: missing.veto.length, total: actors },
    { what: 'strength', count: missing.strength.length, total: document.ties.length },
  ];
  return lines.filter(({ count }) => count > 0);
}

function factsOf({ factsById }: MapView, ids: readonly string[]): ActorFacts[] {
  return ids.flatMap((id) => factsById.get(id) ?? []);
}
