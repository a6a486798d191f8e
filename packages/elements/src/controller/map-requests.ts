import type { Analysis, Document, Remark, Role } from '@allymap/core';
import { noChanges, type EditLog, type Version } from './editing/edit-log.ts';
import { isPortfolio } from './is-portfolio.ts';
import { initialState, noFilter, type AnalysisProgress, type Appearance, type Failure, type Filter, type MapEntry, type MapState, type ScoresLeftOut } from './map-state.ts';

/** What a part may ask of the store, and what it must say with it. */
export interface RequestDetails {
  'list-maps': { maps: readonly MapEntry[] };
  'start-loading': { map: string | null };
  'show-document': { document: Document; map: string | null; remarks?: readonly Remark[] };
  'show-analysis': { document: Document; analysis: Analysis; scoresLeftOut?: ScoresLeftOut | null };
  'show-progress': { progress: AnalysisProgress | null };
  'show-failure': { failure: Failure };
  'dismiss-failure': Record<never, never>;
  'dismiss-remarks': Record<never, never>;
  'close-document': Record<never, never>;
  select: { actor: string | null };
  filter: { filter: Partial<Filter> };
  'toggle-role': { role: Role };
  'clear-filter': Record<never, never>;
  appear: { appearance: Partial<Appearance> };
  speak: { language: string | null };
  'allow-editing': { editable: boolean; editor: string | null; idMark: string };
  'change-document': { document: Document; log: EditLog; isElsewhere?: boolean };
  'keep-version': { version: Version };
  'restore-log': { log: EditLog };
}

export type RequestName = keyof RequestDetails;

type Requests = { readonly [Name in RequestName]: (state: MapState, detail: RequestDetails[Name]) => MapState };

/** The further picture that another map opens on: a portfolio on its corridors, whatever follows it on the views, anything else on what is shown. */
function opensOn(document: Document, { document: before, appearance: { further } }: MapState): string | null {
  if (isPortfolio(document)) return 'corridors';
  return further === 'corridors' && before !== null && isPortfolio(before) ? null : further;
}

/** An id, where a record still has it. */
function still(id: string | null, records: readonly { readonly id: string }[]): string | null {
  return id !== null && records.some((record) => record.id === id) ? id : null;
}

/** Every change of the shared state, by name: a pure function of the state and what was asked. */
export const mapRequests: Requests = {
  'list-maps': (state, { maps }) => ({ ...state, maps }),

  'start-loading': (state, { map }) => ({ ...state, status: 'loading', loadingMap: map, failure: null, progress: null }),

  'show-document': (state, { document, map, remarks = [] }) => {
    // The same map changed keeps what one was looking at; another map starts afresh.
    const same = state.document !== null && state.openMap === map && state.document.cause.title === document.cause.title;
    return {
      ...state,
      status: 'ready',
      failure: null,
      openMap: map,
      loadingMap: null,
      document,
      remarks,
      analysis: null,
      scoresLeftOut: null,
      progress: null,
      log: noChanges,
      selected: same ? still(state.selected, document.actors) : null,
      filter: same ? { ...state.filter, alliance: still(state.filter.alliance, document.alliances) } : noFilter,
      appearance: { ...state.appearance, further: same ? state.appearance.further : opensOn(document, state), objective: same ? still(state.appearance.objective, document.objectives) : null },
    };
  },

  'show-analysis': (state, { document, analysis, scoresLeftOut = null }) => (state.document === document ? { ...state, analysis, scoresLeftOut, progress: null } : state),

  'show-progress': (state, { progress }) => (state.progress === progress ? state : { ...state, progress }),

  'show-failure': (state, { failure }) => ({
    ...state,
    failure,
    progress: null,
    loadingMap: null,
    status: state.document === null ? 'empty' : 'ready',
  }),

  'dismiss-failure': (state) => ({ ...state, failure: null }),

  'dismiss-remarks': (state) => (state.remarks.length === 0 ? state : { ...state, remarks: [] }),

  'close-document': (state) => ({ ...initialState, maps: state.maps, appearance: state.appearance, language: state.language, editable: state.editable, editor: state.editor, idMark: state.idMark }),

  select: (state, { actor }) => {
    if (state.selected === actor) return state;
    const exists = actor === null || (state.document?.actors.some(({ id }) => id === actor) ?? false);
    return exists ? { ...state, selected: actor } : state;
  },

  filter: (state, { filter }) => ({ ...state, filter: { ...state.filter, ...filter } }),

  'toggle-role': (state, { role }) => {
    const { roles } = state.filter;
    const next = roles.includes(role) ? roles.filter((other) => other !== role) : [...roles, role];
    return { ...state, filter: { ...state.filter, roles: next } };
  },

  'clear-filter': (state) => ({ ...state, filter: noFilter }),

  appear: (state, { appearance }) => ({ ...state, appearance: { ...state.appearance, ...appearance } }),

  speak: (state, { language }) => ({ ...state, language }),

  'allow-editing': (state, given) => (state.editable === given.editable && state.editor === given.editor && state.idMark === given.idMark ? state : { ...state, ...given }),

  // What one was looking at stays, as far as it is still there.
  'change-document': (state, { document, log, isElsewhere }) =>
    state.editable || isElsewhere === true
      ? {
          ...state,
          failure: null,
          document,
          log,
          analysis: null,
          scoresLeftOut: null,
          progress: null,
          selected: still(state.selected, document.actors),
          filter: { ...state.filter, alliance: still(state.filter.alliance, document.alliances) },
          appearance: { ...state.appearance, objective: still(state.appearance.objective, document.objectives) },
        }
      : state,

  'restore-log': (state, { log }) => ({ ...state, log }),

  'keep-version': (state, { version }) => (state.editable ? { ...state, log: { ...state.log, versions: [...state.log.versions, version] } } : state),
};
