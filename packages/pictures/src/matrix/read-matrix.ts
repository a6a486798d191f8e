import type { Document } from '@allymap/core';
import { mactorConvergence, mactorInfluence, mactorPositions } from '@allymap/core';
import { PictureLackError } from '../lack-error.ts';
import { canFill } from '../lacking.ts';
import { convergenceTold } from '../layer/convergence-told.ts';
import type { Lacking, PictureView } from '../picture.ts';
import type { LegendItem } from '../scene.ts';
import type { CellValue, MatrixData } from './matrix-data.ts';
import { matrixKinds, type MatrixKind, type MatrixOptions } from './options.ts';
import { readComplementarity, readDistance } from './read-partners.ts';
import { readTies } from './read-ties.ts';
import { tell } from './tell.ts';

type Reader = (view: PictureView, options: MatrixOptions) => MatrixData;

/** What a document has to hold for a matrix. */
const lackingFor: Readonly<Record<MatrixKind, Lacking>> = { positions: 'positions', influence: 'influences', 'total-influence': 'influences', convergence: 'positions', ties: 'ties', complementarity: 'needs', distance: 'alliances' };

const readers: Readonly<Record<MatrixKind, Reader>> = {
  positions: readPositions,
  influence: (view) => readInfluence(view, 'direct'),
  'total-influence': (view) => readInfluence(view, 'total'),
  convergence: readConvergence,
  ties: readTies,
  complementarity: readComplementarity,
  distance: readDistance,
};

/** The matrix that was asked for, or the first of which the document has something. Throws `PictureLackError` where it has nothing of it, and nobody is about to type it. */
export function readMatrix(view: PictureView, options: MatrixOptions, isTyped = false): { readonly kind: MatrixKind; readonly data: MatrixData } {
  const usual = isTyped && view.document.objectives.length === 0 ? 'ties' : 'positions';
  const kind = options.matrix ?? matrixKinds.find((one) => canFill(view.document, one)) ?? usual;
  const canBegin = isTyped && (kind === 'ties' || kind === 'influence' || (kind === 'positions' && view.document.objectives.length > 0));
  if (!canBegin && !canFill(view.document, kind)) throw new PictureLackError('matrix', lackingFor[kind]);
  const data = readers[kind](view, options);
  return { kind, data };
}

/** What the colours of numbers with a sign say. */
function signedLegend({ words: { t } }: PictureView, plus: string, minus: string): LegendItem[] {
  return [{ text: `+ ${t(plus)}`, colour: 'for', sign: 'area' }, { text: `− ${t(minus)}`, colour: 'against', sign: 'area' }];
}

function everyone({ actors }: Document): number[] {
  return actors.map((_, index) => index);
}

function readPositions(view: PictureView, { positions: count }: MatrixOptions): MatrixData {
  const { document, words: { t } } = view;
  const found = mactorPositions.compute(document);
  if (count === 'weighted' && found.objectives.every(({ weighted }) => weighted === null)) throw new PictureLackError('matrix', 'influences');
  const cells = found.objectives.map(({ positions }) => new Map(positions.map(({ actor, sign, intensity, weighted }) => [actor, { simple: sign, valued: intensity, weighted }[count]])));
  const all = found.objectives.flatMap(({ positions }) => positions.map(({ sign }) => sign));
  const unknown = document.actors.length * document.objectives.length - all.length;
  return {
    method: mactorPositions,
    title: t('picture.matrix.positions.title', { for: all.filter((sign) => sign > 0).length, against: all.filter((sign) => sign < 0).length }),
    sentence: [t('picture.matrix.positions.sentence', { unknown, actors: document.actors.length, objectives: document.objectives.length }), tell(view, mactorPositions.explain!(found).filter(({ code }) => code.startsWith('mactor-positions.turned')))].join(' ').trim(),
    actors: everyone(document),
    objectives: document.objectives,
    valueAt: (row, column) => cells[column]!.get(document.actors[row]!.id) ?? null,
    isSigned: true,
    legend: signedLegend(view, 'picture.for', 'picture.against'),
  };
}

function readInfluence(view: PictureView, which: 'direct' | 'total'): MatrixData {
  const found = mactorInfluence.compute(view.document);
  const messages = mactorInfluence.explain!(found);
  return {
    method: mactorInfluence,
    title: tell(view, messages.slice(0, 1)),
    sentence: tell(view, messages.slice(1, 3)),
    actors: everyone(view.document),
    valueAt: (row, column) => (row === column && which === 'direct' ? undefined : found[which]?.[row]?.[column] ?? null),
    isSigned: false,
    legend: [],
  };
}

function readConvergence(view: PictureView, { positions: count }: MatrixOptions): MatrixData {
  const { document } = view;
  const found = mactorConvergence.compute(document);
  if (found.pairs.length === 0) throw new PictureLackError('matrix', 'positions');
  if (count === 'weighted' && found.pairs.every(({ weighted }) => weighted === null)) throw new PictureLackError('matrix', 'influences');
  const places = new Map(document.actors.map(({ id }, index) => [id, index]));
  const values = document.actors.map(() => new Map<number, CellValue>());
  for (const pair of found.pairs) {
    const [one, other] = [places.get(pair.actor)!, places.get(pair.otherActor)!];
    values[one]!.set(other, pair[count]?.net ?? null);
    values[other]!.set(one, pair[count]?.net ?? null);
  }
  const { title, others } = convergenceTold(found, count);
  return {
    method: mactorConvergence,
    title: tell(view, [title]),
    sentence: tell(view, others),
    actors: everyone(document),
    valueAt: (row, column) => (row === column ? undefined : (values[row]!.get(column) ?? null)),
    isSigned: true,
    legend: signedLegend(view, 'picture.matrix.together', 'picture.matrix.apart'),
  };
}
