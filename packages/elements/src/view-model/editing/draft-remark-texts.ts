import type { DraftRemark, NameRemark } from '@allymap/core/editing';
import { isolate, type Translator } from '@allymap/locales/page';

/** More remarks than these are counted, not listed. */
const listed = 12;

/** What of a draft is not in the map that it makes, in words; lines that are empty are said together. */
export function draftRemarkTexts(remarks: readonly DraftRemark[], words: Translator): string[] {
  const { t } = words;
  const texts = (['actors', 'objectives'] as const).flatMap((of) => {
    const found = remarks.flatMap((remark) => (remark.of === of ? [remark.what] : []));
    const empty = found.flatMap((what) => (what.code === 'empty' ? [what.line] : []));
    const rest = found.flatMap((what) => (what.code === 'empty' ? [] : [lineText(what, words)]));
    return empty.length === 0 ? rest : [t('start.remark.empty', { count: empty.length, lines: words.list(empty.slice(0, listed).map((line) => words.number(line))) }), ...rest];
  });
  const others = remarks.flatMap((remark) => {
    if (remark.of === 'about') return [t('start.remark.about', { name: isolate(remark.name) })];
    if (remark.of !== 'ties') return [];
    const ends = { source: isolate(remark.source ?? '?'), target: isolate(remark.target ?? '?') };
    return [t(`start.remark.tie-${remark.code}`, ends)];
  });
  const all = [...texts, ...others];
  const more = all.length - listed;
  return more > 0 ? [...all.slice(0, listed), t('start.remark.more', { count: more })] : all;
}

function lineText(what: Exclude<NameRemark, { code: 'empty' }>, { t }: Translator): string {
  const { line } = what;
  const name = isolate(what.name);
  if (what.code === 'beside') return t('start.remark.beside', { line, name, text: isolate(what.text) });
  return what.first === null ? t('start.remark.known', { line, name }) : t('start.remark.again', { line, name, first: what.first });
}
