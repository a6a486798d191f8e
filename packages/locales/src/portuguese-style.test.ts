import { expect, it } from 'vitest';
import { areas, catalogues } from './catalogues.fixture.ts';

// Portuguese is spelt as in Brazil, in words that are understood in Portugal too, and speaks to one reader.

/** Words and spellings that Brazil does not have. */
const ofPortugal = /(?<!\p{L})(?:ficheiros?|equipas?|registos?|regist[ae]d?[ao]?s?|contactos?|factos?|partilh\p{L}*|ecrãs?|utilizador\p{L}*|guard(?:ar|e)|prima|aceder|poupanças|demasiado|tanto quanto)(?!\p{L})/iu;

/** Advice goes to the one who reads: “Pergunte”, not “Perguntem” nor “Perguntar”. */
const toSeveral = /(?:^|[.:;?!] )(?:Pe[çr]\p{L}*(?:am|em)|Avaliem|Convidem|Combinem|Falem|Ponham|Procurem|Trabalhem|Perguntar(?! (?:a|primeiro)\b))(?!\p{L})/u;

it.each(areas)('says %s as one reader in Brazil hears it', (area) => {
  const texts = Object.entries(catalogues.pt[area]);
  expect(texts.filter(([, text]) => ofPortugal.test(text))).toEqual([]);
  expect(texts.filter(([, text]) => toSeveral.test(text))).toEqual([]);
});

it('knows the words of Portugal, and advice to several, where it meets them', () => {
  for (const word of ['O ficheiro', 'da equipa', 'não registada', 'um registo', 'Contacto', 'os factos', 'partilhem']) expect(ofPortugal.test(word), word).toBe(true);
  for (const word of ['O arquivo', 'da equipe', 'não registrada', 'um registro', 'Contato', 'os fatos', 'compartilhe', 'Registre-o']) expect(ofPortugal.test(word), word).toBe(false);
  for (const text of ['O mapa não diz. Perguntem primeiro.', 'Peçam apoio.', 'Perguntar antes']) expect(toSeveral.test(text), text).toBe(true);
  for (const text of ['Pergunte primeiro.', 'Perguntar a (3)', 'Perguntar primeiro: influentes', 'Quem tem']) expect(toSeveral.test(text), text).toBe(false);
});
