import { html, nothing, type TemplateResult } from 'lit';
import { isolate } from '@allymap/locales/page';
import type { MapStore } from '../../controller/map-store.ts';
import { changeText } from '../../view-model/editing/operation-text.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { act } from './act.ts';
import type { VersionComparison } from './version-comparison.ts';

/** More changes than these are not listed at once. */
const listed = 50;

/** Draws the change log, the latest change first, and the versions that have a name; each leads back to where it stood. */
export function drawLog(view: MapView, store: MapStore, comparison: VersionComparison): TemplateResult {
  const { document, words } = view;
  const { done, versions } = store.state.log;
  const moment = new Intl.DateTimeFormat(words.locale, { dateStyle: 'short', timeStyle: 'short' });
  const when = (by: string | undefined, at: string | undefined): string =>
    [by === undefined ? null : isolate(by), at === undefined ? null : moment.format(new Date(at))].filter((part) => part !== null).join(' · ');
  const latest = done.slice(-listed);
  return html`<details class="more log">
    <summary>${words.t('edit.log', { count: done.length })}</summary>
    <form class="name" @submit=${(event: Event) => name(event, store)}>
      <label>${words.t('edit.version-name')} <input name="name" type="text" dir="auto" autocomplete="off" required /></label>
      <button type="submit">${words.t('edit.version-keep')}</button>
    </form>
    ${versions.length === 0
      ? nothing
      : html`<h3>${words.t('edit.versions')}</h3>
          <ul>
            ${versions.map(
              (version) => html`<li>
                <p><bdi>${version.name}</bdi></p>
                <p class="meta">${when(version.by, version.at)}</p>
                <button type="button" aria-label=${words.t('edit.go-to-named', { name: isolate(version.name) })} ?disabled=${version.document === document} @click=${() => act(store, (kit) => kit.goTo(store, version))}>${words.t('edit.go-to')}</button>
                <button type="button" aria-expanded=${comparison.isOf(version) ? 'true' : 'false'} aria-label=${words.t('edit.compare-named', { name: isolate(version.name) })} @click=${() => comparison.toggle(version)}>${words.t(comparison.isOf(version) ? 'edit.compare-close' : 'edit.compare')}</button>
                ${comparison.draw(version, view)}
              </li>`,
            )}
          </ul>`}
    ${done.length === 0
      ? html`<p class="meta">${words.t('edit.log-empty')}</p>`
      : html`<ol reversed>
          ${latest.toReversed().map((change, index) => {
            const text = changeText(change, document, words);
            const before = done.length - index - 1;
            return html`<li value=${before + 1}>
              <p>${text}</p>
              <p class="meta">${when(change.by, change.at)}</p>
              <button type="button" aria-label=${words.t('edit.go-back-named', { change: text })} @click=${() => act(store, (kit) => kit.goTo(store, before))}>${words.t('edit.go-back')}</button>
            </li>`;
          })}
        </ol>`}
  </details>`;
}

function name(event: Event, store: MapStore): void {
  event.preventDefault();
  const field = (event.target as HTMLFormElement).elements.namedItem('name') as HTMLInputElement;
  if (field.value.trim() === '') return;
  act(store, (kit) => kit.nameVersion(store, field.value.trim()));
  field.value = '';
}
