import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { analyseOptionFields, comparison, MethodId, metrics, MetricId, methods } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { commands } from './commands/index.ts';
import { completionScript } from './completion-script.ts';

const script = completionScript(commands);

it('is made of names that a shell reads as they are', () => {
  for (const [, words] of script.matchAll(/words='([^']*)'/g)) expect(words).toMatch(/^[\w.= -]*$/);
  for (const [, name] of script.matchAll(/^ {10}(\S+)\) /gm)) expect(name).toMatch(/^(?:[\w.-]+|\*)$/);
});

describe.skipIf(!existsSync('/bin/bash'))('bash completes', () => {
  /** What bash offers for a line whose end is being written, and what it puts in place of the last word. */
  function offered(line: string, breaks = ' \t\n"\'><=;|&(:'): string[] {
    const words = line.split(/\s+/);
    const ask = `${script}
      COMP_WORDBREAKS=$1 COMP_LINE=$2 COMP_POINT=\${#2}; shift 2; COMP_WORDS=("$@")
      _allymap
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const out = execFileSync('/bin/bash', ['-c', ask, 'bash', breaks, line, ...words], { encoding: 'utf8', env: { PATH: '' } });
    return out.split('\n').filter((word) => word !== '');
  }
  const { shared, own } = analyseOptionFields();

  it.each([
    ['allymap an', ['analyse']],
    ['allymap analyse map.json --f', ['--format']],
    ['allymap analyse map.json --format m', ['markdown']],
    ['allymap analyse map.json --language ', ['en', 'fr', 'es', 'pt', 'ar']],
    ['allymap html map.json --language ', ['en', 'fr', 'es', 'pt', 'ar', 'all']],
    ['allymap analyse map.json --methods mactor-i', ['mactor-influence']],
    ['allymap analyse map.json --methods salience,mactor-i', ['salience,mactor-influence']],
    ['allymap analyse map.json --option mactor-influence.', ['mactor-influence.diagonal=', 'mactor-influence.unstated=']],
    ['allymap analyse map.json --option neu', ['neutral=']],
    ['allymap analyse map.json --option mactor-influence.diagonal=', ['included', 'excluded']],
    ['allymap analyse map.json --option mactor-influence.diagonal=e', ['excluded']],
    ['allymap analyse map.json --option degree.normalised=t', ['true']],
    ['allymap analyse map.json --option force-field.objective=', ['null']],
    ['allymap analyse map.json --option best-team.roles=partner,opp', ['partner,opponent']],
    ['allymap compare a b --option i', ['interestMeasure=', 'influenceMeasure=', 'interestThreshold=', 'influenceThreshold=']],
    ['allymap compare a b --b', ['--before']],
    ['allymap methods comp', ['components', 'comparison']],
    ['allymap serve --p', ['--port']],
    // Files are left to bash.
    ['allymap analyse ', []],
    ['allymap serve --port ', []],
    ['allymap analyse map.json --option louvain.seed=', []],
    ['allymap analyse map.json --option $(touch x).y=', []],
  ])('%j', (line, words) => {
    expect(offered(line)).toEqual(words);
  });

  it('the whole word where a sign of equality parts none', () => {
    expect(offered('allymap analyse m --option degree.normalised=f', ' \t\n')).toEqual(['degree.normalised=false']);
  });

  it('every command, id and option', () => {
    expect(offered('allymap ')).toEqual([...commands.map(({ name }) => name), '--help', '--version', '--language']);
    for (const { name, options } of commands) expect(offered(`allymap ${name} -`)).toEqual([...options.map((option) => `--${option.name}`), '--language', '--help']);
    expect(offered('allymap analyse m --methods ')).toEqual(['all', ...MethodId.options]);
    expect(offered('allymap analyse m --metrics ')).toEqual(['all', ...MetricId.options]);
    expect(offered('allymap methods ')).toEqual(['all', ...methods.map(({ id }) => id), ...metrics.map(({ id }) => id), comparison.id]);
    const every = [...[...own].flatMap(([id, fields]) => fields.map(({ name }) => `${id}.${name}=`)), ...shared.map(({ name }) => `${name}=`)];
    expect(offered('allymap analyse m --option ')).toEqual(every);
  });
});
