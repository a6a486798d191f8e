import type { Document } from '../../model/document.ts';
import { requireDocument } from '../../model/parse-document.ts';
import { visitReferences } from '../../model/references.ts';
import { collectionNames } from '../../model/document.ts';
import type { RedactionChoice } from '../redaction-choices.ts';

type Plain = Record<string, unknown>;
type Lists = Record<string, (Plain & { id: string })[]>;

/** A text that stands where it should be gone once its choice was taken. */
export interface Secret {
  readonly choice: RedactionChoice;
  readonly text: string;
}

/**
 * A document with texts that stand nowhere else, in every field that a choice takes away; names of opponents and assessors also
 * within other texts, in other ids and in fields that the format does not know.
 */
export function plantSecrets(document: Document): { readonly secret: Document; readonly secrets: readonly Secret[] } {
  const copy = structuredClone(document) as unknown as Plain;
  const lists = copy as unknown as Lists;
  const secrets: Secret[] = [];
  let turn = 0;
  const make = (choice: RedactionChoice, what: string): string => {
    const text = `Zq${what}${++turn}Xj`;
    secrets.push({ choice, text });
    return text;
  };
  const rename = (collection: string, id: string, to: string): void => {
    for (const name of [...collectionNames, 'cause'] as const) {
      for (const record of name === 'cause' ? [copy['cause'] as object] : lists[name]!) {
        visitReferences(name, record, ({ field, id: named, path }) => {
          if (field.to !== collection || named !== id) return;
          const owner = path.slice(0, -1).reduce<unknown>((value, step) => (value as Plain)[step], record) as Plain;
          if (Object.hasOwn(owner, String(path.at(-1)))) owner[String(path.at(-1))] = to;
        });
      }
    }
    lists[collection]!.find((record) => record.id === id)!.id = to;
  };

  const everyObject = (value: unknown, visit: (object: Plain) => void): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const inner of Object.values(value)) everyObject(inner, visit);
    if (!Array.isArray(value)) visit(value as Plain);
  };
  // What is put in place of others later holds no reasons any more.
  delete (copy['cause'] as Plain)['requirements'];
  everyObject(copy, (object) => {
    if (object['basis'] === 'judged' && typeof object['reason'] === 'string') object['reason'] = make('reasons', 'reason');
  });
  for (const record of lists['positions']!) rename('positions', record.id, make('positions', 'position'));
  for (const record of lists['engagementLevels']!) rename('engagementLevels', record.id, make('positions', 'level'));
  lists['presentationSteps']!.push({ id: `step-${turn}-Zq`, picture: 'network', title: make('positions', 'steptitle'), sentence: make('reasons', 'sentence') });
  for (const collection of ['sources', 'assessors', 'offers', 'needs', 'presentationSteps']) for (const record of lists[collection]!) record['note'] = make('notes', 'note');
  for (const actor of lists['actors']!) actor['profile'] = { contact: make('notes', 'contact'), couldHinder: make('notes', 'hinder') };
  (copy['cause'] as Plain)['Zqunknown'] = { deep: [make('notes', 'unknown')] };
  copy['Zqtop'] = make('notes', 'top');

  const opponent = lists['actors']!.at(-1)!;
  opponent['role'] = 'opponent';
  const [name, short, alias] = [make('opponents', 'name'), make('opponents', 'short'), make('opponents', 'alias')];
  Object.assign(opponent, { name: `The ${name}`, shortName: short, aliases: [alias], description: make('opponents', 'description') });
  rename('actors', opponent.id, make('opponents', 'id'));
  const mention = (text: string): string => `Mind ${text}, or the ${name}.`;
  const cause = copy['cause'] as Plain;
  cause['description'] = mention(short);
  cause['requirements'] = [{ id: `win-${alias}`, label: mention(alias) }];
  lists['alliances']!.push({ id: `against-${opponent.id}`, label: mention(`the ${name}`), form: 'partnership', members: [{ actor: opponent.id, part: mention('x') }], more: { [`about ${short}`]: [mention(alias)] } });
  lists['threats']!.push({ id: `${short} sues`, label: mention(alias.toUpperCase()).replace(`the ${name}`, 'them'), kind: 'external', alliance: `against-${opponent.id}`, actors: [opponent.id], responses: [{ label: mention(short) }] });

  const told = make('opponents', 'told');
  lists['presentationSteps']!.push(
    { id: `of ${short}`, picture: 'threats', sentence: `${told} ${alias}`, options: [{ name: 'order', value: short }], filter: { kinds: [mention('x')] } },
    { id: `at-${turn}-Zq`, picture: 'matrix', title: told, actors: [opponent.id], about: { actor: opponent.id, alliance: `against-${opponent.id}` }, filter: { text: alias } },
  );

  const assessor = lists['assessors']![0]!;
  assessor['name'] = make('assessors', 'assessor');
  rename('assessors', assessor.id, make('assessors', 'assessorid'));
  lists['sources']!.push({ id: `talk-with-${String(assessor['name'])}`, title: `Talk with ${String(assessor['name'])} (${assessor.id})`, author: String(assessor['name']) });
  lists['activities']!.push({ id: `a-${turn}-Zq`, label: 'x', evidence: [{ basis: 'stated', citations: [{ source: `talk-with-${String(assessor['name'])}`, locator: `${assessor.id}, 3` }] }] });
  return { secret: requireDocument(copy), secrets };
}
