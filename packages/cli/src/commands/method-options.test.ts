import { analyseOptionFields, MetricId, resultKey, type Analysis, type Comparison, type OptionField, type OptionValue } from '@allymap/core';
import { languages } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { writeOptionValue } from '../option-value.ts';
import { displayWidth } from '../report/display-width.ts';
import { testTerminal } from '../test-terminal.ts';

const map = JSON.stringify({
  version: 1,
  cause: { title: 'Wells' },
  scales: [{ id: 'tower', kind: 'numeric', min: 0, max: null }],
  actors: ['a', 'b', 'c', '__proto__'].map((id) => ({ id, name: id.toUpperCase(), role: 'partner' })),
  ties: ['ab', 'bc'].map((ends) => ({ id: ends, source: ends[0], target: ends[1], kind: 'cooperation' })),
  alliances: [{ id: 'm', label: 'Memorandum', form: 'partnership', members: [{ actor: 'a' }] }],
  objectives: [{ id: 'o', label: 'No fees' }, { id: 'null', label: 'More wells' }],
  positions: [{ id: '1', actor: 'a', objective: 'o', value: 1 }, { id: '2', actor: 'b', objective: 'null', value: -1 }],
  influences: [{ id: '1', source: 'a', target: 'b', value: 2 }, { id: '2', source: 'b', target: 'a', value: 1 }],
  criteria: [{ id: 'tower', label: 'Tower', measures: 'influence', scale: 'tower' }, { id: 'scored', label: 'Scored', measures: 'influence', scale: 'zero-to-ten' }],
  assessments: ['a', 'b'].map((actor) => ({ id: actor, actor, criterion: 'scored', value: 5 })),
  scenarios: [{ id: 's', label: 'Visit', actions: [] }],
});

async function run(args: readonly string[], { input = map, language = 'en', columns = 80 } = {}) {
  const terminal = testTerminal(input, language, columns);
  const code = await main(args, terminal);
  const plain = (text: string): string => text.replace(/[\u2068\u2069\u200F]/g, '');
  return { code, out: plain(terminal.out()), err: plain(terminal.err()) };
}
const set = (...options: string[]): string[] => options.flatMap((option) => ['--option', option]);
const analysed = async (...args: string[]): Promise<Analysis> => {
  const { code, out, err } = await run(['analyse', '-', '--format', 'json', ...args]);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Analysis;
};

/** Ids that options can name here, and what else they need. */
const ids: Readonly<Record<string, { value: unknown; with?: string[] }>> = {
  objective: { value: 'null' },
  scenario: { value: 's' },
  criterion: { value: 'tower' },
  actor: { value: 'a' },
  other: { value: '__proto__', with: ['pair-complementarity.actor=a'] },
  team: { value: ['a'] },
  members: { value: ['a', 'c'] },
  without: { value: ['b', '__proto__'] },
};

/** A value that the option takes and that is not its default, made from what is said of it. */
function otherValue({ name, default: standard, values }: OptionField): unknown {
  if (name in ids) return ids[name]!.value;
  const candidates = values.flatMap((value: OptionValue): unknown[] => {
    switch (value.type) {
      case 'boolean':
        return [true, false];
      case 'word':
        return [...value.words];
      case 'text':
        return ['renown, or fame'];
      case 'list':
        return value.items.flatMap((item) => (item.type === 'word' ? [[item.words.at(-1)], item.words.slice(0, 2)] : []));
      case 'number':
      case 'integer': {
        const { minimum, above, maximum } = value;
        return [maximum, minimum, (above ?? minimum ?? 0) + 2].filter((bound) => bound !== null);
      }
      default:
        return [];
    }
  });
  const value = candidates.find((one) => JSON.stringify(one) !== JSON.stringify(standard));
  expect(value, `a value for ${name}`).toBeDefined();
  return value;
}

const { own } = analyseOptionFields();
const every = [...own].flatMap(([id, fields]) => fields.map((field) => [id, field.name, field] as const));

