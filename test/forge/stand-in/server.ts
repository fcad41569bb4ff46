import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './answers.ts';
import { findCall, problemsOfAnswer, problemsOfRequest } from './contract.ts';
import { Faults } from './faults.ts';
import { routes } from './routes.ts';
import type { World } from './world.ts';

/** A call that came in. */
interface Seen {
  readonly route: string;
  readonly status: number;
  readonly isWrite: boolean;
}

/** A forge on this machine, behind the address of GitHub's API. */
export interface StandIn {
  readonly url: string;
  readonly faults: Faults;
  readonly seen: Seen[];
  /** What GitHub would have refused, or would never have answered: must stay empty. */
  readonly breaches: string[];
  close(): Promise<void>;
}

/** Starts it. */
export async function startStandIn(world: World): Promise<StandIn> {
  const faults = new Faults();
  const seen: Seen[] = [];
  const breaches: string[] = [];
  const server: Server = createServer((request, response) => {
    void answer(request, response, { world, faults, seen, breaches });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    faults,
    seen,
    breaches,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Inside {
  readonly world: World;
  readonly faults: Faults;
  readonly seen: Seen[];
  readonly breaches: string[];
}

async function answer(request: IncomingMessage, response: ServerResponse, inside: Inside): Promise<void> {
  const { world, faults, seen, breaches } = inside;
  const url = new URL(request.url ?? '/', 'http://forge');
  const call = findCall(request.method ?? 'GET', url.pathname);
  const raw = await textOf(request);
  if (faults.isDead) return void request.socket.destroy();
  if (!call) {
    breaches.push(`${request.method} ${url.pathname} is no call of GitHub`);
    return send(response, { status: 404, body: { message: 'Not Found' } });
  }
  const body = raw === '' ? undefined : (JSON.parse(raw) as Record<string, unknown>);
  const fault = faults.due(call.route);
  if (fault?.kind === 'killed' && fault.when === 'before') {
    faults.die();
    return void request.socket.destroy();
  }
  for (const problem of problemsOfRequest(call, url.searchParams, body))
    breaches.push(`${call.route}: ${problem}`);
  const isWrite = request.method !== 'GET';
  const key = world.keys.get(
    String(request.headers['authorization'] ?? '').replace(/^(?:token|bearer) /i, ''),
  );
  const given = (): Answer => {
    if (!key) return { status: 401, body: { message: 'Bad credentials' } };
    if (isWrite && key.may === 'read')
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    if (fault?.kind === 'answer') return { status: fault.status, body: { message: 'as was asked' } };
    if (fault?.kind === 'secondary')
      return { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } };
    const isInside = call.path.startsWith('/repos/');
    if (isInside && !world.settings.exists) return { status: 404, body: { message: 'Not Found' } };
    const route = routes[call.route];
    if (!route) throw new Error(`the stand-in has no ${call.route}`);
    return route({
      world,
      key,
      parameters: call.parameters,
      query: url.searchParams,
      body: body ?? {},
      isLost: fault?.kind === 'lost',
    });
  };
  const made = given();
  const asked = fault?.kind === 'done-but-500' ? { status: 500, body: { message: 'Server Error' } } : made;
  const page = paged(asked, url, response);
  if (asked.status < 400)
    for (const problem of problemsOfAnswer(call, asked.status, page.body))
      breaches.push(`answer to ${call.route}: ${problem}`);
  seen.push({ route: call.route, status: asked.status, isWrite });
  if (fault?.kind === 'killed') {
    faults.die();
    return void request.socket.destroy();
  }
  if (fault?.kind === 'secondary') response.setHeader('retry-after', '1');
  if (fault?.kind === 'half') {
    const text = JSON.stringify(page.body);
    response.writeHead(page.status, {
      'content-type': 'application/json',
      'content-length': String(text.length),
    });
    response.write(text.slice(0, text.length / 2));
    setTimeout(() => request.socket.destroy(), 5);
    return undefined;
  }
  return send(response, page);
}

function paged(made: Answer, url: URL, response: ServerResponse): Answer {
  if (made.isList !== true) return made;
  const all = made.body as readonly unknown[];
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const page = Number(url.searchParams.get('page') ?? 1);
  if (page * size < all.length) {
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    response.setHeader(
      'link',
      `<http://${response.req.headers.host}${next.pathname}${next.search}>; rel="next"`,
    );
  }
  return { status: made.status, body: all.slice((page - 1) * size, page * size) };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}
