import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperation } from '../model/apply-operation.ts';
import { blankDocument, emptyDraft, nameKey, namesInText, planNewMap, type MapDraft } from './index.ts';

/** The map that a draft makes. */
const made = (draft: Partial<MapDraft>) => {
  const plan = planNewMap({ ...emptyDraft, ...draft });
  return { document: applyOperation(blankDocument('New map'), plan.operation).document, remarks: plan.remarks };
};

describe('names in a text', () => {
  it('are one a line, without the marks of a list, and every other line is named', () => {
    expect(namesInText('• Caritas\r\n\n- Town  hall\nCARITAS\nMill\t4\t\tdonor\n  \n—Gulf Fund\n')).toEqual({
      names: [{ line: 1, name: 'Caritas' }, { line: 3, name: 'Town hall' }, { line: 5, name: 'Mill' }, { line: 7, name: '—Gulf Fund' }],
      remarks: [
        { code: 'empty', line: 2 },
        { code: 'again', line: 4, name: 'CARITAS', first: 1 },
        { code: 'beside', line: 5, name: 'Mill', text: '4, donor' },
        { code: 'empty', line: 6 },
      ],
    });
  });

  it('are not taken again where they are known', () => {
    expect(namesInText('Mill\nBank', ['mill '])).toEqual({ names: [{ line: 2, name: 'Bank' }], remarks: [{ code: 'again', line: 1, name: 'Mill', first: null }] });
    expect(namesInText('')).toEqual({ names: [], remarks: [] });
  });

  it('come from every line that is not named in the remarks, whatever the text', () => {
    const line = fc.oneof(fc.constantFrom('', ' ', '•', '• •', '-', 'Mill', 'mill', '\tMill', 'Mill\tBank', '__proto__', 'اتحاد', '\u202E'), fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replace(/[\r\n\u2028\u2029]/g, '')));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const { names, remarks } = namesInText(`${lines.join('\n')}\n`);
        const of = [...names.map((one) => one.line), ...remarks.flatMap((one) => (one.code === 'beside' ? [] : [one.line]))].sort((a, b) => a - b);
        expect(of).toEqual(lines.map((_, index) => index + 1));
        expect(new Set(names.map(({ name }) => nameKey(name))).size).toBe(names.length);
        for (const { name } of names) expect(name.trim()).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });
});

describe('a new map', () => {
  it('has what was drafted', () => {
    const { document, remarks } = made({
      title: ' Wells ',
      change: 'Every village has one.',
      actors: 'Mill\nBank\nTown hall',
      about: [{ name: 'bank', role: 'opponent', place: 'Port' }, { name: 'Mill', role: 'unassigned', place: ' port' }],
      objectives: 'A fund\nA law',
      ties: [{ source: 'Mill', target: 'Bank', kind: 'funding' }, { source: null, target: null, kind: 'cooperation' }],
    });
    expect(remarks).toEqual([]);
    expect(document).toMatchObject({
      cause: { title: 'Wells', change: 'Every village has one.' },
      places: [{ id: 'port', label: 'port' }],
      actors: [{ id: 'mill', name: 'Mill', presence: [{ place: 'port' }] }, { id: 'bank', name: 'Bank', role: 'opponent', presence: [{ place: 'port' }] }, { id: 'town-hall', name: 'Town hall' }],
      objectives: [{ id: 'a-fund', label: 'A fund' }, { id: 'a-law', label: 'A law' }],
      ties: [{ id: 'tie-1', source: 'mill', target: 'bank', kind: 'funding' }],
    });
    expect(document.actors.map((actor) => Object.hasOwn(actor, 'role'))).toEqual([false, true, false]);
  });

  it('can be empty', () => {
    expect(made({})).toEqual({ document: blankDocument('New map'), remarks: [] });
  });

  it('names what of a draft is not in it', () => {
    const { document, remarks } = made({
      actors: 'Mill\nBank\nMill',
      about: [{ name: 'Choir', role: 'partner' }, { name: 'Gone', place: ' ' }],
      ties: [
        { source: 'Mill', target: null, kind: 'funding' },
        { source: 'Choir', target: 'Mill', kind: 'funding' },
        { source: 'Mill', target: 'MILL', kind: 'funding' },
        { source: 'Mill', target: 'Bank', kind: 'funding' },
        { source: 'Bank', target: 'Mill', kind: 'funding' },
        { source: 'Bank', target: 'Mill', kind: 'conflict' },
      ],
    });
    expect(document.ties.map(({ kind }) => kind)).toEqual(['funding', 'conflict']);
    expect(remarks).toEqual([
      { of: 'actors', what: { code: 'again', line: 3, name: 'Mill', first: 1 } },
      { of: 'about', code: 'unknown-actor', name: 'Choir' },
      { of: 'ties', code: 'incomplete', source: 'Mill', target: null },
      { of: 'ties', code: 'unknown-actor', source: 'Choir', target: 'Mill' },
      { of: 'ties', code: 'itself', source: 'Mill', target: 'MILL' },
      { of: 'ties', code: 'again', source: 'Bank', target: 'Mill' },
    ]);
  });

  it('has every name as an actor of its own, whatever the names', () => {
    const name = fc.oneof(fc.constantFrom('__proto__', 'constructor', '!!!', '…', 'É', 'é', '\uD83D', 'اتحاد', 'a'.repeat(200)), fc.string({ unit: 'binary', maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 10 }), (names) => {
        const text = names.join('\n');
        const { document } = made({ actors: text, objectives: text, about: names.map((one) => ({ name: one, role: 'partner', place: one })) });
        const wanted = namesInText(text).names.map((one) => one.name);
        expect([document.actors.map((actor) => actor.name), document.objectives.map(({ label }) => label)]).toEqual([wanted, wanted]);
      }),
      { numRuns: 300 },
    );
  });
});
