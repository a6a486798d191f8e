import type { Document } from '@allymap/core';
import { namesOf, type Translator } from '@allymap/locales';
import { drawPicture, pictureNamed, renderSvg } from '@allymap/pictures';
import type { Report, Section } from './report.ts';

/** The pictures of a report, in its order: who is in it, who matters, for and against, what partners bring, what could break. */
export const reportPictures = ['power-interest', 'force-field', 'team-coverage', 'threats'] as const;
/** As wide as a page of a report. */
const width = 720;

/** A report with its pictures before its words: those for which the document has something. */
export async function withPictures(report: Report, document: Document, translator: Translator): Promise<Report> {
  const view = { document, words: translator, names: namesOf(document) };
  const blocks: Section['blocks'][number][] = [];
  for (const id of reportPictures) {
    const picture = pictureNamed(id);
    if (picture === undefined || picture.lacks(document) !== null) continue;
    const scene = await drawPicture(id, view, {}, { width });
    // The words of the report say the reasons, once.
    blocks.push({ kind: 'picture', id, svg: renderSvg({ ...scene, sentence: '' }), alt: `${scene.title} ${scene.sentence}` });
  }
  return blocks.length === 0 ? report : { ...report, sections: [{ heading: translator.t('cli.report.pictures'), blocks }, ...report.sections] };
}
