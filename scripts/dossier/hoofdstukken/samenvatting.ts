import type { RootContent } from 'mdast';
import { alinea, lijst, nadruk } from '../../documents/bouw.ts';
import { bereikBeeld } from '../../weergave/bereik.ts';
import { hoofdletter, momentText } from '../../weergave/text.ts';
import { uitkomstBeeld } from '../../weergave/uitkomst.ts';
import { feitenTabel, tussenkop, wanneer } from '../blokken.ts';
import type { DossierInvoer } from '../invoer.ts';

const STATUS = {
  open: 'nog open',
  afgesloten: 'afgesloten',
  heropend: 'opnieuw geopend',
} as const;

const DATALEK = {
  ja: 'ja',
  nee: 'nee',
  onbekend: 'nog niet bekend',
} as const;

/** What happened and what came of it, on one screen. */
export function samenvatting({ incident, verslag, beoordeeld, verwant }: DossierInvoer): RootContent[] {
  const { uitkomst } = verslag;
  const { toelichting } = uitkomstBeeld(verslag);
  const { kennisname } = verslag;
  return [
    alinea(incident.samenvatting),
    ...feitenTabel([
      ['Status', statusTekst(beoordeeld.status, incident.afsluiting?.gesloten_op)],
      ['Kennisname', kennisname === null ? 'onbekend' : momentText(Temporal.Instant.from(kennisname))],
      ['Datalek', DATALEK[uitkomst.datalek]],
      ['Uitkomst', `${hoofdletter(uitkomst.zin)} (${uitkomst.code}).`],
      ['Wat de AVG vraagt', hoofdletter(uitkomst.lijnen.avg.zin)],
      ['Wat het eigen protocol vraagt', hoofdletter(uitkomst.lijnen.protocol.zin)],
      ['Gemeld bij de AP', gemeld(incident.meldingen)],
      ['Betrokkenen geïnformeerd', bereikBeeld(incident)?.zin ?? 'Er is nog niemand geïnformeerd.'],
    ]),
    lijst(toelichting),
    ...(verwant.length === 0
      ? []
      : [
          tussenkop('Verwante incidenten'),
          lijst(
            verwant.map(({ kenmerk, titel, hoe }) => [
              alinea(nadruk(kenmerk), ` ${titel ?? '(staat niet in dit register)'} (${hoe})`),
            ]),
          ),
        ]),
  ];
}

const statusTekst = (status: keyof typeof STATUS, gesloten: string | undefined) =>
  status === 'afgesloten' && gesloten !== undefined ? `afgesloten op ${wanneer(gesloten)}` : STATUS[status];

function gemeld(meldingen: DossierInvoer['incident']['meldingen'] = []): string {
  const [eerste] = meldingen;
  if (!eerste) return 'nee';
  const ingetrokken = meldingen.findLast(({ soort }) => soort === 'intrekking');
  const aantal = meldingen.length === 1 ? '' : `, daarna nog ${meldingen.length - 1} keer`;
  const wie = eerste.door === 'wij' ? '' : ' door een ander';
  return [
    `ja${wie}, op ${wanneer(eerste.moment)}, nummer ${eerste.nummer}${aantal}`,
    ...(ingetrokken ? [`ingetrokken op ${wanneer(ingetrokken.moment)}`] : []),
  ].join('; ');
}