describe('every option of every method and metric', () => {
  it.each(every)('can be given on the command line: %s.%s', async (id, name, field) => {
    const value = otherValue(field);
    const written = writeOptionValue(value, field);
    const options = set(`${id}.${name}=${written}`, ...(ids[name]?.with ?? []));
    const { options: kept, ...families } = await analysed(...options);
    expect((kept.options as Record<string, Record<string, unknown>>)[id]![name]).toEqual(value);
    // To set an option of a method is to ask for it.
    const results = Object.assign({}, families.metrics, families.scoring, families.complementarity, families.forces, families.partnership) as unknown as Record<string, unknown>;
    if (id !== 'score') expect(results[resultKey(id)]).not.toBeNull();
    const { code, out, err } = await run(['analyse', '-', ...(id === 'score' ? ['--methods', 'salience'] : [`--${MetricId.safeParse(id).success ? 'metrics' : 'methods'}`, id]), ...options], { columns: 400 });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`${name}=${written}`);
    const standard = name === 'roles' ? 'all but opponent' : id === 'trust-and-value' ? '0.3333' : writeOptionValue(field.default, field);
    const isNothing = field.default === null || (Array.isArray(field.default) && field.default.length === 0);
    expect(out).toContain(`${name}=${written}${isNothing ? (ids[name]?.with === undefined ? '.' : '') : ` (default: ${standard})`}`);
  });
});

