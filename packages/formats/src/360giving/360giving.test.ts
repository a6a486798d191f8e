import { expect, it } from 'vitest';
import { beginningOf } from '../testing/beginning-of.ts';
import { readFixture, shown } from '../testing/read-fixture.ts';
import { threeSixtyGiving } from './index.ts';

it('reads each grant as a tie, with its amount as strength where there is one currency', async () => {
  const { actors, ties, head, remarks } = await readFixture(threeSixtyGiving, '360giving/grants.json');
  expect(actors).toEqual([
    { id: 'GB-CHC-0000001', name: 'Valley Trust', aliases: 'The Valley Trust' },
    { id: 'GB-CHC-0000002', name: 'Anglers’ Club', charityNumber: '0000002', addressLocality: 'Weirton' },
    { id: 'GB-CHC-0000003', name: 'School' },
  ]);
  const pair = { source: 'GB-CHC-0000001', target: 'GB-CHC-0000002', directed: true, kind: 'funding', currency: 'GBP' };
  expect(ties).toEqual([
    {
      ...pair, id: '360G-valley-1', label: 'Clean weir', strength: 12000, from: '2021-04-01', until: '2022-03-31', description: 'A new weir.', amountAwarded: 12000,
      awardDate: '2021-03-01T00:00:00+00:00', plannedDates: '[{"startDate":"2021-04-01","endDate":"2022-03-31","duration":12}]', grantProgramme: 'Water', beneficiaryLocation: 'Weirton|Milltown',
    },
    { ...pair, id: '360G-valley-2', label: 'Clean weir, second part', strength: 500.5, description: '', amountAwarded: 500.5, awardDate: '2022-05-10' },
    { ...pair, grant: '360G-valley-3', label: 'Jointly', description: 'Two recipients', amountAwarded: 300, awardDate: '2022-06-01' },
    { ...pair, grant: '360G-valley-3', target: 'GB-CHC-0000003', label: 'Jointly', description: 'Two recipients', amountAwarded: 300, awardDate: '2022-06-01' },
  ]);
  expect(head).toEqual({ title: 'Grants of the Valley Trust', licence: 'https://creativecommons.org/licenses/by/4.0/' });
  expect(remarks).toEqual(['elements-unread "publisher"']);
});

it('gives no strength where grants have several currencies, and reads persons', async () => {
  const { actors, ties } = await readFixture(threeSixtyGiving, '360giving/currencies.json');
  expect(ties.map(({ strength, amountAwarded, currency }) => [strength, amountAwarded, currency])).toEqual([[undefined, 12000, 'GBP'], [undefined, 500.5, 'EUR'], [undefined, 100, 'GBP']]);
  expect(actors.at(-1)).toEqual({ id: '360G-valley-IND-1', name: 'Individual recipient', kind: 'person' });
});

it('invents no end and no amount', async () => {
  const grants = [{ id: '1' }, { id: '2', fundingOrganization: [{ name: 'F' }], recipientOrganization: [{}], amountAwarded: '5' }, { amountAwarded: -5, fundingOrganization: { id: 'x' }, recipientOrganization: [{ id: '__proto__' }] }];
  const { actors, ties } = shown(await threeSixtyGiving.read!({ name: 'g.json', content: JSON.stringify({ grants }) }));
  expect(actors).toEqual([{ id: 'F', name: 'F' }, { id: 'x', name: 'x' }, { id: '__proto__', name: '__proto__' }]);
  expect(ties).toEqual([
    { id: '1', directed: true, kind: 'funding' },
    { id: '2', source: 'F', directed: true, kind: 'funding', amountAwarded: '5' },
    { source: 'x', target: '__proto__', directed: true, kind: 'funding', amountAwarded: -5 },
  ]);
});

it('knows its files', () => {
  expect(threeSixtyGiving.recognises(beginningOf('g.json', '{"version":"1.3","grants":[{"id"'))).toBe(true);
  expect(threeSixtyGiving.recognises(beginningOf('g.json', '{"actors":[],"grants":[]}'))).toBe(false);
});
