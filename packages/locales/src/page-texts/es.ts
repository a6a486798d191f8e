import elements from '../catalogues/es/elements.json?compiled';
import forces from '../catalogues/es/forces.json?compiled';
import gridView from '../catalogues/es/grid-view.json?compiled';
import leftOut from '../catalogues/es/left-out.json?compiled';
import metrics from '../catalogues/es/metrics.json?compiled';
import model from '../catalogues/es/model.json?compiled';
import parts from '../catalogues/es/parts.json?compiled';
import problems from '../catalogues/es/problems.json?compiled';
import progress from '../catalogues/es/progress.json?compiled';
import remarks from '../catalogues/es/remarks.json?compiled';
import scoring from '../catalogues/es/scoring.json?compiled';
import summary from '../catalogues/es/summary.json?compiled';
import type { Texts } from '../text.ts';

/** In Spanish, what elements say. */
export const texts: Texts = { ...model, ...leftOut, ...metrics, ...scoring, ...forces, ...summary, ...progress, ...elements, ...gridView, ...parts, ...problems, ...remarks };
