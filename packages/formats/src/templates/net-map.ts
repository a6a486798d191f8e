import { templateColumns as columns } from './template-columns.ts';
import { sheetNames } from './sheet-names.ts';
import type { Template } from './template.ts';

/** What stands on a Net-Map (Schiffer): actors with towers and goals, and the links of several kinds between them. */
export const netMap: Template = {
  id: 'net-map',
  sheets: [
    { names: sheetNames.actors, content: 'actors', columns: [columns.name, columns.kind, columns.tower, columns.goals] },
    { names: sheetNames.ties, content: 'ties', columns: [columns.source, columns.target, columns.tieKind, columns.label] },
  ],
};
