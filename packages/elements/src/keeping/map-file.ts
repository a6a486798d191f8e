/** What browsers with access to files add; the compiler's list does not have it. */
interface WithPermission {
  queryPermission?(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(descriptor: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

interface WithPickers {
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
}

const types = [{ description: 'Allymap JSON', accept: { 'application/json': ['.json'] } }];

/** Whether the browser can write to a file that somebody chose. */
export function hasFileAccess(): boolean {
  return (globalThis as WithPickers).showSaveFilePicker !== undefined;
}

/** Lets somebody choose the file to save to; null: they chose none. */
export function chooseFileToSave(name: string): Promise<FileSystemFileHandle | null> {
  return chosen(async () => (globalThis as WithPickers).showSaveFilePicker!({ suggestedName: name, types }));
}

/** Lets somebody choose a file to open; null: they chose none. */
export function chooseFileToOpen(): Promise<FileSystemFileHandle | null> {
  return chosen(async () => (await (globalThis as WithPickers).showOpenFilePicker!({ types }))[0]!);
}

/** Writes to a file, once whoever sits there allows it. Rejects where they do not, or the file is gone. */
export async function writeFile(handle: FileSystemFileHandle, text: string): Promise<void> {
  const asked = handle as FileSystemFileHandle & WithPermission;
  const allowed = await asked.queryPermission?.({ mode: 'readwrite' });
  if (allowed !== undefined && allowed !== 'granted' && (await asked.requestPermission?.({ mode: 'readwrite' })) !== 'granted') throw new DOMException('Writing to the file was not allowed.', 'NotAllowedError');
  const writing = await handle.createWritable();
  await writing.write(text);
  await writing.close();
}

async function chosen(choose: () => Promise<FileSystemFileHandle>): Promise<FileSystemFileHandle | null> {
  try {
    return await choose();
  } catch (error) {
    if ((error as Partial<DOMException>).name === 'AbortError') return null;
    throw error;
  }
}
