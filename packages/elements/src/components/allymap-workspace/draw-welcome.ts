import { html, nothing, type TemplateResult } from 'lit';
import { isolate, type Translator } from '@allymap/locales/page';
import type { MapEntry } from '../../controller/map-state.ts';

/** What stands where no map is open: the ways to open one, to begin one where maps may be edited (`own`), and a sample where there is a list. */
export function drawWelcome(first: MapEntry | undefined, { t }: Translator, own: TemplateResult | typeof nothing, act: { readonly open: () => void; readonly paste: () => void; readonly sample: (id: string) => void }): TemplateResult {
  return html`<div class="welcome">
    <p>${t('workspace.welcome')}</p>
    ${own}
    <button type="button" @click=${act.open}>${t('workspace.open')}</button>
    <button type="button" @click=${act.paste}>${t('workspace.paste')}</button>
    ${first === undefined ? nothing : html`<button type="button" @click=${() => act.sample(first.id)}>${t('workspace.sample', { title: isolate(first.title) })}</button>`}
  </div>`;
}
