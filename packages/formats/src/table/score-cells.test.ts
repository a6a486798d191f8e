// Scores as people write them into cells: words in degrees, signs, pictures, numbers with words, units. All values are made up.
import { describe, expect, it } from 'vitest';
import { read, remarksOf, saidOf } from './said.fixture.ts';

/** The scores of actors A, B, C, … whose cells these are, with the scale. */
async function scores(title: string, cells: readonly string[]): Promise<unknown> {
  const result = await read(`Name;${title}\n${cells.map((cell, index) => `${String.fromCharCode(65 + index)}-club;${cell}`).join('\n')}\n`);
  if (!result.ok) return result.problems.map(({ code }) => code);
  const { assessments, positions, criteria, scales } = result.document;
  const scale = criteria[0]?.scale ?? positions[0]?.scale ?? 'minus-one-to-one';
  const ends = scales.find(({ id }) => id === scale);
  return [[...assessments, ...positions].map(({ value }) => value), ends === undefined ? scale : ends.kind === 'levels' ? ends.levels.map(({ id }) => id) : [ends.min, ends.max]];
}

describe('how much', () => {
  it('is told in words of every degree', async () => {
    expect(await scores('Influence', ['None', 'Low', 'High'])).toEqual([['none', 'low', 'high'], ['none', 'low', 'medium', 'high']]);
    expect(await scores('Influence', ['H', 'M/H', 'L', 'Medium to high'])).toEqual([['high', 'medium-to-high', 'low', 'medium-to-high'], ['low', 'low-to-medium', 'medium', 'medium-to-high', 'high']]);
    expect(await scores('Interest', ['Not at all interested', 'Slightly interested', 'Very interested', 'Extremely interested'])).toEqual([['none', 'low', 'high', 'very-high'], ['none', 'low', 'medium', 'high', 'very-high']]);
    expect(await scores('Influenza', ['Alto', 'Basso', 'Medio'])).toEqual([['high', 'low', 'medium'], 'low-medium-high']);
    expect(await scores('Power', ['🔴 High', '▲ high', '↓'])).toEqual([['high', 'high', 'low'], 'low-medium-high']);
  });

  it('is counted in pluses, of which none or one is the least', async () => {
    expect(await scores('Macht', ['+++', '+', '++'])).toEqual([[3, 1, 2], [1, 3]]);
    expect(await scores('Macht', ['++', '0'])).toEqual([[2, 0], [0, 2]]);
    expect(await scores('Attitude', ['++', '-'])).toEqual([[2, -1], [-2, 2]]);
  });

  it('is counted in stars and dots', async () => {
    expect(await scores('Influence', ['★★★★★', '★☆☆☆☆', '⭐⭐⭐☆☆'])).toEqual([[5, 1, 3], 'one-to-five']);
    expect(await scores('Influence', ['●●○', '○○○', '●●●'])).toEqual([[2, 0, 3], [0, 3]]);
    expect(await scores('Influence', ['**', '*', '***'])).toEqual([[2, 1, 3], [1, 3]]);
    expect(await scores('Influence', ['X', 'X'])).toEqual([['yes', 'yes'], 'no-yes']);
  });

  it('is a number between the ends that the title tells, halves too, and one beyond them is no number of that scale', async () => {
    expect(await scores('Influence', ['4,5', '2', '1,5'])).toEqual([[4.5, 2, 1.5], [1, 5]]);
    expect(await scores('Influence (1-5)', ['4,5', '2'])).toEqual([[4.5, 2], [1, 5]]);
    expect(await scores('Influence (1-5)', ['4', '2', '33'])).toEqual([[4, 2], 'one-to-five']);
    expect(await scores('Influence (%)', ['0,75', '0,2'])).toEqual([[0.75, 0.2], 'zero-to-one']);
    expect(await remarksOf('Name,Influence (1-5)\nPort,4\nInn,2\nMill,33\n')).toContain('cells-unread');
  });

  it('counts from the other end where the title says so', async () => {
    const result = await read('Name,"Influence (1 = high, 5 = low)","Interest (1=low; 5=high)"\nPort,1,5\nInn,5,1\n');
    expect(result.ok && result.document.criteria.map(({ label, scale, reversed }) => [label, scale, reversed])).toEqual([['Influence', 'one-to-five', true], ['Interest', 'one-to-five', undefined]]);
  });

  it('is no place in an order, which would say the contrary', async () => {
    expect(await saidOf('Name,Influence rank\nPort,1\nInn,2\nMill,3\n')).toEqual(['Port, Inn, Mill']);
    expect(await remarksOf('Name,Influence rank\nPort,1\nInn,2\nMill,3\n')).toContain('columns-like-scores');
  });

  it('has one scale throughout a table', async () => {
    const result = await read('Name,Influence,Interest\nPort,High,Very high\nInn,Low,Low\n');
    expect(result.ok && new Set(result.document.criteria.map(({ scale }) => scale)).size).toBe(1);
  });
});

describe('which side', () => {
  it('is told in words of every degree, and in pictures', async () => {
    expect(await scores('Attitude', ['Favorable', 'Plutôt favorable', 'Défavorable'])).toEqual([[3, 2, -3], [-3, 3]]);
    expect(await scores('Attitude', ['Strongly in favour', 'Against', 'Undecided'])).toEqual([[2, -1, 0], [-2, 2]]);
    expect(await scores('Haltung', ['positiv', 'ablehnend', 'neutral'])).toEqual([[1, -1, 0], 'minus-one-to-one']);
    expect(await scores('Apoyo', ['Fuerte apoyo', 'Oposición moderada', 'Sin posición'])).toEqual([[3, -1, 0], [-3, 3]]);
    expect(await scores('Attitude', ['👍', '👎', '😐', '👍🏾'])).toEqual([[1, -1, 0, 1], 'minus-one-to-one']);
  });
});

