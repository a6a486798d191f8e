import { describe, expect, it } from 'vitest';
import { Engagements } from './engagement-result.ts';
import { engagement } from './engagement.ts';
import { codesOf, documentOf } from '../testing/document-of.ts';

const actors = [{ id: 'ministry', role: 'strategic-ally' }, { id: 'donor', role: 'strategic-ally' }, { id: 'mayor', role: 'stakeholder' }, { id: 'bank' }, { id: 'press' }];

function engagementsOf(notes: readonly object[]): Engagements {
  const result = engagement.compute(documentOf(actors, { engagements: notes.map((note, index) => ({ id: `e${index}`, way: 'lobbying', ...note })) }));
  expect(Engagements.parse(result)).toEqual(result);
  return result;
}

describe('engagement', () => {
  it('gathers the ways, benefits and difficulties of each actor', () => {
    const result = engagementsOf([
      { actor: 'mayor', benefits: [{ label: 'leave', to: 'cause' }, { label: 'leave', to: 'cause' }, { label: 'votes', to: 'actor' }, { label: 'calm' }], difficulties: ['busy'] },
      { actor: 'mayor', way: 'project-events', difficulties: ['busy', 'elections'] },
      { actor: 'mayor' },
      { actor: 'bank', way: 'twinning', benefits: [{ label: 'clients', to: 'actor' }] },
    ]);
    expect(result.actors).toEqual([
      {
        actor: 'mayor', role: 'stakeholder', ways: [{ way: 'lobbying', engagements: ['e0', 'e2'] }, { way: 'project-events', engagements: ['e1'] }], untried: ['direct-involvement'],
        benefitsToCause: ['leave'], benefitsToActor: ['votes'], benefitsToUnknown: ['calm'], difficulties: ['busy', 'elections'], balance: 'both',
      },
      {
        actor: 'bank', role: 'unassigned', ways: [{ way: 'twinning', engagements: ['e3'] }], untried: ['lobbying', 'project-events', 'direct-involvement'],
        benefitsToCause: [], benefitsToActor: ['clients'], benefitsToUnknown: [], difficulties: [], balance: 'actor-only',
      },
    ]);
    expect(result.ways).toEqual([
      { way: 'lobbying', engagements: 2, actors: ['mayor'] },
      { way: 'project-events', engagements: 1, actors: ['mayor'] },
      { way: 'direct-involvement', engagements: 0, actors: [] },
      { way: 'twinning', engagements: 1, actors: ['bank'] },
    ]);
  });

  it('names strategic allies without any engagement, and nobody else', () => {
    expect(engagementsOf([{ actor: 'ministry' }]).alliesWithout).toEqual(['donor']);
    expect(engagementsOf([]).alliesWithout).toEqual(['ministry', 'donor']);
  });

  it('says who is not engaged, how the others are, who gains, and where it is hard', () => {
    const messages = engagement.explain!(
      engagementsOf([
        { actor: 'ministry', benefits: [{ label: 'x', to: 'cause' }], difficulties: ['x'] },
        { actor: 'mayor', way: 'direct-involvement', benefits: [{ label: 'x', to: 'cause' }, { label: 'y', to: 'actor' }] },
        { actor: 'bank', way: 'twinning', benefits: [{ label: 'y', to: 'actor' }] },
        { actor: 'press', way: 'letters', benefits: [{ label: 'y' }] },
      ]),
    );
    const of = (...ids: string[]): object => ({ actors: ids, more: 0 });
    expect(messages).toEqual([
      { code: 'engagement.allies-without', params: of('donor') },
      { code: 'engagement.by.lobbying', params: of('ministry') },
      { code: 'engagement.by.direct-involvement', params: of('mayor') },
      { code: 'engagement.by-other', params: { ...of('bank', 'press'), ways: ['twinning', 'letters'] } },
      { code: 'engagement.unused', params: { wayTerms: ['engagement.project-events'] } },
      { code: 'engagement.balance.both', params: of('mayor') },
      { code: 'engagement.balance.cause-only', params: of('ministry') },
      { code: 'engagement.balance.actor-only', params: of('bank') },
      { code: 'engagement.balance.unknown', params: of('press') },
      { code: 'engagement.difficult', params: of('ministry') },
    ]);
    expect(codesOf(engagement.explain!(engagementsOf([])))).toEqual(['engagement.allies-without', 'engagement.none']);
  });

  it('takes strange ids and ways for what they are', () => {
    const document = documentOf(['__proto__', ''], { engagements: [{ id: 'x', actor: '__proto__', way: '__proto__' }, { id: 'y', actor: '', way: 'constructor' }] });
    expect(engagement.compute(document).ways.slice(3)).toEqual([{ way: '__proto__', engagements: 1, actors: ['__proto__'] }, { way: 'constructor', engagements: 1, actors: [''] }]);
  });
});
