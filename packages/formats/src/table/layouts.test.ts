// Sheets as people lay them out: several tables, turned ones, lists, legends. All names and values are made up.
import { describe, expect, it } from 'vitest';
import { read, remarksOf, saidOf } from './said.fixture.ts';

describe('several tables on one sheet', () => {
  it('beside one another are told apart, and each row of names keeps its own values', async () => {
    const scores = ['Board, Guild, Inn', 'Board, Influence: 5', 'Guild, Influence: 2', 'Inn, Influence: 4', 'Inn on file 1: 0', 'Board on file 1: 1', 'Guild on file 1: -1'];
    expect(await saidOf('Stakeholder,Influence,,Stakeholder,Attitude\nBoard,5,,Inn,Neutral\nGuild,2,,Board,Supportive\nInn,4,,Guild,Opposed\n')).toEqual(scores);
    expect(await saidOf('Stakeholder,Influence,Stakeholder,Attitude\nBoard,5,Inn,Neutral\nGuild,2,Board,Supportive\nInn,4,Guild,Opposed\n')).toEqual(scores);
  });

  it('below one another are told apart, with the rows and cells that they have in the file', async () => {
    const sheet = 'Actors,\nName,Influence\nPort,5\nGuild,2\n,\nTies,\nFrom,To\nPort,Guild\nGuild,Harbour\n';
    expect(await saidOf(sheet)).toEqual(['Port, Guild, Harbour', 'Port – Guild', 'Guild – Harbour', 'Port, Influence: 5', 'Guild, Influence: 2']);
    const result = await read(sheet);
    expect(result.dryRun!.rows.map(({ row, fate }) => `${row} ${fate}`)).toEqual(['3 new', '4 new', '8 tie', '9 tie']);
    // Data that goes on after an empty row is the same table.
    expect(await saidOf('Name,Influence\nPort,5\n,\nGuild,2\n,\nName,Influence\nInn,3\n')).toEqual(['Port, Guild, Inn', 'Port, Influence: 5', 'Guild, Influence: 2', 'Inn, Influence: 3']);
  });

  it('may be a table and the legend of its signs', async () => {
    const sheet = 'Name,Power (1-5)\nPort,5\nInn,3\n\nLegend\n1,very low\n3,medium\n5,very high\n';
    expect(await saidOf(sheet)).toEqual(['Port, Inn', 'Port, Power: 5', 'Inn, Power: 3']);
    expect((await read(sheet)).dryRun!.rows.map(({ row, fate, why }) => `${row} ${fate} ${why ?? ''}`.trim())).toEqual(['2 new', '3 new', '5 left-out note', '6 left-out note', '7 left-out note', '8 left-out note']);
    expect(await saidOf('Name,Power\nPort,H\nInn,L\nH = High\nL = Low\n')).toEqual(['Port, Inn', 'Port, Power: high', 'Inn, Power: low']);
  });
});

describe('a table with its actors side by side', () => {
  it('is turned, and says so', async () => {
    const sheet = 'Stakeholders of the canal,,\n,Council,Choir\nInfluence,High,Low\nInterest,Low,High\nPosition,For,Against\n';
    expect(await saidOf(sheet)).toEqual(['Council, Choir', 'Council, Influence: high', 'Council, Interest: low', 'Choir, Influence: low', 'Choir, Interest: high', 'Council on file 1: 1', 'Choir on file 1: -1']);
    expect(await remarksOf(sheet)).toContain('table-turned');
    const result = await read(sheet);
    expect(result.ok && result.document.assessments[0]!.evidence![0]).toMatchObject({ citations: [{ locator: 'B3' }] });
  });

  it('is not one of objectives, nor are columns of scores below an empty title', async () => {
    expect(await saidOf(',Power,Interest,Support\nGovernor,8,6,+2\nClergy,6,7,-1\n')).toEqual(['Governor, Clergy', 'Governor, Power: 8', 'Governor, Interest: 6', 'Clergy, Power: 6', 'Clergy, Interest: 7', 'Governor on file 1: 2 (-2 … 2)', 'Clergy on file 1: -1 (-2 … 2)']);
  });
});

