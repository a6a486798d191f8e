import { sheetNames } from './sheet-names.ts';
import { inEveryLanguage, type Template } from './template.ts';

/** The two matrices that MACTOR (Godet) begins with: actors by actors, and actors by objectives. */
export const mactor: Template = {
  id: 'mactor',
  sheets: [
    {
      names: sheetNames.influences,
      content: 'actor-matrix',
      columns: [
        {
          id: 'matrix-influence',
          titles: inEveryLanguage('Influence of the row on the column, 0 to 4', 'Influence de la ligne sur la colonne, de 0 à 4', 'Influencia de la fila sobre la columna, de 0 a 4', 'Influência da linha sobre a coluna, de 0 a 4', 'تأثير الصف في العمود، من 0 إلى 4'),
        },
      ],
    },
    {
      names: sheetNames.positions,
      content: 'objective-matrix',
      columns: [
        {
          id: 'matrix-positions',
          titles: inEveryLanguage('Position of the row on the objective, −4 to +4', 'Position de la ligne sur l’objectif, de −4 à +4', 'Posición de la fila sobre el objetivo, de −4 a +4', 'Posição da linha sobre o objetivo, de −4 a +4', 'موقف الصف من الهدف، من −4 إلى +4'),
        },
      ],
    },
  ],
};
