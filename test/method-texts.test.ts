import { readFileSync } from 'node:fs';
import { analyse, MethodId, methods, methodsLeftOut, metrics, MetricId, requireDocument, resultKey, type Document, type Message } from '@allymap/core';
import { createTranslator, languages, namesOf, type Translator } from '@allymap/locales';
import { describe, expect, it } from 'vitest';

// What methods and metrics say of real maps, of an empty one and of one with hostile names, is said in full in every language.

const maps = ['batangas-rome', 'car-emissions', 'egypt-11', 'nigeria-40', 'return-fund', 'sri-lanka-49'].map((name): [string, Document] => [
  name,
  requireDocument(JSON.parse(readFileSync(new URL(`../examples/maps/${name}.allymap.json`, import.meta.url), 'utf8'))),
]);
const empty = requireDocument({ version: 1, cause: { title: '' } });
const lonely = requireDocument({ version: 1, cause: { title: '{actor}' }, actors: [{ id: '__proto__', name: '{count, plural, other {#}}' }] });
const documents: [string, Document][] = [...maps, ['an empty map', empty], ['one actor with a hostile name', lonely]];

type Explained = { readonly id: string; explain?(result: never): Message[] };
const explained: readonly Explained[] = [...methods, ...metrics];

/** Every message that a result holds, wherever it stands. */
function messagesIn(value: unknown): Message[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(messagesIn);
  const { code, params } = value as Partial<Message>;
  return typeof code === 'string' && params !== undefined ? [{ code, params }] : Object.values(value).flatMap(messagesIn);
}

interface Said {
  readonly id: string;
  /** Every message in the result. */
  readonly inside: readonly Message[];
  /** What the method says of it. */
  readonly explanation: readonly Message[];
}

/** What an analysis with everything says, method by method. */
function said(document: Document): Said[] {
  const analysis = analyse(document, { metrics: MetricId.options, methods: MethodId.options });
  expect(methodsLeftOut(analysis)).toEqual([]);
  const results = new Map([analysis.metrics, analysis.scoring, analysis.complementarity, analysis.forces, analysis.partnership].flatMap((some): [string, unknown][] => Object.entries(some)));
  results.set('score', analysis.scores.influence);
  const spoken = explained.map(({ id, explain }) => ({ id, inside: messagesIn(results.get(resultKey(id))), explanation: explain?.(results.get(resultKey(id)) as never) ?? [] }));
  return [...spoken, { id: 'summary', inside: [], explanation: analysis.summary.sentences }, { id: 'headline', inside: [], explanation: analysis.summary.headline }];
}

const everything = documents.map(([name, document]) => [name, document, said(document)] as const);

it.each(methods.map(({ id }) => id))('%s explains itself, and not at length', (id) => {
  const method = explained.find((one) => one.id === id)!;
  expect(method.explain).toBeDefined();
  for (const [name, , all] of everything) {
    if (name.startsWith('an empty')) continue;
    expect(all.find((one) => one.id === id)!.explanation.length, name).toBeGreaterThan(0);
  }
});

describe.each(languages)('in $name', ({ tag }) => {
  const translator: Translator = createTranslator(tag);

  it.each(everything)('everything said of %s is said in full', (_name, document, all) => {
    const names = namesOf(document);
    const hostile = document === lonely;
    for (const { id, inside, explanation } of all) {
      for (const one of [...inside, ...explanation]) {
        expect(translator.has(one.code), `${id}: ${one.code}`).toBe(true);
        const sentence = translator.message(one, names);
        expect(sentence, `${id}: ${one.code}`).not.toMatch(hostile ? /undefined|NaN|∞/ : /[{}#]|undefined|NaN|∞/);
        // A code that stands for a text must have one: what is shown as a code was not found.
        expect(sentence, `${id}: ${one.code}`).not.toMatch(/\b[a-z]+(-[a-z]+)*\.(class|label|role|kind)\.[a-z-]+\b/);
      }
    }
  });

  it('every method and metric has a name and a sentence that says what it does', () => {
    for (const { id, ours } of methods) for (const code of [`${id}.label`, `${id}.description`, ...(ours === undefined ? [] : [ours])]) expect(translator.has(code), code).toBe(true);
    for (const { id, ours } of metrics) for (const code of [`metric.${id}`, `metric.${id}.description`, ...(ours === undefined ? [] : [ours])]) expect(translator.has(code), code).toBe(true);
  });
});

const isolates = /[\u2066-\u2069]/g;

describe.each(['en', 'pt', 'ar'])('in %s', (tag) => {
  const translator = createTranslator(tag);

  it.each(everything)('no two sentences in a row begin with the same four words in what is said of %s', (_name, document, all) => {
    const names = namesOf(document);
    for (const { id, explanation } of all) {
      const sentences = explanation.flatMap((one) => translator.message(one, names).replace(isolates, '').split(/(?<=[.?!:؟])\s+(?=[\p{Lu}\p{Script=Arabic}“])/u));
      const beginnings = sentences.map((sentence) => sentence.split(/\s+/).slice(0, 4).join(' '));
      for (const [index, beginning] of beginnings.entries()) expect(beginning, `${id}: ${sentences[index]}`).not.toBe(beginnings[index - 1]);
    }
  });
});
