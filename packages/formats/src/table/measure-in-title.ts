import type { ColumnTarget } from './column-target.ts';
import { foldedWords } from './folded-title.ts';

// What is asked of actors, by the words with which titles and questions name it, in the five languages, German, Dutch and
// Italian; without accents.
const words: Readonly<Record<ColumnTarget, string>> = {
  'rating.influence': 'influence influences influential infl influencia influyen influye influentes influence influent influenza influente einfluss einflussreich invloed invloedrijk تاثير التاثير تاثيره تاثيرها نفوذ النفوذ',
  'rating.interest': 'interest interested int interet interes interesado interesados interesse interessado interessati interessiert geinteresseerd belang stake impacted affected اهتمام الاهتمام اهتمامه اهتمامها مصلحة المصلحة',
  'rating.power': 'power powerful pouvoir poder potere macht machtig السلطة سلطة القوة قوة',
  'rating.legitimacy': 'legitimacy legitimate legitimite legitimidad legitimidade legittimita legitimitat legitimiteit الشرعية شرعية',
  'rating.urgency': 'urgency urgent urgence urgencia urgenza dringlichkeit urgentie الالحاح',
  'rating.trust': 'trust confiance confianza confianca fiducia vertrauen vertrouwen الثقة ثقة',
  position: 'position stance attitude support supportive opposition against favour favor posture soutien attitude posicion postura actitud apoyo posicao apoio atitude posizione atteggiamento sostegno haltung einstellung houding الموقف موقف موقفه موقفها الدعم التاييد',
};

const targetOf: ReadonlyMap<string, ColumnTarget> = new Map(Object.entries(words).flatMap(([target, list]) => list.split(' ').map((word) => [word, target] as const)));

/** Whether a word, without accents and capitals, names something that is asked of actors. */
export function isMeasureWord(word: string): boolean {
  return targetOf.has(word);
}

// Beside these a measure is not asked for as it is now, or something else is said of it.
const otherwise = new Set(
  'target wanted desired future needed required after goal planned potential objectif vise souhaite voulu futur objetivo deseado futuro desejado gewunscht ziel soll obiettivo desiderato مطلوب المطلوب مستهدف comment comments note notes remarks reason reasons why because basis rationale justification explanation evidence commentaire commentaires pourquoi raison justification comentario comentarios motivo justificacion justificativa perche begrundung high low medium hoch niedrig eleve faible alto bajo baixo rank ranking weight weighted change trend date quadrant strategy strategie estrategia source sources'.split(' '),
);

/**
 * What a title asks for where it names it among other words: `How much influence do they have?`, `Influence / Power`;
 * `undefined` where it names nothing, or says more of it than how much there is now.
 */
export function measureInTitle(title: string): ColumnTarget | undefined {
  const said = foldedWords(title.slice(0, 200)).split(' ');
  // In brackets stand the steps of the scale.
  const told = foldedWords(title.slice(0, 200).replace(/[([{（].*$/su, '')).split(' ');
  if (told.some((word) => otherwise.has(word))) return undefined;
  // What a project does to somebody is their stake in it.
  if (/\bimpact\w*\b.*\b(?:them|stakeholders?|on the)\b|\b(?:affect|touche|afecta|afeta)\w*\b/u.test(told.join(' ')) && !/\binfluen/u.test(told.join(' '))) return 'rating.interest';
  const found = said.find((word) => targetOf.has(word));
  return found === undefined ? undefined : targetOf.get(found);
}
