import { foldedWords } from './folded-title.ts';
import { remembered } from './remembered.ts';

/** Families of words that answer a question of how much, or of which side. */
export type RatingFamily = 'amount' | 'stance' | 'engagement' | 'truth';

/** What a word means: its family, and its place in it. */
export interface RatingWord {
  readonly family: RatingFamily;
  /** Of an amount −1 (none) to 4 (very high), of a stance −1..1, of a truth 0 or 1. */
  readonly at: number;
  /** Of an engagement level, its name. */
  readonly level?: EngagementLevel;
}

/** The levels of a stakeholder engagement assessment matrix, as the document writes them. */
export const engagementLevels = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'] as const;
export type EngagementLevel = (typeof engagementLevels)[number];

// By how much there is: none, then five steps, and the steps between two of them.
const amounts: readonly (readonly [number, string])[] = [
  [-1, 'none|nil|zero|absent|not at all|nothing|aucun|aucune|nul|nulle|ninguno|ninguna|ningun|nada|nenhum|nenhuma|keine|kein|keiner|geen|nessuno|nessuna|لا شيء|معدوم|منعدم|pas du tout|para nada|gar nicht|helemaal niet|per niente|de modo algum'],
  [0, 'very low|vl|lowest|minimal|negligible|tres faible|tres bas|muy bajo|muy baja|muito baixo|muito baixa|منخفض جدا|ضعيف جدا|sehr gering|sehr niedrig|zeer laag|molto basso|molto bassa|hardly any|very little|very weak|very small'],
  [1, 'low|l|lo|limited|limite|limitee|limitado|limitada|begrenzt|beperkt|limitato|محدود|محدودة|small|weak|minor|little|a little|slight|slightly|not much|few|faible|bas|basse|un peu|peu|bajo|baja|debil|poco|poca|un poco|baixo|baixa|fraco|fraca|pouco|pouca|um pouco|منخفض|منخفضة|ضعيف|ضعيفة|قليل|gering|niedrig|tief|schwach|klein|etwas|wenig|laag|weinig|een beetje|basso|bassa|b|↓|▼|⬇'],
  [1.5, 'low medium|low to medium|low moderate|medium low|l m|faible a moyen|bajo medio|medio bajo|baixo medio|medio baixo|niedrig mittel|gering mittel|laag gemiddeld|medio basso'],
  [2, 'medium|m|med|mid|moderate|moderately|average|some|somewhat|fair|fairly|moyen|moyenne|modere|moderee|moyennement|medio|media|moderado|moderada|regular|متوسط|متوسطة|mittel|mittelgross|massig|mittelmassig|gemiddeld|middel|matig|→|➡'],
  [2.5, 'medium high|medium to high|moderate to high|moderate high|high medium|m h|moyen a eleve|medio alto|alto medio|mittel hoch|mittel bis hoch|gemiddeld hoog'],
  [3, 'high|h|hi|significant|substantial|considerable|important|significatif|significative|significativo|significativa|considerable|erheblich|bedeutend|aanzienlijk|large|strong|major|great|much|a lot|lots|plenty|very|eleve|elevee|haut|haute|fort|forte|beaucoup|alto|alta|fuerte|mucho|mucha|grande|muito|muita|مرتفع|مرتفعة|عال|عالي|عالية|قوي|قوية|كبير|كبيرة|كثير|hoch|gross|stark|viel|hoog|groot|sterk|veel|molto|elevato|elevata|e|a|↑|▲|⬆'],
  [4, 'very high|vh|highest|critical|extreme|extremely|very strong|tres eleve|tres elevee|tres fort|tres haut|muy alto|muy alta|muito alto|muito alta|مرتفع جدا|عال جدا|عالية جدا|قوي جدا|sehr hoch|zeer hoog|sehr stark|sehr viel|zeer veel|molto alto|molto alta|moltissimo|extremement|extremadamente|extremamente'],
];

