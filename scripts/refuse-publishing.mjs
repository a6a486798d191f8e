// `npm publish` in a package's folder would publish a manifest that leads to sources which are not there.
import { fail } from './run.mjs';

fail('A package is not published from its folder. Run “npm run release” at the root: it packs what is to be published.');
