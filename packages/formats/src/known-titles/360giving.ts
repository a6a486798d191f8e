import { titlesBy, type KnownTitles } from './known-title.ts';

/**
 * The table of grants of the 360Giving Data Standard 1.4: a row is a grant, so a tie from funder to recipient.
 *
 * Its kind is funding. The amount is a strength only where all rows have one currency. Identifiers of organisations tell
 * those of one name apart.
 */
export const threeSixtyGivingTitles: KnownTitles = {
  program: '360Giving',
  source: 'schema/360-giving-schema.json of github.com/ThreeSixtyGiving/standard at 9387abc (titles, rolled up) and documentation/technical. December 2026.',
  actors: [],
  ties: titlesBy({
    id: ['Identifier'],
    label: ['Title'],
    source: ['Funding Org:Name'],
    target: ['Recipient Org:Name', 'Recipient Ind:Name'],
    strength: ['Amount Awarded'],
    from: ['Planned Dates:Start Date', 'Actual Dates:Start Date'],
    until: ['Planned Dates:End Date', 'Actual Dates:End Date'],
    other: [
      'Description', 'Currency', 'Award Date', 'Amount Applied For', 'Amount Disbursed', 'URL', 'Funding Org:Identifier', 'Funding Org:Department', 'Recipient Org:Identifier', 'Recipient Ind:Identifier',
      'Recipient Org:Charity Number', 'Recipient Org:Company Number', 'Recipient Org:Street Address', 'Recipient Org:City', 'Recipient Org:County', 'Recipient Org:Country', 'Recipient Org:Postal Code',
      'Recipient Org:Description', 'Recipient Org:Web Address', 'Planned Dates:Duration (months)', 'Grant Programme:Code', 'Grant Programme:Title', 'Grant Programme:URL', 'Beneficiary Location:Name',
      'Beneficiary Location:Country Code', 'Beneficiary Location:Geographic Code', 'Beneficiary Location:Geographic Code Type', 'From An Open Call?', 'For Regrant Type', 'Location Scope', 'Last Modified', 'Data Source',
    ],
  }),
};
