import type { Document } from '@allymap/core';
import { cleanText, type Translator } from '@allymap/locales/page';
import { mirrored } from '../layer/mirrored.ts';
import { placeNames } from '../layer/place-names.ts';
import { pictureOptions } from '../picture-options.ts';
import type { BlankKind, Picture, PictureView, Room } from '../picture.ts';
import type { Mark, Scene } from '../scene.ts';
import { namesStrip, type Card } from './names-strip.ts';

/** A narrower figure has no room for cards: it is drawn as wide, and shown smaller. */
const leastWidth = 800;

/** The figure of a picture without anybody in it: its axes, cells and heads, and below it a place for names. The question is its title. */
export async function blankFigure(picture: Picture, { document, words, names }: PictureView, options: object, { width, measure }: Room, kind: BlankKind): Promise<Scene> {
  const { t } = words;
  const wide = Math.max(leastWidth, width);
  const empty = withoutAnybody(document);
  const { draw } = await picture.load(options, empty);
  const figure = draw({ document: empty, words, names }, options, { width: wide, measure });
  const cards = kind === 'names' ? cardsOf(picture, document, words) : [];
  const strip = namesStrip(cards.length > 0 ? cards : null, { width: wide, from: figure.height + 20, measure, words });
  const marks: readonly Mark[] = [...figure.marks.map(withoutWords), ...strip.marks];
  const chosen = (options as { readonly objective?: string }).objective ?? empty.objectives[0]!.id;
  const isAboutOne = pictureOptions(picture).some(({ name }) => name === 'objective');
  const ownWay = `picture.blank.way.${picture.id}`;
  const objective = isAboutOne ? cleanText(empty.objectives.find(({ id }) => id === chosen)!.label) : '';
  return {
    picture: picture.id,
    width: wide,
    height: strip.end + 8,
    language: words.language,
    direction: words.direction,
    veto: t('picture.veto'),
    title: t(`picture.${picture.id}.question`),
    sentence: objective === '' ? t('picture.blank.sentence') : t('picture.blank.objective', { objective }),
    caption: ['picture.blank.print', words.has(ownWay) ? ownWay : 'picture.blank.way', 'picture.blank.end'].map((one) => t(one)).join(' '),
    source: t('picture.blank.source', { map: cleanText(document.title ?? document.cause.title), picture: t(`picture.${picture.id}.label`) }),
    legend: [],
    marks: words.direction === 'rtl' ? mirrored(marks, wide) : marks,
    table: { columns: [t('picture.column.actor'), t('picture.column.place')], rows: cards.map(({ actor, name }) => ({ ...(actor === undefined ? {} : { actor }), cells: [name, ''] })) },
  };
}

/** Whose names are placed in the figure. */
function cardsOf({ blankCards }: Picture, document: Document, words: Translator): readonly Card[] {
  const nameOf = placeNames(document, words);
  if (blankCards === 'places') return document.places.map(({ id }) => ({ name: nameOf(id), bold: false }));
  return document.actors.map(({ id, name, shortName, veto }) => ({ actor: id, name, shortName, bold: veto === true }));
}

/** What of a document is a frame for judgements, and nobody of whom they are. */
function withoutAnybody(document: Document): Document {
  const { objectives } = document;
  return {
    ...document,
    objectives: objectives.length > 0 ? objectives : [{ id: 'objective', label: '' }],
    actors: [], ties: [], alliances: [], positions: [], influences: [], assessments: [], offers: [], needs: [], reaches: [], capacityTransfers: [], threats: [], participations: [], engagements: [], engagementLevels: [], engagementSteps: [], activities: [], scenarios: [], presentationSteps: [],
  };
}

/** What a screen reader would say of cells that hold nothing. */
function withoutWords({ words: _words, ...mark }: Mark): Mark {
  return mark;
}
