import type { Document } from '@allymap/core';
import { cleanText, languages, type Translator } from '@allymap/locales';
import type { MapPageParts } from '../map-page-parts.ts';
import { escapeHtml } from '../report/escape-html.ts';
import { reportBody } from '../report/render-html.ts';
import { reportStyle } from '../report/report-style.ts';
import type { Report } from '../report/report.ts';
import { inertJson } from './inert-json.ts';
import { inlineScript } from './inline-script.ts';
import { pagePolicy } from './page-policy.ts';

/** What the page says where no script runs, in one language. */
export interface SpokenReport {
  readonly report: Report;
  readonly translator: Translator;
}

/**
 * Writes a map as one page that needs no other file: from disk, from an e-mail, in a frame that is shut off from the page
 * around it. Where no script runs, it says the report in its place.
 *
 * With one report the page speaks its language; with several the reader's, and the first stands for the page. The document
 * and its report are data and text; the page runs nothing but the parts that it was written with, by its own policy.
 */
export function mapPage(document: Document, spoken: readonly [SpokenReport, ...SpokenReport[]], parts: MapPageParts): string {
  const [{ report, translator }] = spoken;
  const isOne = spoken.length === 1;
  const [begin, elements, end] = [parts.begin, parts.elements, parts.end].map(inlineScript) as [string, string, string];
  const pictures = parts.pictures === null ? [] : [inlineScript(parts.pictures)];
  const style = `${reportStyle}\n${parts.style}`;
  const policy = pagePolicy({ scripts: [begin, ...pictures, elements, end], styles: [style], hasWorker: parts.worker !== null });
  const title = escapeHtml(cleanText(report.title));
  return `<!doctype html>
<html lang="${escapeHtml(translator.locale)}" dir="${translator.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(parts.icon)}">
<style>${style}</style>
<script>${begin}</script>
</head>
<body>
<allymap-workspace${isOne ? ` language="${escapeHtml(translator.locale)}"` : ''}></allymap-workspace>
<main>
${isOne ? '' : languageLinks(spoken)}${spoken.map((one) => spokenPart(one, isOne)).join('\n')}
</main>
<script type="application/json" id="map">${inertJson(document)}</script>
${parts.worker === null ? '' : `<script type="text/plain" id="worker">${inlineScript(parts.worker)}</script>\n`}${pictures.map((script) => `<script>${script}</script>\n`).join('')}<script>${elements}</script>
<script>${end}</script>
<script type="text/plain" id="licences">${escapeHtml(parts.licences)}</script>
</body>
</html>
`;
}

/** The report in one language, below a sentence that says how to come to see the map. */
function spokenPart({ report, translator }: SpokenReport, isAlone: boolean): string {
  const { language, locale, direction, t } = translator;
  return `<article${isAlone ? '' : ` id="${language}"`} lang="${escapeHtml(locale)}" dir="${direction}">
<p class="note">${escapeHtml(t('cli.html.note'))}</p>
${reportBody(report, direction)}
</article>`;
}

function languageLinks(spoken: readonly SpokenReport[]): string {
  const links = spoken.map(({ translator: { language, direction } }) => `<a href="#${language}" lang="${language}" dir="${direction}">${escapeHtml(nameOf(language))}</a>`);
  return `<nav>${links.join(' ')}</nav>\n`;
}

function nameOf(language: string): string {
  return languages.find(({ tag }) => tag === language)!.name;
}