describe('titles', () => {
  it('may say in brackets what is scored', async () => {
    expect(await saidOf('Name,Score (Influence),Score (Interest)\nPort,4,2\nInn,1,5\n')).toEqual(['Port, Inn', 'Port, Score (Influence): 4', 'Port, Score (Interest): 2', 'Inn, Score (Influence): 1', 'Inn, Score (Interest): 5']);
  });

  it('that ask are understood by what they ask, and by what the answers are', async () => {
    const sheet = 'Name,How much influence do they have?,Interest / Impact,Are they for or against?,Influence target\nPort,High,Low,For,Low\nInn,Low,High,Against,High\n';
    expect(await saidOf(sheet)).toEqual(['Port, Inn', 'Port, How much influence do they have?: high', 'Port, Interest / Impact: low', 'Inn, How much influence do they have?: low', 'Inn, Interest / Impact: high', 'Port on file 1: 1', 'Inn on file 1: -1']);
    // What somebody should have is not what it has.
    expect(await remarksOf(sheet)).toContain('columns-like-scores');
    expect(await saidOf('Name,Relación\nPort,A favor\nInn,En contra\n')).toEqual(['Port, Inn', 'Port on file 1: 1', 'Inn on file 1: -1']);
  });

  it('are understood in German, Dutch and Italian too', async () => {
    expect(await saidOf('Anspruchsgruppe;Einfluss\nGemeinderat;hoch\nAnwohner;gering\n')).toEqual(['Gemeinderat, Anwohner', 'Gemeinderat, Einfluss: high', 'Anwohner, Einfluss: low']);
    expect(await saidOf('Belanghebbende;Belang;Houding\nGemeente;groot;voor\nWaterschap;klein;tegen\n')).toEqual(['Gemeente, Waterschap', 'Gemeente, Belang: high', 'Waterschap, Belang: low', 'Gemeente on file 1: 1', 'Waterschap on file 1: -1']);
    expect(await saidOf('Portatore di interesse;Potere;Posizione\nComune;alto;favorevole\nComitato;basso;contrario\n')).toEqual(['Comune, Comitato', 'Comune, Potere: high', 'Comitato, Potere: low', 'Comune on file 1: 1', 'Comitato on file 1: -1']);
  });
});

it('reads a name on two lines as one, and strong and weak ties of a matrix', async () => {
  expect(await saidOf('Stakeholder,Influence\n"Guild\n(craft)",High\nInn,Low\n')).toEqual(['Guild (craft), Inn', 'Guild (craft), Influence: high', 'Inn, Influence: low']);
  const matrix = await read(',Guild,Inn\nGuild,-,strong\nInn,strong,-\n');
  expect(matrix.ok && matrix.document.ties).toMatchObject([{ source: 'Guild', target: 'Inn', closeness: 'close' }]);
});

it('takes a sign for unknown as nothing said where a field cannot be unknown', async () => {
  expect(await saidOf('source,target,type,from\nA-club,B-club,positive,2024\nB-club,C-club,negative,n/a\nC-club,A-club,-,?\n')).toEqual(['A-club, B-club, C-club', 'A-club – B-club cooperation', 'B-club – C-club conflict', 'C-club – A-club']);
  expect(await saidOf('name,sector,role\nMill,n/a,unknown\nInn,private,-\n')).toEqual(['Mill, Inn']);
});

describe('amounts', () => {
  it('have a currency, and thousands as their language writes them', async () => {
    expect(await saidOf('Geber;Empfänger;Betrag\nStiftung;Verein;12.000,00 €\nStadt;Verein;1.200 €\n')).toEqual(['Stiftung, Verein, Stadt', 'Stiftung → Verein funding 12000', 'Stadt → Verein funding 1200']);
    expect(await saidOf('Funder,Recipient,Amount\nBank,Clinic,"EUR 12,000"\nCity,Clinic,"EUR 3,000.50"\n')).toEqual(['Bank, Clinic, City', 'Bank → Clinic funding 12000', 'City → Clinic funding 3000.5']);
    expect(await saidOf('From,To,Weight\nBank,Clinic,"0,5"\nCity,Clinic,"1,5"\n')).toEqual(['Bank, Clinic, City', 'Bank – Clinic 0.5', 'City – Clinic 1.5']);
  });

  it('of several currencies are not compared, be they in one file or in several', async () => {
    const sheet = 'Funder,Recipient,Amount,Currency\nBank,Clinic,12000,EUR\nCity,Clinic,3000,usd\n';
    for (const files of [[sheet], ['Funder,Recipient,Amount,Currency\nBank,Clinic,12000,EUR\n', 'Funder,Recipient,Amount,Currency\nCity,Clinic,3000,USD\n']]) {
      const result = await read(files);
      expect(result.ok && result.document.ties.map(({ strength, ...others }) => [strength, (others as Record<string, unknown>)['Amount']])).toEqual([[undefined, '12000'], [undefined, '3000']]);
      expect(result.ok && result.remarks.filter(({ code }) => code === 'currencies-several').map(({ params }) => params['currencies'])).toEqual(['EUR, USD']);
    }
    expect(await saidOf(sheet.replace('usd', 'EUR'))).toContain('Bank → Clinic funding 12000');
  });

  it('of two currencies are not compared', async () => {
    const sheet = 'Funder,Recipient,Amount\nBank,Clinic,"EUR 12,000"\nCity,Clinic,"USD 3,000"\n';
    expect(await saidOf(sheet)).toEqual(['Bank, Clinic, City', 'Bank → Clinic funding', 'City → Clinic funding']);
    expect(await remarksOf(sheet)).toContain('columns-unread');
  });
});
