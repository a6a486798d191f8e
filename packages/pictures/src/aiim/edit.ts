import { aiim } from '@allymap/core';
import { positionAxis, scoreAxis, type EditAxis } from '../editing/edit-axis.ts';
import { planeEdit } from '../editing/plane-edit.ts';
import type { PictureEdit } from '../editing/picture-edit.ts';

/** An actor moved in the matrix is judged anew on its interest, and on its alignment or, where that is read from positions, its position. */
export const edit: PictureEdit = planeEdit((view, { objective: asked }, actor) => {
  const { document, words } = view;
  const objective = asked ?? document.objectives[0]?.id ?? null;
  const { thresholds, alignmentFrom } = aiim.compute(document, { objective })[0]!;
  const alignment = (): EditAxis => (alignmentFrom === 'positions' && objective !== null ? { ...positionAxis(view, actor, objective), label: words.t('measure.alignment') } : scoreAxis(view, actor, 'alignment', objective));
  return {
    across: scoreAxis(view, actor, 'interest', objective),
    up: alignment(),
    lines: { across: thresholds.interest, up: thresholds.alignment },
    fieldName: (field) => words.t(`picture.aiim.field.${field}`),
  };
});
