import type { Translator } from './translator.ts';

/** The name of a metric or method by its id, which stand under different codes. */
export function methodName(id: string, { t, has }: Pick<Translator, 't' | 'has'>): string {
  return t(has(`metric.${id}`) ? `metric.${id}` : `${id}.label`);
}
