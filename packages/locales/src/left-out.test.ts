import { AllymapError, LimitError, methods, metrics } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { createTranslator } from './create-translator.ts';
import { languages } from './languages.ts';
import { methodName } from './method-name.ts';
import { errorText } from './problem-text.ts';

describe.each(languages)('in $name', ({ tag }) => {
  const translator = createTranslator(tag);

  it.each(LimitError.things)('there are words for too many %s', (what) => {
    const error = new LimitError(what, 1234);
    const left = translator.message({ code: `left-out.limit.${what}`, params: { limit: error.limit } }, (_thing, id) => id);
    for (const sentence of [left, errorText(error, translator)]) {
      expect(sentence).toContain(translator.number(1234));
      expect(sentence).not.toMatch(/left-out|error\.|[{}]/);
    }
    if (tag !== 'en') expect(errorText(error, translator)).not.toContain(what);
  });

  it('every method and metric has a name', () => {
    for (const { id } of [...methods, ...metrics]) expect(methodName(id, translator), id).not.toMatch(/\.label$|^metric\./);
  });

  it('other errors are said as before', () => {
    expect(errorText(new AllymapError('cancelled', ''), translator)).toBe(translator.t('error.cancelled'));
  });
});
