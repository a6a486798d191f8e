import type { AnalyseOptions, Analysis } from '@allymap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { MapView } from '../../view-model/map-view.ts';
import { resultsAbout, type MethodLines, type ResultFact, type ResultGroup, type ResultLine } from '../../view-model/results/results-about.ts';
import type { Subject } from '../../view-model/results/records-about.ts';
import { drawLongList } from './draw-long-list.ts';
import type { FurtherAnalysis } from './further-analysis.ts';

/** Draws every result about a subject in groups that are closed at first; what is not usual is computed when one is opened. */
export function drawResults(view: MapView, analysis: Analysis, subject: Subject, further: FurtherAnalysis): TemplateResult {
  const { words, document } = view;
  const all = further.of(document);
  const shown = typeof all === 'object' && all !== null ? all : analysis;
  const groups = resultsAbout(view, shown, subject).filter(({ methods, unknown }) => shown === analysis || methods.length + unknown.length > 0);
  const ask = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) further.ask(document, everything(analysis));
  };
  const isWhole = shown !== analysis && shown.options.methods.length === everything(analysis).methods.length;
  return html`<section class="results">
    <h3>${words.t('results.label')}</h3>
    ${groups.map(
      (group) => html`<details class="more" @toggle=${ask}>
        <summary>${words.t(`results.group.${group.id}`)}</summary>
        <div>${drawGroup(group, words)} ${all === 'computing' ? html`<p class="meta" role="status">${words.t('results.computing')}</p>` : nothing}</div>
      </details>`,
    )}
    ${groups.length === 0 ? html`<p class="meta">${words.t('results.nothing')}</p>` : nothing}
    ${all === 'failed' || (shown !== analysis && !isWhole) ? html`<p class="meta">${words.t('results.not-all')}</p>` : nothing}
  </section>`;
}

/** Asks for everything about a map that took the place of another while a group stood open. */
export function keepUp(root: ParentNode, { document, analysis }: MapView, further: FurtherAnalysis): void {
  if (analysis !== null && root.querySelector('.results > details[open]') !== null) further.ask(document, everything(analysis));
}

/** Every metric and method, by the keys that every analysis has: those that were not computed stand in it as null. */
function everything({ metrics, scores: _, scoring, complementarity, forces, partnership }: Analysis): Pick<AnalyseOptions, 'metrics' | 'methods'> {
  const ids = (part: object): string[] => Object.keys(part).map((key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  return { metrics: ids(metrics) as AnalyseOptions['metrics'], methods: ids({ ...scoring, ...complementarity, ...forces, ...partnership }) as AnalyseOptions['methods'] };
}

function drawGroup({ methods, unknown }: ResultGroup, words: MapView['words']): TemplateResult {
  const short = methods.filter(isShort);
  return html`${short.map(({ name, lines: [line] }) => drawRow(html`<h4>${name}</h4>`, line!.facts[0]!, 'result'))}
  ${methods.filter((method) => !short.includes(method)).map((method) => drawMethod(method, words))}
  ${unknown.length === 0 ? nothing : html`<p class="meta">${words.t('results.unknown', { methods: words.list(unknown) })}</p>`}`;
}

/** A method that says one short thing stands on one line with it; others have a heading over their lines. */
function isShort({ lines: [line, ...others] }: MethodLines): boolean {
  return others.length === 0 && line!.about === null && line!.sentences.length === 0 && line!.facts.length === 1 && line!.facts[0]!.label === null;
}

function drawMethod({ name, lines }: MethodLines, words: MapView['words']): TemplateResult {
  return html`<h4>${name}</h4>
    <ul class="result-lines">
      ${drawLongList(lines, (line) => drawLine(line, words), words)}
    </ul>`;
}

function drawRow(name: TemplateResult | string, fact: ResultFact, kind: string): TemplateResult {
  return html`<div class="line ${kind}">${name} <span class="value">${drawFact(fact)}</span></div>`;
}

function drawLine({ about, facts, sentences, reasons }: ResultLine, words: MapView['words']): TemplateResult {
  if (about !== null && facts.length === 1 && sentences.length + reasons.length === 0) return html`<li>${drawRow(html`<span class="meta">${about}</span>`, facts[0]!, 'row')}</li>`;
  const known = facts.map((fact, i) => html`${i === 0 ? '' : ' · '}${drawFact(fact)}`);
  return html`<li>
    ${about === null ? nothing : html`<p class="sub">${about}</p>`} ${facts.length === 0 ? nothing : html`<p>${known}</p>`}
    ${sentences.map((sentence) => html`<p class=${facts.length === 0 ? '' : 'meta'}>${sentence}</p>`)}
    ${reasons.length === 0
      ? nothing
      : html`<details class="more">
          <summary>${words.t('details.why')}</summary>
          <ul>
            ${reasons.map((reason) => html`<li>${reason}</li>`)}
          </ul>
        </details>`}
  </li>`;
}

function drawFact({ label, text, rank, isUnknown }: ResultFact): TemplateResult {
  const value = html`<strong class=${isUnknown ? 'unknown' : ''}>${text}</strong>`;
  return html`${label === null ? value : html`${label} ${value}`}${rank === null ? nothing : html` <span class="rank">(${rank})</span>`}`;
}
