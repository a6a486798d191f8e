import type { FileFormat, Loss } from '@allymap/formats';
import { isolate, type Translator } from '@allymap/locales';

/** What a format cannot hold of a document, a sentence for each thing. Fields and collections are called as the document calls them. */
export function listLosses({ name }: FileFormat, losses: readonly Loss[], { t }: Translator): string {
  return losses
    .map((loss) => {
      const collection = 'collection' in loss ? isolate(loss.collection) : '';
      const field = 'field' in loss ? isolate(loss.field) : '';
      return `${t(`loss.${loss.of}`, { format: isolate(name), collection, field, count: loss.count })}\n`;
    })
    .join('');
}
