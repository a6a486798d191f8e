// Two workspaces of one page in one room without a network: what a bar says and does, and how elements take part by their public ways.
import axe from 'axe-core';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { requireDocument, serialiseDocument, type Document, type Operation } from '@allymap/core';
import '../../packages/elements/src/define.ts';
import type { AllymapWorkspace } from '../../packages/elements/src/index.ts';
import { AllymapRoom } from '../../packages/together/src/page-script.ts';
import { roomInAPage, type RoomInAPage } from '../../packages/together/src/relay/room-in-a-page.fixture.ts';

const start = requireDocument({ version: 1, cause: { title: 'Wells' }, actors: [{ id: 'a', name: 'Caritas' }, { id: 'b', name: 'Bank' }, { id: 'c', name: 'Union' }], ties: [{ id: 't', source: 'a', target: 'b', kind: 'funding' }] });
const rename = (id: string, name: string): Operation => ({ type: 'update', collection: 'actors', id, changes: { name } });

let server: RoomInAPage;
beforeEach(() => {
  server = roomInAPage(start);
});
afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  await page.viewport(1280, 800);
});

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`It did not come to this: ${holds.toString()}; the page says: ${document.body.innerText}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

interface Seat {
  readonly bar: AllymapRoom;
  readonly root: ShadowRoot;
  readonly workspace: AllymapWorkspace;
  text(): string;
  press(name: string): void;
  names(): string[];
}

/** A bar and a workspace; joined with a code, or at the door. */
async function seat(code: string | null, name: string): Promise<Seat> {
  const bar = new AllymapRoom();
  const workspace = document.createElement('allymap-workspace');
  workspace.style.blockSize = '20rem';
  bar.target = workspace;
  bar.openSocket = server.openSocket;
  document.body.append(bar, workspace);
  const root = bar.shadowRoot!;
  await until(() => root.querySelector('form') !== null);
  const one: Seat = {
    bar,
    root,
    workspace,
    text: () => root.textContent ?? '',
    press: (label) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label)!.click(),
    names: () => (workspace.document as Document).actors.map((actor) => actor.name),
  };
  if (code !== null) {
    enter(one, code, name);
    await until(() => bar.room !== null && workspace.document !== undefined && root.querySelector('.bar') !== null);
  }
  return one;
}

function enter({ root }: Seat, code: string, name: string): void {
  root.querySelector<HTMLInputElement>('[name=code]')!.value = code;
  root.querySelector<HTMLInputElement>('[name=name]')!.value = name;
  root.querySelector('form')!.requestSubmit();
}

it('refuses a wrong code beside the field, and goes on from there', async () => {
  const one = await seat(null, '');
  enter(one, 'wrong', 'Awa');
  await until(() => one.root.querySelector('[role=alert]')!.textContent !== '');
  expect(one.text()).toContain('No room has this code.');
  expect(one.root.activeElement?.getAttribute('name')).toBe('code');
  enter(one, 'all', 'Awa');
  await until(() => one.text().includes('1 person is here'));
  expect(one.names()).toEqual(['Caritas', 'Bank', 'Union']);
});

it('lets changes cross into each log under their names, and undoes one’s own', async () => {
  const awa = await seat('all', 'Awa');
  const bo = await seat('all', 'Bo');
  await until(() => awa.text().includes('2 people are here'));
  await awa.workspace.apply(rename('a', 'Red Cross'));
  await bo.workspace.apply(rename('b', 'Credit union'));
  await until(() => bo.names()[0] === 'Red Cross' && awa.names()[1] === 'Credit union');
  expect([awa, bo].map(({ workspace }) => workspace.changes.map(({ by, elsewhere }) => [by, elsewhere === true]))).toEqual([[['Awa', false], ['Bo', true]], [['Bo', false], ['Awa', true]]]);
  expect([awa.workspace.idMark, bo.workspace.idMark].every((mark) => /^-\d[0-9a-z]{3}$/.test(mark)) && awa.workspace.idMark !== bo.workspace.idMark).toBe(true);
  await awa.workspace.undo();
  await until(() => bo.names()[0] === 'Caritas');
  expect(awa.names()).toEqual(['Caritas', 'Credit union', 'Union']);
  await until(() => serialiseDocument(server.room.read.document) === serialiseDocument(awa.workspace.document as Document));
});

it('holds the lock against calls and keys, and tells of it aloud', async () => {
  const lead = await seat('lead', 'Lead');
  const bo = await seat('all', 'Bo');
  await bo.workspace.apply(rename('b', 'Credit union'));
  await until(() => lead.names()[1] === 'Credit union');
  lead.press('Lock');
  await until(() => bo.text().includes('Locked: only the facilitator changes the map now.') && !bo.workspace.editable);
  expect([bo.root.querySelector('[role=status]')!.textContent, lead.text()]).toEqual(['Locked: only the facilitator changes the map now.', expect.stringContaining('Locked for everybody but you.')]);
  await bo.workspace.updateComplete;
  await expect(bo.workspace.apply(rename('b', 'No'))).rejects.toMatchObject({ name: 'WrongUseError' });
  bo.workspace.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
  await lead.workspace.apply(rename('a', 'Red Cross'));
  await until(() => bo.names()[0] === 'Red Cross');
  expect(bo.names()).toEqual(['Red Cross', 'Credit union', 'Union']);
  lead.press('Unlock');
  await until(() => bo.workspace.editable);
  expect(await bo.workspace.apply(rename('b', 'Yes'))).toBe(true);
  await until(() => lead.names()[1] === 'Yes');
});

it('lets everybody work unseen, counts who is done, and shows all', async () => {
  const lead = await seat('lead', 'Lead');
  const bo = await seat('all', 'Bo');
  const cy = await seat('all', 'Cy');
  lead.press('Work unseen');
  await until(() => bo.text().includes('I am done') && cy.text().includes('I am done'));
  await bo.workspace.apply(rename('b', 'Credit union'));
  bo.press('I am done');
  await until(() => lead.text().includes('1 of 2 are done.') && cy.text().includes('Somebody'));
  expect([cy.names()[1], lead.names()[1], cy.text().includes('Bo')]).toEqual(['Bank', 'Bank', false]);
  lead.press('Show all');
  await until(() => cy.names()[1] === 'Credit union' && lead.names()[1] === 'Credit union');
});

it('works on through a broken line, and says so', async () => {
  const awa = await seat('all', 'Awa');
  const bo = await seat('all', 'Bo');
  server.cut(true);
  await until(() => awa.text().includes('Working offline'));
  await awa.workspace.apply(rename('a', 'Red Cross'));
  await bo.workspace.apply({ type: 'add', collection: 'actors', record: { id: 'd', name: 'Dam board' } as { id: string } });
  expect(bo.names()[0]).toBe('Caritas');
  server.cut(false);
  await until(() => awa.names().includes('Dam board') && bo.names()[0] === 'Red Cross');
  await until(() => awa.text().includes('Connected'));
  expect(awa.root.querySelector('[role=status]')!.textContent).toBe('Connected again.');
});

it('leaves with the map as it is, and where another map is opened', async () => {
  const awa = await seat('all', 'Awa');
  const bo = await seat('all', 'Bo');
  awa.press('Leave the room');
  await until(() => awa.root.querySelector('form') !== null);
  expect([awa.workspace.editable, awa.names().length]).toEqual([false, 3]);
  bo.workspace.document = { version: 1, cause: { title: 'Other' } };
  await until(() => bo.text().includes('Another map was opened here'));
  expect(server.room.read.document.cause.title).toBe('Wells');
});

it.each(['en', 'fr', 'es', 'pt', 'ar'])('is found without fault by axe and has room on a phone in %s, at the door and in the room', async (language) => {
  document.documentElement.lang = language;
  await page.viewport(390, 844);
  const door = await seat(null, '');
  const faults = async (): Promise<string[]> => (await axe.run(door.bar, { rules: { region: { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  expect(await faults()).toEqual([]);
  enter(door, 'lead', 'Awa');
  await until(() => door.root.querySelector('.bar') !== null);
  await seat('all', 'Bo'); // of whom it is said whether he is done
  door.press([...door.root.querySelectorAll('button')][1]!.textContent!);
  await until(() => door.bar.room?.view.isHidden === true && door.root.querySelectorAll('.line').length > 1);
  expect(await faults()).toEqual([]);
  expect(door.text()).not.toMatch(/together\.|undefined|\{/);
  expect([...door.root.querySelectorAll('*')].every((part) => part.getBoundingClientRect().right <= 391 && part.getBoundingClientRect().left >= -1)).toBe(true);
  expect(getComputedStyle(door.bar).direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
});