describe('lists of names', () => {
  it('stand under the quadrants of a grid, in a row or two by two', async () => {
    const grid = ['Ministry, Bank, Patients, Press', 'Ministry, Influence: high', 'Ministry, Interest: high', 'Bank, Influence: high', 'Bank, Interest: low', 'Patients, Influence: low', 'Patients, Interest: high', 'Press, Influence: low', 'Press, Interest: low'];
    const row = 'Manage closely,Keep satisfied,Keep informed,Monitor\nMinistry,Bank,Patients,Press\n';
    expect(await saidOf(row)).toEqual(grid);
    expect(await remarksOf(row)).toContain('lists-read');
    expect(await saidOf(',Acteurs clés,Garder satisfaits\nPouvoir,Ministry,Bank\n,Tenir informés,Surveiller\n,Patients,Press\n')).toEqual(grid);
    expect(await saidOf('High power - high interest;Low power, low interest\nMinistry;Press\nMayor;\n')).toEqual(['Ministry, Press, Mayor', 'Ministry, Influence: high', 'Ministry, Interest: high', 'Press, Influence: low', 'Press, Interest: low', 'Mayor, Influence: high', 'Mayor, Interest: high']);
  });

  it('stand in the cells of a grid between two measures', async () => {
    expect(await saidOf('MATRIX,,,\n,,Influence,\n,,Low,High\nInterest,High,Parents,Mayor; Bishop\n,Low,Choir,\n')).toEqual([
      'Parents, Mayor, Bishop, Choir', 'Parents, Influence: low', 'Parents, Interest: high', 'Mayor, Influence: high', 'Mayor, Interest: high', 'Bishop, Influence: high', 'Bishop, Interest: high', 'Choir, Influence: low', 'Choir, Interest: low',
    ]);
  });

  it('stand under sides, and under levels of engagement', async () => {
    expect(await saidOf('Supporters,Neutral,Opponents\nTeachers,Press,Brokers\nParents,,\n')).toEqual(['Teachers, Press, Brokers, Parents', 'Teachers on file 1: 1', 'Press on file 1: 0', 'Brokers on file 1: -1', 'Parents on file 1: 1']);
    expect(await saidOf('Unaware,Resistant,Leading\nChoir,Brokers,School board\n')).toEqual(['Choir, Brokers, School board', 'Choir: unaware → undefined', 'Brokers: resistant → undefined', 'School board: leading → undefined']);
    // Sides for each issue are something else.
    expect(await remarksOf('Issue,Supporters,Opponents\nRoad,Traders,Teachers\n')).not.toContain('lists-read');
  });

  it('may be ties with arrows, one in each row', async () => {
    expect(await saidOf('Links\nMinistry -> District: money\nDistrict → Farmers: advice, money\nFarmers <-> Coop (friends)\nBank <- Farmers\n')).toEqual([
      'Ministry, District, Farmers, Coop, Bank', 'Ministry → District funding', 'District → Farmers information', 'District → Farmers funding', 'Farmers – Coop', 'Farmers → Bank',
    ]);
    // An arrow in another cell is no tie.
    expect(await saidOf('Stakeholder,Influence,Engagement\nGuild,4,Neutral → Supportive\nInn,1,Resistant → Neutral\n')).toEqual(['Guild, Inn', 'Guild, Influence: 4', 'Inn, Influence: 1']);
  });
});

