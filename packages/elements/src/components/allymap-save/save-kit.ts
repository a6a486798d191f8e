// What writes files: a file of its own, which arrives when somebody wants to save one.
export { pageFileClient } from '../../controller/files/page-file-client.ts';
