import { analyseOptionFields, comparison, MethodOptions, optionFields, SharedOptions, type ComparisonOptions, type OptionField } from '@allymap/core';
import type { Translator } from '@allymap/locales';
import { pictureOptions, type Picture } from '@allymap/pictures';
import type { Option } from './command.ts';
import { optionValuesInWords } from './option-words.ts';
import { isRepeatable, readOptionValue } from './option-value.ts';
import { probableValue } from './probable-value.ts';
import { shorten } from './shorten.ts';
import { nearestOf, UsageError } from './usage-error.ts';

const ofMethod = 'ID.NAME=VALUE';
const ofAll = 'NAME=VALUE';

/** What sets an option of a metric or method, or of all. */
export const optionOption: Option = { name: 'option', value: '[ID.]NAME=VALUE', isRepeatable: true };

/** What sets an option of a comparison. */
export const comparisonOptionOption: Option = { name: 'option', text: 'cli.option.option-of-comparison', value: ofAll, isRepeatable: true };

/** What sets an option of a picture. */
export const pictureOptionOption: Option = { name: 'option', text: 'cli.option.option-of-picture', value: ofAll, isRepeatable: true };

/** An option that was given for a metric or method, or for all alike. */
export interface GivenOption {
  /** `null`: for all that have one of this name. */
  readonly method: string | null;
  readonly name: string;
  readonly value: unknown;
}

/** How an option is written: `degree.normalised`, and `neutral` where it is for all. */
export function nameOfOption({ method, name }: Pick<GivenOption, 'method' | 'name'>): string {
  return method === null ? name : `${method}.${name}`;
}

/** As many methods are named as examples. */
const mostExamples = 3;

/** What `--option` says to `analyse`. */
export interface GivenOptions {
  readonly all: readonly GivenOption[];
  readonly shared: Partial<SharedOptions>;
  readonly own: MethodOptions;
}

/**
 * Reads what `--option` says to `analyse`: `ID.NAME=VALUE` for one metric or method, `NAME=VALUE` for all that have it.
 *
 * Throws `UsageError` for a method or an option that is not known, with the nearest name, and for a value that the option
 * does not take, with what it takes. What was written is compared with the names of the schemas and never becomes a key.
 */
export function givenOptions(texts: readonly string[], translator: Translator): GivenOptions {
  const { shared, own } = analyseOptionFields();
  const find = (written: Written): Found => {
    const { path, method: id, name } = written;
    if (id === null) {
      const field = shared.find((one) => one.name === name);
      if (field !== undefined) return { method: null, field, isTaken: (value) => SharedOptions.safeParse({ [field.name]: value }).success };
      const having = [...own].flatMap(([method, fields]) => (fields.some((one) => one.name === name) ? [`${method}.${name}`] : []));
      if (having.length > 0) throw new UsageError('option-needs-method', { found: name, choices: having.slice(0, mostExamples).join(', ') });
      throw new UsageError('unknown-shared-option', { found: shorten(path), choices: namesOf(shared), form: ofMethod, ...nearestOf(name, shared.map((one) => one.name)) });
    }
    const [method, fields] = [...own].find(([known]) => known === id) ?? [];
    if (method === undefined) throw new UsageError('unknown-method', { found: shorten(id), ...nearestOf(id, [...own.keys()]) });
    if (fields!.length === 0) throw new UsageError('method-without-options', { method, option: shorten(path) });
    const field = fields!.find((one) => one.name === name);
    if (field === undefined) throw new UsageError('unknown-method-option', { method, found: shorten(name), choices: namesOf(fields!), ...nearestOf(name, fields!.map((one) => one.name)) });
    return { method, field, isTaken: (value) => MethodOptions.safeParse({ [method]: { [field.name]: value } }).success };
  };
  const all = readAll(texts, ofMethod, find, translator);
  const given = (id: string | null): object => Object.fromEntries(all.flatMap(({ method, name, value }) => (method === id ? [[name, value]] : [])));
  const methods = [...own.keys()].filter((id) => all.some(({ method }) => method === id));
  return { all, shared: given(null), own: Object.fromEntries(methods.map((id) => [id, given(id)])) };
}

