// A bill of materials of one file, in CycloneDX 1.6: what software it holds, in which version and under which licence. The same
// for the same file: nothing in it comes from a clock or from chance.
import { createHash } from 'node:crypto';

/** @typedef {import('./bundled-software.mjs').BundledPackage} BundledPackage */

/**
 * @param {object} facts
 * @param {string} facts.file that is described, below the folder of its package
 * @param {Uint8Array} facts.contents of that file
 * @param {BundledPackage} facts.shippedIn the package that ships the file
 * @param {readonly BundledPackage[]} facts.packages that it holds code of
 * @param {ReadonlyMap<string, ReadonlySet<string>>} facts.imports folders of packages by the folder of the package that imports them
 * @param {ReadonlyMap<string, string>} facts.integrity by `name@version`, as a lockfile writes it; packages of the project have none
 * @returns {string} JSON
 */
export function billOfMaterials({ file, contents, shippedIn, packages, imports, integrity }) {
  const subject = `${purlOf(shippedIn)}#${file}`;
  const others = packages.filter(({ folder }) => folder !== shippedIn.folder);
  const refs = new Map([[shippedIn.folder, subject], ...others.map((one) => [one.folder, purlOf(one)])]);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { ...component(shippedIn, subject, hashOf(contents)), purl: subject },
    },
    components: others.map((one) => component(one, purlOf(one), hashIn(one, integrity))),
    dependencies: [...refs].map(([folder, ref]) => ({ ref, dependsOn: [...(imports.get(folder) ?? [])].filter((other) => refs.has(other) && other !== folder).map((other) => refs.get(other)).sort() })),
  };
  const { $schema, bomFormat, specVersion, ...rest } = bill;
  return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber: serialNumber(JSON.stringify(bill)), ...rest }, null, 2)}\n`;
}

/** https://github.com/package-url/purl-spec: the scope of a name is its namespace, with its @ escaped. */
export function purlOf({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function component(one, ref, hash) {
  const [scope, name] = one.name.startsWith('@') ? one.name.split('/') : [undefined, one.name];
  return {
    type: 'library',
    'bom-ref': ref,
    ...(scope === undefined ? {} : { group: scope }),
    name,
    version: one.version,
    ...(hash === undefined ? {} : { hashes: [{ alg: 'SHA-512', content: hash }] }),
    licenses: [/[ ()]/.test(one.licence) ? { expression: one.licence } : { license: { id: one.licence } }],
    purl: purlOf(one),
  };
}

function hashOf(contents) {
  return createHash('sha512').update(contents).digest('hex');
}

function hashIn({ name, version, ours }, integrity) {
  if (ours) return undefined;
  const [algorithm, text] = (integrity.get(`${name}@${version}`) ?? '').split(/-(.*)/s);
  if (algorithm !== 'sha512') throw new Error(`The lockfile has no SHA-512 of ${name} ${version}.`);
  return Buffer.from(text, 'base64').toString('hex');
}

/** A UUID of the bill's own content: of version 8, which leaves its bits to whoever makes it (RFC 9562). */
function serialNumber(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((parseInt(hex[16], 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What a lockfile of pnpm says of every package: its integrity, by `name@version`. */
export function integrityIn(lockfile) {
  return new Map([...lockfile.matchAll(/^ {2}'?(@?[^'@\s]+@[^':(\s]+)'?:\n {4}resolution: \{integrity: ([^,}]+)/gm)].map(([, key, value]) => [key, value]));
}
