import type { ErrorParams } from '@allymap/core';
import { fileProblem } from '../file-problem.ts';
import type { FileProblemCode, FormatProblem } from '../format.ts';

/** Where in a file something stands: its line, from 1. */
export interface XmlPlace {
  readonly file: string;
  readonly line: number;
}

/** Ends the reading of a file with the reason why nothing of it is read; `readXml` catches it. */
export class XmlRefusal extends Error {
  readonly problem: FormatProblem;

  constructor(code: FileProblemCode, { file, line }: XmlPlace, params: ErrorParams = {}) {
    super(code);
    this.name = 'XmlRefusal';
    this.problem = { ...fileProblem(code, { line }, params), file };
  }
}
