import type { FileFormat } from '../file-format.ts';
import { jsonOutline } from '../json-outline.ts';

/** Grants as the 360Giving Data Standard has them in JSON: `grants`, each with its funders and recipients. */
export const threeSixtyGiving: FileFormat = {
  id: '360giving',
  name: '360Giving',
  extensions: ['.json'],
  mediaType: 'application/json',
  recognises: ({ text }) => {
    const outline = jsonOutline(text);
    return outline.has('grants[]') && !outline.has('actors');
  },
  read: async (file) => (await import('./read.ts')).readThreeSixtyGiving(file),
};