/** The steps of an amount as a scale of words calls them, each with its place. */
const amountLevels: ReadonlyMap<number, string> = new Map([
  [-1, 'none'],
  [0, 'very-low'],
  [1, 'low'],
  [1.5, 'low-to-medium'],
  [2, 'medium'],
  [2.5, 'medium-to-high'],
  [3, 'high'],
  [4, 'very-high'],
]);

/** What a scale of words calls a step of an amount. */
export function amountLevel(at: number): string {
  return amountLevels.get(at)!;
}

/** The steps of the smallest usual scale of words that has all of these, lowest first. */
export function amountScale(places: readonly number[]): readonly string[] {
  const uses = (...some: readonly number[]): boolean => some.some((at) => places.includes(at));
  const steps = [...(uses(-1) ? [-1] : []), ...(uses(0) || (uses(4) && !uses(-1)) ? [0] : []), 1, ...(uses(1.5, 2.5) ? [1.5, 2, 2.5] : [2]), 3, ...(uses(0, 4) ? [4] : [])];
  return steps.map(amountLevel);
}

// PolicyMaker's words among them, whose steps are its own: high, medium and low support, non-mobilised, and so to opposition.
const stances: readonly (readonly [number, string])[] = [
  [1, 'strongly for|strongly support|strongly supports|strongly supportive|high support|strong support|champion|very positive|fully supports|fully supportive|promoter|strongly in favour|strongly in favor|tres favorable|fortement pour|muy a favor|apoyo alto|apoyo fuerte|muito a favor|apoio alto|مؤيد بشدة|داعم بقوة|stark dafur|soutien fort|تاييد قوي'],
  [2 / 3, 'medium support|apoyo medio|soutien moyen|apoio medio|تاييد متوسط'],
  [0.5, 'for|pro|in favour|in favor|favour|favor|support|supports|supportive|supporter|positive|ally|agree|agrees|yes|pour|favorable|favorables|soutien|soutient|partisan|a favor|favoravel|apoya|apoyo|partidario|positivo|apoia|apoio|apoiante|مؤيد|مؤيدة|داعم|داعمة|مع|ايجابي|dafur|positiv|positief|voor|voorstander|befurwortend|befurworter|zustimmend|unterstutzend|ondersteunend|favorevole|favorevoli|sostenitore|sostiene|contento|👍|🙂|😀|😊|😃|🟢|✅|green|proponent|proponents|allies|supporters|allies|aliado|aliados|allie|allies|partisans|partidarios|apoiantes|supporting|supportif|مناصر|unterstutzer|alleato'],
  [1 / 3, 'low support|weak support|somewhat for|apoyo bajo|soutien faible|apoio baixo|تاييد ضعيف'],
  [0, 'neutral|undecided|non mobilized|non mobilised|nonmobilized|nonmobilised|mixed|indifferent|neither|abstain|neutre|indecis|indifferent e|indeciso|indecisa|neutro|no movilizado|nao mobilizado|محايد|محايدة|غير محدد|neutraal|unentschieden|غير معباة|non mobilise|indiferente|indifferent|indifferente|neutrale|neutrali|gleichgultig|onverschillig|ambivalent|undecided|floating|passive|unsure|😐|🟡|🟠|amber|yellow|no position|sin posicion|sem posicao|sans position|no opinion|maybe|perhaps|depends|possibly|peut etre|tal vez|quizas|talvez|vielleicht|misschien|forse|ربما|sans opinion|sin opinion|sem opiniao'],
  [-1 / 3, 'low opposition|weak opposition|somewhat against|oposicion baja|opposition faible|oposicao baixa|معارضة ضعيفة'],
  [-0.5, 'against|oposicion|oposicao|opposizione|con|oppose|opposes|opposed|opponent|opposition|negative|resistant|resists|disagree|disagrees|blocker|critic|no|contre|oppose|opposee|defavorable|opposant|resistant e|en contra|opuesto|opositor|negativo|resistente|contra|oponente|opositora|desfavoravel|معارض|معارضة|ضد|سلبي|مقاوم|dagegen|negativ|negatief|tegen|tegenstander|ablehnend|gegner|gegnerisch|contrario|contraria|contrari|avversario|opponents|opposants|opositores|oponentes|adversaries|adversaires|adversarios|blockers|critics|hostile|opposing|👎|🙁|☹|😠|😡|🔴|❌|red|against it|unsupportive|not supportive'],
  [-2 / 3, 'medium opposition|oposicion media|opposition moyenne|oposicao media|معارضة متوسطة'],
  [-1, 'strongly against|strongly oppose|strongly opposes|strongly opposed|high opposition|strong opposition|very negative|fortement contre|tres defavorable|muy en contra|oposicion alta|oposicion fuerte|muito contra|oposicao alta|معارض بشدة|stark dagegen|opposition forte|معارضة قوية'],
];

