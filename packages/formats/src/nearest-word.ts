import { folded } from './column-titles.ts';

/** What people write for the kinds of ties and the roles of a document; the nearest, not the same. */
const near = new Map(
  Object.entries({
    conflict: 'opposes opposed opposition against hostile rival rivalry negative competes competition blocks',
    cooperation: 'supports support helps collaborates collaboration cooperates works-with partner partners partnership ally allies positive',
    funding: 'funds finances pays money donor donates grant grants',
    information: 'informs reports communicates communication advice advises knows',
    authority: 'controls supervises regulates manages command commands reports-to',
    influence: 'influences lobbies lobbying',
    'capacity-transfer': 'trains training teaches mentors',
    membership: 'member belongs belongs-to',
    interrupted: 'broken ended stopped inactive',
    unclear: 'unknown other n/a na',
    'strategic-ally': 'ally allies champion supporter supportive',
    opponent: 'resistant against critic opposed',
    unassigned: 'none unknown neutral n/a na',
    state: 'government public governmental',
    'civil-society': 'ngo nonprofit association third',
    private: 'business company commercial',
    international: 'multilateral intergovernmental un',
  }).flatMap(([word, others]) => others.split(' ').map((other) => [`${word} ${folded(other)}`, word] as const)),
);

/** The word of a list that an unknown one probably stands for; `undefined` where none is near. */
export function nearestWord(found: string, words: readonly string[]): string | undefined {
  const asked = folded(found);
  return words.find((word) => near.has(`${word} ${asked}`)) ?? words.find((word) => asked.length > 3 && (folded(word).startsWith(asked) || asked.startsWith(folded(word))));
}
