import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { NotFoundError, WrongUseError } from '../errors.ts';
import { requireDocument } from '../model/parse-document.ts';
import { resultOf } from '../result-of.ts';
import { analyse, analyseInSteps } from './analyse.ts';
import { AnalyseOptions, MethodId, MetricId } from './analyse-options.ts';
import { Analysis } from './analysis-result.ts';
import { methodEntries, networkEntries } from './entries/index.ts';
import type { Entries } from './entry.ts';
import { MethodOptions } from './method-options.ts';
import { methodsLeftOut } from './methods-left-out.ts';
import { SharedOptions } from './shared-options.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Wells' },
  scales: [{ id: 'tower', kind: 'numeric', min: 0, max: null }],
  actors: ['a', 'b', 'c'].map((id) => ({ id, name: id, role: 'partner' })),
  ties: ['ab', 'bc'].map((ends) => ({ id: ends, source: ends[0], target: ends[1], kind: 'cooperation' })),
  alliances: [{ id: 'm', label: 'Memorandum', form: 'partnership', members: [{ actor: 'a' }] }],
  objectives: [{ id: 'o', label: 'No fees' }, { id: 'p', label: 'More wells' }],
  positions: [{ id: '1', actor: 'a', objective: 'o', value: 1 }],
  influences: [{ id: '1', source: 'a', target: 'b', value: 2 }],
  criteria: [{ id: 'tower', label: 'Tower', measures: 'influence', scale: 'tower' }],
  scenarios: [{ id: 's', label: 'Visit', actions: [] }],
});

const entries = Object.values({ ...networkEntries, ...methodEntries } as Entries);
type Fields = Readonly<Record<string, { enum?: unknown[]; type?: string; minimum?: number; maximum?: number; exclusiveMinimum?: number; items?: { enum?: unknown[] }; anyOf?: object[]; default?: unknown }>>;
const fieldsOf = (schema: z.ZodMiniType): Fields => (z.toJSONSchema(schema, { io: 'input' }) as { properties?: Fields }).properties ?? {};

/** What an option that holds ids can be given here, and what else it needs. */
const records: Readonly<Record<string, object>> = {
  objective: { objective: 'o' }, scenario: { scenario: 's' }, criterion: { criterion: 'tower' }, actor: { actor: 'a' }, other: { actor: 'b', other: 'a' },
  team: { team: 'm' }, members: { members: ['a'] }, without: { without: ['b'] },
};

/** Options with a value for one of them that is not its default. */
function optionsWith(name: string, field: Fields[string]): Record<string, unknown> {
  if (name in records) return { ...records[name] };
  const given = (value: unknown): Record<string, unknown> => ({ [name]: value });
  const plain = [field, ...((field.anyOf as Fields[string][] | undefined) ?? [])];
  const choices = plain.flatMap((one) => one.enum ?? []);
  if (choices.length > 0) return given(choices.find((choice) => choice !== field.default));
  if (field.items?.enum !== undefined) return given([field.items.enum.at(-1)]);
  if (field.type === 'boolean') return given(field.default !== true);
  if (field.type === 'string') return given('renown');
  const { minimum, maximum } = plain.find(({ type }) => type === 'number' || type === 'integer')!;
  return given([minimum, maximum, Number(field.default) + 1].find((value) => value !== undefined && Math.abs(value) < 1e9 && value !== field.default));
}

/** Every option of every metric and method, with a value. */
const every = entries.flatMap(({ descriptor: { id, options } }) => Object.entries(fieldsOf(options)).map(([name, field]) => [id, name, optionsWith(name, field), field] as const));

/** The options with which a metric or method is computed in the end. */
function reached(id: string, run: () => void): Record<string, unknown> {
  const { descriptor } = entries.find((entry) => entry.descriptor.id === id)!;
  const ways = ['compute', 'computeInSteps', 'inBlocks'].filter((way) => way in descriptor);
  const spies = ways.map((way) => vi.spyOn(descriptor as unknown as Record<string, (input: unknown, options: unknown) => unknown>, way));
  run();
  return spies.flatMap(({ mock }) => mock.calls)[0]![1] as Record<string, unknown>;
}

