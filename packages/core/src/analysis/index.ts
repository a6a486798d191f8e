export { analyse } from './analyse.ts';
export { AnalyseOptions } from './analyse-options.ts';
export { Analysis, AnalysedDocument, analysisJsonSchema, analysisVersion, NetworkMetrics } from './analysis-result.ts';
export { ObjectiveSummary, Summary } from './summary-result.ts';
export { forceMethods, methods, scoringMethods } from './method-registry.ts';