const engagements: Readonly<Record<EngagementLevel, string>> = {
  unaware: 'unaware|not aware|u|ignorant|non informe|non informee|pas au courant|non sensibilise|desconocedor|no consciente|inconsciente|desinformado|desinformada|desconhecedor|غير مدرك|غير واع|غير مطلع|غير مدركة|nicht informiert|nao informado|nao informada|عدم العلم',
  resistant: 'resistant|resists|r|resisting|reticent|reticente|resistencia|resistance|resistência|resistente|reacio|reacia|se resiste|en contra|مقاوم|مقاومة|معارض|ablehnend|widerstrebend|المقاومة',
  neutral: 'neutral|n|neutre|neutro|neutra|محايد|محايدة|neutraal|الحياد',
  supportive: 'supportive|s|supporting|supporter|support|favorable|partidario|partidaria|solidaire|de apoyo|apoyo|apoya|colaborador|apoiador|apoiante|de apoio|favoravel|مؤيد|مؤيدة|داعم|داعمة|unterstutzend|ondersteunend|الدعم',
  leading: 'leading|l|leader|lead|champion|moteur|meneur|meneuse|chef de file|lider|dirigente|liderando|condutor|قائد|قائدة|قيادي|رائد|fuhrend|leidend|القيادة',
};

const truths: readonly string[] = ['no|n|false|0|non|faux|falso|nao|لا|خطا|nein|falsch|nee', 'yes|y|true|1|x|oui|vrai|si|verdadero|sim|verdadeiro|نعم|صحيح|ja|wahr'];

const families: ReadonlyMap<RatingFamily, ReadonlyMap<string, RatingWord>> = new Map([
  ['amount', lexicon('amount', amounts.map(([at, list]) => [list, { at }]))],
  ['stance', lexicon('stance', stances.map(([at, list]) => [list, { at }]))],
  ['engagement', lexicon('engagement', engagementLevels.map((level, at) => [engagements[level], { at, level }]))],
  ['truth', lexicon('truth', truths.map((list, at) => [list, { at }]))],
]);

function lexicon(family: RatingFamily, entries: readonly (readonly [string, Omit<RatingWord, 'family'>])[]): ReadonlyMap<string, RatingWord> {
  const words = new Map<string, RatingWord>();
  for (const [list, meaning] of entries) for (const word of list.split('|')) if (!words.has(keyOf(word))) words.set(keyOf(word), { family, ...meaning });
  return words;
}

/** Pictures are words too; how an emoji is drawn makes no difference. */
function keyOf(word: string): string {
  return foldedWords(word) || word.replace(/[\uFE0E\uFE0F]|[\u{1F3FB}-\u{1F3FF}]/gu, '').trim();
}

/** What a cell means as a word of a family; `undefined` where it is none of its words. */
export function ratingWord(family: RatingFamily, cell: string): RatingWord | undefined {
  return cell.length > 40 ? undefined : lookUps.get(family)!(cell);
}

// Columns repeat their words row after row.
const lookUps: ReadonlyMap<RatingFamily, (cell: string) => RatingWord | undefined> = new Map(
  Array.from(families, ([family, words]) => [family, remembered((cell: string) => words.get(keyOf(cell)) ?? (family === 'amount' ? amountOfQuality(cell, words) : family === 'stance' ? stanceInDegrees(cell, words) : undefined))] as const),
);

