import { templates, writeTemplate, type Template } from '@allymap/formats';
import { isolate } from '@allymap/locales';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { plainLines } from '../report/plain-lines.ts';
import { shorten } from '../shorten.ts';
import { standardOutput } from '../standard-streams.ts';
import { nearestOf, UsageError } from '../usage-error.ts';
import { writeNewFile } from '../write-new-file.ts';

/** Writes an empty workbook to be filled in, in the reader's language; without a name it lists the templates. */
export const template: Command = {
  name: 'template',
  files: '[NAME]',
  options: [{ name: 'output', value: 'FILE', takesStandard: true }],
  run: async ({ files, options, translator, terminal }) => {
    const [name, second] = files;
    if (second !== undefined) throw new UsageError('one-file-only', { found: shorten(second) });
    const { t } = translator;
    if (name === undefined) {
      const lines = templates.map(({ id }) => t('cli.template.line', { id, label: t(`template.${id}.label`), description: t(`template.${id}.description`) }));
      await terminal.write(plainLines(`${lines.join('\n')}\n`, translator.direction));
      return exitCode.fine;
    }
    const written = await writeTemplate(templateNamed(name), translator);
    const file = options.get('output') ?? written.name;
    if (file === standardOutput) {
      await terminal.write(written.content);
      return exitCode.fine;
    }
    await writeNewFile(file, written.content);
    await terminal.write(plainLines(`${t('cli.template.written', { file: isolate(file) })}\n`));
    return exitCode.fine;
  },
};

function templateNamed(id: string): Template {
  const found = templates.find((one) => one.id === id);
  const ids = templates.map((one) => one.id);
  if (found === undefined) throw new UsageError('unknown-template', { found: shorten(id), choices: ids.join(', '), ...nearestOf(id, ids) });
  return found;
}
