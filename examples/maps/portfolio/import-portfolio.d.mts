import type { Document } from '@allymap/core';

export declare const tableNames: readonly string[];
export declare function importPortfolio(texts: ReadonlyMap<string, string>): Document;
