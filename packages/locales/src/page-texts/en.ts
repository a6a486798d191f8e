import elements from '../catalogues/en/elements.json?compiled';
import forces from '../catalogues/en/forces.json?compiled';
import gridView from '../catalogues/en/grid-view.json?compiled';
import leftOut from '../catalogues/en/left-out.json?compiled';
import metrics from '../catalogues/en/metrics.json?compiled';
import model from '../catalogues/en/model.json?compiled';
import parts from '../catalogues/en/parts.json?compiled';
import problems from '../catalogues/en/problems.json?compiled';
import progress from '../catalogues/en/progress.json?compiled';
import remarks from '../catalogues/en/remarks.json?compiled';
import scoring from '../catalogues/en/scoring.json?compiled';
import summary from '../catalogues/en/summary.json?compiled';
import type { Texts } from '../text.ts';

/** In English, what elements say. */
export const texts: Texts = { ...model, ...leftOut, ...metrics, ...scoring, ...forces, ...summary, ...progress, ...elements, ...gridView, ...parts, ...problems, ...remarks };
