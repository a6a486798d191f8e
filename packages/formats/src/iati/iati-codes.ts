/** What the codes of IATI stand for: codelists of version 2.03, and the letters of versions 1.0x. */

/** OrganisationRole. */
export const organisationRoles: ReadonlyMap<string, string> = new Map([
  ['1', 'Funding'],
  ['2', 'Accountable'],
  ['3', 'Extending'],
  ['4', 'Implementing'],
]);

/** OrganisationType, each with the kind of actor that it is, where Allymap has one for it. */
export const organisationTypes: ReadonlyMap<string, { readonly name: string; readonly kind?: string }> = new Map([
  ['10', { name: 'Government', kind: 'central-authority' }],
  ['11', { name: 'Local Government', kind: 'local-authority' }],
  ['15', { name: 'Other Public Sector' }],
  ['21', { name: 'International NGO', kind: 'ngo' }],
  ['22', { name: 'National NGO', kind: 'ngo' }],
  ['23', { name: 'Regional NGO', kind: 'ngo' }],
  ['24', { name: 'Partner Country based NGO', kind: 'ngo' }],
  ['30', { name: 'Public Private Partnership' }],
  ['40', { name: 'Multilateral', kind: 'international-organisation' }],
  ['60', { name: 'Foundation', kind: 'foundation' }],
  ['70', { name: 'Private Sector', kind: 'company' }],
  ['71', { name: 'Private Sector in Provider Country', kind: 'company' }],
  ['72', { name: 'Private Sector in Aid Recipient Country', kind: 'company' }],
  ['73', { name: 'Private Sector in Third Country', kind: 'company' }],
  ['80', { name: 'Academic, Training and Research', kind: 'university-or-research-body' }],
  ['90', { name: 'Other' }],
]);

interface TransactionType {
  readonly name: string;
  /** The side that the reporting organisation is on where the file names nobody there. */
  readonly reporter: 'provider' | 'receiver';
  /** Which sums of a pair become strengths: those of the lowest number that it has. */
  readonly rank?: number;
}

/** TransactionType. */
export const transactionTypes: ReadonlyMap<string, TransactionType> = new Map([
  ['1', { name: 'Incoming Funds', reporter: 'receiver', rank: 2 }],
  ['2', { name: 'Outgoing Commitment', reporter: 'provider', rank: 3 }],
  ['3', { name: 'Disbursement', reporter: 'provider', rank: 1 }],
  ['4', { name: 'Expenditure', reporter: 'provider', rank: 1 }],
  ['5', { name: 'Interest Payment', reporter: 'provider' }],
  ['6', { name: 'Loan Repayment', reporter: 'provider' }],
  ['7', { name: 'Reimbursement', reporter: 'provider', rank: 1 }],
  ['8', { name: 'Purchase of Equity', reporter: 'provider' }],
  ['9', { name: 'Sale of Equity', reporter: 'receiver' }],
  ['10', { name: 'Credit Guarantee', reporter: 'provider' }],
  ['11', { name: 'Incoming Commitment', reporter: 'receiver', rank: 4 }],
  ['12', { name: 'Outgoing Pledge', reporter: 'provider' }],
  ['13', { name: 'Incoming Pledge', reporter: 'receiver' }],
]);

/** The letters that versions 1.0x have for the same. */
const letters = new Map([
  ['IF', '1'],
  ['C', '2'],
  ['D', '3'],
  ['E', '4'],
  ['IR', '5'],
  ['LR', '6'],
  ['R', '7'],
  ['QP', '8'],
  ['QS', '9'],
  ['CG', '10'],
]);

/** A code of a transaction type as version 2 writes it. */
export function transactionCode(code: string): string {
  return letters.get(code.trim().toUpperCase()) ?? code.trim();
}
