import type { Scale } from './scale.ts';

/** The scales that every document knows without declaring them; a document's own scale of the same id takes their place. */
export const builtInScales: readonly Scale[] = [
  { id: 'low-medium-high', kind: 'levels', levels: [{ id: 'low' }, { id: 'medium' }, { id: 'high' }] },
  { id: 'no-yes', kind: 'levels', levels: [{ id: 'no' }, { id: 'yes' }] },
  { id: 'one-to-five', kind: 'numeric', min: 1, max: 5, step: 1 },
  { id: 'zero-to-ten', kind: 'numeric', min: 0, max: 10, step: 1 },
  { id: 'zero-to-four', kind: 'numeric', min: 0, max: 4, step: 1 },
  { id: 'zero-to-one', kind: 'numeric', min: 0, max: 1 },
  { id: 'minus-one-to-one', kind: 'numeric', min: -1, max: 1 },
  { id: 'minus-four-to-four', kind: 'numeric', min: -4, max: 4, step: 1 },
  { id: 'minus-seven-to-seven', kind: 'numeric', min: -7, max: 7, step: 1 },
  { id: 'tower', kind: 'numeric', min: 0, max: null, step: 1 },
];

/** The scale of a position that names none. */
export const defaultPositionScale = 'minus-one-to-one';
/** The scale of a direct influence that names none. */
export const defaultInfluenceScale = 'zero-to-four';
/** The scale of a threat's severity and likelihood that names none. */
export const defaultThreatScale = 'low-medium-high';
