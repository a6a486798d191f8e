// Writes src/corridors/world.ts: the outline of the land, the borders between countries and a point in each country, as short as a page
// can load them. What it reads is needed here alone and by no package, so it comes from a folder that is named:
//
//   npm install --prefix FOLDER world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3 d3-geo@3.1.2 i18n-iso-countries@7.14.0
//   node packages/pictures/build/world.mjs FOLDER
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const folder = join(resolve(process.argv[2] ?? '.'), 'node_modules');
const require = createRequire(join(folder, 'package.json'));
const { feature, mesh } = require('topojson-client');
const { presimplify, simplify } = require('topojson-simplify');
const { geoArea, geoCentroid, geoEquirectangular, geoStream } = require('d3-geo');
const [coarse, fine] = ['50m', '10m'].map((scale) => require(`world-atlas/countries-${scale}.json`));
const codes = require('i18n-iso-countries/codes.json');

/** Triangles that are smaller than this, in square degrees, are left out of an outline; so are islands that are smaller than the other. */
const least = { bend: 0.04, island: 0.12 };
/** Tenths of a degree are near enough: less than a pixel where the whole world is seen, three where the map is at its largest. */
const perDegree = 10;

// Cut along the meridian opposite to Greenwich, in degrees; d3-geo counts downwards.
const flat = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0);
const simpler = simplify(presimplify(coarse), least.bend);
const land = linesOf(feature(simpler, simpler.objects.land)).filter((ring) => Math.abs(areaOf(ring)) > least.island && ring.some(([, y]) => y > -58));
const borders = linesOf(mesh(simpler, simpler.objects.countries, (a, b) => a !== b));

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const parts = {
  land: land.filter((ring) => areaOf(ring) > 0).map(written).filter(Boolean).join(' '),
  lakes: land.filter((ring) => areaOf(ring) < 0).map(written).filter(Boolean).join(' '),
  borders: borders.map(written).filter(Boolean).join(' '),
  points: [...pointsOf()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, [longitude, latitude]]) => code + number(Math.round(longitude * perDegree)) + number(Math.round(latitude * perDegree))).join(' '),
};

const text = `// Written by build/world.mjs from Natural Earth 4.1 (1:50m; a point in small countries from 1:10m), which is in the public domain, by way of
// world-atlas 2.0.2 (ISC licence, © Michael Bostock): simplified, and rounded to a tenth of a degree. The codes of countries are ISO 3166-1.
// Borders are those of Natural Earth; showing them is no opinion on the status of any territory.
//
// Outlines and lines one after another, each a row of numbers (see read-world.ts): steps in tenths of a degree to the east and to the south.
export const land = '${parts.land}';
export const lakes = '${parts.lakes}';
export const borders = '${parts.borders}';
/** Two letters of a country, and where a point in it is. */
export const points = '${parts.points}';
`;
writeFileSync(new URL('../src/corridors/world.ts', import.meta.url), text);
console.log(`${land.length} outlines, ${borders.length} borders, ${parts.points.split(' ').length} countries; ${text.length} bytes, ${brotliCompressSync(text).length} compressed`);

/** What of a shape is seen on the flat map, as lists of points. */
function linesOf(shape) {
  const lines = [];
  let line = [];
  geoStream(shape, flat.stream({ point: (x, y) => line.push([x, y]), lineStart: () => (line = []), lineEnd: () => lines.push(line), polygonStart() {}, polygonEnd() {} }));
  return lines;
}

/** The area within a ring in square degrees: positive where it is land, negative where it is a hole. */
function areaOf(ring) {
  return ring.reduce((sum, [x, y], at) => sum + x * ring[(at + 1) % ring.length][1] - ring[(at + 1) % ring.length][0] * y, 0) / 2;
}

/** A line as steps from point to point; points that fall together are one. */
function written(line) {
  let [fromX, fromY] = [0, 0];
  const steps = [];
  for (const [degreesX, degreesY] of line) {
    const [x, y] = [Math.round(degreesX * perDegree), Math.round(degreesY * perDegree)];
    if (steps.length > 0 && x === fromX && y === fromY) continue;
    steps.push(number(x - fromX) + number(y - fromY));
    [fromX, fromY] = [x, y];
  }
  return steps.length < 2 ? '' : steps.join('');
}

/** A whole number in letters of five bits each, the last of them in the first half of the alphabet. */
function number(value) {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let signs = '';
  while (rest > 31) {
    signs += letters[32 + (rest & 31)];
    rest >>= 5;
  }
  return signs + letters[rest];
}

/** A point within each country and territory that has a code: in the middle of its largest piece of land. */
function pointsOf() {
  const alpha2 = new Map(codes.map(([two, , numeric]) => [numeric, two]));
  const points = new Map();
  for (const world of [coarse, fine]) {
    for (const { id, properties, geometry } of feature(world, world.objects.countries).features) {
      const code = properties.name === 'Kosovo' ? 'XK' : alpha2.get(id);
      if (code === undefined || points.has(code) || geometry === null) continue;
      const pieces = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((coordinates) => ({ type: 'Polygon', coordinates }));
      points.set(code, geoCentroid(pieces.reduce((largest, piece) => (geoArea(piece) > geoArea(largest) ? piece : largest))));
    }
  }
  // Natural Earth counts these among the countries that they belong to.
  const others = { BQ: [-68.3, 12.2], CC: [96.9, -12.2], CX: [105.6, -10.5], GF: [-53, 4], GP: [-61.5, 16.2], MQ: [-61, 14.6], RE: [55.5, -21.1], SJ: [16, 78], TK: [-171.8, -9.2], YT: [45.1, -12.8] };
  for (const [code, point] of Object.entries(others)) if (!points.has(code)) points.set(code, point);
  return points;
}
