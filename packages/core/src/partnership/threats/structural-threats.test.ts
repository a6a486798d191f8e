import { describe, expect, it } from 'vitest';
import { questionOf, threatOf } from './structural-threat.ts';
import { StructuralThreats } from './structural-threats-result.ts';
import { structuralThreats } from './structural-threats.ts';
import { at, codesOf, documentOf, place } from '../testing/document-of.ts';

const alliance = (id: string, members: readonly string[], more: object = {}): object => ({
  id, label: id, form: 'partnership', members: members.map((actor) => ({ actor })), formality: { signed: true }, ...more,
});
const tie = (source: string, target: string, kind = 'cooperation'): object => ({ id: `${source}${target}`, source, target, kind });

function threatsOf(actors: readonly (string | { id: string })[], rest: Parameters<typeof documentOf>[1], options: object = {}): StructuralThreats {
  const result = structuralThreats.compute(documentOf(actors, rest), options);
  expect(StructuralThreats.parse(result)).toEqual(result);
  expect(result.kinds.reduce((sum, one) => sum + one.threats, 0)).toBe(result.threats.length);
  expect(result.kinds.reduce((sum, one) => sum + one.questions, 0)).toBe(result.questions.length);
  return result;
}

const ofKind = ({ threats }: StructuralThreats, kind: string): StructuralThreats['threats'] => threats.filter((one) => one.kind === kind);

