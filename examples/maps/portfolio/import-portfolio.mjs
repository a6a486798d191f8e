import { requireDocument } from '@allymap/core';
import { readTable, TableError } from './read-table.mjs';
import { sources } from './sources.mjs';

/** The names of the tables that `importPortfolio` reads, each the file `<name>.csv` beside this one. */
export const tableNames = ['jmdi-projects', 'jmdi-partners', 'aliases', 'corrections', 'kinds', 'remarks', 'short-names'];

/**
 * Turns the tables of the annex into one document: organisations as actors, projects as alliances.
 *
 * `texts` maps each table's name to its CSV text. The same texts give the same document. Throws `TableError` where a
 * table is malformed or two tables contradict each other; nothing is guessed, merged or left out in silence.
 */
export function importPortfolio(texts) {
  const read = (table, columns, optional) => readTable(table, texts.get(table) ?? '', columns, optional);
  const projects = read('jmdi-projects', ['project', 'title', 'countries']);
  const seats = read('jmdi-partners', ['project', 'partner', 'country_coded', 'kind_coded']);
  const corrections = read('corrections', ['about', 'field', 'was', 'is', 'reason'], ['was', 'is']);
  const remarks = read('remarks', ['project', 'remark', 'source', 'locator']);
  const kinds = indexBy('kinds', 'kind_coded', read('kinds', ['kind_coded', 'kind', 'sector', 'reason'], ['sector', 'reason']));
  const shortNames = indexBy('short-names', 'name', read('short-names', ['name', 'short']));
  const aliases = read('aliases', ['name', 'alias', 'source', 'locator', 'reason']);

  const projectIndex = indexBy('jmdi-projects', 'project', projects);
  const places = listPlaces(projects);
  const organisations = listOrganisations(seats, projectIndex, places);
  correct(corrections, organisations, places);
  checkNames('aliases', aliases, 'name', organisations);
  checkNames('short-names', [...shortNames.values()], 'name', organisations);
  checkNames('remarks', remarks, 'project', projectIndex);
  const mergedInSilence = aliases.find(({ alias }) => organisations.has(alias));
  if (mergedInSilence) throw new TableError('aliases', mergedInSilence.row, `${mergedInSilence.alias} is the name of another organisation. Correct jmdi-partners.csv instead.`);

  const membersOf = groupBy(seats, 'project');
  const lonely = projects.find(({ project }) => (membersOf.get(project)?.length ?? 0) < 2);
  if (lonely) throw new TableError('jmdi-projects', lonely.row, `${lonely.project} has fewer than two partners. Add its partners to jmdi-partners.csv.`);

  return requireDocument({
    version: 1,
    title: 'The 51 projects of the Joint Migration and Development Initiative',
    description: 'Who worked with whom in the small-scale projects on migration and development of the first phase, as the annex of the handbook lists them.',
    language: 'en',
    cause: {
      title: 'Small-scale projects on migration and development (EC-UN Joint Migration and Development Initiative)',
      change: 'Small organisations in countries of origin and of destination make migration work for local development.',
      description:
        'Organisations, local authorities and other small-scale actors of sixteen target countries worked in partnership with counterparts in Member States of the European Union, on migrant communities, remittances, capacities and rights.',
      places: [...places.keys()],
      evidence: [stated('handbook', 'Introduction')],
    },
    sources,
    places: [...places.values()],
    actors: [...organisations.values()].map((organisation) =>
      makeActor(organisation, kinds, shortNames.get(organisation.name)?.short, aliases.filter(({ name }) => name === organisation.name)),
    ),
    ties: projects.flatMap(({ project }) => makeTies(project, membersOf.get(project))),
    alliances: projects.map(({ project, title, countries }) => ({
      id: project,
      label: title,
      form: 'partnership',
      members: membersOf.get(project).map(({ partner }) => ({ actor: partner })),
      places: countries.split(';'),
      ...describe(remarks.filter((remark) => remark.project === project)),
      evidence: [
        stated('handbook', annex(project)),
        ...remarks.filter((remark) => remark.project === project).map(({ source, locator }) => ({ ...stated(source, locator), about: ['description'] })),
      ],
    })),
  });
}

/** A country's side is that of its place in the annex's lists: the first country of a project is the one of origin. */
function listPlaces(projects) {
  const places = new Map();
  for (const { project, countries, row } of projects) {
    countries.split(';').forEach((country, position) => {
      if (!/^[A-Z]{2}$/.test(country)) throw new TableError('jmdi-projects', row, `${country} is not an ISO 3166-1 code of two capital letters.`);
      const side = position === 0 ? 'origin' : 'destination';
      const known = places.get(country);
      if (known === undefined) places.set(country, { id: country, country, side });
      else if (known.side !== side) throw new TableError('jmdi-projects', row, `${country} is ${known.side} in an earlier project and ${side} in ${project}. The format gives a place one side.`);
    });
  }
  return places;
}

