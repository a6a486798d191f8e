import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether there is a LibreOffice here that knows presentations. */
export const isThere = ((): boolean => {
  const { stdout, status } = spawnSync('which', ['soffice'], { encoding: 'utf8' });
  return status === 0 && existsSync(join(dirname(realpathSync(stdout.trim())), '../share/registry/impress.xcd'));
})();
