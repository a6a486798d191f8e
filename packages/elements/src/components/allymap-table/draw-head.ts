import { html, nothing, type TemplateResult } from 'lit';
import type { ActorColumn, Sort, TieColumn } from '../../view-model/table-rows.ts';

type Column = ActorColumn | TieColumn;

/** Columns that are first sorted with the greatest on top. */
const greatestFirst: ReadonlySet<Column> = new Set<Column>(['influence', 'interest', 'position', 'ties', 'strength']);
const numbers: ReadonlySet<Column> = new Set<Column>(['influence', 'interest', 'ties', 'strength']);

/** The head of a column: a button that sorts by it, and the other way when pressed again. */
export function drawHead<Name extends Column>(column: Name, name: string, sort: Sort<Name>, choose: (sort: Sort<Name>) => void): TemplateResult {
  const current = column === sort.column ? sort.direction : undefined;
  const first = greatestFirst.has(column) ? 'descending' : 'ascending';
  const direction = current === undefined ? first : current === 'ascending' ? 'descending' : 'ascending';
  return html`<th scope="col" class=${numbers.has(column) ? 'number' : ''} aria-sort=${current ?? nothing}>
    <button type="button" @click=${() => choose({ column, direction })}>
      ${name}<span class="order" aria-hidden="true">${current === undefined ? nothing : current === 'ascending' ? '▲' : '▼'}</span>
    </button>
  </th>`;
}
