import elements from '../catalogues/ar/elements.json?compiled';
import forces from '../catalogues/ar/forces.json?compiled';
import gridView from '../catalogues/ar/grid-view.json?compiled';
import leftOut from '../catalogues/ar/left-out.json?compiled';
import metrics from '../catalogues/ar/metrics.json?compiled';
import model from '../catalogues/ar/model.json?compiled';
import parts from '../catalogues/ar/parts.json?compiled';
import problems from '../catalogues/ar/problems.json?compiled';
import progress from '../catalogues/ar/progress.json?compiled';
import remarks from '../catalogues/ar/remarks.json?compiled';
import scoring from '../catalogues/ar/scoring.json?compiled';
import summary from '../catalogues/ar/summary.json?compiled';
import type { Texts } from '../text.ts';

/** In Arabic, what elements say. */
export const texts: Texts = { ...model, ...leftOut, ...metrics, ...scoring, ...forces, ...summary, ...progress, ...elements, ...gridView, ...parts, ...problems, ...remarks };
