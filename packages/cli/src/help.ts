import type { Translator } from '@allymap/locales';
import { commonOptions, optionsOf, type Command, type Option } from './command.ts';
import { columns, wrap } from './report/lines.ts';

/** What `allymap --help` says. */
export function help(commands: readonly Command[], { t }: Translator, width: number): string {
  const rows = commands.map((command) => [`  ${usage(command)}`, t(`cli.${command.name}`)] as const);
  return [
    ...wrap(t('cli.about'), width),
    '',
    t('cli.help.usage'),
    ...columns(rows, width),
    '',
    t('cli.help.options'),
    ...describeOptions([...commonOptions, { name: 'version' }], t, width),
    '',
    ...wrap(t('cli.help.exit-codes'), width),
    '',
  ].join('\n');
}

/** What `allymap <command> --help` says. */
export function commandHelp(command: Command, { t }: Translator, width: number): string {
  return [
    ...wrap(`${t('cli.help.usage')} ${usage(command)}`, width),
    '',
    ...wrap(t(`cli.${command.name}`), width),
    ...wrap(t(`cli.${command.name}.more`), width),
    '',
    t('cli.help.options'),
    ...describeOptions(optionsOf(command), t, width),
    '',
  ].join('\n');
}

function usage({ name, files }: Command): string {
  return `allymap ${name} ${files}`.trimEnd();
}

function describeOptions(options: readonly Option[], t: Translator['t'], width: number): string[] {
  const rows = options.map(({ name, value, text = `cli.option.${name}` }) => [`  --${name}${value === undefined ? '' : ` ${value}`}`, t(text)] as const);
  return columns(rows, width);
}