/** Metrics or methods: the list in which an id stands. */
const only = (id: string): Pick<AnalyseOptions, 'metrics' | 'methods'> =>
  ({ metrics: MetricId.options.filter((one) => one === id), methods: MethodId.options.filter((one) => one === id) });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an option of one metric or method', () => {
  it.each(every)('%s takes %s', (id, name, given, field) => {
    expect(given[name]).toBeDefined();
    expect(given[name]).not.toEqual(field.default);
    const options = { [id]: given } as MethodOptions;
    let analysis: Analysis | undefined;
    const found = reached(id, () => (analysis = analyse(document, { ...only(id), options })));
    expect(found).toMatchObject(given);
    expect(methodsLeftOut(analysis!)).toEqual([]);
    // It is kept, as it was given.
    expect(analysis!.options.options).toEqual(options);
    expect(Analysis.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
  });

  const shared = every.filter(([, name]) => name in SharedOptions.shape);
  it.each(shared)('%s has %s from the options for all, unless it is given for it alone', (id, name, given) => {
    expect(reached(id, () => analyse(document, { ...only(id), ...given }))).toMatchObject(given);
    vi.restoreAllMocks();
    const own = { [id]: { [name]: given[name] } } as MethodOptions;
    const other = typeof given[name] === 'string' ? { [name]: 'fame' } : { [name]: name === 'seed' ? 7 : 0.75 };
    expect(reached(id, () => analyse(document, { ...only(id), ...other, options: own }))).toMatchObject({ [name]: given[name] });
  });

  it('leaves the other methods as they are', () => {
    const ids: AnalyseOptions['methods'] = ['mactor-influence', 'mactor-positions', 'support-bands'];
    const plain = analyse(document, { metrics: [], methods: ids });
    const { forces } = analyse(document, { metrics: [], methods: ids, options: { 'mactor-influence': { diagonal: 'excluded' } } });
    expect([resultOf(plain.forces.mactorInfluence)!.diagonal, resultOf(forces.mactorInfluence)!.diagonal]).toEqual(['included', 'excluded']);
    expect({ ...forces, mactorInfluence: null }).toEqual({ ...plain.forces, mactorInfluence: null });
  });

  it('can be that of the scores', () => {
    const { scores } = analyse(document, { metrics: [], methods: [], options: { score: { objective: 'o' } } });
    expect([scores.interest.objective, scores.influence.objective, scores.influence.measure]).toEqual(['o', 'o', 'influence']);
    // Their measures are options of the analysis.
    expect(() => analyse(document, { options: { score: { measure: 'fame' } as never } })).toThrow('There is no option "options.score.measure".');
  });

  it('that is undefined is not given', () => {
    const options = { camps: { seed: undefined }, persuasion: undefined } as never;
    expect(reached('camps', () => analyse(document, { ...only('camps'), seed: 9, options }))).toMatchObject({ seed: 9 });
  });

  it('is checked by TypeScript', () => {
    const fine = { 'mactor-influence': { diagonal: 'excluded' }, 'best-team': { size: 6, members: ['a'] }, betweenness: { pivots: 'all' } } satisfies MethodOptions;
    expect(MethodOptions.parse(fine)).toEqual(fine);
    // @ts-expect-error -- no such value
    const value: MethodOptions = { 'mactor-influence': { diagonal: 'exclude' } };
    // @ts-expect-error -- no such option
    const name: MethodOptions = { 'mactor-influence': { diagnal: 'excluded' } };
    // @ts-expect-error -- no such method
    const id: MethodOptions = { 'mactor-influenc': {} };
    for (const wrong of [value, name, id]) expect(() => analyse(document, { options: wrong })).toThrow(WrongUseError);
  });
});

