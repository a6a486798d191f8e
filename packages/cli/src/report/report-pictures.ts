import type { Document } from '@allymap/core';
import { namesOf, type Translator } from '@allymap/locales';
import { drawPicture, pictureNamed, renderSvg } from '@allymap/pictures';
import type { Report, Section } from './report.ts';

/** The pictures of a report, in its order: who is in it, who matters, for and against, what partners bring, what could break. */
export const reportPictures = ['network', 'power-interest', 'force-field', 'team-coverage', 'threats'] as const;
/** As wide as a page of a report. */
const width = 720;

/** A report with its pictures before its words: those for which the document has something. What they show is said in no table besides. */
export async function withPictures(report: Report, document: Document, translator: Translator): Promise<Report> {
  const view = { document, words: translator, names: namesOf(document) };
  const blocks: Section['blocks'][number][] = [];
  for (const id of reportPictures) {
    const picture = pictureNamed(id);
    if (picture === undefined || picture.lacks(document) !== null) continue;
    const scene = await drawPicture(id, view, id === 'force-field' && document.objectives.length > 1 ? { each: true } : {}, { width, isStill: true });
    // The words of the report say the reasons, once.
    blocks.push({ kind: 'picture', id, svg: renderSvg({ ...scene, sentence: '' }), alt: `${scene.title} ${scene.sentence}` });
  }
  if (blocks.length === 0) return report;
  const drawn = new Set(blocks.map((block) => (block.kind === 'picture' ? block.id : '')));
  const sections = report.sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ shownBy }) => shownBy === undefined || !drawn.has(shownBy)) }));
  return { ...report, sections: [{ heading: translator.t('cli.report.pictures'), blocks }, ...sections.filter(({ blocks: left }) => left.length > 0)] };
}