describe('structural threats', () => {
  it('are on the map whoever and whatever would cut off two actors or more', () => {
    // a–b–c–d–e: without c two are cut off, without b or d one; the ties b–c and c–d cut off two, a–b and d–e one.
    const chain = { ties: [tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('d', 'e')] };
    const five = ['a', 'b', 'c', 'd', 'e'];
    expect(threatsOf(five, chain).threats).toEqual([
      threatOf('actor-dependence', { actors: ['c'], count: 2 }),
      threatOf('tie-dependence', { actors: ['b', 'c'], ties: ['bc'], count: 2 }),
      threatOf('tie-dependence', { actors: ['c', 'd'], ties: ['cd'], count: 2 }),
    ]);
    const all = threatsOf(five, chain, { leastCutOff: 1 });
    expect(all.threats.map(({ kind, actors, count }) => [kind, actors.join(''), count])).toEqual([
      ['actor-dependence', 'c', 2], ['actor-dependence', 'b', 1], ['actor-dependence', 'd', 1],
      ['tie-dependence', 'bc', 2], ['tie-dependence', 'cd', 2], ['tie-dependence', 'ab', 1], ['tie-dependence', 'de', 1],
    ]);
  });

  it('are within an alliance whoever would cut off any member, by the ties among them only', () => {
    // Inside: a–b–c; outside d joins a and c, so that on the map nobody is cut off.
    const result = threatsOf(['a', 'b', 'c', 'd'], { ties: [tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('d', 'a')], alliances: [alliance('x', ['a', 'b', 'c'])] });
    expect(result.threats).toEqual([
      threatOf('actor-dependence', { alliance: 'x', actors: ['b'], count: 1 }),
      threatOf('tie-dependence', { alliance: 'x', actors: ['a', 'b'], ties: ['ab'], count: 1 }),
      threatOf('tie-dependence', { alliance: 'x', actors: ['b', 'c'], ties: ['bc'], count: 1 }),
    ]);
  });

  it.each([
    [{ signed: true, formal: false }, null],
    [{ formal: true }, null],
    [{ signed: false, formal: true }, true],
    [{ formal: false }, true],
    [{ signed: null, formal: true }, false],
    [{ signed: null, formal: false }, false],
    [{ formal: null }, false],
    [{}, false],
    [undefined, false],
  ])('are alliances without a signature: %j', (formality, certain) => {
    const { formality: _given, ...bare } = alliance('x', ['a']) as { formality: object };
    const { threats, questions } = threatsOf(['a'], { alliances: [formality === undefined ? bare : { ...bare, formality }] });
    expect(threats).toEqual(certain === true ? [threatOf('nothing-signed', { alliance: 'x', count: 1 })] : []);
    // Where nobody says whether it is signed, one has to ask.
    expect(questions).toEqual(certain === false ? [questionOf('nothing-signed', { alliance: 'x', count: 1 })] : []);
  });

  it('name the public bodies whose leaders change', () => {
    const actors = [{ id: 'town', kind: 'local-authority' }, { id: 'state', kind: 'central-authority' }, { id: 'mayor', sector: 'state' }, { id: 'ngo', sector: 'civil-society' }, { id: 'other', sector: 'state' }];
    const [found] = threatsOf(actors, { alliances: [alliance('x', ['ngo', 'mayor', 'town', 'state'], { formality: { signed: false } })] }).threats;
    expect(found!.actors).toEqual(['town', 'state', 'mayor']);
  });

  it('are conflicts between two members', () => {
    const ties = [tie('a', 'b', 'conflict'), tie('b', 'c', 'conflict'), tie('a', 'a', 'conflict'), tie('b', 'a', 'interrupted')];
    expect(ofKind(threatsOf(['a', 'b', 'c'], { ties, alliances: [alliance('x', ['a', 'b'])] }), 'conflict-inside')).toEqual([
      threatOf('conflict-inside', { alliance: 'x', actors: ['a', 'b'], ties: ['ab'], count: 2 }),
    ]);
  });

  it('are members who alone meet a requirement; a question where of some member nothing is recorded', () => {
    const rest = {
      cause: { requirements: [{ id: 'r', capability: 'k' }, { id: 's', capability: 'l' }, { id: 't', capability: 'm' }] },
      capabilities: ['k', 'l', 'm'].map((id) => ({ id, label: id })),
      offers: [['a', 'k'], ['a', 'l'], ['b', 'l'], ['a', 'm']].map(([actor, capability], index) => ({ id: `${index}`, actor, capability })),
    };
    expect(ofKind(threatsOf(['a', 'b'], { ...rest, alliances: [alliance('x', ['a', 'b'])] }), 'sole-supplier')).toEqual([
      threatOf('sole-supplier', { alliance: 'x', actors: ['a'], requirements: ['r', 't'], count: 2 }),
    ]);
    const { threats, questions } = threatsOf(['a', 'b', 'c'], { ...rest, alliances: [alliance('x', ['a', 'b', 'c'])] });
    expect([threats, questions]).toEqual([[], [questionOf('sole-supplier', { alliance: 'x', actors: ['a'], requirements: ['r', 't'], count: 2, unknown: ['c'] })]]);
    expect(ofKind(threatsOf(['a'], { ...rest, offers: [], alliances: [alliance('x', ['a', 'a'])] }), 'sole-supplier')).toEqual([]);
  });

  it('are places that one member alone is in or reaches', () => {
    const rest = {
      cause: { places: ['home', 'port'] },
      places: [place('home'), place('port'), place('far')],
      reaches: [{ id: '1', actor: 'b', place: 'far' }],
    };
    const actors = [at('a', 'home'), at('b', 'home', 'port'), { id: 'c' }];
    expect(ofKind(threatsOf(actors, { ...rest, alliances: [alliance('x', ['a', 'b'])] }), 'place-through-one')).toEqual([
      threatOf('place-through-one', { alliance: 'x', actors: ['b'], places: ['port'], count: 1 }),
    ]);
    const own = alliance('x', ['a', 'b', 'c'], { places: ['far', 'port', 'far'] });
    const { threats, questions } = threatsOf(actors, { ...rest, alliances: [own] });
    expect(threats).toEqual([]);
    expect(questions).toEqual([questionOf('place-through-one', { alliance: 'x', actors: ['b'], places: ['far', 'port'], count: 2, unknown: ['c'] })]);
    expect(ofKind(threatsOf(actors, { ...rest, alliances: [alliance('x', ['b'])] }), 'place-through-one')).toEqual([]);
  });

  it('are partnerships of more members than can be managed, and no other alliances', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'];
    const seven = [...six, 'g'];
    expect(threatsOf(seven, { alliances: [alliance('x', six)] }).threats).toEqual([]);
    expect(threatsOf(seven, { alliances: [alliance('x', seven)] }).threats).toEqual([threatOf('too-large', { alliance: 'x', actors: seven, count: 7 })]);
    expect(threatsOf(seven, { alliances: [alliance('x', seven, { form: 'stakeholder-engagement' })] }).threats).toEqual([]);
    expect(threatsOf(seven, { alliances: [alliance('x', six)] }, { manageable: 5 }).threats).toHaveLength(1);
  });

  it('are services that actors offer in one place without being joined', () => {
    const rest = {
      places: [place('home')],
      capabilities: [{ id: 'k', label: 'k', kind: 'service' }],
      offers: ['a', 'b'].map((actor) => ({ id: actor, actor, capability: 'k' })),
    };
    const actors = [at('a', 'home'), at('b', 'home')];
    expect(threatsOf(actors, rest).threats).toEqual([threatOf('service-overlap', { actors: ['a', 'b'], capabilities: ['k'], places: ['home'], count: 2 })]);
    expect(ofKind(threatsOf(actors, { ...rest, ties: [tie('a', 'b')] }), 'service-overlap')).toEqual([]);
    expect(structuralThreats.explain!(threatsOf(actors, rest))[1]).toEqual({
      code: 'structural-threats.told.service-overlap', params: { count: 1, capabilities: ['k'], more: 0 },
    });
  });

  it('are none on an empty map, and take strange ids for what they are', () => {
    expect(threatsOf([], {})).toEqual({ manageable: 6, threats: [], questions: [], kinds: expect.arrayContaining([{ kind: 'too-large', threats: 0, questions: 0 }]) as never });
    const strange = ['__proto__', '', 'constructor'];
    const found = threatsOf(strange, { ties: [tie('__proto__', ''), tie('', 'constructor')], alliances: [alliance('__proto__', strange)] });
    expect(found.threats[0]).toEqual(threatOf('actor-dependence', { alliance: '__proto__', actors: [''], count: 1 }));
  });
});

