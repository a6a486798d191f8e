import { NotFoundError, requireDocument } from '@allymap/core';
import { createTranslator, namesOf } from '@allymap/locales';
import { expect, it } from 'vitest';
import { drawStep, optionsOfStep, shownInStep } from './draw-step.ts';
import { recordStep } from './record-step.ts';

const document = requireDocument({
  version: 1, cause: { title: 'Wells' }, places: [{ id: 'l', country: 'PH' }],
  actors: [{ id: '__proto__', name: 'Ångström', role: 'partner', kind: 'ngo', presence: [{ place: 'l' }] }, { id: 'b', name: '<b>Bank</b>', aliases: ['Fund'] }, { id: 'c', name: 'C', role: 'opponent' }],
  alliances: [{ id: 'x', label: 'X', form: 'partnership', members: [{ actor: 'b' }, { actor: 'c' }] }],
  objectives: [{ id: 'o', label: 'O' }, { id: 'constructor', label: 'P' }],
  positions: [{ id: 'p', actor: 'b', objective: 'o', value: 1 }, { id: 'q', actor: 'c', objective: 'constructor', value: -1 }],
  presentationSteps: [{ id: 's', picture: 'force-field', about: { objective: 'constructor', alliance: 'x' }, options: [{ name: 'each', value: 'true' }, { name: 'each', value: 'perhaps' }, { name: '__proto__', value: '1' }], actors: ['c'] }],
});
const step = document.presentationSteps[0]!;
const view = { document, words: createTranslator('en'), names: namesOf(document) };

it('reads the options that the picture has and takes, and names the others', async () => {
  expect(optionsOfStep(step, document)).toEqual({ options: { objective: 'constructor', each: true }, unread: ['alliance', 'each', '__proto__'] });
  const drawn = await drawStep({ ...step, options: [] }, view);
  expect([drawn.scene.title, [...drawn.shown], drawn.unread]).toEqual([expect.stringContaining('P'), ['c'], ['alliance']]);
  await expect(drawStep({ id: 't', picture: 'constructor' }, view)).rejects.toThrow(NotFoundError);
});

it('shows whom a step names, of those that its filter lets through', () => {
  const shown = (more: object): string[] => [...shownInStep({ id: 't', picture: 'network', ...more }, document)];
  expect(shown({})).toEqual(['__proto__', 'b', 'c']);
  expect(shown({ actors: ['c', '__proto__'] })).toEqual(['__proto__', 'c']);
  expect([shown({ filter: { roles: ['unassigned'] } }), shown({ filter: { kinds: ['ngo'] } }), shown({ filter: { countries: ['PH'] } }), shown({ filter: { alliance: 'x' } })]).toEqual([['b'], ['__proto__'], ['__proto__'], ['b', 'c']]);
  expect([shown({ filter: { text: ' angs' } }), shown({ filter: { text: 'fund' } }), shown({ actors: ['b'], filter: { roles: ['opponent'] } })]).toEqual([['__proto__'], ['b'], []]);
});

it('records what somebody looks at, so that the step shows it again', () => {
  const seen = { picture: 'force-field', options: { objective: 'o', each: true, colour: 'role', constructor: 'x' }, actors: ['b'], filter: { roles: ['partner' as const], kinds: [], countries: [], text: ' ' } };
  const recorded = recordStep(seen, document);
  expect(recorded).toEqual({ picture: 'force-field', about: { objective: 'o' }, options: [{ name: 'each', value: 'true' }], actors: ['b'], filter: { roles: ['partner'] } });
  expect(optionsOfStep({ id: 't', ...recorded }, document)).toEqual({ options: { objective: 'o', each: true }, unread: [] });
  expect(recordStep({ picture: 'force-field', options: { each: false, objective: 'gone' }, actors: [], filter: {} }, document)).toEqual({ picture: 'force-field' });
});
