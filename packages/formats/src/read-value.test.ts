import { describe, expect, it } from 'vitest';
import { actorColumns, tieColumns } from './csv-columns.ts';
import { readValue, saysUnknown } from './read-value.ts';

const column = (field: string) => [...actorColumns.columns, ...tieColumns.columns].find((one) => one.field === field)!;
const read = (field: string, ...cells: string[]) => cells.map((cell) => readValue(cell, column(field), true));

describe('readValue', () => {
  it('reads yes and no in the languages that Allymap speaks, and as spreadsheets write them', () => {
    expect(read('veto', 'yes', 'Y', 'TRUE', '1', 'oui', 'VRAI', 'sí', 'Sim', 'نعم', 'WAHR')).toEqual(Array(10).fill(true));
    expect(read('veto', 'no', 'N', 'false', '0', 'Non', 'FAUX', 'não', 'falso', 'لا', 'FALSCH')).toEqual(Array(10).fill(false));
    expect(read('veto', 'unknown', 'N/A', 'n.a.', '?', 'Inconnu', 'desconocido', 'غير معروف')).toEqual(Array(7).fill(null));
    expect(read('veto', 'perhaps', '2', '', 'directed')).toEqual(Array(4).fill(undefined));
    // A tie is directed or not; that nobody knows it cannot be written.
    expect(read('directed', 'Directed', 'undirected', 'no', 'unknown')).toEqual([true, false, false, undefined]);
  });

  it('knows its words in any letters, and no others', () => {
    expect(read('role', 'Strategic ally', 'strategic_ally', 'OPPONENT', 'partner')).toEqual(['strategic-ally', 'strategic-ally', 'opponent', 'partner']);
    expect(read('sector', 'Civil society', 'ngo')).toEqual(['civil-society', undefined]);
    expect(read('kind', 'Local authority')).toEqual(['Local authority']); // an actor's kind is open
  });

  it('reads numbers, with a comma where a semicolon separates cells', () => {
    expect(read('strength', '0,5', '.5', '1e3', '80%', '1 000', 'unknown', '0x10')).toEqual([0.5, 0.5, 1000, undefined, undefined, undefined, undefined]);
    expect(readValue('0,5', column('strength'), false)).toBeUndefined();
  });

  it('tells words for what is not known from names', () => {
    expect(['NA', 'n/a', 'Unknown', 'NaN', '?'].every(saysUnknown)).toBe(true);
    expect(['Nana', 'Association NA', 'yes', ''].some(saysUnknown)).toBe(false);
  });
});