describe('allymap analyse --option', () => {
  it('changes the result', async () => {
    const [plain, changed] = [await analysed('--methods', 'mactor-influence'), await analysed('--methods', 'mactor-influence', ...set('mactor-influence.diagonal=excluded'))];
    expect([plain, changed].map(({ forces }) => (forces.mactorInfluence as { diagonal: string }).diagonal)).toEqual(['included', 'excluded']);
    const degrees = (await analysed(...set('degree.normalised=true'))).metrics.degree as { scores: { value: number }[] };
    expect(degrees.scores.map(({ value }) => value)).toEqual([1 / 3, 2 / 3, 1 / 3, 0]);
  });

  it('keeps the rest of what is computed, and adds what an option is for', async () => {
    const [plain, more] = [await analysed(), await analysed(...set('mactor-influence.diagonal=excluded', 'pagerank.damping=0.5'))];
    expect(more.options.methods).toEqual([...plain.options.methods, 'mactor-influence']);
    expect(more.options.metrics).toEqual([...plain.options.metrics, 'pagerank']);
    expect(more.scoring.powerInterestGrid).toEqual(plain.scoring.powerInterestGrid);
  });

  it('reaches all that have it, where it names no method', async () => {
    const { options, scoring } = await analysed(...set('influenceThreshold=0.75', 'seed=7'));
    expect([options.influenceThreshold, options.seed, options.options]).toEqual([0.75, 7, {}]);
    expect(scoring.powerInterestGrid).toMatchObject({ thresholds: { influence: 0.75 } });
  });

  it('may change the scores and the summary that JSON has of any choice', async () => {
    const { options, metrics } = await analysed('--metrics', 'density', ...set('neutral=0.1'));
    expect([options.neutral, options.metrics]).toEqual([0.1, ['density']]);
    expect(metrics.density).not.toBeNull();
  });

  const told = ['degree.normalised=true', 'betweenness.normalised=false', 'strength.unknown=unknown', 'force-field.objective="null"', 'persuasion.objective=o', 'persuasion.target=1', 'mactor-influence.diagonal=excluded', 'louvain.seed=1'];

  it('is told in the report, under the method or at the end', async () => {
    const { code, out } = await run(['analyse', '-', ...set(...told)]);
    expect(code).toBe(0);
    expect(out).toMatch(/── Balance of power \(MACTOR\) ─+\n[^─]*\nComputed with diagonal=excluded \(default: included\)\.\n/);
    expect(out).toMatch(/── Communities ─+\n(?![^─]*Computed with)/); // which was asked for with its default
    const options = out.slice(out.indexOf('── Options that were set'));
    expect(options).toMatch(/^Force field +objective="null"\nWhom to persuade +objective=o; target=1 \(default: 0\)\nNumber of neighbours +normalised=true \(default: false\)\nStrength of ties +unknown=unknown \(default: one\)\nBetweenness +normalised=false \(default: true\)$/m);
    expect(out).not.toMatch(/undefined|NaN|Infinity|\d{4}%/);
    expect(out).toMatch(/B 0\.67 \/ unknown \/ 1; A/);
    expect(out).not.toMatch(/Unknown strengths count as 1|force for it unknown|no one known against/i); // the force field is of the other objective
    // Of one objective of two it is said how many are ahead.
    expect(out).toContain('1 of 1 objective has more force for than against');
  });

  it('is told in Markdown and HTML as well, without a chance to be markup', async () => {
    const args = (format: string): string[] => ['analyse', '-', '--format', format, '--methods', 'force-field,mactor-influence', ...set('influenceMeasure=<b>_x_</b>', 'mactor-influence.unstated=unknown')];
    const markdown = await run(args('markdown'));
    expect(markdown.out).toContain('Computed with influenceMeasure\\=\\<b\\>\\_x\\_\\</b\\> (default: influence).');
    expect(markdown.out).toContain('Computed with unstated\\=unknown (default: zero).');
    const html = await run(args('html'));
    expect(html.out).toContain('Computed with influenceMeasure=&lt;b&gt;_x_&lt;/b&gt; (default: influence).');
    expect([markdown.code, html.code]).toEqual([0, 0]);
  });

  it.each(languages)('is told in $name', async ({ tag }) => {
    const words = { en: ['Computed with', 'default'], fr: ['Calculé avec', 'par défaut'], es: ['Calculado con', 'por defecto'], pt: ['Calculado com', 'padrão'], ar: ['حُسب هذا بالخيارات', 'الافتراضي'] }[tag];
    const under = await run(['analyse', '-', '--methods', 'mactor-influence', ...set('mactor-influence.diagonal=excluded')], { language: tag });
    for (const word of words) expect(under.out).toContain(word);
    const atTheEnd = await run(['analyse', '-', ...set('force-field.neutral=0.2')], { language: tag });
    expect(atTheEnd.out).toMatch(new RegExp(`neutral=0\\.2 \\(${words[1]}[\u00A0 ]?: 0\\)`));
  });

  it('says nothing of options that are at their defaults', async () => {
    const { out } = await run(['analyse', '-', ...set('mactor-influence.diagonal=included', 'neutral=0')]);
    expect(out).toContain('Balance of power');
    expect(out).not.toMatch(/Computed with|Options that were set/);
  });

  const nothing = '{"version": 1, "cause": {"title": "Wells"}}';
  it.each([
    [['--methods', 'salience', ...set('mactor-influence.diagonal=excluded')], 'allymap: mactor-influence is not computed here, so mactor-influence.diagonal would change nothing. Write --methods salience,mactor-influence, or leave the option out.\n'],
    [['--methods', 'salience', ...set('degree.direction=in')], 'Write --metrics degree, or'],
    [['--metrics', 'density', '--format', 'json', ...set('degree.direction=in')], 'Write --metrics density,degree, or'],
    [['--methods', 'salience', ...set('neutral=0.1')], 'allymap: neutral is an option of none of the methods asked for. Leave it out, or ask for one that has it: net-map, force-field, spectrum-of-allies.\n'],
    [set('force-field.objective=p'), 'allymap: force-field.objective: the map has no objective with the id p. Use one of: o, null.\n'],
    [set('score.objective=noll'), 'the map has no objective with the id noll. Did you mean null? Use one of: o, null.'],
    [set('best-team.members=a,d'), 'best-team.members: the map has no actor with the id d. Use one of: a, b, c, __proto__.'],
    [set('best-partner.team=n'), 'the map has no alliance with the id n. Use one of: m.'],
    [set('best-partner.team=a,n'), 'the map has no actor with the id n.'],
    [set('net-map.criterion=x'), 'the map has no criterion with the id x. Use one of: tower, scored.'],
    [set('scenarios.scenario=x'), 'the map has no scenario with the id x. Use one of: s.'],
    [set('best-team.members=a', 'best-team.without=a'), 'allymap: The same actor is in best-team.without and in best-team.members. Take it out of one of them.\n'],
    [set('best-team.members=a,b', 'best-team.size=1'), 'allymap: best-team.members names more actors than best-team.size allows (1). Raise that number, or name fewer.\n'],
    [set('pair-complementarity.actor=a', 'pair-complementarity.other=a'), 'pair-complementarity.other and pair-complementarity.actor name the same actor. Name two.'],
    [set('pair-complementarity.other=a'), 'pair-complementarity.other needs a second actor to compare with. Add --option pair-complementarity.actor=ID.'],
    [set('net-map.criterion=scored'), 'net-map.criterion: the scale of scored has an upper limit'],
  ])('refuses what would change nothing or does not fit the map, in one line: %j', async (args, says) => {
    const { code, out, err } = await run(['analyse', '-', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^allymap: [^\n]+\n$/);
    expect(err).toContain(says);
    for (const { tag } of languages) {
      const spoken = await run(['analyse', '-', ...args], { language: tag });
      expect([spoken.code, spoken.err.split('\n').length]).toEqual([2, 2]);
      expect(spoken.err).not.toMatch(/cli\.|[{}]/);
    }
  });

  it('says what to do where there is nothing to name', async () => {
    expect((await run(['analyse', '-', ...set('force-field.objective=p')], { input: nothing })).err).toBe('allymap: force-field.objective: the map has no objective with the id p. Leave the option out.\n');
  });

  it('is read before any file, and before the number of files is counted', async () => {
    for (const args of [['absent.json', ...set('neutral=2')], set('neutral=2'), ['a', 'b', ...set('neutral=2')]]) {
      expect((await run(['analyse', ...args])).err).toContain('neutral cannot be 2');
    }
    expect((await run(['analyse', '-', '--option', 'mactor-influence.diagonal', 'excluded'])).err).toContain('Write mactor-influence.diagonal=VALUE');
    expect((await run(['analyse', '-', '--option'])).err).toContain('--option needs a value: --option [ID.]NAME=VALUE');
    expect((await run(['validate', '-', ...set('neutral=0')])).err).toContain('Unknown option --option');
  });
});

describe('allymap compare --option', () => {
  const compared = async (...options: string[]): Promise<{ json: Comparison; text: string }> => {
    const args = ['compare', '-', '--before', '2010', '--after', '2012', ...set(...options)];
    return { json: JSON.parse((await run([...args, '--format', 'json'])).out) as Comparison, text: (await run(args)).out };
  };

  it('reads both maps with it, keeps it, and says so', async () => {
    const { json, text } = await compared('neutral=0.2', 'influenceMeasure=power');
    expect(json.options).toEqual({ interestMeasure: 'interest', influenceMeasure: 'power', interestThreshold: 0.5, influenceThreshold: 0.5, neutral: 0.2, active: 0.5 });
    expect(text.replaceAll('\n', ' ')).toContain('Computed with influenceMeasure=power (default: influence); neutral=0.2 (default: 0).');
    expect((await compared()).text).not.toContain('Computed with');
  });

  it('refuses what it does not know', async () => {
    const { code, err } = await run(['compare', '-', '--before', '2010', '--after', '2012', ...set('degree.direction=in')]);
    expect([code, err]).toEqual([2, 'allymap: compare has no option degree.direction. It has: interestMeasure, influenceMeasure, interestThreshold, influenceThreshold, neutral, active.\n']);
  });
});

it.each([20, 40, 80])('fits %i columns', async (columns) => {
  for (const { tag } of languages) {
    for (const args of [['methods', 'all', 'comparison'], ['analyse', '-', ...set('mactor-influence.diagonal=excluded', 'best-partner.roles=opponent', 'interestMeasure=a-very-long-word-without-any-blank')]]) {
      const { out } = await run(args, { language: tag, columns });
      for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
    }
  }
});
