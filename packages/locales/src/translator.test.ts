import { describe, expect, it } from 'vitest';
import { isolate } from './isolate.ts';
import { createTranslator } from './create-translator.ts';

describe('createTranslator', () => {
  it('speaks the nearest language and keeps the region for digits', () => {
    const spoken = (tag: string) => {
      const { language, locale, direction } = createTranslator(tag);
      return [language, locale, direction];
    };
    expect(spoken('fr-CA')).toEqual(['fr', 'fr-CA', 'ltr']);
    expect(spoken('fr_CA.UTF-8')).toEqual(['fr', 'fr-CA', 'ltr']);
    expect(spoken('AR-eg')).toEqual(['ar', 'ar-EG', 'rtl']);
    expect(spoken('en-GB')).toEqual(['en', 'en-GB', 'ltr']);
    expect(spoken('es-MX')).toEqual(['es', 'es-MX', 'ltr']);
    expect(spoken('es_419')).toEqual(['es', 'es-419', 'ltr']);
    expect(spoken('pt-BR')).toEqual(['pt', 'pt-BR', 'ltr']);
    expect(spoken('pt_PT.UTF-8')).toEqual(['pt', 'pt-PT', 'ltr']);
    for (const other of ['zh-Hant', '', 'C', 'not a tag', '<script>', '__proto__', 'frx']) expect(spoken(other)).toEqual(['en', 'en', 'ltr']);
    expect(createTranslator('ar-EG').number(1234.5)).toBe('١٬٢٣٤٫٥');
    expect(createTranslator('fr-CA').number(1234.567)).toBe('1\u00A0234,57'); // in France the groups would be narrower apart
    expect(createTranslator('fr-CA').t('role.partner')).toBe('Partenaire');
    expect(['es-ES', 'es-MX', 'pt-BR', 'pt-PT'].map((tag) => createTranslator(tag).number(12345.5))).toEqual(['12.345,5', '12,345.5', '12.345,5', '12\u00A0345,5']);
    expect(createTranslator('pt-PT').t('role.strategic-ally.plural')).toBe('Aliados estratégicos');
  });

  it('chooses plural forms and writes every number in the reader’s digits', () => {
    const french = createTranslator('fr');
    expect([0, 1, 2].map((count) => french.t('role.partner.count', { count }))).toEqual(['0 partenaire', '1 partenaire', '2 partenaires']);
    // The millions take “de” in Spanish and Portuguese; nought is one in Brazil and many in Portugal.
    const partners = (tag: string) => [0, 1, 2, 1_000_000].map((count) => createTranslator(tag).t('role.partner.count', { count }));
    expect(partners('es')).toEqual(['0 socios', '1 socio', '2 socios', '1.000.000 de socios']);
    expect(partners('pt-BR')).toEqual(['0 parceiro', '1 parceiro', '2 parceiros', '1.000.000 de parceiros']);
    expect(partners('pt-PT')).toEqual(['0 parceiros', '1 parceiro', '2 parceiros', '1\u00A0000\u00A0000 de parceiros']);
    const arabic = createTranslator('ar-EG');
    expect([0, 1, 2, 3, 11, 100].map((count) => arabic.t('role.partner.count', { count }))).toEqual([
      'لا شركاء', 'شريك واحد', 'شريكان', '٣ شركاء', '١١ شريكًا', '١٠٠ شريك',
    ]);
  });

  it('gives a missing text in English or as its code, and never throws', () => {
    const { t, has } = createTranslator('ar');
    for (const code of ['no.such.code', '', '__proto__', 'constructor', 'toString']) {
      expect(t(code)).toBe(code);
      expect(has(code)).toBe(false);
    }
    expect(has('role.partner')).toBe(true);
    expect(createTranslator('en').t('role.partner.count')).toBe('unknown partners');
  });

  it('never writes unknown as zero', () => {
    const { number, percent, t } = createTranslator('en');
    expect([number(null), number(Number.NaN), percent(null), number(0), number(-0)]).toEqual(['unknown', 'unknown', 'unknown', '0', '0']);
    expect(t('role.partner.count', { count: null })).toBe('unknown partners');
    expect(createTranslator('ar').t('role.partner.count', { count: null })).toBe('غير معروف شريك');
  });

  it('writes a label of a catalogue inside a sentence with a small letter, unless the language keeps it', () => {
    const inside = (tag: string, ...codes: string[]): string[] => codes.map((code) => createTranslator(tag).word(code));
    expect(inside('en', 'kind.financial-institution', 'kind.ngo', 'sector.state', 'level.high')).toEqual(['financial institution', 'NGO', 'state', 'high']);
    expect(inside('fr', 'sector.state', 'kind.ngo', 'level.high', 'kind.network')).toEqual(['État', 'ONG', 'élevé', 'réseau']);
    expect(inside('es', 'sector.state', 'kind.ngo', 'sector.private')).toEqual(['Estado', 'ONG', 'sector privado']);
    expect(inside('pt', 'sector.state', 'kind.coordination-body')).toEqual(['Estado', 'órgão de coordenação']);
    expect(inside('ar', 'sector.state')).toEqual([createTranslator('ar').t('sector.state')]);
    expect(inside('en', 'capacity-flows.direction.south-north')).toEqual(['South to North']);
  });

  it('quotes a label of a document as it was written, in the marks of the language', () => {
    const quoted = (tag: string): string => createTranslator(tag).quote('Access to IT, eHealth').replaceAll(/[\u2068\u2069]/g, '|');
    expect(['en', 'fr', 'es', 'pt', 'ar'].map(quoted)).toEqual([
      '“|Access to IT, eHealth|”', '«\u00A0|Access to IT, eHealth|\u00A0»', '«|Access to IT, eHealth|»', '“|Access to IT, eHealth|”', '«|Access to IT, eHealth|»',
    ]);
    const message = { code: 'complementarity.missing', params: { requirements: ['Malta', 'Italia'] } };
    expect(createTranslator('es').message(message, (_thing, id) => id)).toContain('«\u2068Malta\u2069» e «\u2068Italia\u2069»');
    // Actors go by their names, and what has no label is not quoted.
    const said = createTranslator('en').message({ code: 'team-coverage.only', params: { actor: 'Bank', requirements: [''] } }, (_thing, id) => id);
    expect(said).toContain('Only \u2068Bank\u2069 ');
    expect(said).toContain(' \u2068(unnamed)\u2069');
  });

  it('says “and” once where a list goes on', () => {
    const threats = (tag: string, more: number): string =>
      createTranslator(tag).message({ code: 'threats.unanswered', params: { threats: ['A', 'B'], more } }, (_thing, id) => id).replaceAll(/[\u2068\u2069]/g, '');
    expect([threats('en', 0), threats('en', 3)]).toEqual(['No answer yet: “A” and “B”.', 'No answer yet: “A”, “B”, and 3 more.']);
    expect([threats('es', 0), threats('es', 3)]).toEqual(['Todavía sin respuesta: «A» y «B».', 'Todavía sin respuesta: «A», «B» y 3 más.']);
  });

  it('says “and” once in each of two lists of a sentence, and words of the catalogue small inside it', () => {
    const params = { capitalTerm: 'capitals.capital.human', activities: ['A', 'B'], more: 0, actors: ['C', 'D'], moreActors: 2 };
    const plain = (message: { code: string; params: object }): string => createTranslator('en').message(message as never, (_thing, id) => id).replaceAll(/[\u2068\u2069]/g, '');
    expect(plain({ code: 'capitals.drawn.migrants', params })).toBe('Human capital (skills, knowledge) is drawn on by “A” and “B”, and comes from migrants and families through C, D, and 2 more.');
    expect(plain({ code: 'capitals.unused', params: { capitalTerms: ['capitals.capital.social', 'capitals.capital.human'] } })).toContain('draw on social capital (ties across places) and human capital');
  });

  it('knows countries, lists and the order of names', () => {
    expect(createTranslator('fr').country('LK')).toBe('Sri Lanka');
    expect(createTranslator('ar').country('EG')).toBe('مصر');
    for (const code of ['ZZZ', 'x', '', '__proto__']) expect(createTranslator('en').country(code)).toBe(code);
    expect(createTranslator('fr').list(['a', 'b', 'c'])).toBe('a, b et c');
    const spanish = createTranslator('es');
    expect(spanish.list(['Malí', 'Italia'])).toBe('Malí e Italia');
    expect(spanish.list(['Malí', 'Italia'].map(isolate))).toBe('\u2068Malí\u2069 e \u2068Italia\u2069');
    expect(spanish.list([])).toBe('');
    expect(['é2', 'f', 'É10', 'e1'].sort(createTranslator('fr').compare)).toEqual(['e1', 'é2', 'É10', 'f']);
  });
});
