import { createSnapshot, degree, tieSign, type Tie } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import type { PictureView } from '../picture.ts';
import type { Colour, LegendItem } from '../scene.ts';
import type { MatrixData } from './matrix-data.ts';

/** What ties from a row to a column are together; the sign stands in the cell. */
const signs = { joined: '+', conflict: '−', both: '±', interrupted: '‖', unclear: '?' } as const;
type TiesOfPair = keyof typeof signs;
const colours: Readonly<Record<TiesOfPair, Colour>> = { joined: 'accent', conflict: 'against', both: 'neutral', interrupted: 'neutral', unclear: 'neutral' };

/** Who is tied to whom: ties that point one way stand in the row of their source only. */
export function readTies({ document, words }: PictureView): MatrixData {
  const { t } = words;
  const places = new Map(document.actors.map(({ id }, index) => [id, index]));
  const ties = document.actors.map(() => new Map<number, Tie[]>());
  const put = (from: number, to: number, tie: Tie): void => void ties[from]!.set(to, [...(ties[from]!.get(to) ?? []), tie]);
  const read = document.ties.filter(({ source, target }) => source !== target);
  for (const tie of read) {
    const [from, to] = [places.get(tie.source)!, places.get(tie.target)!];
    put(from, to, tie);
    if (tie.directed !== true) put(to, from, tie);
  }
  const own = degree.compute(createSnapshot(document));
  const most = own.scores.reduce<number>((greatest, { value }) => Math.max(greatest, value ?? 0), 0);
  const first = own.scores.find(({ value }) => value === most) ?? own.scores[0]!;
  const alone = own.scores.filter(({ value }) => value === 0).length;
  const conflicts = read.filter(({ kind }) => kind === 'conflict').length;
  const used = new Set(ties.flatMap((row) => [...row.values()].map(kindOf)));
  const name = document.actors[places.get(first.actor)!]!.name;
  return {
    method: degree,
    title: t('picture.matrix.ties.title', { actor: isolate(name), count: most, total: document.actors.length - 1 }),
    sentence: [t('picture.matrix.ties.sentence', { count: read.length, total: document.actors.length }), ...(alone > 0 ? [t('picture.matrix.ties.alone', { count: alone })] : []), ...(conflicts > 0 ? [t('picture.matrix.ties.conflicts', { count: conflicts })] : [])].join(' '),
    actors: document.actors.map((_, index) => index),
    valueAt: (row, column) => {
      const between = ties[row]!.get(column);
      if (row === column) return undefined;
      return between?.length ?? 0;
    },
    signAt: (row, column) => {
      const between = ties[row]!.get(column);
      return between === undefined ? '' : signs[kindOf(between)];
    },
    fillAt: (row, column) => colours[kindOf(ties[row]!.get(column)!)],
    isSigned: false,
    legend: (Object.keys(signs) as TiesOfPair[]).filter((one) => used.has(one)).map((one): LegendItem => ({ text: `${signs[one]} ${t(`picture.matrix.ties.${one}`)}`, colour: colours[one], sign: 'area' })),
  };
}

function kindOf(ties: readonly Tie[]): TiesOfPair {
  const [plus, minus] = [ties.some(({ kind }) => tieSign(kind) > 0), ties.some(({ kind }) => tieSign(kind) < 0)];
  if (plus || minus) return plus && minus ? 'both' : plus ? 'joined' : 'conflict';
  return ties.some(({ kind }) => kind === 'interrupted') ? 'interrupted' : 'unclear';
}
