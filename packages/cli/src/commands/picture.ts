import { NotFoundError } from '@allymap/core';
import { isolate, namesOf } from '@allymap/locales';
import { drawPicture, leastWidth, PictureLackError, pictureNamed, pictures, renderSvg, type Scene } from '@allymap/pictures';
import type { Command, Invocation } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenDocument } from '../given-document.ts';
import { readingOptions } from '../given-reading.ts';
import { plainLines } from '../report/plain-lines.ts';
import { shorten } from '../shorten.ts';
import { standardOutput } from '../standard-streams.ts';
import { nearestOf, UsageError } from '../usage-error.ts';
import { refuseThere, writeNewFile } from '../write-new-file.ts';

const ids = pictures.map(({ id }) => id);
/** Wider than any wall. */
const mostWidth = 10_000;

/** Draws one picture of a map as an SVG file. */
export const picture: Command = {
  name: 'picture',
  files: 'FILE...',
  options: [
    { name: 'picture', value: 'ID', choices: ids },
    { name: 'objective', text: 'cli.option.objective-of-picture', value: 'ID' },
    { name: 'order', text: 'cli.option.order-of-picture', value: 'document|name|support', choices: ['document', 'name', 'support'] },
    { name: 'width', text: 'cli.option.width-of-picture', value: 'N' },
    { name: 'output', text: 'cli.option.output-of-picture', value: 'FILE', takesStandard: true },
    ...readingOptions,
  ],
  run: async (invocation) => {
    const { options, translator, terminal } = invocation;
    const id = options.get('picture');
    if (id === undefined) throw new UsageError('picture-missing', { choices: ids.join(', ') });
    const given = optionsOfPicture(id, invocation);
    const width = widthOf(options.get('width'));
    const out = options.get('output') ?? standardOutput;
    if (out !== standardOutput) await refuseThere([out]);
    const document = await givenDocument(invocation);
    if (document === 'wrong') return exitCode.problems;
    let scene: Scene;
    try {
      scene = await drawPicture(id, { document, words: translator, names: namesOf(document) }, given, { width });
    } catch (error) {
      if (error instanceof NotFoundError) throw new UsageError('unknown-objective', { found: shorten(options.get('objective')!), ...nearestOf(options.get('objective')!, document.objectives.map((one) => one.id)) });
      if (!(error instanceof PictureLackError)) throw error;
      await terminal.warn(plainLines(`allymap: ${translator.t(`picture.lacks.${error.lacking}`)}\n`));
      return exitCode.problems;
    }
    const svg = renderSvg(scene);
    if (out === standardOutput) await terminal.write(svg);
    else {
      await writeNewFile(out, svg);
      await terminal.write(plainLines(`${translator.t('cli.picture.written', { file: isolate(out), picture: translator.t(`picture.${id}.label`) })}\n`));
    }
    return exitCode.fine;
  },
};

/** What was given of the picture's own options; throws `UsageError` for one that it does not have. */
function optionsOfPicture(id: string, { options }: Invocation): Record<string, string> {
  const own = pictureNamed(id)!;
  const given: Record<string, string> = {};
  for (const name of ['objective', 'order'] as const) {
    const value = options.get(name);
    if (value === undefined) continue;
    if (!own.options.safeParse({ [name]: value }).success) throw new UsageError('option-of-other-picture', { option: `--${name}`, picture: id });
    given[name] = value;
  }
  return given;
}

function widthOf(value: string | undefined): number {
  if (value === undefined) return 960;
  const width = Number(value);
  if (!Number.isInteger(width) || width < leastWidth || width > mostWidth) throw new UsageError('picture-width', { found: shorten(value), least: leastWidth, most: mostWidth });
  return width;
}