describe('an option that cannot be read', () => {
  it.each([
    ['{"mactor-influence": {"diagnal": "excluded"}}', 'There is no option "options.mactor-influence.diagnal". Did you mean "diagonal"?', 'diagonal'],
    ['{"mactor-influenc": {}}', 'There is no option "options.mactor-influenc". Did you mean "mactor-influence"?', 'mactor-influence'],
    ['{"mactor-influence": {"diagonal": "exclude"}}', 'The option "options.mactor-influence.diagonal" cannot be read: expected "included", "excluded", found "exclude". Did you mean "excluded"?', 'excluded'],
    ['{"__proto__": {"diagonal": "excluded"}}', 'There is no option "options.__proto__".', undefined],
    ['{"constructor": {}}', 'There is no option "options.constructor".', undefined],
    ['{"mactor-influence": {"__proto__": 1}}', 'There is no option "options.mactor-influence.__proto__".', undefined],
    ['{"mactor-influence": {"toString": 1}}', 'There is no option "options.mactor-influence.toString".', undefined],
    ['{"best-team": {"size": 0}}', 'The option "options.best-team.size" cannot be read: expected ≥ 1, found 0.', undefined],
    ['{"threats": {"seed": 3}}', 'There is no option "options.threats.seed".', undefined],
  ])('is refused before anything is computed, with the nearest name: %s', (text, message, nearest) => {
    const spy = vi.spyOn(networkEntries.degree, 'run');
    const run = (): unknown => analyse(document, { options: JSON.parse(text) as never });
    expect(run).toThrow(WrongUseError);
    expect(run).toThrow(message);
    try {
      run();
    } catch (error) {
      expect((error as WrongUseError).params['nearest']).toBe(nearest);
    }
    expect(spy).not.toHaveBeenCalled();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('of the analysis itself is too', () => {
    expect(() => analyse(document, { methods: ['mactor-influenc' as never] })).toThrow('Did you mean "mactor-influence"?');
    expect(() => analyse(document, { sed: 3 } as never)).toThrow('There is no option "sed". Did you mean "seed"?');
  });
});

describe('an option that does not fit the map', () => {
  const ids = every.filter(([, name]) => name in records);
  it.each(ids)('%s refuses a %s that is not there, before the first step', (id, name, given) => {
    const missing = Array.isArray(given[name]) ? ['nobody'] : 'nobody';
    const steps = analyseInSteps(document, { ...only(id), options: { [id]: { ...given, [name]: missing } } as MethodOptions });
    expect(() => steps.next()).toThrow(NotFoundError);
  });

  it.each([
    [{ 'best-team': { members: ['a'], without: ['a'] } }, 'in-and-out'],
    [{ 'best-team': { members: ['a', 'b'], size: 1 } }, 'team-too-small'],
    [{ 'pair-complementarity': { actor: 'a', other: 'a' } }, 'same-actor'],
    [{ 'pair-complementarity': { other: 'a' } }, 'other-without-actor'],
    [{ 'net-map': { criterion: 'scored' } }, 'no-towers'],
  ] satisfies [MethodOptions, string][])('is refused where options contradict one another: %j', (options, clash) => {
    const scored = { ...document, criteria: [...document.criteria, { id: 'scored', label: 'Scored', measures: 'influence', scale: 'zero-to-ten' }] };
    const steps = analyseInSteps(scored, { methods: ['best-team', 'pair-complementarity', 'net-map'], options });
    try {
      steps.next();
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(WrongUseError);
      expect((error as WrongUseError).params['clash']).toBe(clash);
    }
  });

  it('is of no interest where its method is not asked for', () => {
    expect(() => analyse(document, { methods: [], options: { 'best-team': { members: ['nobody'] } } })).not.toThrow();
  });

  it('refuses an objective of the scores that is not there', () => {
    expect(() => analyse(document, { options: { score: { objective: 'q' } } })).toThrow(NotFoundError);
  });
});

it('every option is listed in the schema of the analysis', () => {
  const { properties } = z.toJSONSchema(AnalyseOptions, { io: 'input' }) as { properties: Record<string, { properties: Record<string, { properties: object }> }> };
  for (const [id, name] of every) expect(Object.keys(properties['options']!.properties[id]!.properties)).toContain(name);
});
