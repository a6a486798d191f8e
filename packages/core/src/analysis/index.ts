export { analyse, analyseInSteps, type AnalysisStep } from './analyse.ts';
export { AnalyseOptions, MethodId, MetricId } from './analyse-options.ts';
export { MethodOptions } from './method-options.ts';
export { Analysis, AnalysedDocument, analysisVersion } from './analysis-result.ts';
export { methodsLeftOut, type MethodLeftOut } from './methods-left-out.ts';
export { SharedOptions } from './shared-options.ts';
export { resultKey } from './result-key.ts';
export { ObjectiveSummary, Summary } from './summary-result.ts';
export { complementarityMethods, forceMethods, methods, partnershipMethods, scoringMethods } from './method-registry.ts';
