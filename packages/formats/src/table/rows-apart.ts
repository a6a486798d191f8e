import { foldedWords } from './folded-title.ts';
import { saysUnknown } from './unknown-words.ts';

/** Why a row is probably no actor. */
export type NoActor = 'total' | 'template' | 'note' | 'unknown';

const totals = new Set(
  'total|totals|grand total|subtotal|sub total|sum|sums|average|mean|count|total general|totaux|somme|moyenne|suma|promedio|media|soma|totais|المجموع|الاجمالي|المتوسط|gesamt|summe|durchschnitt|totaal|gemiddelde'.split('|'),
);

/** Whether a name is that of a row which is no actor: a total, a template to be filled in, a note below the table, or no name. */
export function noActor(name: string): NoActor | undefined {
  // `-None-` may be what a group calls itself.
  if (saysUnknown(name) && !/^\P{L}.*\p{L}.*\P{L}$/u.test(name)) return 'unknown';
  const words = foldedWords(name);
  if (totals.has(words) || /^(?:total|gesamt|المجموع)\s*[:=(]/iu.test(name)) return 'total';
  if (/^[<[{(].*[>\]})]$/u.test(name) || /^(?:e\.?\s?g\.?[\s:,]|p\.?\s?ex\.?[\s:,]|z\.?\s?b\.?[\s:,]|ex\.?\s?:|example\b|exemple\b|ejemplo\b|exemplo\b|beispiel\b|مثال)/iu.test(name)) return 'template';
  if (/^(?:insert|enter|type|add|write|fill in|name of (?:the )?(?:stakeholder|actor|organi[sz]ation))\b|^(?:stakeholder|actor|organi[sz]ation|name)\s*(?:x+|\.{2,}|…)$|^x{2,}$|^lorem ipsum|^(?:inserte|escriba|inserir|escreva|saisir|indiquer)\b/iu.test(name)) return 'template';
  if (/^(?:source|sources|note|notes|nb|n\.b\.|legend|key|légende|fuente|nota|notas|fonte|leyenda|legenda|المصدر|ملاحظة|quelle|bron)\s*[:：]|^\*+\s*\S|^\S{1,3}\s*=\s*\S/iu.test(name)) return 'note';
  return undefined;
}

/** Whether a name is a number in a list that waits to be filled in, as `Stakeholder 4` is where nothing else stands in its row. */
export function isNumbered(name: string): boolean {
  return /^(?:stakeholder|actor|organi[sz]ation|name|partie prenante|acteur|parte interesada|parte interessada|ator|الجهة)\s*[#n°]*\s*\d+$/iu.test(name);
}