/** Reads what `--option` says to `compare`, whose options are for all that it compares: `NAME=VALUE`. Throws as `givenOptions`. */
export function givenComparisonOptions(texts: readonly string[], translator: Translator): Partial<ComparisonOptions> {
  const fields = optionFields(comparison.options);
  const find = ({ path }: Written): Found => {
    const field = fields.find((one) => one.name === path);
    if (field === undefined) throw new UsageError('unknown-method-option', { method: 'compare', found: shorten(path), choices: namesOf(fields), ...nearestOf(path, fields.map((one) => one.name)) });
    return { method: null, field, isTaken: (value) => comparison.options.safeParse({ [field.name]: value }).success };
  };
  return Object.fromEntries(readAll(texts, ofAll, find, translator).map(({ name, value }) => [name, value]));
}

/** Reads what `--option` says to `picture`, in the options of that picture: `NAME=VALUE`. Throws as `givenOptions`. */
export function givenPictureOptions(texts: readonly string[], picture: Picture, translator: Translator): Readonly<Record<string, unknown>> {
  const { id, options } = picture;
  const fields = pictureOptions(picture);
  const find = ({ path }: Written): Found => {
    const field = fields.find((one) => one.name === path);
    if (field === undefined && fields.length === 0) throw new UsageError('picture-without-options', { picture: id, option: shorten(path) });
    if (field === undefined) throw new UsageError('unknown-method-option', { method: id, found: shorten(path), choices: namesOf(fields), ...nearestOf(path, fields.map((one) => one.name)) });
    return { method: null, field, isTaken: (value) => options.safeParse({ [field.name]: value }).success };
  };
  return Object.fromEntries(readAll(texts, ofAll, find, translator).map(({ name, value }) => [name, value]));
}

/** What stands before and after the first sign of equality. */
interface Written {
  /** `degree.normalised` */
  readonly path: string;
  readonly method: string | null;
  readonly name: string;
  /** `null`: there is no such sign. */
  readonly value: string | null;
}

/** The option that is meant. */
interface Found {
  readonly method: string | null;
  readonly field: OptionField;
  readonly isTaken: (value: unknown) => boolean;
}

function readAll(texts: readonly string[], form: string, find: (written: Written) => Found, translator: Translator): GivenOption[] {
  const given = new Map<string, { found: Found; values: string[] }>();
  for (const text of texts) {
    const written = parted(text, form);
    const found = find(written);
    const path = nameOfOption({ method: found.method, name: found.field.name });
    // An empty value is more often an empty variable of a shell than an empty text; for that there are quotation marks.
    if (written.value === null || (written.value === '' && !isRepeatable(found.field))) throw new UsageError('option-without-value', { option: path, expected: optionValuesInWords(found.field, translator) });
    given.set(path, { found, values: [...(given.get(path)?.values ?? []), written.value] });
  }
  return [...given].map(([option, { found, values }]) => ({ method: found.method, name: found.field.name, value: readValue(option, found, values, translator) }));
}

function parted(text: string, form: string): Written {
  const sign = text.indexOf('=');
  const path = sign < 0 ? text : text.slice(0, sign);
  const dot = path.indexOf('.');
  const method = dot < 0 ? null : path.slice(0, dot);
  const name = path.slice(dot + 1);
  if (method === '' || name === '') throw new UsageError('option-form', { found: shorten(text), form });
  return { path, method, name, value: sign < 0 ? null : text.slice(sign + 1) };
}

function readValue(option: string, { field, isTaken }: Found, texts: readonly string[], translator: Translator): unknown {
  const read = (values: readonly string[]): { readonly value: unknown } => {
    const result = readOptionValue(field, values, isTaken);
    if (result !== undefined) return result;
    const wrong = values.find((value) => readOptionValue(field, [value], isTaken) === undefined) ?? values.join(',');
    const nearest = probableValue(field, wrong, isTaken);
    throw new UsageError('wrong-value', { option, found: shorten(wrong), expected: optionValuesInWords(field, translator), ...(nearest === undefined ? {} : { nearest }) });
  };
  if (isRepeatable(field)) return read(texts).value;
  const [first, ...others] = texts.map((text) => ({ text, ...read([text]) }));
  const other = others.find(({ value }) => value !== first!.value);
  if (other !== undefined) throw new UsageError('option-twice', { option, first: shorten(first!.text), second: shorten(other.text) });
  return first!.value;
}

const namesOf = (fields: readonly OptionField[]): string => fields.map(({ name }) => name).join(', ');
