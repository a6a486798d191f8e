import { readDocument, serialiseDocument } from '@allymap/core';
import type { Format } from './format.ts';
import { fileProblem } from './file-problem.ts';

/** Allymap's own format: the document as JSON, without loss. */
export const json: Format = {
  id: 'json',
  extensions: ['.json'],
  mediaType: 'application/json',
  lossless: true,
  parse: (files) => {
    const [file, ...others] = files;
    if (file === undefined) return { ok: false, problems: [fileProblem('table-none', undefined)] };
    if (others.length > 0) return { ok: false, problems: others.map(({ name }) => fileProblem('table-repeated', { file: name, row: 1 }, { file: name })) };
    return readDocument(file.text);
  },
  serialise: (document) => [{ name: 'map.allymap.json', text: serialiseDocument(document) }],
};
