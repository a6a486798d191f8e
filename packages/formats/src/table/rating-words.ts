import { foldedWords } from './folded-title.ts';

/** Families of words that answer a question of how much, or of which side. */
export type RatingFamily = 'amount' | 'stance' | 'engagement' | 'truth';

/** What a word means: its family, and its place in it. */
export interface RatingWord {
  readonly family: RatingFamily;
  /** Of an amount 0..4 (very low to very high), of a stance −1..1, of a truth 0 or 1. */
  readonly at: number;
  /** Of an engagement level, its name. */
  readonly level?: EngagementLevel;
}

/** The levels of a stakeholder engagement assessment matrix, as the document writes them. */
export const engagementLevels = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'] as const;
export type EngagementLevel = (typeof engagementLevels)[number];

const amounts: readonly string[] = [
  'very low|vl|lowest|minimal|negligible|tres faible|tres bas|muy bajo|muy baja|muito baixo|muito baixa|منخفض جدا|ضعيف جدا|sehr gering|sehr niedrig|zeer laag',
  'low|l|lo|small|weak|minor|little|faible|bas|basse|bajo|baja|debil|poco|baixo|baixa|fraco|fraca|pouco|منخفض|منخفضة|ضعيف|ضعيفة|قليل|gering|niedrig|tief|schwach|klein|laag|b',
  'medium|m|med|mid|moderate|average|some|moyen|moyenne|modere|moderee|medio|media|moderado|moderada|متوسط|متوسطة|mittel|mittelgross|massig|gemiddeld|middel',
  'high|h|hi|large|strong|major|great|much|eleve|elevee|haut|haute|fort|forte|alto|alta|fuerte|mucho|grande|muito|مرتفع|مرتفعة|عال|عالي|عالية|قوي|قوية|كبير|كبيرة|hoch|gross|stark|hoog|groot|e|a',
  'very high|vh|highest|critical|extreme|tres eleve|tres elevee|tres fort|tres haut|muy alto|muy alta|muito alto|muito alta|مرتفع جدا|عال جدا|عالية جدا|قوي جدا|sehr hoch|zeer hoog',
];

// PolicyMaker's words among them, whose steps are its own: high, medium and low support, non-mobilised, and so to opposition.
const stances: readonly (readonly [number, string])[] = [
  [1, 'strongly for|strongly support|strongly supports|strongly supportive|high support|strong support|champion|very positive|strongly in favour|strongly in favor|tres favorable|fortement pour|muy a favor|apoyo alto|apoyo fuerte|muito a favor|apoio alto|مؤيد بشدة|داعم بقوة|stark dafur|soutien fort|تاييد قوي'],
  [2 / 3, 'medium support|apoyo medio|soutien moyen|apoio medio|تاييد متوسط'],
  [0.5, 'for|pro|in favour|in favor|favour|favor|support|supports|supportive|supporter|positive|ally|agree|agrees|yes|pour|favorable|favorables|soutien|soutient|partisan|a favor|favoravel|apoya|apoyo|partidario|positivo|apoia|apoio|apoiante|مؤيد|مؤيدة|داعم|داعمة|مع|ايجابي|dafur|positiv|voor'],
  [1 / 3, 'low support|weak support|somewhat for|apoyo bajo|soutien faible|apoio baixo|تاييد ضعيف'],
  [0, 'neutral|undecided|non mobilized|non mobilised|nonmobilized|nonmobilised|mixed|indifferent|neither|abstain|neutre|indecis|indifferent e|indeciso|indecisa|neutro|no movilizado|nao mobilizado|محايد|محايدة|غير محدد|neutraal|unentschieden|غير معباة|non mobilise'],
  [-1 / 3, 'low opposition|weak opposition|somewhat against|oposicion baja|opposition faible|oposicao baixa|معارضة ضعيفة'],
  [-0.5, 'against|con|oppose|opposes|opposed|opponent|opposition|negative|resistant|resists|disagree|disagrees|blocker|critic|no|contre|oppose|opposee|defavorable|opposant|resistant e|en contra|opuesto|opositor|negativo|resistente|contra|oponente|opositora|desfavoravel|معارض|معارضة|ضد|سلبي|مقاوم|dagegen|negativ|tegen'],
  [-2 / 3, 'medium opposition|oposicion media|opposition moyenne|oposicao media|معارضة متوسطة'],
  [-1, 'strongly against|strongly oppose|strongly opposes|strongly opposed|high opposition|strong opposition|very negative|fortement contre|tres defavorable|muy en contra|oposicion alta|oposicion fuerte|muito contra|oposicao alta|معارض بشدة|stark dagegen|opposition forte|معارضة قوية'],
];

const engagements: Readonly<Record<EngagementLevel, string>> = {
  unaware: 'unaware|not aware|u|ignorant|non informe|non informee|pas au courant|non sensibilise|desconocedor|no consciente|inconsciente|desinformado|desinformada|desconhecedor|غير مدرك|غير واع|غير مطلع|غير مدركة|nicht informiert|nao informado|nao informada|عدم العلم',
  resistant: 'resistant|resists|r|resisting|reticent|reticente|resistente|reacio|reacia|مقاوم|مقاومة|معارض|ablehnend|widerstrebend|المقاومة',
  neutral: 'neutral|n|neutre|neutro|neutra|محايد|محايدة|neutraal|الحياد',
  supportive: 'supportive|s|supporting|supporter|support|favorable|partidario|partidaria|solidaire|de apoyo|colaborador|apoiador|apoiante|de apoio|favoravel|مؤيد|مؤيدة|داعم|داعمة|unterstutzend|ondersteunend|الدعم',
  leading: 'leading|l|leader|lead|champion|moteur|meneur|meneuse|chef de file|lider|dirigente|liderando|condutor|قائد|قائدة|قيادي|رائد|fuhrend|leidend|القيادة',
};

const truths: readonly string[] = ['no|n|false|0|non|faux|falso|nao|لا|خطا|nein|falsch|nee', 'yes|y|true|1|x|oui|vrai|si|verdadero|sim|verdadeiro|نعم|صحيح|ja|wahr'];

const families: ReadonlyMap<RatingFamily, ReadonlyMap<string, RatingWord>> = new Map([
  ['amount', lexicon('amount', amounts.map((list, at) => [list, { at }]))],
  ['stance', lexicon('stance', stances.map(([at, list]) => [list, { at }]))],
  ['engagement', lexicon('engagement', engagementLevels.map((level, at) => [engagements[level], { at, level }]))],
  ['truth', lexicon('truth', truths.map((list, at) => [list, { at }]))],
]);

function lexicon(family: RatingFamily, entries: readonly (readonly [string, Omit<RatingWord, 'family'>])[]): ReadonlyMap<string, RatingWord> {
  const words = new Map<string, RatingWord>();
  for (const [list, meaning] of entries) for (const word of list.split('|')) if (!words.has(foldedWords(word))) words.set(foldedWords(word), { family, ...meaning });
  return words;
}

/** What a cell means as a word of a family; `undefined` where it is none of its words. */
export function ratingWord(family: RatingFamily, cell: string): RatingWord | undefined {
  return cell.length > 40 ? undefined : families.get(family)!.get(foldedWords(cell));
}

/** A run of the same sign, as in `++` or `--`: how many, with their sign; `undefined` for anything else. */
export function signsOf(cell: string): number | undefined {
  const text = cell.trim().replace(/[–—−]/g, '-');
  if (/^\++$/.test(text)) return text.length;
  if (/^-+$/.test(text)) return -text.length;
  return /^(?:0|o|\+\/-|\+-|±|=)$/i.test(text) ? 0 : undefined;
}