function listOrganisations(seats, projects, places) {
  const organisations = new Map();
  for (const { project, partner, country_coded: country, kind_coded: kind, row } of seats) {
    if (!projects.has(project)) throw new TableError('jmdi-partners', row, `there is no project ${project} in jmdi-projects.csv.`);
    if (!places.has(country)) throw new TableError('jmdi-partners', row, `no project lists the country ${country}. Add it to jmdi-projects.csv or mend the code.`);
    const known = organisations.get(partner);
    if (known === undefined) organisations.set(partner, { name: partner, country, kind, projects: [project], corrections: [], row });
    else if (known.projects.includes(project)) throw new TableError('jmdi-partners', row, `${partner} has a seat in ${project} already. Remove one.`);
    else if (known.country !== country || known.kind !== kind) throw new TableError('jmdi-partners', row, `${partner} is coded otherwise in row ${known.row}. Code it the same way in both.`);
    else known.projects.push(project);
  }
  return organisations;
}

/** A correction says what it corrects, so that it cannot outlive a change of the table it was made for. */
function correct(corrections, organisations, places) {
  for (const { about, field, was, is, reason, row } of corrections) {
    const record = field === 'side' ? places.get(about) : organisations.get(about);
    if (record === undefined || !['side', 'country', 'kind'].includes(field)) throw new TableError('corrections', row, `there is nothing named ${about} with a field ${field} (side of a country; country or kind of an organisation).`);
    if (record[field] !== was) throw new TableError('corrections', row, `${field} of ${about} is ${record[field]}, not ${was}. Remove the correction or bring it up to date.`);
    if (field === 'country' && !places.has(is)) throw new TableError('corrections', row, `no project lists the country ${is}.`);
    if (is === '') delete record[field];
    else record[field] = is;
    record.corrections?.push({ field, reason });
  }
}

function makeActor({ name, country, kind, projects, corrections, row }, kinds, shortName, aliases) {
  const coded = kinds.get(kind);
  if (coded === undefined) throw new TableError('jmdi-partners', row, `the kind ${kind} is not in kinds.csv. Add it there.`);
  const { kind: known, sector, reason } = coded;
  const citations = projects.map((project) => ({ source: 'handbook', locator: annex(project) }));
  return {
    id: name,
    name,
    ...(shortName === undefined ? {} : { shortName }),
    ...(aliases.length === 0 ? {} : { aliases: aliases.map(({ alias }) => alias) }),
    kind: known,
    ...(sector === '' ? {} : { sector }),
    role: 'partner',
    presence: country === undefined ? [] : [{ place: country }],
    evidence: [
      { ...stated('handbook', annex(projects[0])), citations, about: ['name', 'role'] },
      judged('Coded from the name and from the order in which the annex lists partners and countries; it does not say what each partner is or where it sits.', citations, ['kind', 'presence']),
      ...(sector === '' ? [] : [judged(reason, citations, ['sector'])]),
      ...corrections.map((correction) => judged(correction.reason, citations, [correction.field === 'country' ? 'presence' : correction.field])),
      ...aliases.map(({ alias, source, locator, reason: why }) => judged(`${alias}: ${why}`, [{ source, locator }], ['aliases'])),
    ],
  };
}

/**
 * One tie per pair of partners and project, of strength 1: the strength of a pair, summed, is the number of projects
 * that the two share, and each tie names the project it exists in.
 */
function makeTies(project, seats) {
  return seats.flatMap(({ partner: source }, i) =>
    seats.slice(i + 1).map(({ partner: target }, j) => ({
      id: `${project}: ${i + 1}–${i + j + 2}`,
      source,
      target,
      kind: 'cooperation',
      strength: 1,
      alliance: project,
      evidence: [judged('Partners of one project are taken to work with one another; the annex lists them together and says nothing of any two of them.', [{ source: 'handbook', locator: annex(project) }])],
    })),
  );
}

const annex = (project) => `Annex, ${project}`;

const stated = (source, locator) => ({ basis: 'stated', citations: [{ source, locator }] });

const judged = (reason, citations, about) => ({ basis: 'judged', reason, citations, ...(about === undefined ? {} : { about }) });

const describe = (remarks) => (remarks.length === 0 ? {} : { description: remarks.map(({ remark }) => remark).join(' ') });

function indexBy(table, column, rows) {
  const index = new Map();
  for (const row of rows) {
    const known = index.get(row[column]);
    if (known !== undefined) throw new TableError(table, row.row, `${row[column]} stands in row ${known.row} already. Remove one.`);
    index.set(row[column], row);
  }
  return index;
}

function groupBy(rows, column) {
  const groups = new Map();
  for (const row of rows) groups.set(row[column], [...(groups.get(row[column]) ?? []), row]);
  return groups;
}

function checkNames(table, rows, column, known) {
  const missing = rows.find((row) => !known.has(row[column]));
  if (missing) throw new TableError(table, missing.row, `there is no ${missing[column]} in the annex's tables. Mend the spelling.`);
}
