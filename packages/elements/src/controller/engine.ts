// What reads, writes and analyses maps: a file of its own, which arrives when the first map is opened.
export { analyse, parseDocument, readDocument, serialiseDocument } from '@allymap/core/usual';
export { analyseFurther, quickMetrics, scoresLeftOut, withAnalysisClient } from './page-analysis-client.ts';
