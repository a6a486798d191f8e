import { IntlMessageFormat } from 'intl-messageformat';

/** What a text is filled with, after names have been looked up. */
export interface MessageValues {
  /** Fills `{name}`. */
  readonly text: (name: string) => string;
  /** Decides `{name, plural, …}`, `{name, select, …}` and fills `{name, number, …}`. */
  readonly fact: (name: string) => string | number | boolean | null;
}

/** A text that was parsed once and can be filled many times. */
export type CompiledMessage = (values: MessageValues) => string;

/** Writes a number in the reader's digits; `null` is unknown and must never read as 0. */
export type WriteNumber = (value: number | null, options?: Intl.NumberFormatOptions) => string;

/**
 * Parses an ICU message; throws `SyntaxError` where it is malformed.
 *
 * Tags are ordinary text here (`ignoreTag`), so a `<` in a text or a name stays a `<`. The parser builds no code from
 * strings, so it works under a strict content security policy.
 */
export function compileMessage(text: string, locale: string, writeNumber: WriteNumber): CompiledMessage {
  const pluralRules = (type: Intl.PluralRuleType | undefined): Intl.PluralRules => new Intl.PluralRules(locale, type && { type });
  const rules = { cardinal: pluralRules('cardinal'), ordinal: pluralRules('ordinal') };
  const formatters = {
    getNumberFormat: (_locales?: string | string[], options?: Intl.NumberFormatOptions) => ({
      format: (value: unknown) => writeNumber(typeof value === 'number' ? value : null, options),
    }),
    getPluralRules: (_locales?: string | string[], options?: Intl.PluralRulesOptions) => rules[options?.type ?? 'cardinal'],
    getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
  };
  const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true, formatters: formatters as never });
  const names = { text: new Set<string>(), fact: new Set<string>() };
  collectArguments(message.getAst() as unknown as Node[], names);
  return (values) => {
    const filled = new Map<string, string | number | boolean | null>();
    for (const name of names.text) filled.set(textPrefix + name, values.text(name));
    for (const name of names.fact) filled.set(name, values.fact(name));
    return String(message.format(Object.fromEntries(filled)));
  };
}

/** What a translator must keep of a text, and what the parser makes of it; throws `SyntaxError` where it is malformed. */
export interface MessageShape {
  readonly names: ReadonlySet<string>;
  /** The forms of each plural. */
  readonly plurals: readonly (readonly string[])[];
  /** The choices of each select, sorted, by the name that decides. */
  readonly choices: ReadonlyMap<string, string>;
  /** How many `#` stand in a select inside a plural, where the library leaves them out. */
  readonly lostCounts: number;
}

/** Reads the shape of a text, for the checks on catalogues. */
export function messageShape(text: string): MessageShape {
  const names = { text: new Set<string>(), fact: new Set<string>() };
  const nodes = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst() as unknown as Node[];
  const plurals: string[][] = [];
  const choices = new Map<string, string>();
  let lostCounts = 0;
  const walk = (inner: readonly Node[], inPlural: boolean, inSelect: boolean): void => {
    for (const { type, value, options } of inner) {
      if (type === poundType && inPlural && inSelect) lostCounts++;
      if (options === undefined) continue;
      if (type === pluralType) plurals.push(Object.keys(options));
      else choices.set(value, Object.keys(options).sort().join());
      for (const option of Object.values(options)) walk(option.value, type === pluralType || inPlural, type !== pluralType && inPlural);
    }
  };
  walk(nodes, false, false);
  collectArguments(nodes, names);
  return { names: new Set([...names.text, ...names.fact]), plurals, choices, lostCounts };
}

/** The part of the parser's tree that is read here. */
interface Node {
  type: number;
  value: string;
  readonly options?: Readonly<Record<string, { readonly value: Node[] }>>;
}
const argumentType = 1;
const literalType = 0;
const pluralType = 6;
const poundType = 7;

/** No argument of a message can begin so, because a space ends its name. */
const textPrefix = 'text ';

/**
 * Lists a message's arguments and gives the plain ones (`{count}`) another name than those that decide (`{count, plural,
 * …}`): the library fills both from one value, and would write a plain number in Latin digits.
 */
function collectArguments(nodes: readonly Node[], names: { text: Set<string>; fact: Set<string> }): void {
  for (const node of nodes) {
    if (node.type === literalType || node.type === poundType) continue;
    if (node.type === argumentType) {
      names.text.add(node.value);
      node.value = textPrefix + node.value;
    } else {
      names.fact.add(node.value);
    }
    for (const option of Object.values(node.options ?? {})) collectArguments(option.value, names);
  }
}
