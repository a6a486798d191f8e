import type { Mark, SceneCells } from '../scene.ts';

/** The same marks seen in a mirror: for those who read from right to left, what was before comes from the right. */
export function mirrored(marks: readonly Mark[], width: number): readonly Mark[] {
  return marks.map((mark): Mark => {
    switch (mark.kind) {
      case 'text':
        // A turned text keeps its lower end below.
        return mark.turned === true ? { ...mark, x: width - mark.x } : { ...mark, x: width - mark.x, at: mark.at === 'left' ? 'right' : mark.at === 'right' ? 'left' : 'middle' };
      case 'disc':
        return { ...mark, x: width - mark.x };
      default:
        return { ...mark, points: mark.points.map(([x, y]) => [width - x, y] as const) };
    }
  });
}

/** The same cells seen in a mirror. */
export function mirroredCells(cells: SceneCells, width: number): SceneCells {
  return { ...cells, lefts: cells.lefts.map((left) => width - left - cells.width) };
}
