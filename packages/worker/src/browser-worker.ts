// The file that runs as a worker of a page.
import { webPort } from './port.ts';
import { work } from './work.ts';

work(webPort(self as unknown as Parameters<typeof webPort>[0]));
