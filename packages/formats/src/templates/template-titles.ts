import { templates } from './registry.ts';
import type { InEveryLanguage, TemplateSheet } from './template.ts';

/** A title that a column of a filled template has in some language, and what the column holds. */
export interface TemplateTitle {
  readonly content: TemplateSheet['content'];
  readonly title: string;
  readonly target: string;
}

/** Every title of every template in every language, once for each kind of sheet, so that filled templates are recognised. */
export function templateTitles(): readonly TemplateTitle[] {
  const found = new Map<string, TemplateTitle>();
  for (const { sheets } of templates) {
    for (const { content, columns } of sheets) {
      for (const { target, titles } of columns) {
        if (target === undefined) continue;
        for (const language of Object.keys(titles) as (keyof InEveryLanguage)[]) found.set(JSON.stringify([content, titles[language]]), { content, title: titles[language], target });
      }
    }
  }
  return [...found.values()];
}
