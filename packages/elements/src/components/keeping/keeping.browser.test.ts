import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { harbour } from '../../view-model/harbour.fixture.ts';
import { databaseName, KeptMaps, takeAway } from '../../keeping/kept-maps.ts';
import { all, axeViolations, mount, settled, stateOf, textOf } from '../mount.fixture.ts';
import type { AllymapWorkspace } from '../allymap-workspace/allymap-workspace.ts';

let workspace: AllymapWorkspace;
/** A disk that others write to as well takes its time. */
const soon = <Seen,>(look: () => Seen | Promise<Seen>) => expect.poll(look, { timeout: 20_000 });
const rename = (title: string) => ({ type: 'update-head', changes: { title } }) as const;
const titleOf = (part = workspace): string | undefined => stateOf(part).document?.title;
const note = (part = workspace): string => textOf(part, '.keeping');
const nameOf = (button: HTMLElement): string => (button.getAttribute('aria-label') ?? textOf(button)).replace(/[\u2066-\u2069]/g, '');
const has = (name: string, part = workspace): boolean => all(part, 'button').some((button) => nameOf(button) === name);

async function open(document: unknown = harbour, attributes = ''): Promise<AllymapWorkspace> {
  workspace = await mount<AllymapWorkspace>(`<allymap-workspace editable keep ${attributes} style="--allymap-block-size: 780px"></allymap-workspace>`, 'allymap-workspace', document);
  await soon(() => has('My maps…')).toBe(true);
  return workspace;
}

/** Closes the page, as far as a test can: the element goes, and with it what it holds. */
async function leave(): Promise<void> {
  workspace.remove();
  await new Promise((resolve) => setTimeout(resolve, 150));
}

async function kept(): Promise<{ readonly name: string; readonly actors: number }[]> {
  const maps = await KeptMaps.open(() => undefined);
  const list = await maps.list();
  maps.close();
  return list.map(({ name, actors }) => ({ name, actors }));
}

async function press(name: string, part = workspace): Promise<void> {
  const button = all(part, 'button').find((one) => nameOf(one) === name);
  if (button === undefined) throw new Error(`no button ${name} among ${all(part, 'button').map(nameOf).join(', ')}`);
  button.click();
  await settled();
  await new Promise((resolve) => setTimeout(resolve, 60));
}

beforeEach(takeAway);
afterEach(async () => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve, 100));
});

describe('a map that a page keeps', () => {
  it('is kept from its first change on, and is there again with its history and its versions', async () => {
    await open();
    expect(await kept()).toEqual([]);
    await workspace.apply(rename('One'));
    await workspace.apply(rename('Two'));
    await workspace.nameVersion('Before the meeting');
    await workspace.apply(rename('Three'));
    await workspace.undo();
    await soon(kept).toEqual([{ name: 'Two', actors: harbour.actors.length }]);
    await leave();
    await open();
    await soon(() => titleOf()).toBe('Two');
    await soon(() => note()).toContain('This is your own map, as you left it.');
    expect([workspace.changes.length, workspace.versions.map(({ name, document }) => [name, document.title]), workspace.canRedo]).toEqual([2, [['Before the meeting', 'Two']], true]);
    await workspace.redo();
    expect(titleOf()).toBe('Three');
    await workspace.undo();
    await workspace.undo();
    await workspace.undo();
    expect(titleOf()).toBe((harbour as { title?: string }).title);
    await press('Show the page’s map');
    expect([workspace.changes.length, note()]).toEqual([0, '']);
    await leave();
    await open();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(note()).toBe('');
  });

  it('is there again, each time, where the page’s own map arrives late', async () => {
    const { fetch } = globalThis;
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (...given) => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      return fetch(...given);
    });
    const address = URL.createObjectURL(new Blob([JSON.stringify(harbour)], { type: 'application/json' }));
    await open(undefined, `src="${address}"`);
    await soon(() => stateOf(workspace).document).not.toBeNull();
    await workspace.apply(rename('One'));
    for (let time = 0; time < 3; time++) {
      await soon(kept).toMatchObject([{ name: 'One' }]);
      await leave();
      await open(undefined, `src="${address}"`);
      await soon(() => titleOf()).toBe('One');
      await soon(() => note()).toContain('Show the page’s map');
    }
  });

  it('is not kept where the page does not ask for it', async () => {
    workspace = await mount<AllymapWorkspace>('<allymap-workspace editable></allymap-workspace>', 'allymap-workspace', harbour);
    await workspace.apply(rename('One'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([has('My maps…'), await kept()]).toEqual([false, []]);
  });

  it('is kept from the beginning where it was begun here', async () => {
    await open(undefined);
    await press('New map…');
    await press('Begin');
    await press('Finish now');
    await soon(kept).toEqual([{ name: 'New map', actors: 0 }]);
  });

  it('is read from the other snapshot where one is damaged, which is said, and mended', async () => {
    await open();
    await workspace.apply(rename('One'));
    await workspace.apply(rename('Two'));
    await soon(kept).toMatchObject([{ name: 'Two' }]);
    await leave();
    await spoil();
    await open();
    await soon(() => titleOf()).toBe('Two');
    await soon(() => note()).toBe('Part of what was kept of this map was damaged. Nothing is missing. Close');
    await press('Close');
    await workspace.apply(rename('Three'));
    await leave();
    await open();
    await soon(() => titleOf()).toBe('Three');
    await soon(() => note()).toContain('as you left it');
  });

  it('says once that nothing is kept where the browser refuses, and is edited all the same', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    await open();
    await soon(() => note()).toContain('This map is not kept');
    await press('Close');
    await workspace.apply(rename('One'));
    await settled();
    expect([titleOf(), note(), stateOf(workspace).failure]).toEqual(['One', '', null]);
  });

  it('goes on where the disk is full, says so once, and is kept whole once there is room', async () => {
    await open();
    await workspace.apply(rename('One'));
    await soon(kept).toMatchObject([{ name: 'One' }]);
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const writes = [vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full), vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full)];
    await workspace.apply(rename('Two'));
    await soon(() => note()).toContain('The last change is not kept');
    await workspace.apply(rename('Three'));
    for (const write of writes) write.mockRestore();
    await workspace.apply(rename('Four'));
    await soon(kept).toMatchObject([{ name: 'Four' }]);
    expect(note()).toBe('');
    await leave();
    await open();
    await soon(() => titleOf()).toBe('Four');
    expect(workspace.changes.length).toBe(4);
  });
});

