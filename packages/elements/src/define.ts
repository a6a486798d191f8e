// Registers every element, once: all that has side effects in this package.
import { offeredLanguages } from './controller/offered-languages.ts';
import { useEditing, useFiles, usePictures, useWorker } from './controller/worker-address.ts';
import { elementClasses } from './element-classes.ts';

const { worker: workerFile, files, pictures, editing } = besideThis();
// From disk no browser would start it.
if (workerFile !== null && /^https?:$/.test(workerFile.protocol)) useWorker(workerFile);
if (files !== null) useFiles(files);
if (pictures !== null) usePictures(pictures);
if (editing !== null) useEditing(editing);

if (typeof customElements !== 'undefined') {
  for (const [tag, element] of elementClasses) {
    if (customElements.get(tag) === undefined) customElements.define(tag, element);
  }
}

export * from './index.ts';

/** Where the other files are unless the page says otherwise: beside this module, or beside the script that a page loads. */
function besideThis(): { worker: URL | null; files: URL | null; pictures: URL | null; editing: URL | null } {
  // Bundlers look for just these expressions, and put the files where the addresses then lead. A bundle for a script tag has no such address.
  if (typeof import.meta.url === 'string') return { worker: new URL('./allymap-worker.js', import.meta.url), files: new URL('./allymap-files.js', import.meta.url), pictures: null, editing: null };
  const script = typeof document === 'undefined' ? null : document.currentScript;
  const beside = (name: string): URL | null => (script !== null && 'src' in script && script.src !== '' ? new URL(name, script.src) : null);
  const language = offeredLanguages.length === 1 ? `.${offeredLanguages[0]!.tag}` : '';
  return { worker: beside('allymap-worker.js'), files: beside('allymap-files.js'), pictures: beside(`allymap-pictures${language}.js`), editing: beside('allymap-editing.js') };
}
