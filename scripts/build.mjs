// npm run build: installs where that is missing, and builds the packages that changed. Named packages and what they import alone:
// node scripts/build.mjs core, or npm run build in a package's folder.
import { prepare } from './prepare.mjs';

await prepare(process.argv.slice(2));
