import { requireDocument } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { initialState, type MapState } from '../controller/map-state.ts';
import { fitLabel } from '../renderer/label-text.ts';
import { gridCells, gridPicture, type GridPicture } from '../view-model/grid-picture.ts';
import { viewOf } from '../view-model/harbour.fixture.ts';
import { labelGrid, labelOne, obstaclesOf } from './grid-labels.ts';
import { planGrid, type GridPlan, type GridRoom } from './grid-plan.ts';
import type { Box } from '@allymap/pictures/plane';
import { planStrip, type TextRoom } from './strip-plan.ts';

// Every letter is 7 wide, bold ones 8.
const measure = (wide: number) => (text: string) => text.length * wide;
const textOf = (wide: number): TextRoom['bold'] => ({ width: measure(wide), fit: (text, maxWidth) => fitLabel(text, measure(wide), maxWidth, 16) });
const text: TextRoom = { ...textOf(7), bold: textOf(8), size: 13, lineHeight: 16 };
const room: GridRoom = { width: 800, height: 600, rightToLeft: false, zoom: 1, text, cellNames: new Map(gridCells.map((cell) => [cell, { name: cell, counted: `${cell}  9` }])), headings: ['Influence unknown', 'Interest unknown', 'Not known'] };

/** Actors on the given scores, 0 … 10 each; null is unknown. */
const pictureOf = (scores: readonly (readonly [number | null, number | null])[], state: Partial<MapState> = {}): GridPicture => {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    criteria: ['interest', 'influence'].map((id) => ({ id, label: id, measures: id, scale: 'zero-to-ten' })),
    actors: scores.map((_, i) => ({ id: `a${i}`, name: `Association number ${i}`, sector: 'state', veto: i % 4 === 0 })),
    assessments: scores.flatMap(([interest, influence], i) => [
      { id: `x${i}`, actor: `a${i}`, criterion: 'interest', value: interest },
      { id: `y${i}`, actor: `a${i}`, criterion: 'influence', value: influence },
    ]),
  });
  return gridPicture(viewOf(document, state), initialState.appearance)!;
};
const lattice = Array.from({ length: 60 }, (_, i) => [(i * 7) % 11, (i * 5) % 11] as const);
const contains = (outer: Box, inner: Box): boolean => inner.minX >= outer.minX - 0.01 && inner.minY >= outer.minY - 0.01 && inner.maxX <= outer.maxX + 0.01 && inner.maxY <= outer.maxY + 0.01;
const overlap = (a: Box, b: Box): boolean => a.minX < b.maxX - 0.01 && b.minX < a.maxX - 0.01 && a.minY < b.maxY - 0.01 && b.minY < a.maxY - 0.01;
const boxOf = ({ x, y, radius }: GridPlan['shapes'][number]): Box => ({ minX: x - radius, maxX: x + radius, minY: y - radius, maxY: y + radius });

describe('planGrid', () => {
  it('lets interest grow in reading direction and influence upward', () => {
    const picture = pictureOf([[2, 3]]);
    const ltr = planGrid(picture, room);
    const rtl = planGrid(picture, { ...room, rightToLeft: true });
    expect(ltr.x(1)).toBeGreaterThan(ltr.x(0));
    expect(rtl.x(1)).toBeLessThan(rtl.x(0));
    expect([ltr, rtl].map(({ y }) => y(1) < y(0))).toEqual([true, true]);
    // The mirror image: as far from the other edge.
    expect(rtl.x(0.2)).toBeCloseTo(800 - ltr.x(0.2), 6);
    expect(rtl.shapes[0]!.x).toBeCloseTo(800 - ltr.shapes[0]!.x, 6);
    expect(rtl.cells.find(({ cell }) => cell === 'key-players')!.box.minX).toBe(rtl.frame.minX);
  });

  it('draws every shape wholly inside its cell, clear of the names of the cells', () => {
    const picture = pictureOf(lattice);
    const plan = planGrid(picture, room);
    const boxes = new Map(plan.cells.map(({ cell, box }) => [cell, box]));
    expect(plan.shapes).toHaveLength(60);
    plan.shapes.forEach((shape, i) => {
      expect(contains(boxes.get(picture.placed[i]!.cell)!, boxOf(shape)), picture.placed[i]!.id).toBe(true);
      for (const { name } of plan.cells) expect(overlap(name!, boxOf(shape))).toBe(false);
    });
  });

  it('leaves out the number, then the name, where a cell has no room for it', () => {
    // At 800 the cell of key players is about 387 wide: 40 bold letters of 8 · 1.08 fit, 50 do not.
    const named = (name: number, counted: number) =>
      planGrid(pictureOf([[2, 3]]), { ...room, cellNames: new Map([['key-players', { name: 'x'.repeat(name), counted: 'x'.repeat(counted) }]]) }).cells[0]!;
    expect(named(10, 40)).toMatchObject({ cell: 'key-players', counted: true });
    expect(named(40, 50).counted).toBe(false);
    expect(named(40, 50).name).not.toBeNull();
    expect(named(50, 60).name).toBeNull();
  });

  it('moves nobody when somebody is selected', () => {
    const before = pictureOf(lattice);
    const plan = planGrid(before, room);
    const after = pictureOf(lattice, { selected: 'a7' });
    expect(planGrid(after, room).shapes).toEqual(plan.shapes);
    expect(planGrid(after, room, { picture: before, plan }).shapes).toBe(plan.shapes);
    const moved = pictureOf([[10, 10], ...lattice.slice(1)]);
    expect(planGrid(moved, room, { picture: before, plan }).shapes).not.toBe(plan.shapes);
  });

  it('sets the unknown outside the axes, below the picture', () => {
    const plan = planGrid(pictureOf([[2, 3], [null, 4], [5, null]]), room);
    expect(plan.shapes).toHaveLength(1);
    expect(plan.strip.shapes.map(({ id }) => id)).toEqual(['a2', 'a1']);
    expect(plan.strip.box.minY).toBeGreaterThan(plan.frame.maxY);
    expect(plan.strip.box.maxY).toBeLessThanOrEqual(600);
  });
});

