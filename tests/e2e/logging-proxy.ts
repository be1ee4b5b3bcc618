/** A proxy that all requests of a browser go through: it notes each and answers those that it knows itself; nothing leaves the computer. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface NotedRequest {
  /** Whole for plain HTTP; for the rest the host and port that a tunnel was wanted to. */
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
}

export interface LoggingProxy {
  readonly port: number;
  readonly noted: readonly NotedRequest[];
  close(): void;
}

export interface Answer {
  readonly type: string;
  readonly body: string;
}

export async function startLoggingProxy(answerOf: (address: string) => Answer | undefined): Promise<LoggingProxy> {
  const noted: NotedRequest[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '';
    noted.push({ address, headers: request.headers });
    const answer = answerOf(address);
    if (answer) response.writeHead(200, { 'Content-Type': answer.type }).end(answer.body);
    else response.writeHead(404).end();
  });
  server.on('connect', (request, socket) => {
    noted.push({ address: request.url ?? '', headers: request.headers });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    noted,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
