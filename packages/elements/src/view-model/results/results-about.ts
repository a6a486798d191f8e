import type { Analysis, Message } from '@allymap/core';
import { isLeftOut } from '@allymap/core/display';
import { cleanText, isolate, methodName, type NamedThing } from '@allymap/locales/page';
import { signed } from '../answer-text.ts';
import type { MapView } from '../map-view.ts';
import { plainMetric, readings, resultGroups, shownElsewhere, type FactReading, type Reading, type ResultGroupId } from './readings.ts';
import { recordsAbout, valueAt, type FoundRecord, type Subject } from './records-about.ts';

/** One value that a result says of the subject, in words. */
export interface ResultFact {
  /** What it is called; null: it says so itself. */
  readonly label: string | null;
  readonly text: string;
  /** Its rank among all, in words. */
  readonly rank: string | null;
  readonly isUnknown: boolean;
}

/** What one record of a result says. */
export interface ResultLine {
  /** On what: the objective, the alliance, the place; null: on the subject as a whole. */
  readonly about: string | null;
  readonly facts: readonly ResultFact[];
  readonly sentences: readonly string[];
  /** The reasons, for those who ask why. */
  readonly reasons: readonly string[];
}

/** What the result of one metric or method says of the subject. */
export interface MethodLines {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly ResultLine[];
}

/** Results of one kind. */
export interface ResultGroup {
  readonly id: ResultGroupId;
  readonly methods: readonly MethodLines[];
  /** Names of methods that know nothing of the subject yet. */
  readonly unknown: readonly string[];
}

/** Everything that an analysis says of an actor, a tie or an alliance, in groups; those that are empty too. O(size of the analysis). */
export function resultsAbout(view: MapView, analysis: Analysis, subject: Subject): readonly ResultGroup[] {
  const found = outcomesOf(analysis).flatMap(({ id, outcome }) => {
    const reading = readings[id] ?? (subject.kind === 'alliance' ? undefined : plainMetric);
    if (outcome === null || isLeftOut(outcome) || shownElsewhere.has(id) || reading === undefined) return [];
    const lines = linesOf(view, id, outcome, reading, subject);
    return lines.length === 0 ? [] : [{ id, group: reading.group, name: methodName(id, view.words), lines }];
  });
  return resultGroups.map((id) => {
    const own = found.filter(({ group }) => group === id);
    return { id, methods: own.filter(({ lines }) => lines.some(saysSomething)), unknown: own.filter(({ lines }) => !lines.some(saysSomething)).map(({ name }) => name) };
  });
}

function outcomesOf({ metrics, scores, scoring, complementarity, forces, partnership }: Analysis): { readonly id: string; readonly outcome: unknown }[] {
  const parts = Object.entries({ ...scoring, ...complementarity, ...forces, ...partnership, ...metrics });
  return [{ id: 'score', outcome: scores.others }, ...parts.map(([key, outcome]) => ({ id: key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), outcome: outcome as unknown }))];
}

function saysSomething({ facts, sentences }: ResultLine): boolean {
  return facts.some(({ isUnknown }) => !isUnknown) || (facts.length === 0 && sentences.length > 0);
}

function linesOf(view: MapView, id: string, result: unknown, reading: Reading, subject: Subject): ResultLine[] {
  const { words, names } = view;
  const said = (messages: readonly Message[]): string[] => messages.map((message) => words.message(message, names));
  const once = said(reading.sayOnce?.(result, subject) ?? []);
  /** The same advice on several objectives is said once. */
  const told = new Set<string>();
  const anew = (sentences: readonly string[]): string[] => sentences.filter((sentence) => !told.has(sentence) && told.add(sentence));
  return [
    ...[...recordsAbout(result, subject)].flatMap((found): ResultLine[] => {
      const facts = (found.isPair ? reading.pairs : reading.lists)?.[found.list];
      if (facts === undefined) return [];
      const line: ResultLine = {
        about: aboutText(view, found),
        facts: facts.flatMap((fact) => factOf(view, fact, found)),
        sentences: anew(said([...(reading.say?.(found, subject) ?? []), ...[valueAt(found.record, 'advice')].filter(isMessage)])),
        reasons: said([...messagesAt(found, 'reasons'), ...messagesAt(found, 'unknown')]),
      };
      return line.facts.length === 0 && line.sentences.length === 0 ? [] : [line];
    }),
    ...(once.length === 0 ? [] : [{ about: null, facts: [], sentences: once, reasons: [] }]),
  ];
}

function messagesAt({ record }: FoundRecord, name: string): Message[] {
  const found = record[name];
  return Array.isArray(found) ? (found as readonly unknown[]).filter(isMessage) : [];
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'code' in value && 'params' in value;
}

/** What the record is about besides the subject, by name. */
function aboutText({ words, names }: MapView, { around }: FoundRecord): string | null {
  const said = [...around].map(([thing, id]) => {
    if (thing === 'measure' || thing === 'stage') return words.has(`${thing}.${id}`) ? words.t(`${thing}.${id}`) : isolate(id);
    const name = cleanText(names(thing as NamedThing, id)) || words.t('unnamed');
    return isolate(thing === 'place' ? words.country(name) : name);
  });
  return said.length === 0 ? null : said.join(' · ');
}

function factOf({ words }: MapView, { at, as, label, code = '', after = '', ranked }: FactReading, { record, siblings }: FoundRecord): ResultFact[] {
  const value = valueAt(record, at);
  if (value === undefined) return [];
  const name = label === undefined || label === '' ? null : words.t(label);
  if (as === 'term') {
    const isUnknown = value === null || value === 'unknown' || value === 'unclassified';
    const term = `${code}${String(value)}${after}`;
    return [{ label: name, text: words.t(value !== null && words.has(term) ? term : value === null || isUnknown ? 'unknown' : String(value)), rank: null, isUnknown }];
  }
  const number = typeof value === 'number' ? value : null;
  const text = as === 'percent' ? words.percent(number) : as === 'signed' ? signed(number, words) : words.number(number);
  // A minus stays before its number in either direction of reading.
  return [{ label: name, text: isolate(text), rank: ranked === true && number !== null ? rankText(number, at, siblings, words) : null, isUnknown: number === null }];
}

/** How many are greater, among all whose value is known. Nought has no rank, and one alone neither. */
function rankText(value: number, at: string, siblings: readonly unknown[], words: MapView['words']): string | null {
  const known = siblings.map((one) => valueAt(one, at)).filter((one) => typeof one === 'number');
  if (known.length < 2 || value === 0) return null;
  return words.t('results.rank', { rank: 1 + known.filter((one) => Math.abs(one) > Math.abs(value)).length, count: known.length });
}
