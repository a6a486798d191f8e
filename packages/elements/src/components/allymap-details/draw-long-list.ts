import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '@allymap/locales/page';

/** Longer lists end in a count: the table has them all, and thousands of buttons would make every selection slow. */
const longest = 100;

/** Draws the items of a list, the first hundred of them and how many others there are. */
export function drawLongList<Item>(items: readonly Item[], draw: (item: Item) => TemplateResult, words: Translator): TemplateResult {
  const others = items.length - longest;
  return html`${items.slice(0, longest).map(draw)} ${others > 0 ? html`<li class="meta">${words.t('details.others', { count: others })}</li>` : nothing}`;
}
