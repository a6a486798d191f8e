import { pictureFamilies, pictures as everyPicture } from '@allymap/pictures';
import { isolate } from '@allymap/locales';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { formatOption, outputFormat, writeJson, writeReport } from '../write-report.ts';

/** Lists every picture by the question that it answers. */
export const pictures: Command = {
  name: 'pictures',
  files: '',
  options: [formatOption],
  run: async ({ options, translator, terminal }) => {
    const { t } = translator;
    const listed = everyPicture.map(({ id, family, method }) => ({ id, family, name: t(`picture.${id}.label`), question: t(`picture.${id}.question`), caption: t(`picture.${id}.caption`), method }));
    const format = outputFormat(options);
    if (format === 'json') await terminal.write(writeJson(listed));
    else {
      const sections = pictureFamilies.flatMap((family) => {
        const rows = listed.filter((one) => one.family === family).map(({ id, name, question, caption }): [string, string] => [id, `${isolate(name)}. ${question} ${caption}`]);
        return rows.length === 0 ? [] : [{ heading: t(`picture.family.${family}`), blocks: [{ kind: 'facts' as const, rows }] }];
      });
      await terminal.write(writeReport({ title: t('cli.pictures'), lead: [], sections }, format, translator, terminal));
    }
    return exitCode.fine;
  },
};
