// Tables as people make them, each small enough to see what is meant. All names and values are made up.
import { describe, expect, it } from 'vitest';
import { readFiles } from '../read-files.ts';
import { read, remarksOf, said, saidOf } from './said.fixture.ts';

describe('a table of actors', () => {
  it('is found below headings, with scores on the scales that its titles tell', async () => {
    const sheet = 'Stakeholder Register for the River;;;\nVersion 2;12/03/2024;;\n;;;\nStakeholder Name;Power (1-5);Interest (0-10);Desired Engagement\nMaria;5;3;Supportive\nJoão;2;10;Leading\n';
    expect(await saidOf(sheet)).toEqual(['Maria, João', 'Maria, Power: 5', 'Maria, Interest: 3', 'João, Power: 2', 'João, Interest: 10', 'Maria: undefined → supportive', 'João: undefined → leading']);
    const result = await read(sheet);
    expect(result.ok && result.document.criteria.map(({ measures, scale }) => [measures, scale])).toEqual([['power', 'one-to-five'], ['interest', 'zero-to-ten']]);
    expect(result.ok && result.document.assessments[0]!.evidence).toEqual([{ basis: 'stated', citations: [{ source: 'file 1.csv', locator: 'B5' }] }]);
  });

  it('is understood in French, Spanish, Portuguese, Arabic, German and Dutch', async () => {
    expect(await saidOf("Nom de l'acteur,Pouvoir,Intérêt,Position\nMairie,Élevé,Moyen,Pour\nPréfecture,Très élevé,Faible,Contre\n")).toEqual([
      'Mairie, Préfecture', 'Mairie, Pouvoir: high', 'Mairie, Intérêt: medium', 'Préfecture, Pouvoir: very-high', 'Préfecture, Intérêt: low', 'Mairie on file 1: 1', 'Préfecture on file 1: -1',
    ]);
    expect(await saidOf('Parte interesada;Nivel de influencia;Participación actual\nAlcaldía;alto;Neutral\nUnión;bajo;Reacio\n')).toEqual(['Alcaldía, Unión', 'Alcaldía, Nivel de influencia: high', 'Unión, Nivel de influencia: low', 'Alcaldía: neutral → undefined', 'Unión: resistant → undefined']);
    expect(await saidOf('Nome do ator;Influência;Envolvimento desejado\nCâmara;médio;Líder\n')).toEqual(['Câmara', 'Câmara, Influência: medium', 'Câmara: undefined → leading']);
    expect(await saidOf('الجهة,التأثير,الموقف\nالبلدية,مرتفع,مؤيد\nالجمعية,منخفض,معارض\n')).toEqual(['البلدية, الجمعية', 'البلدية, التأثير: high', 'الجمعية, التأثير: low', 'البلدية on file 1: 1', 'الجمعية on file 1: -1']);
    expect(await saidOf('Nr.;Akteur;Einfluss\n1;Stadt;hoch\n2;Verein;gering\n')).toEqual(['Stadt, Verein', '1, Einfluss: high', '2, Einfluss: low']);
    expect(await saidOf('Voornaam,Naam,Invloed\nJan,de Vries,hoog\n')).toEqual(['Jan de Vries', 'Jan de Vries, Invloed: high']);
  });

  it('has stances in signs, in PolicyMaker’s words and in the columns of an engagement matrix', async () => {
    expect(await saidOf('Name,Interest,Support\nA,++,-\nB,0,++\n')).toEqual(['A, B', 'A, Interest: 2', 'B, Interest: 0', 'A on file 1: -1 (-2 … 2)', 'B on file 1: 2 (-2 … 2)']);
    expect(await saidOf('Player,Position\nMinistry,High Support\nUnion,Medium Opposition\nPress,Non-mobilized\n')).toEqual(['Ministry, Union, Press', 'Ministry on file 1: 3 (-3 … 3)', 'Union on file 1: -2 (-3 … 3)', 'Press on file 1: 0 (-3 … 3)']);
    expect(await saidOf('Stakeholder,Unaware,Resistant,Neutral,Supportive,Leading\nTown,,,C,D,\nUnion,,,,,C D\n')).toEqual(['Town, Union', 'Town: neutral → supportive', 'Union: leading → leading']);
  });

  it('may have its titles in two rows, and free text where a score could stand', async () => {
    expect(await saidOf('Analysis,,,,\n,Power,,Interest,\nName,Now,Future,Now,Future\nTown,5,4,3,3\n')).toEqual(['Town', 'Town, Power Now: 5', 'Town, Interest Now: 3']);
    const text = await read('Stakeholder,Interest in the project,Influence\nMill,Fears losing water for its wheel,Low\n');
    expect(text.ok && text.document.actors[0]!.profile).toEqual({ mattersToThem: 'Fears losing water for its wheel' });
  });

  it('names ties, alliances, places and other names in its cells', async () => {
    const result = await read('Organisation,Partners,Member of,Country,Also called\nRed Cross,UNHCR; IOM,Aid Network,Kenya,RC\nUNHCR,"IOM, RC",Aid Network,Suisse,\n');
    expect(result.ok && said(result.document)).toEqual(['Red Cross, UNHCR, IOM', 'Red Cross – UNHCR cooperation', 'Red Cross – IOM cooperation', 'UNHCR – IOM cooperation', 'Aid Network: Red Cross + UNHCR']);
    expect(result.ok && result.document.places).toEqual([{ id: 'KE', country: 'KE' }, { id: 'CH', country: 'CH' }]);
  });

  it('leaves out rows that are no actor, and says which', async () => {
    const sheet = 'Name,Power (1-5)\nMill,3\nTotal,3\n[name],\ne.g. the town hall,\nN/A,2\nSource: a workshop,\nName,Power (1-5)\nStakeholder 4,\n,5\nStakeholder 5 of the River,2\n';
    expect(await saidOf(sheet)).toEqual(['Mill, Stakeholder 4, Stakeholder 5 of the River', 'Mill, Power: 3', 'Stakeholder 5 of the River, Power: 2']);
    const result = await read(sheet);
    expect(result.dryRun!.rows.filter(({ fate }) => fate === 'left-out').map(({ row, why }) => `${row} ${why}`)).toEqual(['3 total', '4 template', '5 template', '6 unknown', '7 note', '8 titles-again', '10 name-missing']);
    expect(result.dryRun!.questions.map((question) => question.about === 'actor' && question.name)).toEqual(['Total', '[name]', 'e.g. the town hall', 'N/A', 'Source: a workshop']);
  });
});

