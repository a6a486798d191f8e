import { describe, expect, it } from 'vitest';
import { InvalidDocumentError } from './invalid-document-error.ts';
import { parseDocument, readDocument, requireDocument } from './parse-document.ts';
import type { Problem } from './problem.ts';
import { formatPath } from './format-path.ts';

const head = { version: 1, cause: { title: 'Test' } };
const actors = [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }];

/** The problems of a document as `path: message advice`. */
function problemsOf(value: unknown): string[] {
  const result = parseDocument(value);
  return result.ok ? [] : result.problems.map(asLine);
}

const asLine = ({ path, message, advice }: Problem): string => `${formatPath(path)}: ${message} ${advice}`;

/** The problems of a document with these records, whose collection is named in front. */
const problemsWith = (collections: object): string[] => problemsOf({ ...head, actors, ...collections });

describe('readDocument', () => {
  it('reads JSON, with a byte order mark or without', () => {
    for (const mark of ['', '\uFEFF']) {
      const result = readDocument(`${mark}{ "version": 1, "cause": { "title": "Test" } }`);
      expect(result.ok && result.document.cause).toEqual({ title: 'Test' });
    }
  });

  it('says where a text stops being JSON', () => {
    expect(readDocument('{\n  "version": 1,\n  "cause": { "title": \'Test\' }\n}')).toEqual({
      ok: false,
      problems: [{
        code: 'not-json',
        path: [],
        message: 'The text is not JSON: "\'" is not allowed at line 3, column 23.',
        advice: 'Correct it there, or save the file again as JSON in UTF-8.',
        params: { found: '"\'"', line: 3, column: 23 },
      }],
    });
  });

  it('counts columns after the byte order mark', () => {
    const result = readDocument('\uFEFF{ x');
    expect(result.ok ? {} : result.problems[0]!.params).toEqual({ found: '"x"', line: 1, column: 3 });
  });

  it('says where a text ends too early', () => {
    expect(readDocument('{ "version": 1,\n  "cause": {')).toEqual({
      ok: false,
      problems: [{
        code: 'unfinished-json',
        path: [],
        message: 'The text is cut off: it ends at line 2, column 13, before the JSON is complete.',
        advice: 'Get the whole file again, or complete it.',
        params: { line: 2, column: 13 },
      }],
    });
  });

  it('says of JSON of another kind that it is none of ours, instead of leading to an empty map', () => {
    const other = readDocument('{ "directed": true, "nodes": [{ "id": "Mill" }], "links": [] }');
    expect(other.ok ? [] : other.problems.map(asLine)).toEqual([
      '(document): This is JSON, but not an Allymap document: its fields are "directed", "nodes", "links". An Allymap document has "version": 1 and a "cause", its actors in "actors" and what links them in "ties". A network can also be given as a table with the columns source and target.',
    ]);
    for (const text of ['{}', '{"cause":1}', '{"actors":[],"nodes":[]}']) {
      const result = readDocument(text);
      expect(result.ok ? '' : result.problems[0]!.code, text).toBe('missing-field');
    }
  });

  it('refuses numbers that are written but cannot be held', () => {
    const result = readDocument('{ "version": 1, "cause": { "title": "", "size": 1e999 } }');
    expect(result.ok ? [] : result.problems.map(asLine)).toEqual([
      'cause.size: The value is a number that is not finite, which JSON cannot hold. Replace it with text, a finite number, true, false, null, a list or an object.',
    ]);
  });

  it('lets the last of repeated keys count, as every reader of JSON does', () => {
    const result = readDocument('{ "version": 2, "cause": { "title": "" }, "version": 1 }');
    expect(result.ok).toBe(true);
  });
});

