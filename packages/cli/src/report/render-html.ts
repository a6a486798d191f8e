import type { Translator } from '@allymap/locales';
import { escapeHtml as escape } from './escape-html.ts';
import type { Block, Report } from './report.ts';

/**
 * Writes a report as one HTML page that can be printed or sent by e-mail: no script, no request, no link.
 *
 * Names are text: nothing in them becomes markup. The page forbids itself everything but its own styles.
 */
export function renderHtml(report: Report, { locale, direction }: Pick<Translator, 'locale' | 'direction'>): string {
  return `<!doctype html>
<html lang="${escape(locale)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(report.title)}</title>
<style>
${reportStyle}
</style>
</head>
<body>
<main>
${reportBody(report)}
</main>
</body>
</html>
`;
}

/** A report between the tags of a page. */
export function reportBody(report: Report): string {
  const sections = report.sections.map(({ heading, blocks }) => `<section>\n<h2>${escape(heading)}</h2>\n${blocks.map(renderBlock).join('\n')}\n</section>`);
  const lead = report.lead.length === 0 ? '' : `<p class="lead">${escape(report.lead.join(' '))}</p>\n`;
  return `<h1>${escape(report.title)}</h1>\n${lead}${sections.join('\n')}`;
}

/** What a report looks like, on a screen and on paper. */
export const reportStyle = `:root { color-scheme: light dark; --ink: #1c2733; --soft: #566575; --line: #d5dde5; --paper: #fff; --tint: #f3f6f9; --accent: #0b5c8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eef4; --soft: #a9b7c4; --line: #3a4754; --paper: #151c23; --tint: #1e2831; --accent: #7fc4ee; } }
@media print { :root { --ink: #000; --soft: #333; --line: #999; --paper: #fff; --tint: #fff; --accent: #000; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif; }
main { max-inline-size: 46rem; margin-inline: auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin-block: 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin-block: 2.25rem 0.75rem; padding-block-start: 0.75rem; border-block-start: 2px solid var(--accent); }
h3 { font-size: 1rem; margin-block: 1.25rem 0.35rem; }
.lead { font-size: 1.1rem; color: var(--soft); }
ul { padding-inline-start: 1.25rem; }
li + li { margin-block-start: 0.35rem; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.35rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.95rem; }
.many { min-inline-size: 34rem; }
th, td { padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
thead th { background: var(--tint); }
.number { text-align: end; font-variant-numeric: tabular-nums; }
@media print {
  body { font-size: 0.85rem; }
  main { max-inline-size: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  h2 { margin-block-start: 1.5rem; }
  tr, li, dt, dd, p { break-inside: avoid; }
  dt { break-after: avoid; }
  .wide { overflow: visible; }
  .many { min-inline-size: 0; }
}
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-block-end: 0.5rem; } }`;

/** From so many columns on a table would rather be scrolled than squeezed on a telephone. */
const manyColumns = 5;

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escape(block.text)}</p>`;
    case 'heading':
      return `<h3>${escape(block.text)}</h3>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${escape(item)}</li>`).join('\n')}\n</ul>`;
    case 'facts':
      return `<dl>\n${block.rows.map(([label, fact]) => `<dt>${escape(label)}</dt><dd>${escape(fact)}</dd>`).join('\n')}\n</dl>`;
    case 'table': {
      const kind = (index: number): string => (block.numeric[index] === true ? ' class="number"' : '');
      const heading = block.heading.map((cell, index) => `<th scope="col"${kind(index)}>${escape(cell)}</th>`).join('');
      const rows = block.rows.map(([first = '', ...rest]) => `<tr><th scope="row">${escape(first)}</th>${rest.map((cell, index) => `<td${kind(index + 1)}>${escape(cell)}</td>`).join('')}</tr>`);
      const many = block.heading.length >= manyColumns ? ' class="many"' : '';
      return `<div class="wide" tabindex="0"><table${many}>\n<thead><tr>${heading}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>`;
    }
  }
}
