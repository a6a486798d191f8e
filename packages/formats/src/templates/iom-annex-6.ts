import { templateColumns as columns } from './template-columns.ts';
import { sheetNames } from './sheet-names.ts';
import type { Template } from './template.ts';

/** The stakeholder sheet of the reintegration handbook (IOM 2019, annex 6). */
export const iomAnnex6: Template = {
  id: 'iom-annex-6',
  sheets: [
    {
      names: sheetNames.stakeholders,
      content: 'actors',
      columns: [
        columns.name,
        columns.contact,
        columns.interest,
        columns.influence,
        columns.services,
        columns.capacityNeeds,
        columns.accessibility,
        columns.mattersToThem,
        columns.couldContribute,
        columns.couldHinder,
        columns.strategy,
      ],
    },
  ],
};
