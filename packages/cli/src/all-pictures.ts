import type { Document } from '@allymap/core';
import { isolate, namesOf, type Translator } from '@allymap/locales';
import { drawPicture, PictureLackError, pictures } from '@allymap/pictures';
import { fileOfPicture, measureFor, type PictureFormat } from './picture-file.ts';
import { plainLines } from './report/plain-lines.ts';
import type { Terminal } from './terminal.ts';
import { writeNewFolder, type NewFile } from './write-new-file.ts';

/** How pictures are drawn. */
interface Drawing {
  readonly format: PictureFormat;
  readonly width: number;
  readonly translator: Translator;
  readonly terminal: Terminal;
}

/**
 * Draws every picture that a map has something for, as a file each in a folder that is not there yet, and says what the map lacks for
 * the others. Gives how many there are; without any the folder is not made.
 */
export async function writeAllPictures(document: Document, folder: string, { format, width, translator, terminal }: Drawing): Promise<number> {
  const { t } = translator;
  const view = { document, words: translator, names: namesOf(document) };
  const measure = measureFor(format, translator);
  const files: NewFile[] = [];
  for (const { id } of pictures) {
    try {
      const scene = await drawPicture(id, view, {}, { width, measure, isStill: true });
      files.push({ name: `${id}.${format}`, content: await fileOfPicture(scene, format, measure) });
    } catch (error) {
      // Some lack is seen only once a picture is computed: of positions on a scale without an end, none can be compared.
      if (!(error instanceof PictureLackError)) throw error;
      await terminal.warn(plainLines(`${t('cli.picture.left-out', { picture: t(`picture.${id}.label`), reason: t(`picture.lacks.${error.lacking}`) })}\n`));
    }
  }
  if (files.length > 0) {
    await writeNewFolder(folder, files);
    await terminal.write(plainLines(`${t('cli.picture.all-written', { folder: isolate(folder), count: files.length })}\n`));
  }
  return files.length;
}
