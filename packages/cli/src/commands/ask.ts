import { questionsFor, serialiseDocument } from '@allymap/core';
import { writeQuestions } from '@allymap/formats';
import { isolate } from '@allymap/locales';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenDocument } from '../given-document.ts';
import { readingOptions } from '../given-reading.ts';
import { plainLines } from '../report/plain-lines.ts';
import { standardOutput } from '../standard-streams.ts';
import { UsageError } from '../usage-error.ts';
import { refuseThere, writeNewFile } from '../write-new-file.ts';

/** Writes a small file that asks somebody to judge the actors of a map by its criteria, and tells nothing that others said. */
export const ask: Command = {
  name: 'ask',
  files: 'FILE...',
  options: [{ name: 'assessor', value: 'NAME' }, { name: 'output', text: 'cli.option.output-of-ask', value: 'FILE', takesStandard: true }, ...readingOptions],
  run: async (invocation) => {
    const { files, options, translator, terminal } = invocation;
    const [name, out] = [options.get('assessor')?.trim(), options.get('output')];
    if (files.length > 0 && !name) throw new UsageError('assessor-missing', { option: '--assessor' });
    if (files.length > 0 && out === undefined) throw new UsageError('html-output-missing');
    if (out !== undefined && out !== standardOutput) await refuseThere([out]);
    const document = await givenDocument(invocation);
    if (document === 'wrong') return exitCode.problems;
    const questions = questionsFor(document, name!);
    const count = questions.actors.length * questions.criteria.length;
    if (count === 0) {
      await terminal.warn(plainLines(`allymap: ${translator.t('cli.ask.nothing')}\n`));
      return exitCode.problems;
    }
    const isJson = out!.toLowerCase().endsWith('.json');
    const content = isJson ? serialiseDocument(questions) : (await writeQuestions(questions, translator)).content;
    if (out === standardOutput) await terminal.write(content);
    else {
      await writeNewFile(out!, content);
      await terminal.write(plainLines(`${translator.t('cli.ask.written', { file: isolate(out!), name: isolate(name!), count })}\n`));
    }
    return exitCode.fine;
  },
};
