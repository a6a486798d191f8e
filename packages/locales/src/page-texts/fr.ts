import elements from '../catalogues/fr/elements.json?compiled';
import forces from '../catalogues/fr/forces.json?compiled';
import gridView from '../catalogues/fr/grid-view.json?compiled';
import leftOut from '../catalogues/fr/left-out.json?compiled';
import metrics from '../catalogues/fr/metrics.json?compiled';
import model from '../catalogues/fr/model.json?compiled';
import parts from '../catalogues/fr/parts.json?compiled';
import problems from '../catalogues/fr/problems.json?compiled';
import progress from '../catalogues/fr/progress.json?compiled';
import remarks from '../catalogues/fr/remarks.json?compiled';
import scoring from '../catalogues/fr/scoring.json?compiled';
import summary from '../catalogues/fr/summary.json?compiled';
import type { Texts } from '../text.ts';

/** In French, what elements say. */
export const texts: Texts = { ...model, ...leftOut, ...metrics, ...scoring, ...forces, ...summary, ...progress, ...elements, ...gridView, ...parts, ...problems, ...remarks };
