/** Lets the reader choose files. `accept` as on an input; nothing happens where none are chosen. */
export function chooseFiles(accept: string, chosen: (files: readonly File[]) => void, several = true): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = several;
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) chosen(files);
  });
  input.click();
}
