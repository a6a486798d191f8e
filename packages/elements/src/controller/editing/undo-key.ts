/** What a key asks for: Ctrl or Cmd with Z undoes, with Shift and Z, or with Y, does again. Null: neither, or a text field undoes its own writing. */
export function undoKey(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented' | 'composedPath'>): 'undo' | 'redo' | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey === event.metaKey) return null;
  // By the letter; a keyboard without Latin letters has the key where others have that letter.
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : ({ KeyZ: 'z', KeyY: 'y' } as Record<string, string>)[event.code];
  const asked = letter === 'z' ? (event.shiftKey ? 'redo' : 'undo') : letter === 'y' && !event.shiftKey ? 'redo' : null;
  return asked === null || isTextField(event.composedPath()[0]) ? null : asked;
}

const withoutText = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

function isTextField(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
