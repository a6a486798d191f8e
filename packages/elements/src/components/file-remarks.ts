import { css, html, nothing, type TemplateResult } from 'lit';
import { isolate, remarkText, type Translator } from '@allymap/locales/page';
import type { MapState } from '../controller/map-state.ts';
import type { MapStore } from '../controller/map-store.ts';

/** More remarks than these are counted, not listed. */
const listed = 20;

/** A line that says how much there is to remark on the file that was opened; it opens into the list, and can be closed. */
export function fileRemarks({ remarks }: MapState, words: Translator, store: MapStore): TemplateResult | typeof nothing {
  if (remarks.length === 0) return nothing;
  const more = remarks.length - listed;
  return html`<div class="remarks" part="remarks">
    <details>
      <summary>${words.t('remark.count', { count: remarks.length })}</summary>
      <ul>
        ${remarks.slice(0, listed).map((remark) => {
          const { where, message, advice } = remarkText(remark, words);
          return html`<li><bdi>${isolate(where)}</bdi><br />${message} ${advice}</li>`;
        })}
      </ul>
      ${more > 0 ? html`<p>${words.t('remark.more', { count: more })}</p>` : nothing}
    </details>
    <button type="button" @click=${() => store.request('dismiss-remarks', {})}>${words.t('remark.close')}</button>
  </div>`;
}

export const fileRemarksStyles = css`
  .remarks {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    margin-block-start: 6px;
    color: var(--am-muted);
  }

  .remarks > details {
    flex: 0 1 auto;
    min-inline-size: 0;
  }

  .remarks summary {
    min-block-size: 24px;
    cursor: pointer;
  }

  .remarks ul {
    margin: 4px 0 8px;
    padding-inline-start: 1.3em;
    max-block-size: 40vh;
    overflow: auto;
    color: var(--am-ink);
    overflow-wrap: anywhere;
  }

  .remarks li {
    margin-block-end: 6px;
  }

  @media print {
    .remarks {
      display: none;
    }
  }
`;
