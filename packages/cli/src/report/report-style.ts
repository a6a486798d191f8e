/**
 * What a report looks like: first in the few words that word processors know, then, in blocks that they pass over, on a screen
 * and on paper. What they know of tables, they know as attributes.
 */
export const reportStyle = `body, h1, h2, h3 { color: #1c2733; font-family: "Segoe UI", "Noto Sans", Arial, "Noto Sans Arabic", sans-serif; }
body { font-size: 11pt; }
h1 { font-size: 20pt; margin-top: 0; margin-bottom: 8pt; }
h2 { font-size: 14pt; margin-top: 18pt; margin-bottom: 6pt; padding-top: 4pt; border-top: 1.5pt solid #0b5c8a; }
h3 { font-size: 11pt; margin-top: 12pt; margin-bottom: 3pt; }
p { margin-top: 6pt; margin-bottom: 6pt; }
.lead { color: #566575; font-size: 13pt; }
dt { margin-top: 4pt; margin-bottom: 0; }
dd { margin-top: 0; margin-bottom: 3pt; }
caption, dt { font-weight: bold; }
@media screen, print {
  :root { color-scheme: light dark; --ink: #1c2733; --soft: #566575; --line: #d5dde5; --paper: #fff; --tint: #f3f6f9; --accent: #0b5c8a; }
  body { margin: 0; background: var(--paper); font-size: 1rem; line-height: 1.55; }
  body, h1, h2, h3 { color: var(--ink); font-family: system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif; }
  main { max-inline-size: 46rem; margin-inline: auto; padding: 2rem 1.25rem 4rem; }
  h1 { font-size: 1.9rem; line-height: 1.2; margin-block: 0 1rem; }
  h2 { font-size: 1.25rem; line-height: 1.3; margin-block: 2.25rem 0.75rem; padding-block-start: 0.75rem; border-block-start: 2px solid var(--accent); }
  h3 { font-size: 1rem; margin-block: 1.25rem 0.35rem; }
  p { margin-block: 1em; }
  .lead { font-size: 1.1rem; color: var(--soft); }
  .report { text-align: start; }
  ul { padding-inline-start: 1.25rem; }
  li + li { margin-block-start: 0.35rem; }
  dt { margin-block: 0; }
  dd { margin: 0 0 0.35rem; }
  .picture { margin-block: 1.25rem; }
  .picture img { display: block; max-inline-size: 100%; block-size: auto; background: #fff; }
  .wide { overflow-x: auto; }
  table { border: 0; border-collapse: collapse; inline-size: 100%; font-size: 0.95rem; }
  .many { min-inline-size: 34rem; }
  caption { color: var(--soft); font-size: 0.9rem; font-weight: 400; padding-block-end: 0.35rem; text-align: start; }
  th, td { border: 0; padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
  thead tr { background: var(--tint); }
  .number { text-align: end; font-variant-numeric: tabular-nums; }
}
@media (min-width: 30rem), print {
  dt { float: inline-start; clear: inline-start; inline-size: 9rem; }
  dd { margin-inline-start: 10rem; }
  dd::after { content: ""; display: block; clear: both; }
}
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e8eef4; --soft: #a9b7c4; --line: #3a4754; --paper: #151c23; --tint: #1e2831; --accent: #7fc4ee; }
}
@media print {
  :root { --ink: #000; --soft: #333; --line: #999; --paper: #fff; --tint: #fff; --accent: #000; }
  @page { margin: 10mm 13mm; }
  body { font-size: 8.8pt; line-height: 1.27; }
  h1 { font-size: 16pt; margin-block-end: 0.3rem; }
  table, caption { font-size: 1em; }
  th, td { padding: 0.1rem 0.4rem; line-height: 1.25; }
  p, ul, dl { margin-block: 0.25em; }
  li + li { margin-block-start: 0; }
  .lead { font-size: 10.5pt; }
  main { max-inline-size: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  h2 { margin-block: 0.55rem 0.2rem; padding-block-start: 0.25rem; font-size: 12pt; border-block-start-width: 1px; }
  h3 { margin-block: 0.6rem 0.2rem; font-size: 9.5pt; }
  dt { inline-size: 7rem; }
  dd { margin-block-end: 0.1rem; margin-inline-start: 7.5rem; }
  .short dt, .short dd { display: inline; float: none; margin: 0; }
  .short dt::after { content: ": "; }
  .short dd::after { content: "; "; display: inline; }
  [dir="rtl"] .short dd::after { content: "\u061B "; }
  .short dd:last-of-type::after { content: ""; }
  tr, li, dt, dd, p { break-inside: avoid; }
  .picture img { max-block-size: 22cm; inline-size: auto; margin-inline: auto; }
  dt { break-after: avoid; }
  .wide { overflow: visible; }
  .many { min-inline-size: 0; }
}`;
