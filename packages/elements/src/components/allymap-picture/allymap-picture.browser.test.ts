import { beforeEach, describe, expect, it } from 'vitest';
import { all, axeViolations, buttonNamed, eventsOf, mount, settled, stateOf, textOf } from '../mount.fixture.ts';
import type { AllymapPicture } from './allymap-picture.ts';
import type { AllymapWorkspace } from '../allymap-workspace/allymap-workspace.ts';

const document = {
  version: 1,
  cause: { title: 'Wells' },
  actors: [{ id: '__proto__', name: 'Town council', role: 'partner', veto: true }, { id: 'b', name: '<b>Traders</b>', role: 'opponent' }, { id: 'c', name: 'River trust' }],
  objectives: [{ id: 'fund', label: 'A fund' }, { id: 'fee', label: 'A fee' }],
  criteria: [{ id: 'i', label: 'Influence', measures: 'influence', scale: 'zero-to-one' }],
  assessments: [{ id: '1', actor: '__proto__', criterion: 'i', value: 0.8 }, { id: '2', actor: 'b', criterion: 'i', value: 0.5 }],
  positions: [{ id: 'p', actor: '__proto__', objective: 'fund', value: 1 }, { id: 'q', actor: 'b', objective: 'fund', value: -1 }, { id: 'r', actor: 'b', objective: 'fee', value: 1 }],
};

let part: AllymapPicture;
const drawn = (of: Element = part): Promise<void> => expect.poll(() => all(of, '.plot g.actor').length, { timeout: 5_000 }).toBeGreaterThan(0);

beforeEach(async () => {
  part = await mount<AllymapPicture>('<allymap-picture lang="en" picture="force-field" style="width: 700px"></allymap-picture>', 'allymap-picture', document);
  await drawn();
});

