import type { Translator } from '@allymap/locales/page';
import type { Loss } from '@allymap/formats';

/** More things than these are counted, not named. */
const named = 6;

/** What a format loses of a document, the collections and fields in the reader's words. */
export function lossesText(losses: readonly Loss[], words: Translator): string {
  const { t, list } = words;
  const field = (name: string): string => (words.has(`field.${name}`) ? t(`field.${name}`) : name);
  const things = losses.map((loss) => {
    const what =
      loss.of === 'collection' ? t(`collection.${loss.collection}`)
      : loss.of === 'head' ? t('save.head', { field: field(loss.field) })
      : t(loss.of === 'unknown' ? 'save.unknown' : 'save.field', { collection: t(`collection.${loss.collection}`), field: field(loss.field) });
    return loss.of === 'head' ? what : t('save.thing', { what, count: loss.count });
  });
  const more = things.length - named;
  return list(more > 1 ? [...things.slice(0, named), t('save.more', { count: more })] : things);
}
