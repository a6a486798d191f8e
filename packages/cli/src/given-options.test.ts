import { analyseOptionFields, ComparisonOptions } from '@allymap/core';
import { createTranslator, languages } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { givenComparisonOptions, givenOptions } from './given-options.ts';
import { UsageError } from './usage-error.ts';
import { usageText } from './usage-text.ts';

const english = createTranslator('en');

/** The line on standard error for options that are refused; `fine` where they are not. */
function refusal(texts: readonly string[], read: typeof givenOptions | typeof givenComparisonOptions = givenOptions, translator = english): string {
  try {
    read(texts, translator);
    return 'fine';
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return usageText(error, translator).replace(/[\u2068\u2069]/g, '');
  }
}

describe('options on the command line', () => {
  it('are for one method, or for all', () => {
    expect(givenOptions(['mactor-influence.diagonal=excluded', 'neutral=0.2', 'degree.normalised=yes', 'mactor-influence.unstated=unknown'], english)).toMatchObject({
      shared: { neutral: 0.2 },
      own: { 'mactor-influence': { diagonal: 'excluded', unstated: 'unknown' }, degree: { normalised: true } },
    });
    expect(givenOptions([], english)).toEqual({ all: [], shared: {}, own: {} });
  });

  it('may be lists, given in one or several times', () => {
    expect(givenOptions(['best-team.members=a', 'best-team.without=c,d', 'best-team.members=b'], english).own).toEqual({ 'best-team': { members: ['a', 'b'], without: ['c', 'd'] } });
  });

  it('may be given twice where they say the same', () => {
    expect(givenOptions(['degree.normalised=yes', 'degree.normalised=true'], english).own).toEqual({ degree: { normalised: true } });
  });

  it('may have any sign in their value', () => {
    expect(givenOptions(['force-field.objective=a=b.c', 'interestMeasure=a.b'], english)).toMatchObject({ shared: { interestMeasure: 'a.b' }, own: { 'force-field': { objective: 'a=b.c' } } });
  });

  it.each([
    [['mactor-influenc.diagonal=excluded'], 'allymap: There is no method or metric mactor-influenc. Did you mean mactor-influence? `allymap methods` lists them.\n'],
    [['mactorInfluence.diagonal=excluded'], 'Did you mean mactor-influence?'],
    [['mactor-influence.diagnal=excluded'], 'allymap: mactor-influence has no option diagnal. Did you mean diagonal? It has: diagonal, unstated.\n'],
    [['mactor-influence.diagonal=exclude'], 'allymap: mactor-influence.diagonal cannot be exclude. Did you mean excluded? It takes included or excluded.\n'],
    [['mactor-influence.diagonal=EXCLUDED'], 'Did you mean excluded?'],
    [['mactor-influence.diagonal'], 'allymap: mactor-influence.diagonal has no value. Write mactor-influence.diagonal=VALUE. It takes included or excluded.\n'],
    [['mactor-influence.diagonal='], 'has no value'],
    [['force-field.objective='], 'force-field.objective has no value. Write force-field.objective=VALUE. It takes an id or null.'],
    [['mactor-influence.diagonal=excluded', 'mactor-influence.diagonal=included'], 'allymap: mactor-influence.diagonal is given twice, as excluded and as included. Keep one.\n'],
    [['score.measure=power'], 'score has no option measure. It has: objective, continuousStep.'],
    [['threats.seed=1'], 'threats has no options. Leave out threats.seed.'],
    [['diagonal=excluded'], 'diagonal is an option of single methods. Name the method too, as in mactor-influence.diagonal, mactor-positions.diagonal, mactor-convergence.diagonal.'],
    [['neutrl=0.1'], 'There is no option neutrl for all methods. Did you mean neutral? Use one of: interestMeasure, influenceMeasure, interestThreshold, influenceThreshold, neutral, active, seed. To set an option of one method, write ID.NAME=VALUE.'],
    [['neutral=2'], 'neutral cannot be 2. It takes a number (0 to 1).'],
    [['neutral=0,25'], 'Did you mean 0.25? It takes a number'],
    [['neutral=٠٫٥'], 'Did you mean 0.5?'],
    [['neutral=30%'], 'Did you mean 0.3?'],
    [['neutral=130%'], 'neutral cannot be 130%. It takes'],
    [['best-team.size=٦'], 'Did you mean 6?'],
    [['best-team.size=1,000'], 'best-team.size cannot be 1,000. It takes a whole number (1 to 20).'],
    [['best-team.size=4.5'], 'It takes a whole number'],
    [['best-team.size=null'], 'best-team.size cannot be null'],
    [['betweenness.pivots=3'], 'It takes auto, all, or a whole number (≥ 10).'],
    [['louvain.resolution=0'], 'It takes a number (> 0).'],
    [['score.continuousStep=2'], 'It takes a number (> 0, ≤ 1).'],
    [['degree.normalised=maybe'], 'It takes true or false.'],
    [['service-overlap.kinds=service,acess'], 'service-overlap.kinds cannot be service,acess. Did you mean access? It takes one or more of these, with commas between them: expertise, resource,'],
    [['service-overlap.kinds=service', 'service-overlap.kinds=acess'], 'service-overlap.kinds cannot be acess. Did you mean access?'],
    [['best-partner.team=a,,b', 'best-partner.team=c'], 'best-partner.team cannot be a,,b,c. It takes an id, ids with commas between them, or null.'],
    [['=1'], 'allymap: =1 does not say which option to set. Write ID.NAME=VALUE.\n'],
    [['.seed=1'], 'does not say'],
    [['louvain.=1'], 'does not say'],
    [[''], 'does not say'],
    [['salience'], 'There is no option salience for all methods'],
    [['degree.ties.all=1'], 'degree has no option ties.all'],
  ])('are refused in one line that says what to do: %j', (texts, says) => {
    expect(refusal(texts)).toContain(says);
  });

  it.each([
    '__proto__=1', '__proto__.x=1', '__proto__.__proto__=1', 'constructor=1', 'constructor.prototype=1', 'toString.length=1', 'hasOwnProperty=1',
    'degree.__proto__=1', 'degree.constructor=1', 'degree.toString=1', 'mactor-influence.hasOwnProperty=excluded', 'degree.normalised=__proto__', 'service-overlap.kinds=__proto__', 'mactor-influence.diagonal=constructor',
  ])('never become a key, nor a value that is not known: %s', (text) => {
    expect(refusal([text])).toMatch(/no option|no method|cannot be/);
    expect(refusal([text.replace(/^[\w-]+\./, '')], givenComparisonOptions)).toMatch(/no option|cannot be/);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(Reflect.ownKeys(Object.getPrototypeOf({}) as object));
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('may name any id', () => {
    const { own } = givenOptions(['force-field.objective=__proto__', 'best-team.members=__proto__,constructor'], english);
    expect(own).toEqual({ 'force-field': { objective: '__proto__' }, 'best-team': { members: ['__proto__', 'constructor'] } });
    expect(Object.getPrototypeOf(own)).toBe(Object.prototype);
  });

  const hostile = ['\u001B[31m', '\n', '\r\n', '\u202E', '\u2069', '\0', '\u2028', '\uD800', '{', '}', "'", '#', '{nearest}', '%s', '$&', '`', '"', '=', '.', ','];
  it.each(languages)('are refused in one line of $name, whatever they hold', ({ tag }) => {
    const translator = createTranslator(tag);
    for (const piece of [...hostile, ...hostile.map((one) => one.repeat(20_000))]) {
      for (const text of [piece, `${piece}.x=1`, `degree.${piece}=1`, `degree.normalised=${piece}`, `degree.normalised${piece}`, `neutral=${piece}`, `${piece}=1`, `louvain.seed=x${piece}`]) {
        if (text.startsWith('degree.normalised=') && text.endsWith('=')) continue;
        const line = refusal([text], givenOptions, translator);
        expect(line.length, JSON.stringify(text.slice(0, 60))).toBeLessThan(700);
        expect(line).toMatch(/^allymap: [^\n\r\u001B\u202E\0\u2028]+\n$/);
      }
    }
  });

  it('are for all that is compared, in a comparison', () => {
    expect(givenComparisonOptions(['neutral=0.2', 'influenceMeasure=power'], english)).toEqual({ neutral: 0.2, influenceMeasure: 'power' });
    const names = Object.keys(ComparisonOptions.shape).join(', ');
    expect(refusal(['force-field.neutral=0.2'], givenComparisonOptions)).toBe(`allymap: compare has no option force-field.neutral. It has: ${names}.\n`);
    expect(refusal(['neutrl=0.2'], givenComparisonOptions)).toContain('Did you mean neutral?');
    expect(refusal(['neutral=x'], givenComparisonOptions)).toContain('neutral cannot be x. It takes a number (0 to 1).');
    expect(refusal(['neutral'], givenComparisonOptions)).toContain('Write neutral=VALUE');
    expect(refusal(['=1'], givenComparisonOptions)).toContain('Write NAME=VALUE');
  });
});

const { own } = analyseOptionFields();
const translators = languages.map(({ tag }) => createTranslator(tag));
const every = [...own].flatMap(([id, fields]) => fields.map((field) => [id, field.name, field.values] as const));

it.each(every)('says of %s.%s in every language what it takes', (id, name, values) => {
  for (const translator of translators) {
    const line = refusal([`${id}.${name}`], givenOptions, translator);
    expect(line).not.toMatch(/cli\.|\{|\}|undefined/);
    for (const word of values.flatMap((value) => (value.type === 'word' ? value.words : []))) expect(line).toContain(word);
  }
});
