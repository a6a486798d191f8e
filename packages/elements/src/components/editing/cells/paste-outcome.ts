import { planPaste, type CellFacts, type PastePlan, type PasteTarget } from '@allymap/core/editing';
import { entryReading, headName } from '../../../view-model/editing/cell-texts.ts';
import type { MapView } from '../../../view-model/map-view.ts';
import { quoted, type PasteOutcome } from './paste-panel.ts';

/** What a block that is pasted into a matrix would do, in words. */
export function pasteOutcome({ document, words }: MapView, target: PasteTarget, block: readonly (readonly string[])[], facts: CellFacts): PasteOutcome {
  const { t } = words;
  const plan = planPaste(document, target, block, entryReading(words), facts);
  const { operations, changes, same, empty, notPasted, heads } = plan;
  const from = { row: headName(document, target.sheet, 'row', target.rows[target.at.row] ?? ''), column: headName(document, target.sheet, 'column', target.columns[target.at.column] ?? '') };
  const counted = (['add', 'change', 'remove'] as const).flatMap((does) => {
    const count = changes.filter((one) => one.does === does).length;
    return count === 0 ? [] : [t(`paste.${does}`, { count })];
  });
  const understood = [
    t(`paste.by-${edges(plan)}`, from),
    ...(heads.isTurned ? [t('paste.turned')] : []),
    changes.length === 0 ? t('paste.nothing') : t('paste.changes', { count: changes.length, how: words.list(counted) }),
    ...(same === 0 ? [] : [t('paste.same', { count: same })]),
    ...(empty === 0 ? [] : [t('paste.empty', { count: empty })]),
  ];
  return {
    operations,
    count: changes.length,
    understood,
    left: notPasted.map(({ row, column, text, why }) => t('paste.at', { row: row + 1, column: column + 1, text: quoted(text), why: t(`cells.why.${why}`) })),
  };
}

function edges({ heads: { namesRows, namesColumns, isTurned } }: PastePlan): 'both' | 'rows' | 'columns' | 'place' {
  if (namesRows && namesColumns) return 'both';
  if (!namesRows && !namesColumns) return 'place';
  return namesRows === isTurned ? 'columns' : 'rows';
}
