import { parseArgs } from 'node:util';
import { languages, negotiateLanguage, type Translator } from '@allymap/locales';
import type { Terminal } from './terminal.ts';
import { languageCalled } from './language-called.ts';
import { standardInput } from './standard-streams.ts';
import { nearestOf, UsageError } from './usage-error.ts';

/** An option of a command; without `value` it is a switch. */
export interface Option {
  readonly name: string;
  /** The catalogue's text that describes it; `cli.option.<name>` where absent. */
  readonly text?: string;
  /** What stands for its value in the help: N, text|json. */
  readonly value?: string;
  /** The values that it may have; absent: any. */
  readonly choices?: readonly string[];
  /** Whether its value may be -, which stands for standard input or output. */
  readonly takesStandard?: true;
  /** Given several times it says several things; any other option says what was given last. */
  readonly isRepeatable?: true;
}

/** What a command is given. */
export interface Invocation {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** What was given of every option that is repeatable, in order. */
  readonly repeated: ReadonlyMap<string, readonly string[]>;
  readonly translator: Translator;
  readonly terminal: Terminal;
}

/** One word after `allymap`. The catalogue's text `cli.<name>` says what it does. */
export interface Command {
  readonly name: string;
  /** Its files as the help shows them: FILE, FILE... */
  readonly files: string;
  readonly options: readonly Option[];
  /** Whether what it writes can speak every language at once: `--language all`. */
  readonly takesAllLanguages?: true;
  /** Does it and gives the exit code. */
  readonly run: (invocation: Invocation) => Promise<number>;
}

const tags = languages.map(({ tag }) => tag);

/** What stands for every language where a command takes that. */
export const allLanguages = 'all';

/** The options of every command. */
export const commonOptions: readonly Option[] = [{ name: 'language', value: tags.join('|') }, { name: 'help' }];

/** The options of one command, those of every command last. */
export function optionsOf({ options, takesAllLanguages }: Command): readonly Option[] {
  const [language, ...others] = commonOptions;
  const own = takesAllLanguages === true ? { name: 'language', text: 'cli.option.language-or-all', value: [...tags, allLanguages].join('|') } : language!;
  return [...options, own, ...others];
}

/** Reads what follows a command's name; throws `UsageError` for what it does not know. */
export function readArguments(args: readonly string[], options: readonly Option[]): Pick<Invocation, 'files' | 'options' | 'repeated'> {
  const known = new Map(options.map((option) => [option.name, option]));
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options.map(({ name, value }) => [name, { type: value === undefined ? ('boolean' as const) : ('string' as const) }])),
    strict: false, // it is as strict below, in the reader's language
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const given = new Map<string, string>();
  const repeated = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.get(token.name);
    if (option === undefined) throw new UsageError('unknown-option', { option: token.rawName, ...nearestOf(token.rawName, [...known.keys()].map((name) => `--${name}`)) });
    if (option.value === undefined && token.value !== undefined) throw new UsageError('no-value-wanted', { option: token.rawName });
    const isStandard = option.takesStandard === true && token.value === standardInput;
    if (option.value !== undefined && !isStandard && (!token.value || (!token.inlineValue && token.value.startsWith('-')))) {
      throw new UsageError('value-missing', { option: token.rawName, value: option.value });
    }
    if (option.choices !== undefined && !option.choices.includes(token.value!)) {
      throw new UsageError('wrong-choice', { option: token.rawName, found: token.value!, choices: option.choices.join(', '), ...nearestOf(token.value!, option.choices) });
    }
    if (option.isRepeatable) repeated.set(option.name, [...(repeated.get(option.name) ?? []), token.value!]);
    else given.set(option.name, token.value ?? '');
  }
  return { files, options: given, repeated };
}

/**
 * The language asked for, or that of the environment, where all were asked for too. Throws `UsageError` for one that Allymap
 * does not speak.
 */
export function chooseLanguage(asked: string | undefined, environment: string, command?: Command): string {
  const takesAll = command?.takesAllLanguages === true;
  if (asked === undefined || (takesAll && asked === allLanguages)) return environment;
  // Negotiation falls back to English, which is right for an environment and wrong for what somebody wrote.
  if (negotiateLanguage(asked).spoken) return asked;
  const nearest = languageCalled(asked);
  throw new UsageError('unknown-language', { found: asked, choices: [...tags, ...(takesAll ? [allLanguages] : [])].join(', '), ...(nearest === undefined ? {} : { nearest }) });
}
