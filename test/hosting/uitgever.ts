import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** An account at the sign-on. */
export interface Account {
  readonly tid: string;
  readonly roles: readonly string[];
}

/** A real server for OpenID Connect, as a school's sign-on: it knows some accounts and one application. */
export async function startUitgever(
  accounts: Readonly<Record<string, Account>>,
  redirect: string,
): Promise<{ readonly adres: string; readonly server: Server }> {
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, 'localhost', klaar));
  const adres = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(adres, {
    clients: [
      {
        client_id: 'register',
        client_secret: 'geheim-van-de-toepassing',
        redirect_uris: [redirect],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub', 'tid', 'roles'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['alleen-voor-deze-test'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: id, ...accounts[id] }),
    }),
  });
  server.on('request', provider.callback());
  return { adres, server };
}
