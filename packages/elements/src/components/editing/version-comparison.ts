import { html, nothing, type TemplateResult } from 'lit';
import type { Document } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import type { Version } from '../../controller/editing/edit-log.ts';
import { lateEditing } from '../../controller/editing/late-editing.ts';
import type { MapView } from '../../view-model/map-view.ts';
import type * as compareModule from './compare-kit.ts';

const compareKit = lateEditing<typeof compareModule>(() => import('./compare-kit.ts'));

/** The version of a map that somebody has asked to be compared with the map as it is now. */
export class VersionComparison {
  #version: Version | null = null;
  #isMissing = false;
  /** What was said last, and what of. */
  #said: { readonly before: Document; readonly after: Document; readonly language: string; readonly sentences: readonly string[] } | null = null;
  readonly #changed: () => void;

  /** `changed` asks for it to be drawn anew. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Asks for a version to be compared, or for the comparison to be closed. */
  readonly toggle = (version: Version): void => {
    this.#version = this.#version === version ? null : version;
    this.#isMissing = false;
    if (this.#version !== null && compareKit.now === null) {
      compareKit.load().catch(() => (this.#isMissing = true)).finally(this.#changed);
    }
    this.#changed();
  };

  isOf(version: Version): boolean {
    return this.#version === version;
  }

  /** Draws what has changed since a version, where that was asked for. */
  draw(version: Version, { document, words }: MapView): TemplateResult | typeof nothing {
    if (this.#version !== version) return nothing;
    const kit = compareKit.now;
    if (kit === null) return html`<p class="meta" role="status">${this.#isMissing ? words.t('failure.not-arrived', { name: words.t('edit.compare') }) : words.t('part.loading')}</p>`;
    if (this.#said?.before !== version.document || this.#said.after !== document || this.#said.language !== words.language) {
      this.#said = { before: version.document, after: document, language: words.language, sentences: kit.changesInWords(version.document, document, words) };
    }
    return html`<section class="comparison" role="status" aria-label=${words.t('edit.compared', { name: isolate(version.name) })}>
      <ul>
        ${this.#said.sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    </section>`;
  }
}
