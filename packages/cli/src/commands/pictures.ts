import { pictureFamilies, pictureOptions, pictures as everyPicture } from '@allymap/pictures';
import type { OptionField } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { optionValuesInWords } from '../option-words.ts';
import { formatOption, outputFormat, writeJson, writeReport } from '../write-report.ts';

/** Lists every picture by the question that it answers. */
export const pictures: Command = {
  name: 'pictures',
  files: '',
  options: [formatOption],
  run: async ({ options, translator, terminal }) => {
    const { t } = translator;
    const listed = everyPicture.map((picture) => {
      const { id, family, method } = picture;
      return { id, family, name: t(`picture.${id}.label`), question: t(`picture.${id}.question`), caption: t(`picture.${id}.caption`), method, options: pictureOptions(picture) };
    });
    const format = outputFormat(options);
    if (format === 'json') await terminal.write(writeJson(listed));
    else {
      const sections = pictureFamilies.flatMap((family) => {
        const rows = listed.filter((one) => one.family === family).map(({ id, name, question, caption, options: own }): [string, string] => [id, [`${isolate(name)}. ${question} ${caption}`, ...inWords(own, translator)].join(' ')]);
        return rows.length === 0 ? [] : [{ heading: t(`picture.family.${family}`), blocks: [{ kind: 'facts' as const, rows }] }];
      });
      await terminal.write(writeReport({ title: t('cli.pictures'), lead: [], sections }, format, translator, terminal));
    }
    return exitCode.fine;
  },
};

/** What a picture can be told: a sentence, where there is something. */
function inWords(fields: readonly OptionField[], translator: Translator): string[] {
  if (fields.length === 0) return [];
  return [translator.t('cli.pictures.options', { options: translator.list(fields.map((field) => translator.t('cli.pictures.option', { name: isolate(field.name), values: optionValuesInWords(field, translator) }))) })];
}
