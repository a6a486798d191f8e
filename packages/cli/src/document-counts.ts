import type { Document } from '@allymap/core';
import type { Translator } from '@allymap/locales';

/** How much a document holds, in words: “13 actors, 20 ties, no alliances and 2 objectives”. */
export function documentCounts({ actors, ties, alliances, objectives }: Document, { t, list }: Translator): string {
  return list([
    t('count.actors', { count: actors.length }),
    t('count.ties', { count: ties.length }),
    t('count.alliances', { count: alliances.length }),
    t('count.objectives', { count: objectives.length }),
  ]);
}