describe('a further picture', () => {
  it('says the answer, draws it, and says the same as a table', async () => {
    expect(textOf(part, 'h2')).toContain('“A fund”: more force for it than against it (0.8 against 0.5).');
    expect(all(part, '.plot text').map((text) => textOf(text))).toEqual(expect.arrayContaining(['<b>Traders</b>', 'Town council V']));
    expect(all(part, 'b')).toEqual([]);
    expect(all(part, '[part="table"] tbody tr').map((row) => textOf(row.firstElementChild!))).toEqual(['Town council', '<b>Traders</b>', 'River trust']);
    expect(textOf(part, '[part="caption"]')).toContain('Lewin 1947');
    expect(await axeViolations(part)).toEqual([]);
  });

  it('selects by click and by keyboard, whatever the id, and fades the others', async () => {
    const selected = eventsOf<{ actor: string | null }>(part, 'allymap-select');
    all<SVGElement & HTMLElement>(part, '.plot g.actor').find((mark) => mark.dataset['actor'] === '__proto__')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled();
    expect(stateOf(part).selected).toBe('__proto__');
    expect(all(part, '.plot g.actor.faded').length).toBeGreaterThan(0);
    const list = all(part, '[role="listbox"]')[0]!;
    list.focus();
    list.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settled();
    list.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settled();
    expect(selected.map(({ actor }) => actor)).toEqual(['__proto__', null, '__proto__']);
    expect(all(part, '[role="option"]').map((option) => textOf(option))).toContain('<b>Traders</b>: -0.5');
  });

  it('names who is under the pointer in full, with a ring, and nothing under a finger', async () => {
    part.picture = 'spectrum-of-allies';
    await expect.poll(() => all(part, '.plot g.disc.actor').length).toBe(3);
    const [first] = all<SVGElement & HTMLElement>(part, '.plot g.disc.actor');
    const point = (pointerType: string) => first!.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType }));
    point('touch');
    await settled();
    expect(all(part, '.ring, .hovered')).toEqual([]);
    point('mouse');
    await settled();
    expect(all(part, '.ring')).toHaveLength(1);
    expect(all(part, '.plate')).toEqual([]); // its name stands there in full
    all(part, '.plot')[0]!.dispatchEvent(new PointerEvent('pointerleave'));
    await settled();
    expect(all(part, '.ring, .hovered')).toEqual([]);
  });

  it('says the name on a plate where it is cut', async () => {
    const long = `The ${'very '.repeat(20)}long association`;
    part.document = { ...document, actors: document.actors.map((actor) => ({ ...actor, name: actor.id === 'b' ? long : actor.name })) };
    part.picture = 'spectrum-of-allies';
    await expect.poll(() => all(part, '.plot g.disc.actor').length).toBe(3);
    part.store.request('select', { actor: 'b' });
    await settled();
    expect(all(part, '.plate')).toEqual([]); // the panel says it
    all<SVGElement & HTMLElement>(part, '.plot g.disc.actor').find((mark) => mark.dataset['actor'] === 'b')!.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
    await settled();
    expect(all(part, '.text.plate').map((line) => textOf(line)).join(' ')).toBe(long);
  });

  it('filters by the roles of its legend, as the legend of the map does', async () => {
    part.picture = 'spectrum-of-allies';
    await expect.poll(() => all(part, '.legend button').map((button) => textOf(button))).toEqual(['P Partner 1', 'O Opponent 1', 'U No role yet 1']);
    const heard = eventsOf<{ shown: number; total: number }>(part, 'allymap-filter');
    buttonNamed(part, 'P Partner 1').click();
    await settled();
    expect(stateOf(part).filter.roles).toEqual(['partner']);
    expect(heard).toEqual([expect.objectContaining({ shown: 1, total: 3 })]);
    expect(all<SVGElement & HTMLElement>(part, '.plot g.disc.actor:not(.faded)').map((mark) => mark.dataset['actor'])).toEqual(['__proto__']);
    expect(all(part, '[role="option"]')).toHaveLength(1);
    expect(await axeViolations(part)).toEqual([]);
    buttonNamed(part, 'P Partner 1').click();
    await settled();
    expect(stateOf(part).filter.roles).toEqual([]);
  });

  it('shows another objective, and another picture', async () => {
    const choice = all<HTMLSelectElement>(part, '.tools select')[0]!;
    choice.selectedIndex = 2; // after what is usual
    choice.dispatchEvent(new Event('change'));
    await expect.poll(() => textOf(part, 'h2')).toContain('“A fee”');
    part.picture = 'matrix';
    await expect.poll(() => textOf(part, 'h2')).toContain('2 for, 1 against');
    const order = all<HTMLSelectElement>(part, '.tools select');
    expect(order.map(({ labels }) => textOf(labels[0]!))).toEqual([expect.stringMatching(/^Matrix/), expect.stringMatching(/^Positions count/), expect.stringMatching(/^Order/)]);
    const first = (): string => textOf(part, '[part="table"] tbody tr');
    expect(first()).toMatch(/^Town council/);
    order[2]!.selectedIndex = 2;
    order[2]!.dispatchEvent(new Event('change'));
    await expect.poll(first).toMatch(/^<b>Traders/);
    expect(part.options).toEqual({ order: 'name' });
  });

  it('is saved as a file on white, with nothing of the document as markup', async () => {
    const svg = part.toSvg()!;
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror, script, b')).toBeNull();
    expect(svg).toContain('&#60;b&#62;Traders');
    part.theme = 'dark';
    await settled();
    expect(part.toSvg()).toBe(svg);
  });

  it('is taken out as an image of twice its size, and as a table for a spreadsheet', async () => {
    const size = /width="(\d+)" height="(\d+)"/.exec(part.toSvg()!)!;
    const image = await createImageBitmap((await part.toPng())!);
    expect(Math.abs(image.width - 2 * Number(size[1]))).toBeLessThan(4);
    expect(image.height).toBeGreaterThan(Number(size[2]));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const colours = new Set<string>();
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    expect([...colours]).toEqual(expect.arrayContaining(['255,255,255', '33,102,172', '168,82,5'])); // the ground, what is for it, what is against
    const { csvOf, tabbedOf } = await import('./table-text.ts');
    const table = { columns: ['Actor', 'Force'], rows: [{ cells: ['=HYPERLINK("x")', '-0.5'] }, { cells: ['a\tb', 'c,d'] }, { cells: ['x;=1+1', ' ＝A1'] }] };
    expect(csvOf(table)).toBe('\uFEFFActor,Force\r\n"\'=HYPERLINK(""x"")",-0.5\r\n"a\tb","c,d"\r\n"x;\'=1+1",\' ＝A1\r\n');
    expect(tabbedOf(table)).toBe('Actor\tForce\n\'=HYPERLINK("x")\t-0.5\na b\tc,d\nx;\'=1+1\t\' ＝A1');
  });

  it('is drawn without anybody where one asks for it, to be printed', async () => {
    const box = all<HTMLInputElement>(part, '.tools input[type="checkbox"]').find(({ labels }) => textOf(labels![0]!) === 'Blank, to print')!;
    box.click();
    await expect.poll(() => textOf(part, 'h2')).toBe('Which forces drive the change, and which restrain it?');
    expect(all(part, '.plot g.actor')).toEqual([]);
    expect(all(part, '.plot text').map((text) => textOf(text))).toContain('Names to place');
    expect(await axeViolations(part)).toEqual([]);
    part.picture = 'matrix'; // which makes no sense without anybody
    await expect.poll(() => textOf(part, 'h2')).toContain('for');
    await drawn();
  });

  it('says what the map lacks for it, and what to add', async () => {
    part.picture = 'engagement-levels';
    await expect.poll(() => textOf(part)).toContain('No engagement level is on record yet. Add how far');
    expect(part.toSvg()).toBeNull();
    expect(await axeViolations(part)).toEqual([]);
  });

  it('stays quiet about a picture that does not exist', async () => {
    part.picture = 'nothing';
    await expect.poll(() => stateOf(part).failure?.code).toBe('internal');
  });
});

describe('the workspace', () => {
  it('offers further pictures by the question that they answer, and what the map lacks for one', async () => {
    const workspace = await mount<AllymapWorkspace>('<allymap-workspace lang="en" style="height: 700px"></allymap-workspace>', 'allymap-workspace', document);
    const list = all<HTMLDetailsElement>(workspace, 'details.more-pictures')[0]!;
    list.open = true;
    await expect.poll(() => textOf(list)).toContain('Which forces drive the change, and which restrain it?');
    expect(textOf(list)).toContain('No engagement level is on record yet.');
    buttonNamed(workspace, 'Force field Which forces drive the change, and which restrain it?').click();
    await expect.poll(() => workspace.renderRoot.querySelector('allymap-picture')).not.toBeNull();
    await drawn(workspace.renderRoot.querySelector('allymap-picture')!);
    expect(workspace.renderRoot.querySelector('allymap-map, allymap-legend')).toBeNull();
    expect(textOf(workspace, 'details.more-pictures summary')).toBe('Force field');
    expect(await axeViolations(workspace)).toEqual([]);
    buttonNamed(workspace, 'Network').click();
    await settled();
    expect(workspace.renderRoot.querySelector('allymap-map')).not.toBeNull();
  });
});
