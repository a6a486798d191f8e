import { html, nothing, type TemplateResult } from 'lit';

/** Draws a section of the details, a heading over a list; nothing where nothing is listed. */
export function drawSection(title: string, kind: 'items' | 'objectives', items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section>
    <h3>${title}</h3>
    <ul class=${kind}>
      ${items}
    </ul>
  </section>`;
}
