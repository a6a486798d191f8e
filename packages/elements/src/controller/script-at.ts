import { trustedScriptUrl } from '@allymap/worker/files';

const arriving = new Map<string, Promise<void>>();

/** Runs a script of Allymap's own in the page, once; rejects where it does not arrive, and asks for it again the next time. */
export async function scriptAt(address: string | URL): Promise<void> {
  const key = String(address);
  let loading = arriving.get(key);
  if (loading === undefined) arriving.set(key, (loading = load(address)));
  try {
    await loading;
  } catch (error) {
    arriving.delete(key);
    throw error;
  }
}

function load(address: string | URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = trustedScriptUrl(address) as string;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${String(address)} did not load.`));
    });
    document.head.append(script);
  });
}
