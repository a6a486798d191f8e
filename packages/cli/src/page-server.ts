import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isIP, isIPv6, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { isolate } from '@allymap/locales';
import { PageUnavailable } from './page-unavailable.ts';
import { UsageError } from './usage-error.ts';

/** Something that the server gives at one address. */
export interface Page {
  /** Media type, with its charset where it is text. */
  readonly type: string;
  /** Throws `PageUnavailable`, with what to tell the reader, where it cannot be had now. */
  readonly read: () => Promise<Uint8Array>;
}

/** Takes over the connection of a request that asks to speak otherwise than by pages, such as by WebSocket. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** A server that listens, and its end. */
export interface PageServer {
  /** The address that it listens at, in digits. */
  readonly address: string;
  readonly port: number;
  /** Stops listening and ends open connections. */
  readonly close: () => Promise<void>;
}

/** Nothing but what this server gives, no markup from text (Trusted Types), and no other page around it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html allymap',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store', // a document that is edited shows as it is now
};

/** The addresses of a server as one writes them into a browser, a line each. */
export function addressLines(addresses: readonly string[], port: number): string {
  return addresses.map((one) => `  ${isolate(`http://${isIPv6(one) ? `[${one}]` : one}:${port}/`)}\n`).join('');
}

/** How many ports after a busy one are tried. */
const portsTried = 100;

/**
 * Serves pages by their exact address, to GET and HEAD only.
 *
 * There is no folder behind it, so no path can lead out of one. A busy port gives way to the next free one; port 0 is
 * any free one. What `upgrades` names by its address is handed over, to its own name only. Throws `UsageError` where the host or the port cannot be had.
 */
export async function servePages(pages: ReadonlyMap<string, Page>, host: string, port: number, upgrades: ReadonlyMap<string, Upgrade> = new Map()): Promise<PageServer> {
  const server = createServer((request, response) => {
    answer(pages, host, request, response).catch(() => response.destroy());
  });
  server.on('upgrade', (request: IncomingMessage, socket, head) => {
    const upgrade = isOwnName(request.headers.host, host) ? upgrades.get(request.url ?? '') : undefined;
    socket.on('error', () => undefined); // whoever was asking has gone
    if (upgrade === undefined) socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    else upgrade(request, socket, head);
  });
  await listen(server, host, port);
  const { address, port: taken } = server.address() as AddressInfo;
  return {
    address,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(pages: ReadonlyMap<string, Page>, host: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const send = (status: number, type: string, body: Uint8Array | string, more: Record<string, string> = {}): void => {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    response.writeHead(status, { ...headers, ...more, 'Content-Type': type, 'Content-Length': bytes.byteLength });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  const refuse = (status: number, text: string, more?: Record<string, string>): void => send(status, 'text/plain; charset=utf-8', `${text}\n`, more);
  // A page elsewhere can have its own name lead to this address, and so read it as its own (DNS rebinding).
  if (!isOwnName(request.headers.host, host)) return refuse(421, 'This server does not answer to that name.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
  const page = pages.get(request.url?.split('?')[0] ?? '');
  if (page === undefined) return refuse(404, 'Nothing here.');
  try {
    send(200, page.type, await page.read());
  } catch (error) {
    // What went wrong inside is nothing to tell a network.
    if (!(error instanceof PageUnavailable)) return refuse(500, 'This cannot be had now.');
    const detail = error.reason(request.headers['accept-language']);
    send(500, 'application/problem+json', JSON.stringify({ title: STATUS_CODES[500], status: 500, detail }));
  }
}

/** An address in digits cannot be made to lead elsewhere; of names, only those of this machine are its own. */
function isOwnName(header: string | undefined, host: string): boolean {
  const name = (header ?? '').replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return name === 'localhost' || name === host.toLowerCase() || isIP(name) !== 0;
}

async function listen(server: Server, host: string, first: number): Promise<void> {
  const last = first === 0 ? 0 : Math.min(first + portsTried - 1, 65_535);
  for (let port = first; port <= last; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen({ host, port }, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE') continue;
      throw new UsageError('cannot-listen', { host, port: String(port), detail: code });
    }
  }
  throw new UsageError('ports-busy', { first: String(first), last: String(last) });
}