describe('names', () => {
  it('that differ in blanks, capitals, composition or a decimal are one; in an accent, an article or letters for words two', async () => {
    expect(await saidOf('source,target\nMill,Council\nmill ,Anglers\nCafe\u0301,Café\n101,Mill\n101.0,Council\n')).toEqual([
      'Mill, Council, Anglers, Café, 101', 'Mill – Council', 'Mill – Anglers', 'Café – Café', '101 – Mill', '101 – Council',
    ].map((line) => line.replaceAll('Café', 'Cafe\u0301')));
    const result = await read('name\nSao Paulo\nSão Paulo\nNetherlands\nThe Netherlands\nUNHCR\nUnited Nations High Commissioner for Refugees\n');
    expect(result.ok && result.document.actors).toHaveLength(6);
    expect(result.dryRun!.questions.map((question) => question.about === 'same' && [question.difference, question.safe])).toEqual([['accents', 'two'], ['article', 'two'], ['abbreviation', 'two']]);
  });

  it('are one or two as somebody has answered', async () => {
    const opened = { name: 'a.csv', content: 'name\nNetherlands\nThe Netherlands\nmill\nMill\nTotal\nCouncil\n' };
    const { suggestMapping } = await import('./suggest-mapping.ts');
    const { openFiles } = await import('../read-files.ts');
    const files = await openFiles([opened]);
    if (!files.ok) throw new Error('unreadable');
    const { mapping } = suggestMapping(files.sheets);
    const answers = { same: [{ names: ['Netherlands', 'The Netherlands'], one: true }, { names: ['mill', 'Mill'], one: false }], actors: [{ name: 'Total', isActor: true }, { name: 'Council', isActor: false }] };
    const result = await readFiles([opened], { mapping: { ...mapping, answers } });
    expect(result.ok && result.document.actors.map(({ name }) => name)).toEqual(['Netherlands', 'mill', 'Mill', 'Total']);
    expect(result.dryRun!.questions).toEqual([]);
    expect(result.ok && result.remarks.map(({ code, cell }) => [code, cell?.row])).toContainEqual(['rows-answer', 7]);
  });

  it('with ids of their own are never joined, and ties find them by id or by name', async () => {
    expect(await saidOf(['id,name\n1,Mill\n2,mill\n3,Council\n', 'from,to\n1,3\n2,Council\n'])).toEqual(['Mill, mill, Council', '1 – 3', '2 – 3']);
    expect(await remarksOf(['id,name\n1,Mill\n2,mill\n', 'from,to\n1,2\n'])).toEqual(['columns-guessed', 'names-alike']);
    expect(await saidOf('id,name\n1,Mill\n1,Council\n')).toEqual(['duplicate-id']);
  });

  it('that ties alone know become actors, and it is said', async () => {
    expect(await remarksOf(['name\nMill\n', 'source,target\nMill,Anglres\n'])).toEqual(['actors-added']);
  });
});