describe('a row for each answer', () => {
  it('keeps what every assessor said, and when', async () => {
    const result = await read('Stakeholder,Assessor,Date,Influence (1-5)\nPort,Ana,2025,5\nPort,Ben,2025,3\nPort,Ana,2026-02-01,4\n');
    expect(result.ok && result.document.assessments.map(({ assessor, date, value }) => [assessor, date, value])).toEqual([['Ana', '2025', 5], ['Ben', '2025', 3], ['Ana', '2026-02-01', 4]]);
    expect(result.ok && result.document.assessors).toEqual([{ id: 'Ana', name: 'Ana' }, { id: 'Ben', name: 'Ben' }]);
    // Without anybody or anything to tell them apart, the second is a contradiction.
    expect(await remarksOf('Stakeholder,Influence\nPort,5\nInn,2\nPort,3\n')).toContain('values-differ');
  });

  it('or a column for each year, is one criterion with a date', async () => {
    const result = await read('Stakeholder,Influence 2025,Influence (2026),Position in 2026\nGuild,3,4,for\nInn,2,5,against\n');
    expect(result.ok && result.document.assessments.map(({ actor, criterion, date, value }) => [actor, criterion, date, value])).toEqual([['Guild', 'Influence', '2025', 3], ['Guild', 'Influence', '2026', 4], ['Inn', 'Influence', '2025', 2], ['Inn', 'Influence', '2026', 5]]);
    expect(result.ok && result.document.positions.map(({ date, value }) => [date, value])).toEqual([['2026', 1], ['2026', -1]]);
  });

  it('asks what its criterion says', async () => {
    expect(await saidOf('Stakeholder,Criterion,Score\nPort,Influence,5\nPort,Interest,3\nInn,Influence,2\n')).toEqual(['Port, Inn', 'Port, Influence: 5', 'Port, Interest: 3', 'Inn, Influence: 2']);
    // Something else that is scored is no table of answers.
    expect(await remarksOf('Stakeholder,Score\nPort,5\nInn,2\n')).toContain('columns-like-scores');
  });
});

describe('columns that name other actors of the table', () => {
  it('are ties of the kind that the title says, and to whom', async () => {
    expect(await saidOf('Organization,Coordinates with,Competes with,Funds\nGuild,Inn,,\nInn,Guild,Port,\nPort,,Inn,Guild; Inn\n')).toEqual([
      'Guild, Inn, Port', 'Guild – Inn cooperation', 'Inn – Port conflict', 'Port → Guild funding', 'Port → Inn funding',
    ]);
    expect(await saidOf('ID,Stakeholder,Related to\nS1,Guild,S2\nS2,Inn,\n')).toEqual(['Guild, Inn', 'S1 – S2']);
    // Members may have a column each.
    expect(await saidOf('Project,Partner 1,Partner 2\nCanal,Guild,Inn\nPark,Inn,Port\n')).toEqual(['Guild, Inn, Port', 'Canal: Guild + Inn', 'Park: Inn + Port']);
    // An alliance of another name than that of an actor is one.
    expect(await saidOf('Stakeholder,Alliances\nGuild,Canal pact\nInn,Canal pact\n')).toEqual(['Guild, Inn', 'Canal pact: Guild + Inn']);
    expect(await saidOf('Stakeholder,Alliances\nGuild,Inn\nInn,Guild\n')).toEqual(['Guild, Inn', 'Guild – Inn cooperation']);
  });

  it('make no matrix, and neither do rows below titles that nobody knows', async () => {
    expect(await saidOf('Who,Role in project,Influence on project,Interest in project\nGuild,Partner,High,High\nInn,Opponent,Low,Medium\n')).toEqual(['Guild, Inn', 'Guild, Influence on project: high', 'Guild, Interest in project: high', 'Inn, Influence on project: low', 'Inn, Interest in project: medium']);
  });
});

it('leaves out groups and totals wherever they stand', async () => {
  expect(await saidOf('#,Stakeholder,Power,Interest\n,PRIMARY STAKEHOLDERS,,\n1,Farmers,Low,High\n,Government actors:,,\n2,Council,High,Low\nTotal,2,,\n')).toEqual(['Farmers, Council', '1, Power: low', '1, Interest: high', '2, Power: high', '2, Interest: low']);
});

it('takes people for actors where their organisation stands beside them', async () => {
  const result = await read('First name,Last name,Organisation,Role,Influence\nAmina,Sow,Water agency,Director,High\nJon,Berg,Water agency,Clerk,Low\n');
  expect(result.ok && result.document.actors.map(({ name, role, ...others }) => [name, role, (others as Record<string, unknown>)['Organisation']])).toEqual([['Amina Sow', undefined, 'Water agency'], ['Jon Berg', undefined, 'Water agency']]);
});
