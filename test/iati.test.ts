// IATI activity files: organisations as actors, sums of transactions as ties, and little memory however long the file is.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { iati } from '@allymap/formats';
import { expect, it } from 'vitest';

const org = (element: string, attributes: string, ...narratives: string[]): string => `<${element} ${attributes}>${narratives.map((text) => `<narrative>${text}</narrative>`).join('')}</${element}>`;
const money = (type: string, value: string, sides: string, date = '2024-05-01', currency = ''): string =>
  `<transaction><transaction-type code="${type}"/><transaction-date iso-date="${date}"/><value ${currency} value-date="${date}">${value}</value>${sides}</transaction>`;
const activity = (...inside: string[]): string => `<iati-activity xml:lang="en" default-currency="EUR"><iati-identifier>A</iati-identifier>${inside.join('')}</iati-activity>`;
const reporting = org('reporting-org', 'ref="R" type="21"', 'Reporter');

async function outcome(...activities: string[]): Promise<{ actors: unknown; ties: unknown; remarks: string[] }> {
  const content = new Blob([`<?xml version="1.0"?><iati-activities version="2.03">${activities.join('\n')}</iati-activities>`]);
  const read = await iati.read({ name: 'activities.xml', content });
  if (!read.ok || !('sheets' in read)) throw new Error(JSON.stringify(read));
  const [actors, ties] = read.sheets.map(({ rows }) => rows.map((row) => rows[0]!.map((_title, column) => row[column] ?? null)));
  return { actors, ties, remarks: read.remarks.map(({ code, params }) => [code, ...Object.values(params)].join(' ')) };
}

it('reads organisations with type, roles, and names in several languages', async () => {
  const read = await outcome(
    activity(
      reporting,
      '<title><narrative>Wells</narrative></title>',
      org('participating-org', 'ref="D" type="10" role="1"', 'Donor'),
      '<participating-org ref="N" type="22" role="4"><narrative>Well Diggers</narrative><narrative xml:lang="fr">Puisatiers</narrative></participating-org>',
    ),
    activity(org('participating-org', 'ref="N" role="2"', 'The Well Diggers'), org('participating-org', 'role="4"', 'Village council'), '<participating-org role="3"/>'),
  );
  expect(read).toEqual({
    actors: [
      ['id', 'name', 'kind', 'IATI organisation type', 'IATI roles', 'activities', 'also called', 'name (fr)'],
      ['D', 'Donor', 'central-authority', 'Government', 'Funding', 1, null, null],
      ['N', 'Well Diggers', 'ngo', 'National NGO', 'Accountable; Implementing', 2, 'The Well Diggers', 'Puisatiers'],
      ['Village council', 'Village council', null, null, 'Implementing', 1, null, null],
    ],
    ties: undefined,
    remarks: ['elements-unread title (1), participating-org (1)', 'orgs-without-ref 1'],
  });
});

it('sums what went from one to another, and counts it once as strength', async () => {
  const sides = org('provider-org', 'ref="D"', 'Donor') + org('receiver-org', 'ref="N"', 'Well Diggers');
  const read = await outcome(
    activity(
      reporting,
      money('2', '1000', sides, '2023-01-01'),
      money('3', '100.10', sides, '2024-03-01'),
      money('3', '200.20', sides, '2023-06-01'),
      // Without a provider it is the one who reports; without a receiver, of money that went out, nobody knows.
      money('3', '50', org('receiver-org', '', 'Well Diggers')),
      money('4', '7', ''),
      money('1', '900', org('provider-org', 'ref="D"')),
      money('12', '5000', sides),
      money('3', 'much', org('receiver-org', 'ref="V"', 'Village')),
    ),
  );
  const none = null;
  expect(read.ties).toEqual([
    ['source', 'target', 'directed', 'kind', 'label', 'strength', 'from', 'until', 'value', 'currency', 'transactions'],
    ['D', 'N', true, 'funding', 'Outgoing Commitment', none, '2023-01-01', '2023-01-01', 1000, 'EUR', 1],
    ['D', 'N', true, 'funding', 'Disbursement', 300.3, '2023-06-01', '2024-03-01', 300.3, 'EUR', 2],
    // The name alone is that of the organisation with a ref.
    ['R', 'N', true, 'funding', 'Disbursement', 50, '2024-05-01', '2024-05-01', 50, 'EUR', 1],
    ['D', 'R', true, 'funding', 'Incoming Funds', 900, '2024-05-01', '2024-05-01', 900, 'EUR', 1],
    ['D', 'N', true, 'funding', 'Outgoing Pledge', none, '2024-05-01', '2024-05-01', 5000, 'EUR', 1],
    ['R', 'V', true, 'funding', 'Disbursement', none, '2024-05-01', '2024-05-01', none, 'EUR', 1],
  ]);
  expect(read.remarks).toEqual(['transactions-one-sided 1', 'transactions-without-value 1']);
});

it('gives no strength where money is in several currencies', async () => {
  const sides = org('provider-org', 'ref="D"', 'Donor') + org('receiver-org', 'ref="N"', 'Diggers');
  const read = await outcome(activity(money('3', '10', sides), money('3', '20', sides, '2024-05-01', 'currency="USD"')));
  expect(read.ties).toEqual([
    ['source', 'target', 'directed', 'kind', 'label', 'from', 'until', 'value', 'currency', 'transactions'],
    ['D', 'N', true, 'funding', 'Disbursement', '2024-05-01', '2024-05-01', 10, 'EUR', 1],
    ['D', 'N', true, 'funding', 'Disbursement', '2024-05-01', '2024-05-01', 20, 'USD', 1],
  ]);
  expect(read.remarks).toEqual(['currencies-several EUR, USD']);
});

it('reads the codes and names of the first versions', async () => {
  const read = await outcome('<iati-activity default-currency="EUR"><participating-org role="Funding" ref="D">Donor</participating-org><transaction><transaction-type code="D"/><value>3</value><provider-org ref="D">Donor</provider-org><receiver-org>Diggers</receiver-org></transaction></iati-activity>');
  expect(read).toMatchObject({ actors: [['id', 'name', 'IATI roles', 'activities'], ['D', 'Donor', 'Funding', 1], ['Diggers', 'Diggers', null, 1]], ties: [expect.anything(), ['D', 'Diggers', true, 'funding', 'Disbursement', 3, 3, 'EUR', 1]] });
});

it('reads 100 MB in a heap of 64 MB', async () => {
  // In a process of its own, which may not have more; it makes the file in pieces and prints what it read.
  const folder = mkdtempSync(join(tmpdir(), 'allymap-iati-'));
  try {
    const outfile = join(folder, 'large.mjs');
    await build({ entryPoints: ['test/fixtures/formats/iati-large.ts'], outfile, bundle: true, platform: 'node', format: 'esm', conditions: ['allymap-source'], logLevel: 'silent' });
    const run = spawnSync(process.execPath, ['--max-old-space-size=64', outfile, folder], { encoding: 'utf8' });
    expect({ status: run.status, errors: run.stderr.replace(/^.*ExperimentalWarning.*\n.*\n/, '') }).toEqual({ status: 0, errors: '' });
    const { megabytes, receivers, actors, ties, peak } = JSON.parse(run.stdout) as { megabytes: number; receivers: number; actors: number; ties: number; peak: number };
    expect(megabytes).toBeGreaterThanOrEqual(100);
    expect(receivers).toBeGreaterThan(1000);
    expect({ actors, ties }).toEqual({ actors: receivers + 1, ties: receivers });
    // Of the whole process, in MB, what Node itself needs included.
    expect(peak).toBeLessThan(250);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 300_000);
