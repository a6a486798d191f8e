import * as z from 'zod/mini';
import { Analysis } from './analysis-result.ts';

/** The JSON Schema (draft 2020-12) of an analysis. */
export function analysisJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Analysis, { io: 'output' }), title: 'Allymap analysis, version 1' };
}
