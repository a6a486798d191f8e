// The changelog's heading of a release.

const unreleased = '## [Unreleased]\n';

/** Whether a version has its heading. */
export function isInChangelog(text, version) {
  return text.includes(`\n## [${version}] - `);
}

/**
 * Puts what is under “Unreleased” under a version and its date.
 *
 * @param {string} text
 * @param {string} version
 * @param {string} date as 2026-11-30
 * @throws {Error} if nothing is there, or the version is there already
 */
export function withRelease(text, version, date) {
  if (isInChangelog(text, version)) throw new Error(`CHANGELOG.md has a heading for ${version} already.`);
  const [before, after] = text.split(unreleased);
  if (after === undefined) throw new Error('CHANGELOG.md has no heading “## [Unreleased]”.');
  if (after.split(/^## /m)[0].trim() === '') throw new Error('CHANGELOG.md says nothing under “Unreleased”: there is nothing to release.');
  return `${before}${unreleased}\n## [${version}] - ${date}\n${after}`;
}
