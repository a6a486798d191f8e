import { describe, expect, it } from 'vitest';
import { looksLikeScores, namesScore } from './score-words.ts';

describe('namesScore', () => {
  it('knows what registers score, in five languages', () => {
    const titles = [
      'Influence (H/M/L)', 'Current Stance', 'formal_authority power', 'Level of interest', 'veto_risk', 'Intérêt', 'POUVOIR', 'Interés', 'Posición',
      'Influência', 'Posição', 'التأثير', 'درجة الاهتمام', 'الموقف',
    ];
    expect(titles.filter((title) => !namesScore(title))).toEqual([]);
    expect(['Stakeholder ID', 'Role / Title', 'Notes', 'Phone', 'Interesting facts', 'Engagement strategy', ''].filter(namesScore)).toEqual([]);
  });
});

describe('looksLikeScores', () => {
  it('knows steps in words and in few numbers', () => {
    const columns = [['H', 'M', 'L'], ['very high', 'Low'], ['Élevé', 'faible'], ['alto', 'médio'], ['مرتفع'], ['5', '1', '5'], ['0,5', '0.75'], ['80%', '20 %'], ['-1', '1'], ['Resistant']];
    expect(columns.filter((cells) => !looksLikeScores(cells))).toEqual([]);
  });

  it('takes neither names nor what counts or names rows', () => {
    const columns = [[], ['Mill', 'Council'], ['1', '2', '3', '4'], ['2019', '2020'], ['STK-1'], ['H', 'Mill'], ['...', '!'], Array.from({ length: 20 }, (_, index) => String((index * 37) % 101))];
    expect(columns.filter((cells) => looksLikeScores(cells))).toEqual([]);
  });
});