describe('planStrip', () => {
  const items = (count: number) => Array.from({ length: count }, (_, i) => ({ id: String(i), label: `Name ${i}`, scale: 1 }));
  const strip = (count: number, maxHeight: number) => planStrip([{ heading: 'Unknown', items: items(count) }], { width: 400, maxHeight, radius: 10, text });

  it('writes names beside the shapes, after the heading', () => {
    // The heading is 7 · 7 = 49 wide and 14 are left free: the first shape starts at 63, its middle is at 73.
    const { shapes, headings } = strip(2, 200);
    expect(headings).toEqual([{ text: 'Unknown', x: 0, y: 18 }]);
    expect(shapes[0]).toMatchObject({ x: 73, radius: 10, label: { x: 88 } });
    expect(shapes[0]!.label!.fitted.lines).toEqual(['Name 0']);
  });

  it('leaves out names, then shrinks, before it grows too high', () => {
    const crowd = strip(40, 100);
    expect(crowd.shapes.every(({ label }) => label === null)).toBe(true);
    expect(crowd.height).toBeLessThanOrEqual(100);
    expect(strip(600, 100).shapes[0]!.radius).toBeLessThan(crowd.shapes[0]!.radius);
    expect(strip(600, 100).shapes).toHaveLength(600);
  });

  it('takes no room where everything is known', () => {
    expect(planStrip([], { width: 400, maxHeight: 100, radius: 10, text })).toEqual({ height: 0, headings: [], shapes: [] });
  });
});

describe('labelGrid', () => {
  it.each([false, true])('lets no name touch a name, a shape or the name of a cell, right to left %s', (rightToLeft) => {
    const picture = pictureOf(lattice);
    const plan = planGrid(picture, { ...room, rightToLeft });
    const labels = labelGrid(picture, plan, { text, rightToLeft });
    expect(labels.length).toBeGreaterThan(10);
    labels.forEach((label, i) => {
      for (const other of labels.slice(i + 1)) expect(overlap(label.box, other.box), `${label.id} ${other.id}`).toBe(false);
      plan.shapes.forEach((shape) => expect(overlap(label.box, boxOf(shape))).toBe(false));
      for (const { name } of plan.cells) expect(overlap(label.box, name!)).toBe(false);
      expect(contains(plan.frame, label.box)).toBe(true);
    });
  });

  it('writes every name at the height of its cell, and most in it', () => {
    const picture = pictureOf(lattice);
    const plan = planGrid(picture, room);
    const labels = labelGrid(picture, plan, { text, rightToLeft: false });
    const cellOf = new Map(picture.placed.map(({ id, cell }) => [id, plan.cells.find((planned) => planned.cell === cell)!.box]));
    for (const { id, box } of labels) expect(contains({ ...cellOf.get(id)!, minX: 0, maxX: 800 }, box), id).toBe(true);
    expect(labels.filter(({ id, box }) => contains(cellOf.get(id)!, box)).length).toBeGreaterThan(labels.length * 0.7);
  });

  it('lets the less important yield', () => {
    const named = (state: Partial<MapState>): Set<string> => {
      const picture = pictureOf(lattice, state);
      return new Set(labelGrid(picture, planGrid(picture, room), { text, rightToLeft: false }).map(({ id }) => id));
    };
    const before = named({});
    const gained = pictureOf(lattice).placed.map(({ id }) => id).filter((id) => !before.has(id) && named({ selected: id }).has(id));
    expect(gained.length).toBeGreaterThan(0);
  });
});

describe('labelOne', () => {
  it('has a place for everybody’s name, and says which labels must go', () => {
    const picture = pictureOf(lattice);
    const plan = planGrid(picture, room);
    const labels = labelGrid(picture, plan, { text, rightToLeft: false });
    picture.placed.forEach((node, i) => {
      const others = { bounds: plan.frame, shapes: obstaclesOf(picture, plan, i), labels: labels.filter(({ id }) => id !== node.id) };
      const { label, hides } = labelOne(node.id, `${node.label}, in full`, plan.shapes[i]!, others, { text, rightToLeft: false });
      expect(contains(plan.frame, label.box)).toBe(true);
      expect(others.labels.filter(({ box }) => overlap(box, label.box)).map(({ id }) => id)).toEqual([...hides]);
      expect(label.lines.join(' ')).toBe(`${node.label}, in full`);
    });
  });
});
