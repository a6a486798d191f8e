// How actors are moved in pictures: loaded where a map may be edited, apart from what draws it.
import { edit as aiim } from './aiim/edit.ts';
import { edit as cooperationThreat } from './cooperation-threat/edit.ts';
import { edit as engagementLevels } from './engagement-levels/edit.ts';
import { edit as formsOfAlliance } from './forms-of-alliance/edit.ts';
import { edit as netMap } from './net-map/edit.ts';
import { edit as onion } from './onion/edit.ts';
import { edit as participationMatrix } from './participation-matrix/edit.ts';
import { edit as positionMap } from './position-map/edit.ts';
import { edit as powerInterest } from './power-interest/edit.ts';
import type { PictureEdit } from './editing/picture-edit.ts';
import { edit as spectrumOfAllies } from './spectrum-of-allies/edit.ts';

export type { EditOptions, EditPlace, Move, MoveField, MoveShape, PictureEdit } from './editing/picture-edit.ts';

/** How actors are moved in each picture in which they can be, by the id of the picture. */
export const pictureEdits: ReadonlyMap<string, PictureEdit> = new Map([
  ['aiim', aiim],
  ['cooperation-threat', cooperationThreat],
  ['engagement-levels', engagementLevels],
  ['forms-of-alliance', formsOfAlliance],
  ['net-map', netMap],
  ['onion', onion],
  ['participation-matrix', participationMatrix],
  ['position-map', positionMap],
  ['power-interest', powerInterest],
  ['spectrum-of-allies', spectrumOfAllies],
]);