describe('a map in two pages', () => {
  it('is changed in one, followed in the other, and taken over by a button', async () => {
    await open();
    await workspace.apply(rename('One'));
    await soon(kept).toMatchObject([{ name: 'One' }]);
    const first = workspace;
    const holder = document.createElement('div');
    holder.innerHTML = '<allymap-workspace editable keep></allymap-workspace>';
    const second = holder.firstElementChild as AllymapWorkspace;
    second.document = harbour;
    document.body.append(holder);
    await soon(() => titleOf(second)).toBe('One');
    await soon(() => note(second)).toContain('Another tab edits this map.');
    await expect(second.apply(rename('No'))).rejects.toMatchObject({ code: 'wrong-use' });
    await first.apply(rename('Two'));
    await soon(() => titleOf(second)).toBe('Two');
    await press('Edit here instead', second);
    await soon(() => note(first)).toContain('Another tab edits this map.');
    await soon(() => note(second)).toBe('');
    await second.apply(rename('Three'));
    await soon(() => titleOf(first)).toBe('Three');
    await expect(first.apply(rename('No'))).rejects.toMatchObject({ code: 'wrong-use' });
    await soon(kept).toMatchObject([{ name: 'Three' }]);
  });
});

describe('the list of one’s maps', () => {
  it('opens, renames, copies and forgets them, without a fault that axe finds', async () => {
    await open();
    await workspace.apply(rename('One'));
    await soon(kept).toMatchObject([{ name: 'One' }]);
    await press('My maps…');
    const rows = (): string[] => all(workspace, '.kept-maps li > bdi').map((one) => textOf(one));
    await soon(rows).toEqual(['One']);
    expect(textOf(workspace, '.kept-maps')).toContain('kept in this browser, on this machine, and nowhere else');
    await press('Copy One');
    await soon(rows).toEqual(['Copy of One', 'One']);
    await press('Rename Copy of One');
    expect(await axeViolations(workspace)).toEqual([]);
    await write('Other');
    await soon(rows).toEqual(['Other', 'One']);
    await press('Rename One');
    await write('First');
    await soon(() => [rows(), titleOf()]).toEqual([['First', 'Other'], 'First']);
    await press('Open Other');
    await soon(() => titleOf()).toBe('Other');
    await soon(() => workspace.shadowRoot!.querySelector('dialog')).toBeNull();
    await press('My maps…');
    await press('Forget First…');
    expect(await axeViolations(workspace)).toEqual([]);
    await press('Forget');
    await soon(rows).toEqual(['Other']);
    await press('Forget all maps…');
    await press('Forget');
    await soon(rows).toEqual([]);
    expect(titleOf()).toBe('Other'); // what is open stays open
    expect(await kept()).toEqual([]);
  });

  it('saves to a file that was chosen, again to the same one, and opens it', async () => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('mine.allymap.json', { create: true });
    Object.assign(globalThis, { showSaveFilePicker: async () => handle, showOpenFilePicker: async () => [handle] });
    try {
      await open();
      await workspace.apply(rename('One'));
      await press('My maps…');
      await press('Save to a file…');
      await soon(() => textOf(workspace, '.kept-maps [role=status]')).toBe('mine.allymap.json was saved.');
      expect(JSON.parse(await (await handle.getFile()).text())).toMatchObject({ title: 'One' });
      await workspace.apply(rename('Two'));
      await leave();
      await open();
      await soon(() => titleOf()).toBe('Two');
      await press('My maps…');
      await soon(() => has('Save to mine.allymap.json')).toBe(true);
      await press('Save to mine.allymap.json');
      await soon(async () => JSON.parse(await (await handle.getFile()).text()) as unknown).toMatchObject({ title: 'Two' });
      await workspace.apply(rename('Three'));
      await press('Open a file…');
      await soon(() => titleOf()).toBe('Two');
      await soon(async () => (await kept()).length).toBe(2);
    } finally {
      for (const picker of ['showSaveFilePicker', 'showOpenFilePicker']) Reflect.deleteProperty(globalThis, picker);
    }
  });
});

async function write(name: string): Promise<void> {
  const field = workspace.shadowRoot!.querySelector<HTMLInputElement>('.kept-maps input')!;
  field.value = name;
  field.form!.requestSubmit();
  await new Promise((resolve) => setTimeout(resolve, 60));
}

/** Changes a letter in the newest snapshot of every map, as a disk can. */
async function spoil(): Promise<void> {
  const request = indexedDB.open(databaseName);
  const db = await new Promise<IDBDatabase>((resolve) => request.addEventListener('success', () => resolve(request.result)));
  const store = db.transaction('slots', 'readwrite').objectStore('slots');
  const all = store.getAll();
  await new Promise((resolve) => all.addEventListener('success', resolve));
  const [first] = all.result as { text: string }[];
  const done = store.put({ ...first, text: first!.text.replace('{', '[') });
  await new Promise((resolve) => done.addEventListener('success', resolve));
  db.close();
}
