import { html, type TemplateResult } from 'lit';
import { lateEditing } from '../../controller/editing/late-editing.ts';
import type { LateModule } from '../../controller/late-module.ts';
import type { MapStore } from '../../controller/map-store.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { pictureKit } from '../allymap-picture/late-picture-kit.ts';
import type * as presentingModule from '../presenting/presenting-kit.ts';
import { lookedAt } from './looked-at.ts';

/** What records and plays a presentation, which arrives when somebody asks for it. */
const presentingKit = lateEditing<typeof presentingModule>(() => import('../presenting/presenting-kit.ts'));

/** The workspace, as far as its presentation needs it. */
export interface PresentingWorkspace {
  /** Its map, and what the picture is set to that somebody looks at. */
  readonly part: () => { readonly store: MapStore; readonly options: object };
  /** A file that arrives late, with what is said there; null: it is on its way. */
  readonly late: <Module>(module: LateModule<Module>, texts: 'editing' | 'pictures') => Module | null;
  /** Draws it anew, or takes the dialog away where it is over. */
  readonly leave: (isOver: boolean) => void;
}

/** The presentation of a workspace, in a dialog over it; on paper, in its place. */
export class WorkspacePresentation {
  #presenting: presentingModule.Presenting | null = null;
  /** The objective that is shown now. */
  #objective: string | null = null;
  readonly #of: PresentingWorkspace;

  constructor(of: PresentingWorkspace) {
    this.#of = of;
  }

  draw(view: MapView, root: ShadowRoot, isMissing: boolean): TemplateResult {
    const { words } = view;
    this.#objective = view.objective;
    const { part, late, leave } = this.#of;
    const close = (): void => leave(true);
    const [kit, pictures] = [late(presentingKit, 'editing'), late(pictureKit, 'pictures')];
    const seen = (): ReturnType<typeof lookedAt> => lookedAt(part().store.state, part().options, this.#objective);
    if (kit !== null) this.#presenting ??= new kit.Presenting({ store: () => part().store, changed: () => leave(false), close, seen }, root);
    const isThere = this.#presenting !== null && kit !== null && pictures !== null;
    const drawn = isThere ? this.#presenting!.draw(view, pictures, part().store.state.editable) : html`<p class="waits">${words.t(isMissing ? 'failure.not-arrived' : 'part.loading', { name: words.t('workspace.present') })}</p>`;
    return this.#presenting?.isPrinting === true ? drawn : html`<dialog class="files present" aria-label=${words.t('workspace.present')} @close=${close}>${drawn}</dialog>`;
  }
}
