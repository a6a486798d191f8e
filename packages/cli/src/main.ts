import { createRequire } from 'node:module';
import { cleanText, createTranslator, isolate } from '@allymap/locales';
import { chooseLanguage, commonOptions, optionsOf, readArguments } from './command.ts';
import { commands } from './commands/index.ts';
import { exitCode } from './exit-code.ts';
import { commandHelp, help } from './help.ts';
import { plainLines } from './report/plain-lines.ts';
import { OutputError } from './output-error.ts';
import type { Terminal } from './terminal.ts';
import { nearestOf, UsageError } from './usage-error.ts';
import { usageText } from './usage-text.ts';

/** Runs the command that the arguments (without `node` and the script) name, and gives its exit code. Never throws. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let translator = createTranslator(terminal.language);
  try {
    const [name = '', ...rest] = args;
    if (name === '--version') return await finish(terminal, `${version()}\n`);
    const command = commands.find((known) => known.name === name);
    if (command === undefined) {
      const { files, options } = readArguments(args, [...commonOptions, { name: 'version' }]);
      translator = createTranslator(chooseLanguage(options.get('language'), terminal.language));
      if (options.has('version')) return await finish(terminal, `${version()}\n`);
      if (options.has('help')) return await finish(terminal, help(commands, translator, terminal.columns));
      throw files.length === 0 ? new UsageError('command-missing') : new UsageError('unknown-command', { found: files[0]!, ...nearestOf(files[0]!, commands.map((known) => known.name)) });
    }
    const { files, options, repeated } = readArguments(rest, optionsOf(command));
    translator = createTranslator(chooseLanguage(options.get('language'), terminal.language, command));
    if (options.has('help')) return await finish(terminal, commandHelp(command, translator, terminal.columns));
    return await command.run({ files, options, repeated, translator, terminal });
  } catch (error) {
    if (error instanceof UsageError) {
      await terminal.warn(plainLines(usageText(error, translator)));
      return exitCode.wrongUse;
    }
    if (error instanceof OutputError) {
      await terminal.warn(plainLines(`allymap: ${translator.t('cli.error.output', { detail: isolate(error.detail) })}\n`));
      return exitCode.output;
    }
    await terminal.warn(`${cleanLines(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    return exitCode.internal;
  }
}

async function finish(terminal: Terminal, text: string): Promise<number> {
  await terminal.write(plainLines(text));
  return exitCode.fine;
}

/** A stack may quote a document. */
function cleanLines(text: string): string {
  return text.split('\n').map(cleanText).join('\n');
}

function version(): string {
  return (createRequire(import.meta.url)('@allymap/cli/package.json') as { version: string }).version;
}
