// What the page on one's own spreadsheet says of its list is what becomes of it.
import { createTranslator, isolate, questionText } from '@allymap/locales';
import { fileDesk } from '@allymap/worker/file-desk';
import { expect, it } from 'vitest';
import { codeBlocks, readPage } from './markdown.ts';

const flat = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/^> ?/gm, '').replace(/[*_]/g, '').replace(/\s+/g, ' ');

it('says what the list makes, and what is asked', async () => {
  const page = await readPage('docs/guide/your-spreadsheet.md');
  const { info, code } = codeBlocks(page).find((block) => block.info.startsWith('csv file '))!;
  const name = info.slice('csv file '.length);
  const desk = fileDesk();
  await desk.open([{ name, content: code }]);
  const { makes, questions, sheets } = await desk.understand({});
  const words = createTranslator('en');
  const things = words.list(makes!.map(({ collection, count }) => words.t(`count.${collection}`, { count })));
  expect(flat(page)).toContain(flat(words.t('import.makes', { files: isolate(name), things })));
  expect(questions.map((question) => flat(questionText(question, words)))).toEqual([
    'Savings bank and savings bank: are they one actor? Taken for one, since only capitals differ.',
    'Total: is this an actor? Left out: it is a total.',
  ]);
  for (const { text } of questions.map((question) => ({ text: question.about === 'same' ? question.names.join(' and ') : question.name }))) expect(flat(page)).toContain(text);
  expect(sheets[0]!.columns.map(({ mapping }) => mapping?.to)).toEqual(['actor.name', 'actor.kind', 'place', 'rating.influence', 'position', 'ties']);
  // The ends of the scale come from the title, whatever the sum in the last row is.
  expect(sheets[0]!.columns[3]!.mapping!.rating).toEqual({ scale: 'one-to-five' });
});

it('names the buttons as the page has them', async () => {
  const page = flat(await readPage('docs/guide/your-spreadsheet.md'));
  const words = createTranslator('en');
  for (const code of ['workspace.menu', 'workspace.open', 'workspace.paste', 'workspace.save', 'import.open', 'import.mapping.save', 'import.mapping.use', 'import.target.keep', 'import.target.leave', 'import.holds']) {
    expect(page).toContain(words.t(code));
  }
});
