import type { MapView } from '../../view-model/map-view.ts';

/** What there is to say of a picture that shows fewer than all, or is painted otherwise than asked for. */
export function mapNotes({ words, facts, shown, leftOut }: MapView, missing: number, lacksCytoscape: boolean): string {
  return [
    ...(missing > 0 ? [words.t('map.left-out', { shown: facts.length - missing, total: facts.length })] : []),
    ...(missing === 0 && shown.size === 0 ? [words.t('map.all-filtered')] : []),
    ...leftOut,
    ...(lacksCytoscape ? [words.t('map.cytoscape-missing')] : []),
  ].join(' ');
}
