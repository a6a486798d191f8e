import { cleanText, type Translator } from '@allymap/locales';
import { inlineHash } from '../inline-hash.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlText } from './html-text.ts';
import { reportStyle } from './report-style.ts';
import type { Block, Report } from './report.ts';

type Direction = Translator['direction'];

/**
 * Writes a report as one HTML page that can be printed, sent by e-mail, or opened in a word processor: no script, no request,
 * no link.
 *
 * Names are text: nothing in them becomes markup. The page forbids itself everything but its own styles.
 */
export function renderHtml(report: Report, { locale, direction }: Pick<Translator, 'locale' | 'direction'>): string {
  const spoken = `lang="${escapeHtml(locale)}" dir="${direction}"`;
  // Word processors look for the encoding, the language and the direction in places where browsers need them not.
  return `<!doctype html>
<html ${spoken}>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src ${inlineHash(reportStyle)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(cleanText(report.title))}</title>
<style>${reportStyle}</style>
</head>
<body ${spoken}>
<main>
<div class="report" dir="${direction}" align="${startOf(direction)}">
${reportBody(report, direction)}
</div>
</main>
</body>
</html>
`;
}

/** A report between the tags of a page. */
export function reportBody(report: Report, direction: Direction): string {
  const write = writer(direction);
  const sections = report.sections.map(({ heading, blocks }) => `<section>\n${write('h2', heading)}\n${blocks.map((block) => renderBlock(block, direction)).join('\n')}\n</section>`);
  const lead = report.lead.length === 0 ? '' : `${write('p', report.lead.join(' '), ' class="lead"')}\n`;
  return `${write('h1', report.title)}\n${lead}${sections.join('\n')}`;
}

const startOf = (direction: Direction): string => (direction === 'rtl' ? 'right' : 'left');
const endOf = (direction: Direction): string => (direction === 'rtl' ? 'left' : 'right');

/** Writes a text as an element. */
function writer(direction: Direction): (element: string, text: string, attributes?: string) => string {
  return (element, text, attributes = '') => `<${element}${attributes}>${htmlText(text, direction)}</${element}>`;
}

function renderBlock(block: Block, direction: Direction): string {
  const write = writer(direction);
  switch (block.kind) {
    case 'text':
      return write('p', block.text);
    case 'picture':
      return renderPicture(block);
    case 'heading':
      return write('h3', block.text);
    case 'list':
      return `<ul>\n${block.items.map((item) => write('li', item)).join('\n')}\n</ul>`;
    case 'facts':
      // What could run as text is short, and many: on paper it does.
      return `<dl${block.running === undefined ? '' : ' class="short"'}>\n${block.rows.map(([label, fact]) => `${write('dt', label)}${write('dd', fact)}`).join('\n')}\n</dl>`;
    case 'table':
      return renderTable(block, direction);
  }
}

/** A picture within the page, at a size that word processors take as well; its text is inert within an image. */
function renderPicture({ svg, alt }: Extract<Block, { kind: 'picture' }>): string {
  const [, wide = '', high = ''] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const height = Math.round((Number(high) * pictureWidth) / Number(wide));
  return `<p class="picture"><img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" width="${pictureWidth}" height="${height}" alt="${escapeHtml(alt.replace(/[\u2066-\u2069]/g, ''))}"></p>`;
}

/** As wide as a printed page is between its margins, in pixels. */
const pictureWidth = 620;
/** From so many columns on a table would rather be scrolled than squeezed on a telephone. */
const manyColumns = 5;

/** A table whose attributes say to word processors what the styles say to browsers, which heed the styles first. */
function renderTable({ caption, heading, rows, numeric }: Extract<Block, { kind: 'table' }>, direction: Direction): string {
  const write = writer(direction);
  const place = (column: number): string => (numeric[column] === true ? ` align="${endOf(direction)}" class="number"` : ` align="${startOf(direction)}"`);
  const head = heading.map((cell, column) => write('th', cell, ` scope="col"${place(column)}`)).join('');
  const lines = rows.map((row) => `<tr valign="top">${row.map((cell, column) => (column === 0 ? write('th', cell, ` scope="row"${place(0)}`) : write('td', cell, place(column)))).join('')}</tr>`);
  const many = heading.length >= manyColumns ? ' class="many"' : '';
  return `<div class="wide" tabindex="0"><table${many} width="100%" border="1" cellpadding="4" cellspacing="0" dir="${direction}">
${write('caption', caption)}
<thead><tr valign="top" bgcolor="#f3f6f9">${head}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table></div>`;
}
