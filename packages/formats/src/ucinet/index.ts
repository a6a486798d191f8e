import type { FileFormat } from '../file-format.ts';

/**
 * UCINET's data language (DL), which NetDraw, Gephi, igraph and others read and write too.
 *
 * The help of UCINET (analytictech.com/ucinet/help/hs5000.htm, “DL language”) describes it.
 */
export const ucinet: FileFormat = {
  id: 'ucinet',
  name: 'UCINET DL',
  extensions: ['.dl'],
  mediaType: 'text/plain',
  recognises: ({ text }) => /^\s*dl\b[\s,]*(?:n|nr|nc|nm|format|title|labels?|row|column|col|matrix|level|diagonal|data)\b/i.test(text),
  read: async (file) => (await import('./read.ts')).readUcinet(file),
};