describe('the order of structural threats', () => {
  const power = { criteria: [{ id: 'power', label: 'Power', measures: 'influence', scale: 'zero-to-one' }, { id: 'might', label: 'Might', measures: 'power', scale: 'zero-to-one' }] };
  const answer = (actor: string, value: number | null, criterion = 'power'): object => ({ id: `${actor} ${criterion}`, actor, criterion, value });
  const unsigned = { formality: { signed: false } };

  it('is the largest first, then the greatest influence, known before unknown, then the document’s', () => {
    const alliances = [alliance('unknown', ['c', 'd'], unsigned), alliance('weak', ['b', 'd'], unsigned), alliance('large', ['c', 'd', 'e'], unsigned), alliance('strong', ['a', 'd'], unsigned), alliance('unknown too', ['d', 'c'], unsigned)];
    const found = threatsOf(['a', 'b', 'c', 'd', 'e'], { ...power, alliances, assessments: [answer('a', 0.9), answer('b', 0), answer('c', null), answer('b', 1, 'might')] });
    expect(found.threats.map((one) => [one.alliance, one.count])).toEqual([['large', 3], ['strong', 2], ['weak', 2], ['unknown', 2], ['unknown too', 2]]);
  });

  it('looks at another measure of influence if asked, and orders questions alike', () => {
    const alliances = ['a', 'b'].map((id) => alliance(id, [id], { formality: { signed: null } }));
    const rest = { ...power, alliances, assessments: [answer('a', 0.9), answer('b', 0), answer('b', 1, 'might')] };
    expect(threatsOf(['a', 'b'], rest).questions.map((one) => one.alliance)).toEqual(['a', 'b']);
    expect(threatsOf(['a', 'b'], rest, { influenceMeasure: 'power' }).questions.map((one) => one.alliance)).toEqual(['b', 'a']);
  });

  it('goes by those a finding names, where it names any', () => {
    // Both conflicts are in an alliance of four; the second is between the two who count.
    const members = ['a', 'b', 'c', 'd'];
    const ties = [tie('a', 'b', 'conflict'), tie('c', 'd', 'conflict')];
    const found = threatsOf(members, { ...power, ties, alliances: [alliance('x', members)], assessments: [answer('a', 0.1), answer('d', 0.9)] });
    expect(ofKind(found, 'conflict-inside').map((one) => one.ties)).toEqual([['cd'], ['ab']]);
  });
});

