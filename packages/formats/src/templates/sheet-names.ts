import { inEveryLanguage } from './template.ts';

/** What the sheets of templates are called. */
export const sheetNames = {
  stakeholders: inEveryLanguage('Stakeholders', 'Parties prenantes', 'Partes interesadas', 'Partes interessadas', 'أصحاب المصلحة'),
  actors: inEveryLanguage('Actors', 'Acteurs', 'Actores', 'Atores', 'الجهات الفاعلة'),
  ties: inEveryLanguage('Ties', 'Liens', 'Vínculos', 'Vínculos', 'الروابط'),
  influences: inEveryLanguage('Influences', 'Influences', 'Influencias', 'Influências', 'التأثيرات'),
  positions: inEveryLanguage('Positions', 'Positions', 'Posiciones', 'Posições', 'المواقف'),
  notes: inEveryLanguage('Notes', 'Notes', 'Notas', 'Notas', 'ملاحظات'),
} as const;
