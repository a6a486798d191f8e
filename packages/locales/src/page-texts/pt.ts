import elements from '../catalogues/pt/elements.json?compiled';
import forces from '../catalogues/pt/forces.json?compiled';
import gridView from '../catalogues/pt/grid-view.json?compiled';
import leftOut from '../catalogues/pt/left-out.json?compiled';
import metrics from '../catalogues/pt/metrics.json?compiled';
import model from '../catalogues/pt/model.json?compiled';
import parts from '../catalogues/pt/parts.json?compiled';
import problems from '../catalogues/pt/problems.json?compiled';
import progress from '../catalogues/pt/progress.json?compiled';
import remarks from '../catalogues/pt/remarks.json?compiled';
import scoring from '../catalogues/pt/scoring.json?compiled';
import summary from '../catalogues/pt/summary.json?compiled';
import type { Texts } from '../text.ts';

/** In Portuguese, what elements say. */
export const texts: Texts = { ...model, ...leftOut, ...metrics, ...scoring, ...forces, ...summary, ...progress, ...elements, ...gridView, ...parts, ...problems, ...remarks };
