import type { OptionField, OptionValue } from '@allymap/core';

type List = Extract<OptionValue, { type: 'list' }>;

const isList = (value: OptionValue): value is List => value.type === 'list';
const truths = new Map([['true', true], ['yes', true], ['false', false], ['no', false]]);
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Reads what was written as the value of an option, once or several times; `undefined` where the option takes no such value.
 *
 * The kinds of value that the option takes decide: yes and no, words, numbers, texts and ids as they stand, and lists, whose
 * items stand between commas or are given one after the other. `null` is itself where the option takes it. A text that could
 * be read otherwise is meant as it is between quotation marks, as JSON writes it (`"null"`, `"a,b"`), and a list is one for
 * sure in brackets (`["a"]`). `isTaken` has the last word, on bounds for example.
 */
export function readOptionValue({ values, nullable }: OptionField, texts: readonly string[], isTaken: (value: unknown) => boolean): { readonly value: unknown } | undefined {
  const lists = values.filter(isList);
  const others = values.filter((value) => !isList(value));
  const [text = '', ...more] = [...new Set(texts)];
  const asList = (): unknown[] => {
    const items = [text, ...more].map((one) => readList(one, lists));
    return items.every((one) => one !== undefined) ? [items.flat()] : [];
  };
  const asOne = (): unknown[] => [...(nullable && text === 'null' ? [null] : []), ...others.flatMap((value) => readSingle(text, value))];
  // What is one thing or a list of them is a list where it looks like one.
  const candidates = more.length > 0 || looksLikeList(text) ? [...asList(), ...(more.length > 0 ? [] : asOne())] : [...asOne(), ...asList()];
  const value = candidates.find(isTaken);
  return value === undefined ? undefined : { value };
}

/** Whether texts that differ can be one value: the items of a list. */
export function isRepeatable({ values }: OptionField): boolean {
  return values.some(isList);
}

function readSingle(text: string, value: OptionValue): unknown[] {
  switch (value.type) {
    case 'boolean':
      return [truths.get(text.toLowerCase())].filter((truth) => truth !== undefined);
    case 'word':
      return value.words.filter((word) => word === (unquoted(text) ?? text));
    case 'number':
    case 'integer':
      return decimal.test(text) ? [Number(text) + 0] : []; // −0 is 0 to everybody
    case 'text':
    case 'id':
      return text === '' ? [] : [unquoted(text) ?? text];
    case 'list':
      return [];
  }
}

/** The items of a list; `undefined` where one of them is none. */
function readList(text: string, lists: readonly List[]): unknown[] | undefined {
  const kinds = lists.flatMap(({ items }) => items);
  const written = inBrackets(text) ?? splitAtCommas(text);
  const items = written.map((item) => kinds.flatMap((kind) => readSingle(item, kind))[0]);
  return lists.length > 0 && items.every((item) => item !== undefined) ? items : undefined;
}

function looksLikeList(text: string): boolean {
  return inBrackets(text) !== undefined || splitAtCommas(text).length > 1;
}

/** The items of a list of texts as JSON writes it, each as it would stand alone; `undefined` for any other text. */
function inBrackets(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  const list = parseJson(text);
  return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list.map((item) => JSON.stringify(item)) : undefined;
}

/** The text that JSON writes between quotation marks; `undefined` for any other text. */
function unquoted(text: string): string | undefined {
  if (!text.startsWith('"')) return undefined;
  const value = parseJson(text);
  return typeof value === 'string' ? value : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The parts between commas, without the blanks around them; a comma between quotation marks is part of a text. */
export function splitAtCommas(text: string): string[] {
  if (text === '') return [];
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted) {
      if (sign === '\\') at++;
      else if (sign === '"') isQuoted = false;
    } else if (sign === '"') isQuoted = text.slice(start, at).trim() === '';
    else if (sign === ',') {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}

/** Writes a value of an option so that it is read as itself. */
export function writeOptionValue(value: unknown, { values }: OptionField): string {
  if (!Array.isArray(value)) return writeSingle(value);
  const isOneOrMany = !values.every(isList);
  return isOneOrMany && value.length < 2 ? JSON.stringify(value) : value.map(writeSingle).join(',');
}

function writeSingle(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return value === '' || value === 'null' || value !== value.trim() || /^["[]|,/.test(value) ? JSON.stringify(value) : value;
}
