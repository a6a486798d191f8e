import { templateColumns as columns } from './template-columns.ts';
import { sheetNames } from './sheet-names.ts';
import type { Template } from './template.ts';

/** A project manager's register of stakeholders. */
export const register: Template = {
  id: 'register',
  sheets: [
    {
      names: sheetNames.stakeholders,
      content: 'actors',
      columns: [columns.name, columns.organisation, columns.role, columns.contact, columns.influence, columns.interest, columns.engagementNow, columns.engagementWanted, columns.strategy],
    },
  ],
};
