import { runsRightToLeft } from '@allymap/locales';
import { escapeHtml } from './escape-html.ts';

/**
 * A text of a report as HTML between tags: text only, whatever stands in it.
 *
 * The marks that isolate names become elements, where they matter at all: a word processor would keep the marks as signs.
 */
export function htmlText(text: string, direction: 'ltr' | 'rtl'): string {
  const escaped = escapeHtml(text);
  const isNeeded = direction === 'rtl' || runsRightToLeft(text);
  const paired = isNeeded ? escaped.replace(/\u2068([^\u2068\u2069]*)\u2069/g, '<bdi>$1</bdi>') : escaped;
  return paired.replace(/[\u2068\u2069]/g, '');
}
