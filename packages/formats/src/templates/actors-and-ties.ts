import { templateColumns as columns } from './template-columns.ts';
import { sheetNames } from './sheet-names.ts';
import type { Template } from './template.ts';

/** Actors, and the ties between them. */
export const actorsAndTies: Template = {
  id: 'actors-and-ties',
  sheets: [
    { names: sheetNames.actors, content: 'actors', columns: [columns.name, columns.shortName, columns.kind, columns.sector, columns.role, columns.description] },
    { names: sheetNames.ties, content: 'ties', columns: [columns.source, columns.target, columns.tieKind, columns.strength, columns.label, columns.since] },
  ],
};
