import { describe, expect, it } from 'vitest';
import { kindOf, recogniseColumns } from './column-titles.ts';

const table = (header: string, ...rows: string[]) => ({ header: header.split(','), rows: rows.map((row) => ({ cells: row.split(',').map((cell) => cell || undefined) })) });
const fields = (kind: 'actors' | 'ties', ...lines: [string, ...string[]]) => recogniseColumns(kind, table(...lines)).map(({ column, guessed }) => (guessed ? `${column!.field}?` : column?.field));

describe('recogniseColumns', () => {
  it('takes each field once: by its name, by its name in other letters, by another name', () => {
    expect(fields('actors', 'Name,name,NAME,Stakeholder')).toEqual([undefined, 'name', undefined, undefined]);
    expect(fields('actors', 'Name,NAME,Short name,legally_recognised')).toEqual(['name', undefined, 'shortName', 'legallyRecognised']);
    expect(fields('actors', 'Stakeholder Name,Organisation')).toEqual(['name?', undefined]);
  });

  it('takes from and to for the ends of a tie where nothing else is, and for dates beside them', () => {
    expect(fields('ties', 'source,target,from,until')).toEqual(['source', 'target', 'from', 'until']);
    expect(fields('ties', 'from,to', 'Mill,Council')).toEqual(['source?', 'target?']);
    expect(fields('ties', 'from,to', '2011,2012-05')).toEqual(['from', undefined]);
  });

  it('takes a weight and a type only where every cell is like one', () => {
    expect(fields('ties', 'Source,Target,Type,Weight', 'a,b,Directed,2', 'a,c,,')).toEqual(['source', 'target', 'directed?', 'strength?']);
    expect(fields('ties', 'Source,Target,Type,Weight', 'a,b,lobbies,much')).toEqual(['source', 'target', undefined, undefined]);
  });
});

describe('kindOf', () => {
  it('tells tables of actors from those of ties', () => {
    expect([table('name,role'), table('source,target'), table('source,target,name'), table('a,b'), table('')].map(kindOf)).toEqual(['actors', 'ties', 'ties', undefined, undefined]);
    expect([table('Actor,from,to', 'Mill,here,there'), table('from,to,label', 'Mill,Council,asks')].map(kindOf)).toEqual(['actors', 'ties']);
  });
});
