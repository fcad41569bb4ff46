import type { NextFunction, Request, Response } from 'express';
import express from 'express';
import { auth } from 'express-openid-connect';
import type { Instellingen } from './instellingen.ts';

/**
 * Serves the internal site behind the sign-on of the school. Nothing is given to anybody who has not signed in with an
 * account of this school that may read the register; not a page, not a font.
 * @param map folder with the built site
 */
export function maakServer(instellingen: Instellingen, map: string): express.Express {
  const app = express();
  app.disable('x-powered-by');
  // A server in front of this one ends TLS.
  app.set('trust proxy', 1);
  app.use(koppen);
  app.use(
    auth({
      issuerBaseURL: instellingen.uitgever,
      baseURL: instellingen.adres,
      clientID: instellingen.clientId,
      clientSecret: instellingen.clientGeheim,
      secret: instellingen.sessieGeheim,
      authRequired: true,
      idpLogout: true,
      authorizationParams: { response_type: 'code', scope: 'openid profile' },
      session: { rollingDuration: 4 * UUR, absoluteDuration: 9 * UUR },
    }),
  );
  app.use(alleenLezers(instellingen));
  app.use(express.static(map, { extensions: ['html'], dotfiles: 'ignore', redirect: false }));
  app.use((_request, response) => {
    response
      .status(404)
      .type('html')
      .send(bladzijde('Deze bladzijde is er niet.', '<a href="/">Naar het register</a>'));
  });
  return app;
}

const UUR = 3600;

/** Nobody keeps a copy on the way, no search engine looks in, and no other site puts it in a frame. */
function koppen(_request: Request, response: Response, next: NextFunction): void {
  response.set({
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': "frame-ancestors 'self'",
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
  });
  next();
}

/**
 * The second door. The first, the sign-on itself, already knows only this school; but a guest can have an account there,
 * and most of a school's own people may not read this register. So the token must be of this tenant and name the role.
 */
const alleenLezers =
  ({ tenant, rol }: Instellingen) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const claims: Readonly<Record<string, unknown>> = request.oidc.idTokenClaims ?? {};
    const { tid, roles } = claims;
    const rollen: readonly unknown[] = Array.isArray(roles) ? roles : [];
    if (tid === tenant && rollen.includes(rol)) {
      next();
      return;
    }
    response
      .status(403)
      .type('html')
      .send(
        bladzijde(
          'U bent aangemeld, maar met dit account mag u het register niet lezen.',
          'Denkt u dat het wel moet? Vraag de beheerder van het register. <a href="/logout">Meld u af</a>.',
        ),
      );
  };

const bladzijde = (zin: string, meer: string) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Incidentregister</title><h1>${zin}</h1><p>${meer}</p></html>`;
