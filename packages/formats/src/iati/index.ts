import type { FileFormat } from '../file-format.ts';
import { rootName } from '../xml/root-name.ts';

/**
 * Activity files of IATI, versions 2.01 to 2.03, and the older ones as far as they say the same.
 *
 * Read: the organisations that take part in activities or give or receive money are actors, and sums of transactions from
 * one to another are ties of kind `funding`. Organisations go by their `ref`, so that those of many files are one; one
 * without goes by its name, and is taken for the organisation with a `ref` that alone has just this name in the file
 * (ours). Taking part in the same activity is no tie. Where a transaction leaves out the side that reports, the standard
 * says that it is the reporting organisation. Everything else of an activity is counted in a remark.
 *
 * A tie sums the transactions of one type and currency. Its sum is its strength where all money of the file is in one
 * currency, once for each pair (ours): what was paid out (disbursement, expenditure, reimbursement); if nothing was, what
 * the receiver reports as incoming; then commitments. The sum stands in the column `value` in any case.
 *
 * Facts from the schema (github.com/IATI/IATI-Schemas, version-2.03, iati-activities-schema.xsd) and the codelists
 * (IATI-Codelists and IATI-Codelists-NonEmbedded), looked up in November 2026.
 */
export const iati = {
  id: 'iati',
  name: 'IATI',
  extensions: ['.xml'],
  mediaType: 'application/xml',
  recognises: ({ text }) => rootName(text) === 'iati-activities',
  read: async (file, signal?: AbortSignal) => (await import('./read.ts')).readIati(file, signal),
} satisfies FileFormat;
