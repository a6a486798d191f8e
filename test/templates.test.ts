// The templates, filled with the texts of every language.
import { columnTargets, suggestMapping, templates, templateTitles, understandSheets, writeTemplate, type Sheet, type Template } from '@allymap/formats';
import { createTranslator, languages, type LanguageTag } from '@allymap/locales';
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

/** A template that somebody has filled: an actor per word of its longest list, or a small matrix. */
function filled({ sheets }: Template, tag: LanguageTag): Sheet[] {
  const { t } = createTranslator(tag);
  return sheets.map(({ names, content, columns }): Sheet => {
    const head = { file: 'filled.xlsx', sheet: names[tag] };
    const [first] = columns;
    if (content === 'actor-matrix') return { ...head, rows: [[first!.titles[tag], 'A', 'B', 'C'], ['A', null, 1, 2], ['B', 3, null, 4], ['C', 0, 1, null]] };
    if (content === 'objective-matrix') return { ...head, rows: [[first!.titles[tag], 'O', 'P'], ['A', -4, 3], ['B', 0, 1], ['C', 2, -1]] };
    const rows = Array.from({ length: Math.max(...columns.map(({ id, words = [] }) => (id === 'kind' ? 1 : words.length)), 2) }, (_, row) =>
      columns.map(({ id, words }) => {
        if (words !== undefined) return t(words[row % words.length]!);
        if (id === 'strength' || id === 'tower') return row + 1;
        if (id === 'since') return '2026';
        return ['name', 'source', 'target'].includes(id) ? `Organisation ${String.fromCharCode(65 + row + (id === 'target' ? 1 : 0))}` : `${id} ${row}`;
      }),
    );
    return { ...head, rows: [columns.map(({ titles }) => titles[tag]), ...rows] };
  });
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

  it.each(each)('$name is recognised when it has been filled, to its last word', ({ template, tag }) => {
    const sheets = filled(template, tag);
    const { mapping } = suggestMapping(sheets);
    expect(mapping.sheets.map(({ holds, columns }) => [holds, columns.map(({ to }) => to)])).toEqual(
      template.sheets.map(({ content, columns }) => [content, content.endsWith('matrix') ? [] : columns.map(({ target }) => target)]),
    );
    for (const { content, columns } of template.sheets) for (const { target } of columns) if (target !== undefined) expect(columnTargets(content)).toContain(target);
    const { document, remarks } = understandSheets(sheets);
    expect(document).toBeDefined();
    expect(remarks.filter(({ code }) => code === 'cells-unread').map(({ message }) => message)).toEqual([]);
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
