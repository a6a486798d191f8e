// The file that reads and writes files: started as a worker it serves the page; loaded as a script, where workers cannot run, it gives the page its desk.
import { webPort } from '../port.ts';
import { workOnFiles } from './file-work.ts';

export { fileDesk } from './file-desk.ts';

if (typeof document === 'undefined') workOnFiles(webPort(self as unknown as Parameters<typeof webPort>[0]));
