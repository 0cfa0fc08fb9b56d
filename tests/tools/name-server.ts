import { isUtf8 } from 'node:buffer';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';

/** What one address answers. `type` is the media type without charset. */
export interface Reply {
  status: number;
  type: string;
  body: Buffer;
  headers?: Readonly<Record<string, string>>;
}

/** Decides what lives where. Addresses that it does not know cannot be reached at all. */
export interface Names {
  knows(host: string): boolean;
  answer(url: URL): Promise<Reply>;
}

/** A request that a browser made: `method address`, whether it was answered or refused. */
export type SeenRequest = `${string} ${string}`;

export interface NameServer {
  /** The loopback port that a browser takes for its proxy. */
  port: number;
  /** Everything asked for so far, in order of arrival; addresses of https hosts that nobody knows end at the port. */
  seen: SeenRequest[];
  close(): Promise<void>;
}

/**
 * Serves any names on loopback, http and https, on whichever port they name. It stands as the browser's
 * proxy: so no name needs resolving, no low port needs root, and nothing outside can be reached.
 */
export async function serveByName(names: Names): Promise<NameServer> {
  const seen: SeenRequest[] = [];
  const certificate = await generate([{ name: 'commonName', value: 'Tillwatch made-up sites' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });

  const reply = async (url: URL, request: IncomingMessage, response: ServerResponse) => {
    seen.push(`${request.method ?? 'GET'} ${url.href}`);
    request.resume();
    if (!names.knows(url.hostname)) {
      response.writeHead(502).end();
      return;
    }
    const { status, type, body, headers } = await names.answer(url);
    response
      .writeHead(status, { 'content-type': withCharset(type, body), 'cache-control': 'no-cache', ...headers })
      .end(body);
  };

  const secure = createSecureServer(
    { key: certificate.private, cert: certificate.cert },
    (request, response) => {
      void reply(new URL(request.url ?? '/', `https://${request.headers.host}`), request, response);
    },
  );
  const plain = createServer((request, response) => {
    if (URL.canParse(request.url ?? '')) void reply(new URL(request.url ?? ''), request, response);
    else response.writeHead(400).end();
  });
  plain.on('connect', (request, socket, head) => {
    const host = new URL(`https://${request.url}`);
    if (!names.knows(host.hostname)) {
      seen.push(`CONNECT ${host.href}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  const sockets = new Set<Socket>();
  plain.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // Browsers drop connections whenever a tab closes; that is no event here.
  for (const server of [plain, secure]) server.on('clientError', (_, socket) => socket.destroy());

  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  return {
    port: (plain.address() as AddressInfo).port,
    seen,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => plain.close(resolve));
    },
  };
}

/** Saved pages keep their own encoding: only text that is valid UTF-8 is declared to be that. */
function withCharset(type: string, body: Buffer): string {
  return type.startsWith('text/') && isUtf8(body) ? `${type}; charset=utf-8` : type;
}
