let address: string | URL | null = null;
const listeners = new Set<() => void>();

/**
 * Says where the page has the file `allymap-worker.js`, which analyses large maps beside the page; null: nowhere.
 *
 * The bundle for `<script>` looks for it beside itself. Without it, and on pages opened from disk, large maps are analysed
 * in slices between which the page goes on, and very large ones without the scores that need every shortest path, which the
 * elements say.
 */
export function useWorker(url: string | URL | null): void {
  address = url;
  for (const listener of listeners) listener();
}

/** Where the worker's file is. */
export function workerAddress(): string | URL | null {
  return address;
}

/** Calls `listener` whenever the worker's file is said to be elsewhere. */
export function onWorkerMoved(listener: () => void): void {
  listeners.add(listener);
}

let files: string | URL | null = null;

/**
 * Says where the page has the file `allymap-files.js`, which reads and writes files of other formats in a worker; null: nowhere.
 *
 * The bundle for `<script>` looks for it beside itself. Where no worker can start it is loaded as a script. Without it,
 * documents are opened and saved in JSON only.
 */
export function useFiles(url: string | URL | null): void {
  files = url;
}

/** Where the file that reads files is. */
export function filesAddress(): string | URL | null {
  return files;
}

let pictures: string | URL | null = null;

/**
 * Says where a page that loads the bundle for `<script>` has the file `allymap-pictures.js`, or that of its language, which
 * draws further pictures; null: nowhere.
 *
 * The bundle looks for it beside itself, and loads it with the first further picture. Modules need no such file: they load
 * each picture by itself.
 */
export function usePictures(url: string | URL | null): void {
  pictures = url;
}

/** Where the file of further pictures is. */
export function picturesAddress(): string | URL | null {
  return pictures;
}

let editing: string | URL | null = null;

/**
 * Says where a page that loads the bundle for `<script>` has the file `allymap-editing.js`, which changes maps; null: nowhere.
 *
 * The bundle looks for it beside itself, and loads it when the first map may be edited. Without it, maps are only read. Modules
 * need no such file.
 */
export function useEditing(url: string | URL | null): void {
  editing = url;
}

/** Where the file that changes maps is. */
export function editingAddress(): string | URL | null {
  return editing;
}
