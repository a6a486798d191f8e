import { NotFoundError, type Document } from '@allymap/core';
import { isolate, namesOf } from '@allymap/locales';
import { drawPicture, leastWidth, PictureLackError, pictureNamed, pictures, recordsFor, type BlankKind, type Scene } from '@allymap/pictures';
import { writeAllPictures } from '../all-pictures.ts';
import type { Command, Invocation } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { givenDocument } from '../given-document.ts';
import { givenPictureOptions, pictureOptionOption } from '../given-options.ts';
import { readingOptions } from '../given-reading.ts';
import { withoutOption } from '../left-out-of-copy.ts';
import { fileOfPicture, measureFor, pictureFormats, type PictureFormat } from '../picture-file.ts';
import { plainLines } from '../report/plain-lines.ts';
import { shorten } from '../shorten.ts';
import { standardOutput } from '../standard-streams.ts';
import { nearestOf, UsageError } from '../usage-error.ts';
import { refuseThere, writeNewFile } from '../write-new-file.ts';

const ids = pictures.map(({ id }) => id);
/** Wider than any wall. */
const mostWidth = 10_000;
/** As many ids are named where one is not known. */
const mostNamed = 12;

/** Draws one picture of a map as a file, or every one into a folder. */
export const picture: Command = {
  name: 'picture',
  files: 'FILE...',
  options: [
    { name: 'picture', value: 'ID', choices: ids },
    { name: 'all', text: 'cli.option.all-of-picture' },
    pictureOptionOption,
    { name: 'format', text: 'cli.option.format-of-picture', value: pictureFormats.join('|'), choices: pictureFormats },
    { name: 'blank', text: 'cli.option.blank' },
    { name: 'blank-names', text: 'cli.option.blank-names' },
    { name: 'width', text: 'cli.option.width-of-picture', value: 'N' },
    { name: 'output', text: 'cli.option.output-of-picture', value: 'FILE', takesStandard: true },
    ...readingOptions,
    withoutOption,
  ],
  run: async (invocation) => {
    const { options, repeated, translator, terminal } = invocation;
    const id = options.get('picture');
    const format = (options.get('format') ?? 'svg') as PictureFormat;
    if (options.has('all')) return drawAll(invocation, format);
    if (id === undefined) throw new UsageError('picture-missing', { choices: ids.join(', ') });
    const given = givenPictureOptions(repeated.get('option') ?? [], pictureNamed(id)!, translator);
    const blank: BlankKind | undefined = options.has('blank-names') ? 'names' : options.has('blank') ? 'lines' : undefined;
    if (blank !== undefined && pictureNamed(id)!.canBeBlank !== true) throw new UsageError('picture-not-blank', { picture: id, choices: pictures.flatMap((one) => (one.canBeBlank === true ? [one.id] : [])).join(', ') });
    const width = widthOf(options.get('width'));
    const out = options.get('output') ?? standardOutput;
    if (out !== standardOutput) await refuseThere([out]);
    const document = await givenDocument(invocation);
    if (document === 'wrong') return exitCode.problems;
    const measure = measureFor(format, translator);
    let scene: Scene;
    try {
      scene = await drawPicture(id, { document, words: translator, names: namesOf(document) }, given, { width, measure, blank, isStill: true });
    } catch (error) {
      if (error instanceof NotFoundError) throw unknownRecord(error, document);
      if (!(error instanceof PictureLackError)) throw error;
      await terminal.warn(plainLines(`allymap: ${translator.t(`picture.lacks.${error.lacking}`)}\n`));
      return exitCode.problems;
    }
    const drawn = await fileOfPicture(scene, format, measure);
    if (out === standardOutput) await terminal.write(drawn);
    else {
      await writeNewFile(out, drawn);
      await terminal.write(plainLines(`${translator.t('cli.picture.written', { file: isolate(out), picture: translator.t(`picture.${id}.label`) })}\n`));
    }
    return exitCode.fine;
  },
};

/** Every picture that the map has something for: a file each, in a new folder. */
async function drawAll(invocation: Invocation, format: PictureFormat): Promise<number> {
  const { options, repeated, translator, terminal } = invocation;
  const folder = options.get('output');
  if (options.has('picture') || (repeated.get('option') ?? []).length > 0) throw new UsageError('all-beside-picture');
  if (folder === undefined || folder === standardOutput) throw new UsageError('all-without-folder');
  const width = widthOf(options.get('width'));
  await refuseThere([folder]);
  const document = await givenDocument(invocation);
  if (document === 'wrong') return exitCode.problems;
  return (await writeAllPictures(document, folder, { format, width, translator, terminal })) > 0 ? exitCode.fine : exitCode.problems;
}

/** An option names a record that the map does not have. */
function unknownRecord({ params }: NotFoundError, document: Document): UsageError {
  const [name, found] = [String(params['what']), String(params['name'])];
  const records = recordsFor(name, document) ?? [];
  const ids = records.slice(0, mostNamed).map(({ id }) => shorten(id)).join(', ');
  return new UsageError('unknown-record', { option: name, found: shorten(found), ...nearestOf(found, records.map(({ id }) => id)), ...(ids === '' ? {} : { choices: records.length > mostNamed ? `${ids}, …` : ids }) });
}

function widthOf(value: string | undefined): number {
  if (value === undefined) return 960;
  const width = Number(value);
  if (!Number.isInteger(width) || width < leastWidth || width > mostWidth) throw new UsageError('picture-width', { found: shorten(value), least: leastWidth, most: mostWidth });
  return width;
}