describe('a table of ties, alliances, a matrix', () => {
  it('knows who gives and who receives, amounts and years', async () => {
    expect(await saidOf('Donor,Recip,Amount,Year\nUSA,Kenya,"1,200,000",2019\n')).toEqual(['USA, Kenya', 'USA → Kenya funding 1200000']);
    expect(await saidOf('Mill,Council,5\nCouncil,Anglers,3\n')).toEqual(['Mill, Council, Anglers', 'Mill – Council 5', 'Council – Anglers 3']);
    expect(await remarksOf('Mill,Council,5\nCouncil,Anglers,3\n')).toEqual(['titles-missing']);
  });

  it('takes signatories for the members of an alliance', async () => {
    expect(await saidOf('Treaty,Year,Signatories\nBasel,1989,"Germany, France"\nParis,2015,Germany; India\n')).toEqual(['Germany, France, India', 'Basel: Germany + France', 'Paris: Germany + India']);
  });

  it('reads actors × actors as ties, as influences where it says so, and actors × objectives as positions', async () => {
    expect(await saidOf(',Mill,Council,Anglers\nMill,0,1,0\nCouncil,1,0,3\nAnglers,0,3,0\n')).toEqual(['Mill, Council, Anglers', 'Mill – Council 1', 'Council – Anglers 3']);
    expect(await saidOf('MID,Mayor,Union\nMayor,0,3\nUnion,2,0\n')).toEqual(['Mayor, Union', 'Mayor on Union: 3', 'Union on Mayor: 2']);
    expect(await saidOf(',Better roads,Lower tax\nMayor,2,-1\nUnion,-3,3\n')).toEqual(['Mayor, Union', 'Mayor on Better roads: 2 (-3 … 3)', 'Mayor on Lower tax: -1 (-3 … 3)', 'Union on Better roads: -3 (-3 … 3)', 'Union on Lower tax: 3 (-3 … 3)']);
  });
});

it('says of every row what becomes of it', async () => {
  const contents = ['id,name,Influence\n1,Mill,H\n2,Total,L\n,,\n3,Council,M\n', 'from,to\n1,3\n,3\n', 'hello,world\nx,y\n'];
  const result = await read(contents);
  expect(result.dryRun!.rows.map(({ file, row, fate }) => `${file.slice(5, 6)}:${row} ${fate}`)).toEqual(['1:2 new', '1:3 left-out', '1:5 new', '2:2 tie', '2:3 left-out']);
  expect(result.ok && result.remarks.map(({ code }) => code)).toContain('sheet-left-out');
});

describe('tables of other programs', () => {
  it('of CiviCRM and Kumu go by the titles of their exports', async () => {
    expect(await saidOf('Relationship ID,Contact A,Contact B,Relationship Type,Relationship Start Date\n7,Ana,Town hall,Employee of,2019-03-01\n')).toEqual(['Ana, Town hall', 'Ana – Town hall']);
    expect(await saidOf(['Label,Type,Tags\nMill,Firm,a|b\nCouncil,Public,\n', 'From,To,Direction,Type,Strength\nMill,Council,directed,Lobbies,2\nCouncil,Mill,mutual,Funds,1\n'])).toEqual(['Mill, Council', 'Mill → Council influence 2', 'Council – Mill funding 1']);
  });
});

it('takes a negative weight of a network program for a conflict', async () => {
  const graph = '{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b","weight":-2}]}';
  const result = await readFiles([{ name: 'x.json', content: graph }]);
  expect(result.ok && said(result.document)).toEqual(['a, b', 'a – b conflict 2']);
});

it('makes alliances of a list with one member in each row, and of a list of projects', async () => {
  const members = 'project,partner,country_coded,kind_coded\nP1,Touiza,DZ,ngo\nP1,Solidarité,FR,ngo\nP2,Touiza,DZ,ngo\n';
  const projects = 'project,title,countries\nP1,New solidarities,DZ;FR\nP2,No words,DZ\n';
  const result = await read([members, projects]);
  expect(result.ok && said(result.document)).toEqual(['Touiza, Solidarité', 'P1: Touiza + Solidarité', 'P2: Touiza']);
  expect(result.ok && result.document.alliances.map(({ description, places }) => [description, places])).toEqual([['New solidarities', ['DZ', 'FR']], ['No words', ['DZ']]]);
  expect(result.ok && result.document.actors.map(({ kind, presence }) => [kind, presence])).toEqual([['ngo', [{ place: 'DZ' }]], ['ngo', [{ place: 'FR' }]]]);
});
