import { cooperationThreat, type CooperationThreatClass } from '@allymap/core';
import { scoreAxis } from '../editing/edit-axis.ts';
import { planeEdit } from '../editing/plane-edit.ts';
import type { PictureEdit } from '../editing/picture-edit.ts';

/** The cell that each field of a plane is: cooperation upwards, threat across. */
const cells = { 'upper-near': 'supportive', 'upper-far': 'mixed-blessing', 'lower-near': 'marginal', 'lower-far': 'non-supportive' } as const satisfies Readonly<Record<string, CooperationThreatClass>>;
const fieldOf = new Map(Object.entries(cells).map(([field, cell]) => [cell as string, field]));

const plane = planeEdit((view, _options, actor) => {
  const { thresholds } = cooperationThreat.compute(view.document);
  return {
    across: scoreAxis(view, actor, 'threat'),
    up: scoreAxis(view, actor, 'cooperation'),
    lines: { across: thresholds.threat, up: thresholds.cooperation },
    fieldName: (field) => view.words.t(`cooperation-threat.class.${cells[field]}`),
  };
});

/** An actor moved to another cell is judged anew on its potential to cooperate and to threaten. */
export const edit: PictureEdit = { ...plane, places: (view, options, actor, areas) => plane.places(view, options, actor, areas.map((area) => ({ ...area, id: fieldOf.get(area.id) ?? area.id }))) };