const qualities = /^(?:interested|influential|powerful|important|affected|engaged|interesse|interessee|influent|influente|puissant|puissante|interesado|interesada|influyente|poderoso|poderosa|interessado|interessada|poderosa|importante|interessiert|einflussreich|machtig|geinteresseerd|invloedrijk|interessato|interessata|مهتم|مهتمة|مؤثر|مؤثرة|power|influence|interest|importance|pouvoir|interet|influencia|interes|poder)$/u;
const notAtAll = /^(?:not|pas|no|nao|nicht|niet|non|غير)$/u;

/** `Very interested`, `not influential`: how much of a quality; a quality alone is there in part or in full, which nobody can tell. */
function amountOfQuality(cell: string, words: ReadonlyMap<string, RatingWord>): RatingWord | undefined {
  const all = foldedWords(cell).split(' ');
  const last = all.at(-1)!;
  if (all.length < 2 || !qualities.test(last)) return undefined;
  const degree = all.slice(0, -1).join(' ');
  if (notAtAll.test(degree)) return { family: 'amount', at: -1 };
  return words.get(degree) ?? degrees.get(degree);
}

// Degrees that are said of a quality and not of an amount.
const degrees: ReadonlyMap<string, RatingWord> = new Map(
  [
    [1, 'not very|pas tres|poco|pouco|wenig|weinig|a bit'],
    [2, 'quite|rather|plutot|assez|bastante|algo|ziemlich|eher|redelijk|abbastanza|moderadamente|moderement'],
    [3, 'very|tres|muy|muito|sehr|zeer|molto|highly|جدا'],
  ].flatMap(([at, list]) => String(list).split('|').map((word) => [word, { family: 'amount', at: Number(at) }] as const)),
);

const strongly = /^(?:fuerte|fort|forte|starke|starker|sterke|high|full|strong|strongly|very|highly|fully|totally|completely|extremely|very much|fortement|tres|totalement|tout a fait|muy|totalmente|fuertemente|muito|fortemente|stark|sehr|voll|zeer|sterk|molto|del tutto)$/u;
const partly = /^(?:moderada|moderado|moderata|moderato|modere|moderee|leve|leichte|lichte|moderate|mild|medium|somewhat|rather|slightly|partly|partially|moderately|mildly|weakly|leaning|plutot|assez|partiellement|moderement|algo|mas bien|parcialmente|um pouco|eher|teilweise|enigszins|deels|abbastanza|piuttosto|parzialmente)$/u;

/** `Strongly in favour`, `plutôt contre`: a side, and how far. */
function stanceInDegrees(cell: string, words: ReadonlyMap<string, RatingWord>): RatingWord | undefined {
  const all = foldedWords(cell).split(' ');
  for (let count = 1; count < Math.min(all.length, 4); count++) {
    // Before the side or, as in Spanish, behind it.
    for (const [degree, said] of [[all.slice(0, count), all.slice(count)], [all.slice(-count), all.slice(0, -count)]] as const) {
      const side = words.get(said.join(' '));
      if (side === undefined || Math.abs(side.at) !== 0.5) continue;
      if (strongly.test(degree.join(' '))) return { family: 'stance', at: Math.sign(side.at) };
      if (partly.test(degree.join(' '))) return { family: 'stance', at: Math.sign(side.at) / 3 };
    }
  }
  return undefined;
}

/** A run of the same sign, as in `++` or `--`: how many, with their sign; `undefined` for anything else. */
export function signsOf(cell: string): number | undefined {
  const text = cell.trim().replace(/[–—−]/g, '-');
  if (/^\++$/.test(text)) return text.length;
  if (/^-+$/.test(text)) return -text.length;
  return /^(?:0|o|\+\/-|\+-|±|=)$/i.test(text) ? 0 : undefined;
}
