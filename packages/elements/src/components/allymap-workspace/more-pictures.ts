import { html, nothing, type TemplateResult } from 'lit';
import type { Document } from '@allymap/core';
import type { Translator } from '@allymap/locales/page';
import type { PictureKit } from '../allymap-picture/late-picture-kit.ts';
import { closeOnEscape, closeOnFocusOut } from '../closing-list.ts';

/** The list of further pictures, by the question that each answers; what the map lacks for one stands below its name. */
export function morePictures(kit: PictureKit | 'arriving' | 'missing', document: Document, chosen: string | null, words: Translator, act: { readonly open: () => void; readonly choose: (id: string) => void }): TemplateResult {
  return html`<details class="menu more-pictures" @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && act.open()} @keydown=${closeOnEscape} @focusout=${closeOnFocusOut}>
    <summary class="button ${chosen === null ? '' : 'chosen'}">${chosen === null || typeof kit === 'string' ? words.t('workspace.more-pictures') : words.t(`picture.${chosen}.label`)}</summary>
    <div>${typeof kit === 'string' ? html`<p class="waits">${kit === 'arriving' ? words.t('part.loading') : words.t('failure.not-arrived', { name: words.t('workspace.more-pictures') })}</p>` : kit.pictureFamilies.map((family) => listOf(family, kit, document, chosen, words, act.choose))}</div>
  </details>`;
}

function listOf(family: string, { pictures }: PictureKit, document: Document, chosen: string | null, { t }: Translator, choose: (id: string) => void): TemplateResult | typeof nothing {
  const here = pictures.filter((picture) => picture.family === family);
  if (here.length === 0) return nothing;
  return html`<p class="family">${t(`picture.family.${family}`)}</p>
    ${here.map(({ id, lacks }) => {
      const lacking = lacks(document);
      return html`<button type="button" aria-pressed=${id === chosen ? 'true' : 'false'} @click=${() => choose(id)}>
        <b>${t(`picture.${id}.label`)}</b> <small>${lacking === null ? t(`picture.${id}.question`) : t(`picture.lacks.${lacking}`)}</small>
      </button>`;
    })}`;
}
