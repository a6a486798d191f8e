import type { AnalyseOptions, Analysis, Document, Problem, Remark, Role } from '@allymap/core';
import { noChanges, type EditLog } from './editing/edit-log.ts';

/** A map that the workspace can open: where it is, or the document itself. */
export interface MapEntry {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly url?: string;
  readonly document?: unknown;
}

/** What is shown of the actors. Empty lists let everything through; several conditions must all hold. */
export interface Filter {
  readonly roles: readonly Role[];
  readonly kinds: readonly string[];
  readonly countries: readonly string[];
  /** Id of an alliance whose members are shown. */
  readonly alliance: string | null;
  /** Letters that the name, a short name or an alias must contain; case and accents do not matter. */
  readonly text: string;
}

/** Why the last thing that was to be opened is not shown, or a change was not made; the map before it stays. */
export interface Failure {
  /** `stopped`: the reader, or the page, stopped it while it was being opened. `not-arrived`: a file of Allymap's own did not load. `not-changed`: the document may not become what a change would make of it. */
  readonly code: 'invalid-document' | 'not-changed' | 'not-loaded' | 'not-arrived' | 'too-large' | 'stopped' | 'internal';
  /** What was opened: a file's name, an address, or a map's title. */
  readonly name: string;
  /** English, for the console, or what a server says of why it refused; the page shows it where there are no problems. */
  readonly detail: string;
  readonly problems: readonly Problem[];
}

/** How far the opening or the analysis of a large map has come. */
export interface AnalysisProgress {
  /** The id of the metric or method that is being computed; null: the map is being opened, and how long that takes is not known. */
  readonly computing: string | null;
  /** The share of all that is done, 0..1. */
  readonly share: number;
}

/** Metrics that an analysis went without, for no fault of the map. */
export interface ScoresLeftOut {
  /** `no-worker`: they would have kept the page waiting, and there is no worker to compute them. `stopped`: nobody waited for them. */
  readonly why: 'no-worker' | 'stopped';
  readonly metrics: AnalyseOptions['metrics'];
}

/** The views that every map has; further pictures are in a list beside them. */
export const views = ['network', 'grid', 'table'] as const;

/** How the picture shows things. */
export interface Appearance {
  readonly picture: (typeof views)[number];
  /** Id of a further picture, such as `force-field`, that is shown in place of the view; null: none. */
  readonly further: string | null;
  readonly colourBy: 'role' | 'position' | 'kind';
  readonly sizeBy: 'influence' | 'ties';
  /** The objective whose positions are shown; null: the first one. */
  readonly objective: string | null;
  /** Larger everything, nothing but the picture: for the back of the room. */
  readonly projector: boolean;
}

/** Everything that the parts of a map share: plain data, without DOM. */
export interface MapState {
  readonly maps: readonly MapEntry[];
  /** The map of the list that is shown; null: none of the list. */
  readonly openMap: string | null;
  /** The map of the list that is being opened; null: none of the list. */
  readonly loadingMap: string | null;
  readonly status: 'empty' | 'loading' | 'ready';
  readonly failure: Failure | null;
  readonly document: Document | null;
  /** What in the document's file was read otherwise than written, or not read; empty once the reader has closed them. */
  readonly remarks: readonly Remark[];
  readonly analysis: Analysis | null;
  /** null: the analysis has all that was asked for. */
  readonly scoresLeftOut: ScoresLeftOut | null;
  /** null: nothing is under way, or it will be done in a moment. */
  readonly progress: AnalysisProgress | null;
  /** Id of the selected actor. */
  readonly selected: string | null;
  readonly filter: Filter;
  readonly appearance: Appearance;
  /** BCP 47 tag; null: the page's. */
  readonly language: string | null;
  /** Whether the map may be changed. */
  readonly editable: boolean;
  /** Who changes it, for the log; null: nobody said. */
  readonly editor: string | null;
  /** What is put behind the ids of new records, so that people who add at once choose no id twice. */
  readonly idMark: string;
  /** What has been changed since the map was opened. */
  readonly log: EditLog;
}

/** A filter that lets everything through. */
export const noFilter: Filter = { roles: [], kinds: [], countries: [], alliance: null, text: '' };

/** The state before anything is opened. */
export const initialState: MapState = {
  maps: [],
  openMap: null,
  loadingMap: null,
  status: 'empty',
  failure: null,
  document: null,
  remarks: [],
  analysis: null,
  scoresLeftOut: null,
  progress: null,
  selected: null,
  filter: noFilter,
  appearance: { picture: 'network', further: null, colourBy: 'role', sizeBy: 'influence', objective: null, projector: false },
  language: null,
  editable: false,
  editor: null,
  idMark: '',
  log: noChanges,
};

/** Says whether a filter hides anything at all. */
export function isFiltering(filter: Filter): boolean {
  return (
    filter.roles.length > 0 ||
    filter.kinds.length > 0 ||
    filter.countries.length > 0 ||
    filter.alliance !== null ||
    filter.text.trim() !== ''
  );
}
