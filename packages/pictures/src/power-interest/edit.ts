import { powerInterestGrid } from '@allymap/core';
import { scoreAxis } from '../editing/edit-axis.ts';
import { planeEdit } from '../editing/plane-edit.ts';
import type { PictureEdit } from '../editing/picture-edit.ts';
import { gridFields } from './draw.ts';

/** An actor moved in the grid is judged anew on what measures its interest and its influence. */
export const edit: PictureEdit = planeEdit((view, { naming = 'johnson-scholes' }, actor) => {
  const { thresholds } = powerInterestGrid.compute(view.document);
  const cells = new Map(Object.entries(gridFields).map(([cell, field]) => [field, cell]));
  return {
    across: scoreAxis(view, actor, 'interest'),
    up: scoreAxis(view, actor, 'influence'),
    lines: { across: thresholds.interest, up: thresholds.influence },
    fieldName: (field) => view.words.t(`grid.class.${cells.get(field)!}.${naming}`),
  };
});
