// The templates, filled with the texts of every language.
import { templates, templateTitles, writeTemplate } from '@allymap/formats';
import { createTranslator, languages } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../packages/formats/src/xlsx/index.ts';
import { openZip } from '../packages/formats/src/zip/open-zip.ts';
import { unpack } from '../packages/formats/src/zip/unpack.ts';
import { longestWords } from '../packages/formats/src/xlsx/write-sheet.ts';

const each = templates.flatMap((template) => languages.map(({ tag }) => ({ template, tag, name: `${template.id} in ${tag}` })));

/** The XML of the first sheet of a workbook. */
function firstSheet(content: string | Uint8Array<ArrayBuffer>): string {
  const opened = openZip(content as Uint8Array);
  if (!opened.ok) throw new Error(opened.problem.message);
  return Buffer.concat([...unpack(opened.zip, opened.zip.entries.get('xl/worksheets/sheet1.xml')!)]).toString();
}

describe('a template', () => {
  it.each(each)('$name is a workbook with titles, notes and nothing else', async ({ template, tag }) => {
    const written = await writeTemplate(template, createTranslator(tag));
    const read = await xlsx.read!(written);
    if (!read.ok || !('sheets' in read)) throw new Error(JSON.stringify(read));
    expect(read.sheets.map(({ sheet, rows }) => [sheet, rows])).toEqual(template.sheets.map(({ names, columns }) => [names[tag], [columns.map(({ titles }) => titles[tag])]]));
    expect(read.remarks.map(({ code }) => code)).toEqual(['sheets-of-notes']);
    expect(await writeTemplate(template, createTranslator(tag))).toEqual(written);
  });

  it.each(each)('$name has a text for everything, and lists of words that fit', ({ template, tag }) => {
    const { t, has } = createTranslator(tag);
    for (const code of [`template.${template.id}.label`, `template.${template.id}.description`]) expect(has(code)).toBe(true);
    for (const { columns } of template.sheets) {
      expect(new Set(columns.map(({ titles }) => titles[tag])).size).toBe(columns.length);
      for (const { id, words = [] } of columns) {
        expect(has(`template.note.${id}`)).toBe(true);
        for (const code of words) expect(has(code)).toBe(true);
        const list = words.map((code) => t(code));
        expect(new Set(list).size).toBe(list.length);
        // There are more kinds of actor than a list in a cell can hold; the notes have them.
        if (id !== 'kind') expect(list.join(',').length).toBeLessThanOrEqual(longestWords);
        expect(list.join('')).not.toMatch(/[",]/);
      }
    }
  });

  it('offers its words in the cells, and runs from right to left in Arabic', async () => {
    const sheet = async (tag: string): Promise<string> => firstSheet((await writeTemplate(templates[0]!, createTranslator(tag))).content);
    expect(await sheet('fr')).toContain('<dataValidation type="list" allowBlank="1" sqref="E2:E1001"><formula1>"Faible,Moyen,Élevé"</formula1></dataValidation>');
    expect(await sheet('ar')).toContain('rightToLeft="1"');
    expect(await sheet('en')).not.toContain('rightToLeft');
  });

  it('has titles that mean one thing in every kind of sheet, whatever the language', () => {
    const titles = templateTitles();
    expect(new Set(titles.map(({ content, title }) => `${content} ${title}`)).size).toBe(titles.length);
    expect(titles).toContainEqual({ content: 'actors', title: 'Intérêt', target: 'rating.interest' });
    expect(titles).toContainEqual({ content: 'ties', title: 'إلى', target: 'tie.target' });
    const meanings = new Map<string, Set<string>>();
    for (const { sheets } of templates) {
      for (const { content, columns } of sheets) {
        for (const { titles: own, target } of columns) {
          for (const title of Object.values(own)) if (target !== undefined) meanings.set(`${content} ${title}`, (meanings.get(`${content} ${title}`) ?? new Set()).add(target));
        }
      }
    }
    expect([...meanings].filter(([, targets]) => targets.size > 1)).toEqual([]);
  });
});
