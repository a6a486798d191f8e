// The table of contents, in the order in which one uses it.

// 1. Read, check, change and write a document.
export * from './model/index.ts';
export * from './errors.ts';
export * from './message.ts';
