import { describe, expect, it } from 'vitest';
import { parseFile } from './parse-file.ts';

const read = (name: string, text: string): string => {
  const result = parseFile({ name, text });
  return result.ok ? `${result.document.actors.length} actors, ${result.document.cause.title}` : result.problems.map(({ code }) => code).join();
};

describe('parseFile', () => {
  it('goes by the ending of the name, and else by how the text begins', () => {
    const document = '{"version":1,"cause":{"title":"C"},"actors":[{"id":"a","name":"A"}]}';
    expect([read('a.json', document), read('a.txt', ` ${document}`), read('-', `\uFEFF${document}`)]).toEqual(Array(3).fill('1 actors, C'));
    expect([read('towns.csv', 'name\nA\n'), read('towns.tsv', 'name\trole\nA\t\n'), read('towns.txt', '\uFEFFname;role\nA;\n')]).toEqual(Array(3).fill('1 actors, towns'));
    expect(read('stdin', 'source,target\nA,B\n')).toBe('2 actors, stdin');
    expect([read('a.graphml', '<?xml version="1.0"?><graphml/>'), read('x', '\n<gexf/>')]).toEqual(['format-unknown', 'format-unknown']);
    expect([read('x', 'hello'), read('x', ''), read('a.json', 'name\nA'), read('a.csv', document)]).toEqual(['not-json', 'unfinished-json', 'not-json', 'quote-inside']);
  });
});
