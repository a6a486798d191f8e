import { describe, expect, it } from 'vitest';
import { coreRooms, elementsRooms, guardedLibraries, packages } from './arrows.mjs';
import { importsOf, listFiles, readText, type Import } from './source-tree.ts';

const isTest = (path: string): boolean => /\.(test|fixture)\.ts$|\/testing\/|\/test-[^/]+\.ts$/.test(path);
const sources = listFiles('packages').filter((path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path) && !isTest(path));
const imports = sources.flatMap(importsOf);

const packageOf = (path: string): string => path.split('/')[1]!;
/** The room of a package that a path lies in; a file beside the rooms lies in none. */
const roomOf = (path: string): string | undefined => {
  const [, , , room, ...rest] = path.split('/');
  return rest.length > 0 ? room : undefined;
};
/** Whether an entry of a package's exports, which may have a star, leads to what is imported. */
const isDoor = (door: string, entry: string): boolean => {
  const [before, after] = door.split('*') as [string, string?];
  return after === undefined ? door === entry : entry.startsWith(before) && entry.endsWith(after) && entry.length > before.length + after.length;
};
const say = ({ from, specifier }: Import): string => `${from} imports ${specifier}`;

it('reads a tree that is there', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(imports.length).toBeGreaterThan(300);
});

describe('packages', () => {
  const exported = new Map(
    Object.keys(packages).map((name) => {
      const { exports } = JSON.parse(readText(`packages/${name}/package.json`)) as { exports: Record<string, unknown> };
      return [name, Object.keys(exports)] as const;
    }),
  );

  it('are all named in the arrows', () => {
    expect(Object.keys(packages).toSorted()).toEqual([...new Set(listFiles('packages').map(packageOf))].toSorted());
  });

  it('read one another along the arrows, by the front door', () => {
    const wrong = imports.filter(({ from, specifier }) => {
      const [, other, entry = ''] = /^@allymap\/([^/]+)(\/.*)?$/.exec(specifier) ?? [];
      if (other === undefined) return false;
      const allowed = packages[packageOf(from)]!;
      return !allowed.includes(other) || !exported.get(other)!.some((door) => isDoor(door, `.${entry}`));
    });
    expect(wrong.map(say)).toEqual([]);
  });

  it('do not reach into one another by relative paths', () => {
    const wrong = imports.filter(({ from, target }) => target !== undefined && !target.startsWith(`packages/${packageOf(from)}/`));
    expect(wrong.map(say)).toEqual([]);
  });

  it('import nothing of Node, but for the command line, the relay of a room and what starts workers there', () => {
    const forNode = /^packages\/(cli\/|together\/src\/relay\/|worker\/src\/node(-worker)?\.ts$)/;
    const wrong = imports.filter(({ from, specifier }) => specifier.startsWith('node:') && !forNode.test(from));
    expect(wrong.map(say)).toEqual([]);
  });

  // Some bundlers keep together what one file names: by core's front door, a page would load every method.
  it('enter core by a small door where a page imports them', () => {
    const forPages = /^packages\/(elements\/|locales\/|worker\/src\/(?!work\.ts|whole-in-steps\.ts|(?:browser|node)-worker\.ts))/;
    const wrong = imports.filter(({ from, specifier, typeOnly }) => specifier === '@allymap/core' && !typeOnly && forPages.test(from));
    expect(wrong.map(say)).toEqual([]);
  });

  it('show without schemas what was read and computed elsewhere', () => {
    const reached = new Set(['packages/core/src/display.ts']);
    const libraries = new Set<string>();
    for (const path of reached) {
      for (const { from, specifier, target, typeOnly } of imports) {
        if (from !== path || typeOnly) continue;
        if (target === undefined) libraries.add(specifier);
        else reached.add(target);
      }
    }
    expect(reached.size).toBeGreaterThan(10);
    expect([...libraries]).toEqual([]);
  });

  it('leave rooms to whoever opens one: the command line alone names that package, in files that it loads late', () => {
    const users = imports.filter(({ from, specifier }) => specifier.startsWith('@allymap/together') && packageOf(from) !== 'together');
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ from }) => !from.startsWith('packages/cli/src/together/')).map(say)).toEqual([]);
    const doors = imports.filter(({ from, target }) => target?.startsWith('packages/cli/src/together/') === true && !from.startsWith('packages/cli/src/together/'));
    expect(doors.filter(({ from, specifier }) => !readText(from).includes(`await import('${specifier}')`)).map(say)).toEqual([]);
    // What is for browsers holds nothing of the relay.
    const relay = imports.filter(({ from, target }) => target?.startsWith('packages/together/src/relay/') === true && !from.startsWith('packages/together/src/relay/'));
    expect(relay.map(say)).toEqual([]);
  });

  it('import only what they declare', () => {
    const wrong = imports.filter(({ from, specifier, typeOnly }) => {
      if (specifier.startsWith('.') || specifier.startsWith('node:')) return false;
      const [scope, name] = specifier.split('/');
      const library = specifier.startsWith('@') ? `${scope}/${name}` : scope!;
      const { dependencies = {}, peerDependencies = {} } = JSON.parse(readText(`packages/${packageOf(from)}/package.json`)) as { dependencies?: Record<string, string>; peerDependencies?: Record<string, string> };
      // Types of a library may stand in a package of their own, which only the build needs.
      return dependencies[library] === undefined && peerDependencies[library] === undefined && !(typeOnly && library.endsWith('-types'));
    });
    expect(wrong.map(say)).toEqual([]);
  });
});

describe('rooms', () => {
  it.each([
    ['core', coreRooms],
    ['elements', elementsRooms],
  ])('of %s read one another along the arrows', (name, rooms) => {
    const inside = imports.filter(({ from }) => packageOf(from) === name);
    const found = new Set(inside.map(({ from }) => roomOf(from)).filter((room) => room !== undefined));
    expect([...found].filter((room) => !(room in rooms))).toEqual([]);
    const wrong = inside.filter(({ from, target, typeOnly }) => {
      const [room, other] = [roomOf(from), target === undefined ? undefined : roomOf(target)];
      // In elements a type may be read against the arrow: it draws no code after it.
      if (room === undefined || other === undefined || room === other || (typeOnly && name === 'elements')) return false;
      return !rooms[room]!.includes(other);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  it('of core do not read files beside them that read rooms, but for the doors', () => {
    const { exports } = JSON.parse(readText('packages/core/package.json')) as { exports: Record<string, { 'allymap-source'?: string }> };
    const doors = new Set(Object.values(exports).map((target) => target['allymap-source']?.replace('.', 'packages/core')));
    expect(doors).toContain('packages/core/src/index.ts');
    const besides = imports.filter(({ from, target }) => /^packages\/core\/src\/[^/]+$/.test(from) && !doors.has(from) && target !== undefined && roomOf(target) !== undefined);
    expect(besides.map(say)).toEqual([]);
  });
});

describe('libraries', () => {
  it.each(Object.entries(guardedLibraries))('%s is imported only where it may be', (library, allowed) => {
    const users = imports.filter(({ specifier }) => specifier === library || specifier.startsWith(`${library}/`));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ from }) => !allowed.some((path) => from.startsWith(path))).map(say)).toEqual([]);
  });
});

it('has no circle of files that read one another, be it for types alone', () => {
  const next = new Map<string, string[]>();
  for (const { from, target } of imports) {
    if (target !== undefined) next.set(from, [...(next.get(from) ?? []), target]);
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) circles.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  expect(circles).toEqual([]);
});
