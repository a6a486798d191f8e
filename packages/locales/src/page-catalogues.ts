import arElements from './catalogues/ar/elements.json';
import arForces from './catalogues/ar/forces.json';
import arGridView from './catalogues/ar/grid-view.json';
import arLeftOut from './catalogues/ar/left-out.json';
import arMetrics from './catalogues/ar/metrics.json';
import arModel from './catalogues/ar/model.json';
import arParts from './catalogues/ar/parts.json';
import arProblems from './catalogues/ar/problems.json';
import arProgress from './catalogues/ar/progress.json';
import arRemarks from './catalogues/ar/remarks.json';
import arScoring from './catalogues/ar/scoring.json';
import arSummary from './catalogues/ar/summary.json';
import enElements from './catalogues/en/elements.json';
import enForces from './catalogues/en/forces.json';
import enGridView from './catalogues/en/grid-view.json';
import enLeftOut from './catalogues/en/left-out.json';
import enMetrics from './catalogues/en/metrics.json';
import enModel from './catalogues/en/model.json';
import enParts from './catalogues/en/parts.json';
import enProblems from './catalogues/en/problems.json';
import enProgress from './catalogues/en/progress.json';
import enRemarks from './catalogues/en/remarks.json';
import enScoring from './catalogues/en/scoring.json';
import enSummary from './catalogues/en/summary.json';
import esElements from './catalogues/es/elements.json';
import esForces from './catalogues/es/forces.json';
import esGridView from './catalogues/es/grid-view.json';
import esLeftOut from './catalogues/es/left-out.json';
import esMetrics from './catalogues/es/metrics.json';
import esModel from './catalogues/es/model.json';
import esParts from './catalogues/es/parts.json';
import esProblems from './catalogues/es/problems.json';
import esProgress from './catalogues/es/progress.json';
import esRemarks from './catalogues/es/remarks.json';
import esScoring from './catalogues/es/scoring.json';
import esSummary from './catalogues/es/summary.json';
import frElements from './catalogues/fr/elements.json';
import frForces from './catalogues/fr/forces.json';
import frGridView from './catalogues/fr/grid-view.json';
import frLeftOut from './catalogues/fr/left-out.json';
import frMetrics from './catalogues/fr/metrics.json';
import frModel from './catalogues/fr/model.json';
import frParts from './catalogues/fr/parts.json';
import frProblems from './catalogues/fr/problems.json';
import frProgress from './catalogues/fr/progress.json';
import frRemarks from './catalogues/fr/remarks.json';
import frScoring from './catalogues/fr/scoring.json';
import frSummary from './catalogues/fr/summary.json';
import ptElements from './catalogues/pt/elements.json';
import ptForces from './catalogues/pt/forces.json';
import ptGridView from './catalogues/pt/grid-view.json';
import ptLeftOut from './catalogues/pt/left-out.json';
import ptMetrics from './catalogues/pt/metrics.json';
import ptModel from './catalogues/pt/model.json';
import ptParts from './catalogues/pt/parts.json';
import ptProblems from './catalogues/pt/problems.json';
import ptProgress from './catalogues/pt/progress.json';
import ptRemarks from './catalogues/pt/remarks.json';
import ptScoring from './catalogues/pt/scoring.json';
import ptSummary from './catalogues/pt/summary.json';

/** The texts of every language that elements need, by area, as the JSON files hold them. */
export const pageCatalogues = {
  en: {
    model: enModel,
    'left-out': enLeftOut,
    metrics: enMetrics,
    scoring: enScoring,
    forces: enForces,
    summary: enSummary,
    progress: enProgress,
    elements: enElements,
    'grid-view': enGridView,
    parts: enParts,
    problems: enProblems,
    remarks: enRemarks,
  },
  fr: {
    model: frModel,
    'left-out': frLeftOut,
    metrics: frMetrics,
    scoring: frScoring,
    forces: frForces,
    summary: frSummary,
    progress: frProgress,
    elements: frElements,
    'grid-view': frGridView,
    parts: frParts,
    problems: frProblems,
    remarks: frRemarks,
  },
  es: {
    model: esModel,
    'left-out': esLeftOut,
    metrics: esMetrics,
    scoring: esScoring,
    forces: esForces,
    summary: esSummary,
    progress: esProgress,
    elements: esElements,
    'grid-view': esGridView,
    parts: esParts,
    problems: esProblems,
    remarks: esRemarks,
  },
  pt: {
    model: ptModel,
    'left-out': ptLeftOut,
    metrics: ptMetrics,
    scoring: ptScoring,
    forces: ptForces,
    summary: ptSummary,
    progress: ptProgress,
    elements: ptElements,
    'grid-view': ptGridView,
    parts: ptParts,
    problems: ptProblems,
    remarks: ptRemarks,
  },
  ar: {
    model: arModel,
    'left-out': arLeftOut,
    metrics: arMetrics,
    scoring: arScoring,
    forces: arForces,
    summary: arSummary,
    progress: arProgress,
    elements: arElements,
    'grid-view': arGridView,
    parts: arParts,
    problems: arProblems,
    remarks: arRemarks,
  },
} as const;
