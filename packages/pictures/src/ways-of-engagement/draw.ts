import { engagement, type EngagedActor } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { cellTable, type Cell, type CellHead } from '../layer/cell-table.ts';
import { actorLegend } from '../layer/role-legend.ts';
import { text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';

export const { sources } = engagement;

/** More actors are counted in a line. */
const most = 40;
/** More ways that somebody put in words of their own are in the table. */
const mostWays = 6;

/** A row: an actor that is engaged, or a strategic ally of whom no engagement is on record. */
interface Row {
  readonly actor: string;
  readonly engaged: EngagedActor | null;
}

/** In which ways each ally is engaged, what either side gains by it, and where it is hard; allies that nobody engages stand first. */
export function draw({ document, words, names }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const found = engagement.compute(document);
  const [title, ...told] = engagement.explain!(found);
  const looks = actorLooks(document, words);
  const all: Row[] = [...found.alliesWithout.map((actor) => ({ actor, engaged: null })), ...found.actors.map((engaged) => ({ actor: engaged.actor, engaged }))];
  const rows = all.slice(0, most);
  const ways = found.ways.slice(0, mostWays);
  const wayName = (way: string): string => (words.has(`engagement.${way}`) ? t(`engagement.${way}`) : way);
  const gains = [t('picture.ways-of-engagement.cause-gains'), t('picture.ways-of-engagement.actor-gains'), t('picture.ways-of-engagement.difficulties')] as const;
  const gainsOf = ({ benefitsToCause, benefitsToActor, difficulties }: EngagedActor): readonly (readonly string[])[] => [benefitsToCause, benefitsToActor, difficulties];
  const hasBoth = found.alliesWithout.length > 0 && found.actors.length > 0;
  const { marks, end } = cellTable(
    {
      rows: rows.map(({ actor, engaged }, at): CellHead => {
        const look = looks.get(actor)!;
        const begins = hasBoth && (at === 0 || (engaged !== null && rows[at - 1]!.engaged === null));
        return { label: look.name, short: look.short, actor, look, said: `${isolate(look.name)}: ${saidOf(engaged)}`, ...(begins ? { block: t(`picture.ways-of-engagement.${engaged === null ? 'none' : 'engaged'}`) } : {}) };
      }),
      columns: [...ways.map(({ way }) => wayName(way)), ...gains].map((label) => ({ label, short: label })),
      cellAt: (row, column) => cellOf(rows[row]!, column),
      beside: null,
      below: [],
      number: words.number,
    },
    width,
    measure,
  );
  let height = end;
  if (all.length > rows.length) marks.push(text(0, (height += 20) - 6, t('picture.position-matrix.more-actors', { count: all.length - rows.length }), { size: 13, colour: 'muted', isSentence: true }));
  return {
    height,
    title: words.message(title!, names),
    sentence: told.slice(0, 3).map((one) => words.message(one, names)).join(' ') || t('engagement.description'),
    legend: [
      ...actorLegend(rows.map(({ actor }) => looks.get(actor)!), words),
      ...(rows.some(({ engaged }) => engaged !== null) ? [{ text: `✓ ${t('picture.ways-of-engagement.way')}`, colour: 'accent', sign: 'area' } as const] : []),
      ...(rows.some(({ engaged }) => engaged !== null && gainsOf(engaged).some((one, at) => at < 2 && one.length > 0)) ? [{ text: t('picture.ways-of-engagement.gain'), colour: 'for', sign: 'area' } as const] : []),
      ...(rows.some(({ engaged }) => (engaged?.difficulties.length ?? 0) > 0) ? [{ text: gains[2], colour: 'against', sign: 'area' } as const] : []),
      ...(rows.some(({ engaged }) => engaged === null || engaged.balance !== 'both') ? [{ text: t('picture.ways-of-engagement.nothing'), colour: 'rule', sign: 'hatched' } as const] : []),
    ],
    marks,
    table: {
      columns: [t('picture.column.actor'), t('picture.ways-of-engagement.ways'), ...gains],
      rows: all.map(({ actor, engaged }) => ({ actor, cells: [looks.get(actor)!.name, saidOf(engaged), ...(engaged === null ? [t('unknown'), t('unknown'), t('unknown')] : gainsOf(engaged).map((one) => one.join('; ') || '–'))] })),
    },
  };

  function saidOf(engaged: EngagedActor | null): string {
    return engaged === null ? t('picture.ways-of-engagement.none') : words.list(engaged.ways.map(({ way }) => wayName(way)));
  }

  function cellOf({ actor, engaged }: Row, column: number): Cell {
    const about = `${isolate(looks.get(actor)!.name)}, ${column < ways.length ? wayName(ways[column]!.way) : gains[column - ways.length]!}`;
    const nothing = { text: '', fill: null, strength: 0, isUnknown: true, said: `${about}: ${t('picture.ways-of-engagement.nothing')}` };
    if (engaged === null) return nothing;
    if (column < ways.length) {
      const is = engaged.ways.some(({ way }) => way === ways[column]!.way);
      return { text: is ? '✓' : '', fill: is ? 'accent' : null, strength: is ? 0.8 : 0, said: `${about}: ${is ? '✓' : '–'}` };
    }
    const side = column - ways.length;
    const list = gainsOf(engaged)[side]!;
    // That nobody gains, or that nothing is hard, is not what an empty record says.
    if (list.length === 0) return side === 2 ? { ...nothing, isUnknown: false } : nothing;
    return { text: words.number(list.length), fill: side === 2 ? 'against' : 'for', strength: 0.6, said: `${about}: ${list.join('; ')}` };
  }
}
