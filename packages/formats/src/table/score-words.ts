// Words by which people name what they score, and the steps on which they score, in the five languages and as most
// registers abbreviate them; compared without accents, capitals and plural.
const measures = new Set(
  [
    'influence interest power legitimacy urgency salience impact support stance attitude position trust priority importance score rating rank level weight veto risk',
    'interet pouvoir legitimite urgence soutien confiance priorite note poids risque',
    'influencia interes poder legitimidad urgencia apoyo actitud posicion postura confianza prioridad importancia puntuacion peso riesgo',
    'interesse legitimidade apoio atitude posicao prioridade pontuacao risco',
    'تاثير التاثير نفوذ النفوذ اهتمام الاهتمام مصلحة المصلحة قوة القوة سلطة السلطة شرعية الشرعية الحاح الالحاح دعم الدعم موقف الموقف ثقة الثقة اولوية الاولوية اهمية الاهمية درجة الدرجة وزن الوزن',
  ].flatMap((list) => list.split(' ')),
);

const steps = new Set(
  [
    'h m l high medium low med hi lo very none strong weak moderate supportive neutral resistant leading unaware opposed for against positive negative critical',
    'eleve eleves moyen moyenne faible fort forte pour contre neutre favorable defavorable',
    'alto alta medio media bajo baja fuerte debil favor contra neutral neutro',
    'medio media baixo baixa forte fraco fraca contra neutro',
    'مرتفع مرتفعة عال عالية متوسط متوسطة منخفض منخفضة قوي ضعيف مؤيد معارض محايد',
  ].flatMap((list) => list.split(' ')),
);

/** Letters without the marks that one may leave out: accents, and the hamza on an alif. */
const words = (text: string): string[] => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}]+/u).filter(Boolean);

/** Whether a title names something that is scored. */
export function namesScore(title: string): boolean {
  return words(title).some((word) => measures.has(word));
}

/** Whether cells look like answers on a scale: words of its steps, or numbers of which few differ. */
export function looksLikeScores(cells: readonly string[]): boolean {
  const different = new Set(cells);
  if (different.size === 0 || different.size > 12) return false;
  const values = [...different];
  if (values.every((cell) => words(cell).length > 0 && words(cell).every((word) => steps.has(word)))) return true;
  const numbers = values.map((cell) => Number(cell.replace(',', '.').replace(/\s*%$/, '')));
  // Numbers that count the rows are names of the rows.
  const isCount = cells.length > 1 && cells.every((cell, index) => Number(cell) === Number(cells[0]) + index);
  return numbers.every((value) => Math.abs(value) <= 100) && !isCount;
}
