import type { RootContent } from 'mdast';
import { alinea, tabel } from '../../documents/bouw.ts';
import { ofZin, tussenkop, wanneer, wie } from '../blokken.ts';
import type { DossierInvoer } from '../invoer.ts';

/** What lies elsewhere, by place and sum, and what stands beside this document. */
export const bijlagen = ({ incident, organisatie, bestanden }: DossierInvoer): RootContent[] => [
  tussenkop('Bewijsstukken'),
  alinea('Deze stukken zitten niet in het dossier. Zij liggen elders, omdat er namen in kunnen staan.'),
  ...ofZin(
    (incident.bewijsstukken ?? []).length === 0
      ? []
      : [
          tabel(
            ['Stuk', 'Waar', 'Bewaarder', 'Van', 'Controlegetal (SHA-256)'],
            (incident.bewijsstukken ?? []).map(({ omschrijving, bewaarplaats, bewaarder, van, sha256 }) => [
              omschrijving,
              bewaarplaats ?? '',
              bewaarder === undefined ? '' : wie(bewaarder, organisatie),
              van === undefined ? '' : wanneer(van),
              sha256 ?? 'niet vastgelegd',
            ]),
          ),
        ],
    'Er zijn geen bewijsstukken vastgelegd.',
  ),
  tussenkop('Bestanden bij dit dossier'),
  ...(bestanden.length === 0
    ? [alinea('Dit document is los gemaakt: er horen hier geen bestanden bij.')]
    : [
        tabel(
          ['Bestand', 'Wat het is'],
          bestanden.map(({ pad, wat }) => [pad, wat]),
        ),
        alinea(
          'Van elk bestand staan grootte en controlegetal in manifest.json en in SHA256SUMS. Nakijken kan met: sha256sum -c SHA256SUMS, of met de opdracht dossier --controleer.',
        ),
      ]),
];
