// What reads files and draws how their tables are read: a file of its own, which arrives with the first file opened.
export { FileImport } from '../../controller/files/file-import.ts';
export { pageFileClient } from '../../controller/files/page-file-client.ts';
export { drawAsking } from './draw-asking.ts';
export { drawFailure } from './draw-failure.ts';
