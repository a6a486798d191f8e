import { needsOffers } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { chipStrip } from '../layer/chip-strip.ts';
import type { Chip } from '../layer/chip.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import { drawBands } from './bands.ts';
import { drawList } from './list.ts';
import { matchesOf, type Match } from './matches.ts';

export const { sources } = needsOffers;

/** Below this width those who need and those who offer stand below what it is about, instead of at its two sides. */
const narrow = 620;

/** What is needed and what is offered: those in need at one side, those who offer at the other, a line where they meet. */
export function draw({ document, words, names }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = needsOffers.compute(document);
  const [title = '', ...sentences] = needsOffers.explain!(found).map((one) => words.message(one, names));
  const matches = matchesOf(document, found);
  const more = (count: number): string => t('picture.more', { count });
  const labelOf = (capability: string): string => names('capability', capability);
  const chipOf = (actor: string, said: string, hollow = false): Chip => ({ actor, look: looks.get(actor)!, hollow, said: `${isolate(looks.get(actor)!.name)}: ${said}` });
  const texts = { needs: t('picture.needs-offers.needs'), offers: t('picture.needs-offers.offers'), unmet: t('picture.needs-offers.unmet'), unused: t('picture.needs-offers.unused'), apart: t('picture.needs-offers.apart') };
  const rows = matches.map((match) => ({
    match,
    label: labelOf(match.capability),
    needing: match.needing.map(({ actor }) => chipOf(actor, `${texts.needs}: ${labelOf(match.capability)}`)),
    offering: match.offering.map((actor) => chipOf(actor, `${texts.offers}: ${labelOf(match.capability)}`)),
  }));
  const plot = (width < narrow ? drawList : drawBands)(rows, { width, measure, more, texts });
  const strip = chipStrip(t('picture.needs-offers.unknown'), found.unknown.map((actor) => chipOf(actor, t('unknown'), true)), { width, measure, more }, plot.end);
  const meets = (meeting: Match['needing'][number]['meeting']): boolean => matches.some(({ needing }) => needing.some((one) => one.meeting === meeting));
  return {
    height: strip.end + 8,
    title,
    sentence: sentences.slice(0, 3).join(' ') || t('needs-offers.description'),
    legend: [
      ...(meets('unmet') ? [{ text: texts.unmet, colour: 'against', sign: 'hollow', letter: '!' } as const] : []),
      ...(width >= narrow && meets('apart') ? [{ text: texts.apart, colour: 'accent', sign: 'dashed-line' } as const] : []),
      ...(width >= narrow && meets('together') ? [{ text: t('picture.needs-offers.together'), colour: 'neutral', sign: 'line' } as const] : []),
      ...(document.actors.some(({ veto }) => veto === true) ? [{ text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') } as const] : []),
    ],
    marks: [...plot.marks, ...strip.marks],
    table: {
      columns: [t('picture.column.actor'), t('picture.column.needs'), t('picture.column.offers'), t('picture.column.offered-by')],
      rows: [
        ...matches.flatMap(({ capability, needing, offering }) => needing.map(({ actor }) => ({ actor, cells: [looks.get(actor)!.name, labelOf(capability), '', words.list(offering.filter((one) => one !== actor).map((one) => isolate(looks.get(one)!.name))) || texts.unmet] }))),
        ...matches.flatMap(({ capability, offering }) => offering.map((actor) => ({ actor, cells: [looks.get(actor)!.name, '', labelOf(capability), ''] }))),
        ...found.unknown.map((actor) => ({ actor, cells: [looks.get(actor)!.name, t('unknown'), t('unknown'), ''] })),
      ],
    },
  };
}