describe('parseDocument', () => {
  it('completes collections and keeps everything else, in its order', () => {
    const result = parseDocument({ later: { z: 1, a: [null] }, ...head, actors, cause: { title: 'Test', extra: true } });
    if (!result.ok) throw new InvalidDocumentError(result.problems);
    const { later, version, cause, ties, engagementSteps } = result.document;
    expect({ later, version, cause, actors: result.document.actors, ties, engagementSteps }).toEqual({
      later: { z: 1, a: [null] }, version: 1, cause: { title: 'Test', extra: true }, actors, ties: [], engagementSteps: [],
    });
    expect(Object.keys(result.document).slice(0, 4)).toEqual(['later', 'version', 'cause', 'actors']);
    expect(JSON.stringify(result.document['later'])).toBe('{"z":1,"a":[null]}');
  });

  it('returns a document that shares nothing with its input', () => {
    const input = { ...head, actors: [{ id: 'a', name: 'A', aliases: ['B'] }] };
    const document = requireDocument(input);
    input.actors[0]!.aliases.push('C');
    expect(document.actors[0]!.aliases).toEqual(['B']);
  });

  it.each([
    [[head], 'a list'],
    ['{}', 'text'],
    [null, 'null'],
    [7, 'a number'],
  ])('refuses what is no document: %j', (value, found) => {
    expect(problemsOf(value)).toEqual([
      `(document): This is ${found}, not an Allymap document. Open a JSON object with "version": 1 and a "cause".`,
    ]);
  });

  it('refuses what is no data', () => {
    expect(problemsOf(undefined)).toEqual([
      '(document): The value is nothing, which JSON cannot hold. Replace it with text, a finite number, true, false, null, a list or an object.',
    ]);
    expect(problemsOf({ ...head, made: new Date(0) })).toEqual([
      'made: The value is an instance of a class, which JSON cannot hold. Replace it with text, a finite number, true, false, null, a list or an object.',
    ]);
  });

  it('says that a newer version is newer, whatever else is in it', () => {
    expect(problemsOf({ version: 2, actors: 'elsewhere' })).toEqual([
      'version: The document has format version 2, and this program reads versions up to 1. Open it with a newer Allymap, or ask for it in version 1.',
    ]);
  });

  it.each([[0, '0'], [1.5, '1.5'], ['1', '"1"'], [null, 'null']])('refuses a version that never was: %j', (version, found) => {
    expect(problemsOf({ ...head, version })).toEqual([`version: The document’s "version" is ${found}, which does not exist. Write "version": 1.`]);
  });

  it('lists what is missing', () => {
    expect(problemsOf({})).toEqual(['version: The field version is missing. Add version: 1.']);
    expect(problemsOf({ version: 1 })).toEqual(['cause: The field cause is missing. Add cause: an object.']);
    expect(problemsWith({ ties: [{ id: 't', source: 'a', target: 'b' }], actors: [...actors, { id: 'c' }] })).toEqual([
      'actors[2].name: The field name is missing. Add name: text.',
      'ties[0].kind: The field kind is missing. Add kind: "cooperation", "contract", "funding", "information", "authority", "influence", "capacity-transfer", "membership", "conflict", "interrupted", "unclear".',
    ]);
    expect(problemsWith({ actors: [{ id: 'a', name: '', evidence: [{}] }], scales: [{ id: 's' }] })).toEqual([
      'scales[0].kind: The field kind is missing. Add kind: "numeric", "levels".',
      'actors[0].evidence[0].basis: The field basis is missing. Add basis: "stated", "judged".',
    ]);
    expect(problemsWith({ positions: [{ id: 'p', actor: 'a', objective: 'o' }] })).toEqual([
      'positions[0].value: The field value is missing. Add value: a number or text or null.',
    ]);
  });

  it('lists what has the wrong type', () => {
    expect(problemsWith({ ties: {} })).toEqual(['ties: Expected a list, found an object. Write a list here.']);
    expect(problemsWith({ ties: null })).toEqual(['ties: Expected a list, found null. Write a list here.']);
    expect(problemsWith({ actors: ['a', { id: 1, name: null, veto: 'yes', aliases: 'B' }] })).toEqual([
      'actors[0]: Expected an object, found text. Write an object here.',
      'actors[1].id: Expected text, found a number. Write text here.',
      'actors[1].name: Expected text, found null. Write text here.',
      'actors[1].aliases: Expected a list, found text. Write a list here.',
      'actors[1].veto: Expected true or false, found text. Write true or false here.',
    ]);
    expect(problemsWith({ sources: [{ id: 's', title: '', year: 2011.5 }] })).toEqual([
      'sources[0].year: Expected a whole number, found a number. Write a whole number here.',
    ]);
    expect(problemsWith({ influences: [{ id: 'i', source: 'a', target: 'b', value: false }] })).toEqual([
      'influences[0].value: Expected a number or text or null, found true or false. Write a number or text or null here.',
    ]);
  });

  it('lists values that are not among those allowed', () => {
    expect(problemsWith({ actors: [{ id: 'a', name: '', sector: 'State', evidence: [{ basis: 'felt' }] }] })).toEqual([
      'actors[0].sector: The value "State" is not allowed. Use "state", "private", "civil-society", "international".',
      'actors[0].evidence[0].basis: The value "felt" is not allowed. Use "stated", "judged".',
    ]);
    expect(problemsWith({ engagementLevels: [{ id: 'l', actor: 'a', current: 'opposed', desired: null }] })).toEqual([
      'engagementLevels[0].current: The value "opposed" is not allowed. Use "unaware", "resistant", "neutral", "supportive", "leading".',
    ]);
    expect(problemsWith({ engagementSteps: [{ id: 'e', step: 'engage', status: 'soon' }] })).toEqual([
      'engagementSteps[0].status: The value "soon" is not allowed. Use "not-started", "under-way", "done".',
    ]);
  });

  it('lists what has not the form of a date or a country', () => {
    const dates = ['2011-13', '2011-02-30', '2011-04-31', '2011-1-1', '11', '2011-09-30T00:00', ' 2011'];
    const sources = dates.map((accessed, i) => ({ id: String(i), title: '', accessed }));
    expect(problemsWith({ sources })).toEqual(
      dates.map((date, i) => `sources[${i}].accessed: The value ${JSON.stringify(date)} is not a date such as 2011, 2011-09 or 2011-09-30. Write a date such as 2011, 2011-09 or 2011-09-30.`),
    );
    for (const accessed of ['0001', '2011-12', '2011-01-31', '2011-02-29', '2011-11-30']) expect(problemsWith({ sources: [{ id: 's', title: '', accessed }] })).toEqual([]);
    expect(problemsWith({ places: [{ id: 'p', country: 'ph' }] })).toEqual([
      'places[0].country: The value "ph" is not a country code of two capitals such as PH. Write a country code of two capitals such as PH.',
    ]);
  });

  it('lists numbers out of bounds', () => {
    const coordinates = { latitude: 90.5, longitude: -181 };
    const cause = { title: '', requirements: [{ id: 'r', weight: 0 }] };
    expect(problemsWith({ places: [{ id: 'p', coordinates }], cause, ties: [{ id: 't', source: 'a', target: 'b', kind: 'unclear', strength: -1 }] })).toEqual([
      'cause.requirements[0].weight: The value 0 is too small. Use a value > 0.',
      'places[0].coordinates.latitude: The value 90.5 is too large. Use a value ≤ 90.',
      'places[0].coordinates.longitude: The value -181 is too small. Use a value ≥ -180.',
      'ties[0].strength: The value -1 is too small. Use a value ≥ 0.',
    ]);
  });

  it('lists what is too short to mean anything', () => {
    const evidence = [{ basis: 'stated', citations: [] }, { basis: 'judged', reason: '' }];
    expect(problemsWith({ actors: [{ id: 'a', name: '', evidence }], scales: [{ id: 's', kind: 'levels', levels: [{ id: 'one' }] }] })).toEqual([
      'scales[0].levels: The length is 1, and at least 2 is needed. Complete it, or leave out the whole item.',
      'actors[0].evidence[0].citations: The length is 0, and at least 1 is needed. Complete it, or leave out the whole item.',
      'actors[0].evidence[1].reason: The length is 0, and at least 1 is needed. Complete it, or leave out the whole item.',
    ]);
  });

  it('lists ids that repeat within their collection, however often', () => {
    const scale = { id: 's', kind: 'levels', levels: [{ id: 'low' }, { id: 'low' }] };
    const action = { id: 'x', label: '', actor: 'a' };
    expect(problemsWith({
      actors: [...actors, { id: 'a', name: 'C' }, { id: 'a', name: 'D' }],
      cause: { title: '', requirements: [{ id: 'r' }, { id: 'r' }] },
      scales: [scale],
      scenarios: [{ id: 's', label: '', actions: [action, action] }],
    })).toEqual([
      'actors[2].id: The id "a" is already used by item 0 of actors. Give one of the two another id.',
      'actors[3].id: The id "a" is already used by item 0 of actors. Give one of the two another id.',
      'cause.requirements[1].id: The id "r" is already used by item 0 of requirements. Give one of the two another id.',
      'scales[0].levels[1].id: The id "low" is already used by item 0 of levels. Give one of the two another id.',
      'scenarios[0].actions[1].id: The id "x" is already used by item 0 of actions. Give one of the two another id.',
    ]);
    // The same id in two collections is no problem, nor is one that only looks the same.
    expect(problemsWith({ places: [{ id: 'a' }], actors: [{ id: 'é', name: '' }, { id: 'e\u0301', name: '' }] })).toEqual([]);
  });

  it('lists references that meet nothing, with a near name where there is one', () => {
    expect(problemsWith({
      actors: [{ id: 'city-council', name: '' }, { id: 'b', name: '', presence: [{ place: 'manila' }] }],
      ties: [{ id: 't', source: 'city-counsil', target: 'b', kind: 'unclear', evidence: [{ basis: 'judged', reason: 'x', citations: [{ source: 's' }] }] }],
      cause: { title: '', requirements: [{ id: 'r', actor: 'nobody' }] },
    })).toEqual([
      'cause.requirements[0].actor: There is no "nobody" in actors. Add it to actors, or use an id that exists.',
      'actors[1].presence[0].place: There is no "manila" in places. Add it to places, or use an id that exists.',
      'ties[0].evidence[0].citations[0].source: There is no "s" in sources. Add it to sources, or use an id that exists.',
      'ties[0].source: There is no "city-counsil" in actors. Add it to actors, or use an id that exists, for example "city-council".',
    ]);
  });

  it('looks for near names for the first twenty only, since each search goes through all names', () => {
    const ties = Array.from({ length: 15 }, (_, i) => ({ id: `${i}`, source: 'counsil', target: 'counsil', kind: 'unclear' }));
    const result = parseDocument({ ...head, actors: [{ id: 'council', name: '' }], ties });
    expect(result.ok ? [] : result.problems.map(({ params }) => params['nearest'] !== undefined)).toEqual([...new Array<boolean>(20).fill(true), ...new Array<boolean>(10).fill(false)]);
  });

  it('finds no reference among what every object inherits', () => {
    const ties = ['__proto__', 'constructor', 'toString'].map((source) => ({ id: source, source, target: 'a', kind: 'unclear' }));
    const result = parseDocument({ ...head, actors, ties });
    expect(result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${formatPath(path)}`)).toEqual([
      'missing-reference ties[0].source', 'missing-reference ties[1].source', 'missing-reference ties[2].source',
    ]);
  });

  it('lists scales without extent', () => {
    const scales = [{ id: 'x', kind: 'numeric', min: 1, max: 1 }, { id: 'y', kind: 'numeric', min: 5, max: -5 }, { id: 'z', kind: 'numeric', min: 5, max: null }];
    expect(problemsWith({ scales })).toEqual([
      'scales[0].max: The scale ends at 1, which is not above its start at 1. Use a "max" greater than 1, or null for no upper limit.',
      'scales[1].max: The scale ends at -5, which is not above its start at 5. Use a "max" greater than 5, or null for no upper limit.',
    ]);
  });

  it('lists values off their scale: the record’s own, its criterion’s or the default one', () => {
    const named = { actor: 'a', objective: 'o', criterion: 'c' };
    expect(problemsWith({
      scales: [{ id: 'free', kind: 'numeric', min: 0, max: 2 }, { id: 'half', kind: 'numeric', min: 0, max: 1, step: 0.5 }],
      objectives: [{ id: 'o', label: '' }],
      criteria: [{ id: 'c', label: '', measures: 'interest', scale: 'one-to-five' }],
      positions: [
        { id: '0', ...named, value: 1.01 },
        { id: '1', ...named, value: 'for', scale: 'free' },
        { id: '2', ...named, value: null },
        { id: '3', ...named, value: -1 },
      ],
      influences: [{ id: '0', source: 'a', target: 'b', value: 5 }, { id: '1', source: 'a', target: 'b', value: -1, scale: 'tower' }],
      assessments: [
        { id: '0', ...named, value: 2.5 },
        { id: '1', ...named, value: 0.75, scale: 'half' },
        { id: '2', ...named, value: 5 },
      ],
      threats: [{ id: '0', label: '', kind: 'external', severity: 'extreme', likelihood: 3 }],
    })).toEqual([
      'assessments[0].value: The value 2.5 is not on the scale "one-to-five". Use 1, 2, …, 5, null for unknown, or another scale.',
      'assessments[1].value: The value 0.75 is not on the scale "half". Use 0, 0.5, …, 1, null for unknown, or another scale.',
      'positions[0].value: The value 1.01 is not on the scale "minus-one-to-one". Use -1 … 1, null for unknown, or another scale.',
      'positions[1].value: The value "for" is not on the scale "free". Use 0 … 2, null for unknown, or another scale.',
      'influences[0].value: The value 5 is not on the scale "zero-to-four". Use 0, 1, …, 4, null for unknown, or another scale.',
      'influences[1].value: The value -1 is not on the scale "tower". Use 0, 1, 2, …, null for unknown, or another scale.',
      'threats[0].severity: The value "extreme" is not on the scale "low-medium-high". Use "low", "medium", "high", null for unknown, or another scale.',
      'threats[0].likelihood: The value 3 is not on the scale "low-medium-high". Use "low", "medium", "high", null for unknown, or another scale.',
    ]);
  });

  it('takes a document’s own scale before the built-in one of the same id', () => {
    const own = { id: 'minus-one-to-one', kind: 'numeric', min: -10, max: 10 };
    const rest = { objectives: [{ id: 'o', label: '' }], positions: [{ id: 'p', actor: 'a', objective: 'o', value: 7 }] };
    expect(problemsWith({ scales: [own], ...rest })).toEqual([]);
    expect(problemsWith(rest)).toHaveLength(1);
  });

  it('says every problem by the path and params that a program needs', () => {
    const ties = [{ id: 't', source: 'a', target: 'council', kind: 'unclear' }];
    const result = parseDocument({ ...head, actors: [...actors, { id: 'counsil', name: '' }], ties });
    expect(result).toEqual({
      ok: false,
      problems: [{
        code: 'missing-reference',
        path: ['ties', 0, 'target'],
        message: 'There is no "council" in actors.',
        advice: 'Add it to actors, or use an id that exists, for example "counsil".',
        params: { id: '"council"', collection: 'actors', nearest: '"counsil"' },
      }],
    });
  });

  it('stops at a thousand problems, of whatever kind', () => {
    const many = 300_000;
    const last = (collections: object): unknown => {
      const result = parseDocument({ ...head, ...collections });
      return result.ok ? undefined : [result.problems.length, result.problems[0]!.code, result.problems.at(-1)!.message];
    };
    const stopped = 'Checking stopped after 999 problems; there may be more.';
    expect(last({ ties: new Array(many).fill({}) })).toEqual([1_000, 'missing-field', stopped]);
    expect(last({ ties: new Array(many).fill({ id: 't', source: 'a', target: 'b', kind: 'unclear' }) })).toEqual([1_000, 'duplicate-id', stopped]);
    const ties = Array.from({ length: many }, (_, i) => ({ id: `${i}`, source: `actr ${i}`, target: `actr ${i}`, kind: 'unclear' }));
    const named = Array.from({ length: 2_000 }, (_, i) => ({ id: `actor ${i}`, name: '' }));
    expect(last({ actors: named, ties })).toEqual([1_000, 'missing-reference', stopped]);
  });

  it('names the first of more wrong items in one record than can be listed', () => {
    const listed = (aliases: number): number => {
      const result = parseDocument({ ...head, actors: [{ id: 'a', name: '', aliases: new Array(aliases).fill(0) }] });
      if (result.ok) throw new Error('It was taken.');
      expect(result.problems[0]).toMatchObject({ code: 'wrong-type', path: ['actors', 0, 'aliases', 0] });
      return result.problems.length;
    };
    expect([listed(2), listed(9_000), listed(1_000_000)]).toEqual([2, 1_000, 1]);
  });
});

describe('requireDocument', () => {
  it('throws all problems, and names the first', () => {
    const wrong = { ...head, actors: [{ id: 'a' }, { id: 'b' }] };
    const thrown = (): unknown => {
      try {
        return requireDocument(wrong);
      } catch (error) {
        return error;
      }
    };
    const error = thrown() as InvalidDocumentError;
    expect(error).toBeInstanceOf(InvalidDocumentError);
    expect([error.name, error.code, error.params]).toEqual(['InvalidDocumentError', 'invalid-document', { count: 2 }]);
    expect(error.message).toBe('The document has 2 problems. actors[0].name: The field name is missing. Add name: text.');
    expect(error.problems.map(({ path }) => formatPath(path))).toEqual(['actors[0].name', 'actors[1].name']);
    expect(new InvalidDocumentError(error.problems.slice(1)).message).toMatch(/^The document has a problem\. actors\[1\]\.name: /);
  });
});
