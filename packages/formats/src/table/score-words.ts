import { foldedWords } from './folded-title.ts';
import { isMeasureWord } from './measure-in-title.ts';
import { ratingWord, type RatingFamily } from './rating-words.ts';

// What people score beside the measures that Allymap knows, in the five languages; without accents and capitals.
const others = new Set(
  [
    'salience impact priority importance score rating rank level weight veto risk',
    'priorite note poids risque niveau',
    'prioridad importancia puntuacion peso riesgo nivel',
    'prioridade pontuacao risco',
    'اولوية الاولوية اهمية الاهمية درجة الدرجة وزن الوزن الحاح دعم',
  ].flatMap((list) => list.split(' ')),
);

const families: readonly RatingFamily[] = ['amount', 'stance', 'engagement'];

/** Whether a title names something that is scored. */
export function namesScore(title: string): boolean {
  return foldedWords(title).split(' ').some((word) => isMeasureWord(word) || others.has(word));
}

/** Whether cells look like answers on a scale: words of its steps, or numbers of which few differ. */
export function looksLikeScores(cells: readonly string[]): boolean {
  const different = new Set(cells);
  if (different.size === 0 || different.size > 12) return false;
  const values = [...different];
  if (values.every((cell) => families.some((family) => ratingWord(family, cell) !== undefined))) return true;
  const numbers = values.map((cell) => Number(cell.replace(',', '.').replace(/\s*%$/, '')));
  // Numbers that count the rows are names of the rows.
  const isCount = cells.length > 1 && cells.every((cell, index) => Number(cell) === Number(cells[0]) + index);
  return numbers.every((value) => Math.abs(value) <= 100) && !isCount;
}
