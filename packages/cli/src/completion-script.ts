import { analyseOptionFields, comparison, MethodId, metrics, MetricId, methods, optionFields, type OptionField, type OptionValue } from '@allymap/core';
import { templates } from '@allymap/formats';
import { languages } from '@allymap/locales';
import { allLanguages, optionsOf, type Command } from './command.ts';

/** The words that may stand after an option, by its name; those that are lists may follow a comma. */
interface WordsAfter {
  readonly option: string;
  readonly words: readonly string[];
  readonly isList: boolean;
}

/**
 * The script by which bash completes `allymap`: everything in it is a name of ours, and nothing is run to find words.
 *
 * Whatever follows an option without known words, and every file, is left to bash.
 */
export function completionScript(commands: readonly Command[]): string {
  const { shared, own } = analyseOptionFields();
  const ofMethods = [...[...own].flatMap(([id, fields]) => fields.map((field) => settable(`${id}.`, field))), ...shared.map((field) => settable('', field))];
  const ofComparison = optionFields(comparison.options).map((field) => settable('', field));
  const values = new Map([...ofComparison, ...ofMethods].filter(({ words }) => words.length > 0).map(({ name, words }) => [name, words]));
  const after: WordsAfter[] = [
    { option: 'language', words: languages.map(({ tag }) => tag), isList: false },
    ...choicesOf(commands),
    { option: 'methods', words: ['all', ...MethodId.options], isList: true },
    { option: 'metrics', words: ['all', ...MetricId.options], isList: true },
  ];
  const names = commands.map(({ name }) => name);
  const withAll = commands.flatMap(({ name, takesAllLanguages }) => (takesAllLanguages === true ? [name] : []));
  const known = ['all', ...methods.map(({ id }) => id), ...metrics.map(({ id }) => id), comparison.id];
  return `# Completion of allymap in bash: source <(allymap completion)
_allymap() {
  local line="\${COMP_LINE:0:COMP_POINT}" word rest before command words='' kept=''
  word="\${line##*[[:space:]]}"
  rest="\${line%"$word"}"
  rest="\${rest%"\${rest##*[![:space:]]}"}"
  before="\${rest##*[[:space:]]}"
  command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  case "$before" in
${after.map(({ option, words, isList }) => `    --${option}) words='${words.join(' ')}'${isList ? '; [[ "$word" == *,* ]] && kept="${word%,*},"' : ''} ;;`).join('\n')}
    --option)
      if [[ "$word" == *=* ]]; then
        kept="\${word%%=*}="
        [[ "$word" == *,* ]] && kept="\${word%,*},"
        case "\${word%%=*}" in
${[...values].map(([name, words]) => `          ${name}) words='${words.join(' ')}' ;;`).join('\n')}
        esac
      else
        compopt -o nospace 2>/dev/null
        case "$command" in
          compare) words='${ofComparison.map(({ name }) => `${name}=`).join(' ')}' ;;
          *) words='${ofMethods.map(({ name }) => `${name}=`).join(' ')}' ;;
        esac
      fi ;;
    -*) ;;
    *)
      if [[ "$rest" != *[[:space:]]* ]]; then
        words='${[...names, '--help', '--version', '--language'].join(' ')}'
      elif [[ "$word" == -* ]]; then
        case "$command" in
${commands.map((command) => `          ${command.name}) words='${optionsOf(command).map(({ name }) => `--${name}`).join(' ')}' ;;`).join('\n')}
        esac
      elif [[ "$command" == methods ]]; then
        words='${known.join(' ')}'
      elif [[ "$command" == template ]]; then
        words='${templates.map(({ id }) => id).join(' ')}'
      fi ;;
  esac
  [[ "$before" == --language && " ${withAll.join(' ')} " == *" $command "* ]] && words+=' ${allLanguages}'
  COMPREPLY=($(compgen -P "$kept" -W "$words" -- "\${word#"$kept"}"))
  # Bash replaces only what stands after a sign of equality, where that parts words.
  if [[ "$word" == *=* && "$COMP_WORDBREAKS" == *=* ]]; then
    COMPREPLY=("\${COMPREPLY[@]#"\${word%"\${word##*=}"}"}")
  fi
}
complete -o default -F _allymap allymap
`;
}

/** Options of the commands that have a choice of words. */
function choicesOf(commands: readonly Command[]): WordsAfter[] {
  const found = new Map(commands.flatMap(({ options }) => options.flatMap(({ name, choices }) => (choices === undefined ? [] : [[name, choices] as const]))));
  return [...found].map(([option, words]) => ({ option, words, isList: false }));
}

/** An option as it is set, with the words that its value may be. */
function settable(prefix: string, { name, values, nullable }: OptionField): { readonly name: string; readonly words: readonly string[] } {
  return { name: `${prefix}${name}`, words: [...values.flatMap(wordsOf), ...(nullable ? ['null'] : [])] };
}

function wordsOf(value: OptionValue): readonly string[] {
  if (value.type === 'boolean') return ['true', 'false'];
  if (value.type === 'list') return value.items.flatMap((item) => (item.type === 'word' ? item.words : []));
  return value.type === 'word' ? value.words : [];
}
