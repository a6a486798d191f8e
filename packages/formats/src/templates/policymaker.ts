import { templateColumns as columns } from './template-columns.ts';
import { sheetNames } from './sheet-names.ts';
import type { Template } from './template.ts';

/** Players, their position on a policy and their power, in the words of PolicyMaker (Reich and Cooper). */
export const policymaker: Template = {
  id: 'policymaker',
  sheets: [
    {
      names: sheetNames.actors,
      content: 'actors',
      columns: [columns.name, columns.sector, columns.level, columns.position, columns.power, columns.mattersToThem, columns.strategy],
    },
  ],
};
