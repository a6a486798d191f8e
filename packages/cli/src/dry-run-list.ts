import type { DryRun, Question, RowFate } from '@allymap/formats';
import { isolate, type Translator } from '@allymap/locales';

const fates = ['new', 'same', 'joined', 'tie', 'alliance', 'values', 'left-out'] as const satisfies readonly RowFate['fate'][];

/**
 * What will become of every row of tables, as lines: each row with its place, then what only a person can tell with the
 * answer that is taken and what to write for the other one, then the counts. Everything is listed. O(rows).
 */
export function listDryRun({ rows, questions }: DryRun, translator: Translator): string {
  const { t } = translator;
  const lines = rows.map((row) => `${placeOf(row, translator)}: ${fateOf(row, translator)}`);
  const asked = questions.length === 0 ? [] : ['', t('import.questions', { count: questions.length }), ...questions.flatMap((question) => questionOf(question, translator))];
  const counts = new Map<string, number>();
  for (const { fate } of rows) counts.set(fate, (counts.get(fate) ?? 0) + 1);
  const counted = fates.flatMap((fate) => (counts.has(fate) ? [t(`import.count.${fate}`, { count: counts.get(fate)! })] : []));
  return [...lines, ...asked, '', t('import.count.rows', { count: rows.length }), ...counted, ''].join('\n');
}

function placeOf({ file, sheet, row }: { readonly file: string; readonly sheet?: string; readonly row: number }, { t }: Translator): string {
  return t('problem.cell', { file: isolate(file), sheet: sheet === undefined ? 'none' : isolate(sheet), row, column: 'none' });
}

function fateOf({ fate, name, with: other, difference, why }: RowFate, { t }: Translator): string {
  const params = { name: isolate(name), with: isolate(other ?? '') };
  if (fate === 'left-out') return t(name === '' ? 'import.row.left-out.unnamed' : 'import.row.left-out', { ...params, why: t(`import.why.${why!}`) });
  return t(`import.row.${fate}`, { ...params, difference: difference === undefined ? '' : t(`import.difference.${difference}`) });
}

function questionOf(question: Question, translator: Translator): string[] {
  const { t, list } = translator;
  const at = `${placeOf(question, translator)}: `;
  if (question.about === 'actor') {
    const { name, why } = question;
    return [at + t('import.question.actor', { name: isolate(name), why: t(`import.why.${why}`) }), answerOf('actors', { name, isActor: true })];
  }
  const { names, difference, safe } = question;
  return [at + t(`import.question.same.${safe}`, { names: list(names.map(isolate)), difference: t(`import.difference.${difference}`) }), answerOf('same', { names, one: safe === 'two' })];
}

/** The answer that is not taken, as a mapping holds it. */
function answerOf(of: 'actors' | 'same', answer: object): string {
  return `  ${isolate(`answers.${of}: ${JSON.stringify(answer)}`)}`;
}
