import type { Command } from '../command.ts';
import { completionScript } from '../completion-script.ts';
import { exitCode } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';

/** Prints a script by which bash completes the other commands, their options, the ids of methods, and options of those with their values. */
export function completion(commands: () => readonly Command[]): Command {
  return {
    name: 'completion',
    files: '',
    options: [],
    run: async ({ files, terminal }) => {
      if (files.length > 0) throw new UsageError('no-file-wanted', { found: files[0]! });
      await terminal.write(completionScript(commands()));
      return exitCode.fine;
    },
  };
}
