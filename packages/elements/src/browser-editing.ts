// The file of what changes maps, for pages whose script is one file: loaded when the first map may be edited. Each module that `lateEditing`
// loads stands here under the name of its file; `build/editing-beside.ts` reads these lines.
export { texts } from './browser-editing-texts.ts';
export * as 'compare-kit' from './components/editing/compare-kit.ts';
export * as 'edit-kit' from './components/editing/edit-kit.ts';
export * as 'keep-kit' from './components/keeping/keep-kit.ts';
export * as 'editing' from './controller/editing/editing.ts';
export * as 'presenting-kit' from './components/presenting/presenting-kit.ts';