describe('what structural threats say', () => {
  it('is each kind once, with how many there are, and then what to ask', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ ...at(id, ...(id === 'g' ? [] : ['home'])), kind: id === 'a' ? 'local-authority' : 'ngo' }));
    const result = threatsOf(seven, {
      cause: { requirements: [{ id: 'r', capability: 'k' }], places: ['home', 'port'] },
      places: [place('home'), place('port')],
      capabilities: [{ id: 'k', label: 'k' }, { id: 's', label: 's', kind: 'service' }],
      offers: [{ id: '1', actor: 'a', capability: 'k' }, { id: '2', actor: 'e', capability: 's' }, { id: '3', actor: 'f', capability: 's' }],
      reaches: [{ id: '1', actor: 'c', place: 'port' }],
      ties: [tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('a', 'd', 'conflict')],
      alliances: [alliance('x', seven.map(({ id }) => id), { formality: { signed: false } }), alliance('y', ['b', 'c'], { formality: {} })],
    });
    expect(structuralThreats.explain!(result)).toEqual([
      { code: 'structural-threats.count', params: { count: 11, kinds: 6 } },
      { code: 'structural-threats.told.nothing-signed', params: { count: 1, alliances: ['x'], more: 0 } },
      { code: 'structural-threats.leadership', params: { actors: ['a'], more: 0 } },
      { code: 'structural-threats.told.conflict-inside', params: { count: 1, ties: ['ad'], more: 0 } },
      // In the alliance b and c each cut one member off; on the map nobody cuts off two.
      { code: 'structural-threats.told.actor-dependence', params: { count: 2, actors: ['b', 'c'], more: 0 } },
      // On the map b–c cuts off two; in the alliances it stands again, once.
      { code: 'structural-threats.told.tie-dependence', params: { count: 3, ties: ['bc', 'ab', 'cd'], more: 0 } },
      { code: 'structural-threats.told.place-through-one', params: { count: 1, places: ['port'], more: 0 } },
      { code: 'structural-threats.told.too-large', params: { count: 1, alliances: ['x'], more: 0, manageable: 6 } },
      { code: 'structural-threats.ask.nothing-signed', params: { count: 1, alliances: ['y'], more: 0 } },
      { code: 'structural-threats.ask.sole-supplier', params: { count: 1, actors: ['a'], more: 0 } },
      { code: 'structural-threats.ask.place-through-one', params: { count: 1, places: ['port'], more: 0 } },
    ]);
  });

  it('is five of many, and how many more', () => {
    const ids = Array.from({ length: 51 }, (_, index) => `x${index}`);
    const of = (formality: object): unknown => structuralThreats.explain!(threatsOf(['a'], { alliances: ids.map((id) => alliance(id, ['a'], { formality })) }));
    const facts = { count: 51, alliances: ids.slice(0, 5), more: 46 };
    expect(of({ signed: null })).toEqual([{ code: 'structural-threats.none', params: {} }, { code: 'structural-threats.ask.nothing-signed', params: facts }]);
    expect(of({ signed: false })).toEqual([{ code: 'structural-threats.count', params: { count: 51, kinds: 1 } }, { code: 'structural-threats.told.nothing-signed', params: facts }]);
  });

  it('is that there is none, or what the map as a whole hangs on', () => {
    expect(codesOf(structuralThreats.explain!(threatsOf([], {})))).toEqual(['structural-threats.none']);
    const map = structuralThreats.explain!(threatsOf(['a', 'b', 'c', 'd', 'e'], { ties: [tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('d', 'e')] }));
    expect(map.slice(1)).toEqual([
      { code: 'structural-threats.told.actor-dependence', params: { count: 1, actors: ['c'], more: 0 } },
      { code: 'structural-threats.told.tie-dependence', params: { count: 2, ties: ['bc', 'cd'], more: 0 } },
    ]);
  });
});
