import type { GivenFile, ReadFile } from '../file-format.ts';
import { fileProblem } from '../file-problem.ts';
import type { FormatRemark } from '../format.ts';
import { fieldOf, fieldsOf, idOf, isObject, itemsOf, type JsonObject } from '../json-value.ts';
import { networkSheets, type NetworkRecord } from '../network-sheets.ts';
import { objectsIn } from '../objects-in.ts';
import { headIn } from '../parts-unread.ts';
import { readJsonFile } from '../read-json-file.ts';
import { Organisations } from './organisations.ts';

/**
 * Reads grants as a sheet of organisations and one of ties: each grant is a tie of its own from funder to recipient, of
 * the kind funding, with its title, its amount, its currency and its dates; the sum of two is nowhere.
 *
 * The amount is the tie's strength where all grants of the file have one currency, and stays in `amountAwarded` in any
 * case: nothing is converted. Planned dates, else actual ones, are the tie's; the award's date is `awardDate`. A grant of
 * several funders or recipients is a tie for each pair, without a strength, since nobody says who gave or got how much.
 */
export async function readThreeSixtyGiving(file: GivenFile): Promise<ReadFile> {
  const read = await readJsonFile(file);
  if (!read.ok) return read;
  const grants = fieldOf(read.value, 'grants');
  if (!Array.isArray(grants)) return { ok: false, problems: [fileProblem('part-missing', {}, { part: '"grants"', format: '360Giving' })] };
  const remarks: FormatRemark[] = [...read.remarks];
  const items = objectsIn(grants, ['grants'], remarks);
  const organisations = new Organisations();
  const oneCurrency = new Set(items.map((grant) => fieldOf(grant, 'currency'))).size <= 1;
  const ties = items.flatMap((grant) => tiesOf(grant, organisations, oneCurrency));
  const { head, remarks: unread } = headIn(read.value, '', ['grants', 'version', 'extensions']);
  return networkSheets(file.name, { actors: organisations.toRecords(), ties, head, remarks: [...remarks, ...unread] });
}

const ends: ReadonlySet<string> = new Set(['id', 'title', 'fundingOrganization', 'recipientOrganization', 'recipientIndividual']);

function tiesOf(grant: JsonObject, organisations: Organisations, oneCurrency: boolean): NetworkRecord[] {
  const funders = organisations.enter(fieldOf(grant, 'fundingOrganization'));
  const recipients = [...organisations.enter(fieldOf(grant, 'recipientOrganization')), ...organisations.enter(fieldOf(grant, 'recipientIndividual'), 'person')];
  const pairs = (funders.length === 0 ? [null] : funders).flatMap((source) => (recipients.length === 0 ? [null] : recipients).map((target) => [source, target] as const));
  const amount = fieldOf(grant, 'amountAwarded');
  const [from, until] = datesOf(grant);
  const id = idOf(fieldOf(grant, 'id'));
  const title = fieldOf(grant, 'title');
  const attributes = fieldsOf(grant).filter(([name]) => !ends.has(name)).map(([name, value]) => [name, inWords(value)] as const);
  return pairs.map(([source, target]) => ({
    own: [
      ...(id === null || pairs.length > 1 ? [] : [['id', id] as const]),
      ['source', source],
      ['target', target],
      ['directed', true],
      ['kind', 'funding'],
      ...(typeof title === 'string' ? [['label', title] as const] : []),
      ...(oneCurrency && pairs.length === 1 && typeof amount === 'number' && amount >= 0 ? [['strength', amount] as const] : []),
      ...(from === null ? [] : [['from', from] as const]),
      ...(until === null ? [] : [['until', until] as const]),
    ],
    attributes: pairs.length > 1 && id !== null ? [['grant', id], ...attributes] : attributes,
  }));
}

/** When a grant begins and ends, as planned or else as it was; the day without the time. */
function datesOf(grant: JsonObject): [string | null, string | null] {
  const dates = itemsOf(fieldOf(grant, 'plannedDates'))[0] ?? itemsOf(fieldOf(grant, 'actualDates'))[0];
  return [dayIn(fieldOf(dates, 'startDate')), dayIn(fieldOf(dates, 'endDate'))];
}

function dayIn(value: unknown): string | null {
  const [day] = typeof value === 'string' ? (/^\d{4}(?:-\d\d){0,2}/.exec(value) ?? []) : [];
  return day ?? null;
}

/** A list of things as their titles or names, where each has one; anything else as it is. */
function inWords(value: unknown): unknown {
  if (!Array.isArray(value) || !value.every(isObject)) return value;
  const titles = value.map((item) => fieldOf(item, 'title') ?? fieldOf(item, 'name'));
  return titles.every((title) => typeof title === 'string') ? titles : value;
}
