import type { DryRun, Question, RowFate } from '@allymap/formats';
import { isolate, questionText, rowFateText, rowPlaceText, type Translator } from '@allymap/locales';

const fates = ['new', 'same', 'joined', 'tie', 'alliance', 'values', 'left-out'] as const satisfies readonly RowFate['fate'][];

/**
 * What will become of every row of tables, as lines: each row with its place, then what only a person can tell with the
 * answer that is taken and what to write for the other one, then the counts. Everything is listed. O(rows).
 */
export function listDryRun({ rows, questions }: DryRun, translator: Translator): string {
  const { t } = translator;
  const lines = rows.map((row) => `${rowPlaceText(row, translator)}: ${rowFateText(row, translator)}`);
  const asked = questions.length === 0 ? [] : ['', t('import.questions', { count: questions.length }), ...questions.flatMap((question) => questionOf(question, translator))];
  const counts = new Map<string, number>();
  for (const { fate } of rows) counts.set(fate, (counts.get(fate) ?? 0) + 1);
  const counted = fates.flatMap((fate) => (counts.has(fate) ? [t(`import.count.${fate}`, { count: counts.get(fate)! })] : []));
  return [...lines, ...asked, '', t('import.count.rows', { count: rows.length }), ...counted, ''].join('\n');
}

function questionOf(question: Question, translator: Translator): string[] {
  const said = `${rowPlaceText(question, translator)}: ${questionText(question, translator)}`;
  if (question.about === 'actor') return [said, answerOf('actors', { name: question.name, isActor: true })];
  return [said, answerOf('same', { names: question.names, one: question.safe === 'two' })];
}

/** The answer that is not taken, as a mapping holds it. */
function answerOf(of: 'actors' | 'same', answer: object): string {
  return `  ${isolate(`answers.${of}: ${JSON.stringify(answer)}`)}`;
}
