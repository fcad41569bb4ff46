import type { Bereik } from '../../protocol/beeld.ts';
import { ALLE, alsBereik } from '../../protocol/beeld.ts';
import type { Waarden } from '../sjabloon.ts';
import { wanneerZin } from './gebeurd.ts';
import { ontvangerWoorden } from './ontvangers.data.ts';
import { soorten } from './soorten.ts';
import type { Stuk } from './stuk.ts';

type Rij = { readonly wat: string; readonly tekst: string };

/**
 * What the board and the FG have to know to answer: what happened, since when it is known, kinds of data, groups with
 * numbers, and who got them. Kinds and numbers only, never a description of the data (AVG art. 5 lid 1 onder c).
 */
export const inHetKort = (stuk: Stuk): Waarden => ({
  samenvatting: stuk.incident.samenvatting,
  wanneer: wanneerZin(stuk.incident),
  kort: [
    { wat: 'Soorten gegevens', tekst: soorten(stuk, 'ja').join(', ') },
    ...alsIets('Misschien ook', soorten(stuk, 'onbekend')),
    ...mensen(stuk),
    ...alsIets('Wie de gegevens kreeg of kon zien', ontvangers(stuk)),
  ],
});

const alsIets = (wat: string, delen: readonly string[]): Rij[] =>
  delen.length === 0 ? [] : [{ wat, tekst: delen.join(', ') }];

function mensen({ incident }: Stuk): Rij[] {
  const { groepen = [], aantal_betrokkenen: aantal } = incident;
  if (groepen.length === 0) return [{ wat: 'Mensen', tekst: getallen(aantal?.eigen, aantal?.totaal) }];
  return groepen.map(({ sleutel, soort, aantal_eigen, aantal_totaal }) => ({
    wat: sleutel === ALLE ? 'Groep' : `Groep ${sleutel} (${soortTekst(soort)})`,
    tekst: getallen(aantal_eigen, aantal_totaal),
  }));
}

const soortTekst = (soort: string) =>
  soort
    .replace(/_16_17$/, ' van 16 of 17')
    .replace(/_18_plus$/, ' van 18 of ouder')
    .replaceAll('_', ' ');

type Telling = Parameters<typeof alsBereik>[0];

function getallen(eigen: Telling, totaal: Telling): string {
  const [vanOns, samen] = [alsBereik(eigen), alsBereik(totaal)];
  const delen = [vanOns && `${getal(vanOns)} van ons`, samen && `${getal(samen)} in totaal`].filter(Boolean);
  return delen.length > 0 ? delen.join(', ') : 'aantal niet bekend';
}

function getal([laag, hoog]: Bereik): string {
  if (laag === hoog) return String(hoog);
  if (!Number.isFinite(hoog)) return `ten minste ${laag}`;
  return laag === 0 ? `ten hoogste ${hoog}` : `${laag} tot ${hoog}`;
}

function ontvangers({ beeld, incident }: Stuk): string[] {
  const alle = [beeld.feiten, ...(incident.groepen ?? []).map((groep) => groep.afwijkende_feiten)].flatMap(
    (feiten) => feiten?.ontvangers ?? [],
  );
  const woorden = alle.flatMap(({ soort, aantal }) => {
    if (soort === 'niemand') return [];
    const wie = soort === 'onbekend' ? 'niet bekend wie' : ontvangerWoorden[soort];
    const hoeveel = alsBereik(aantal);
    return [hoeveel ? `${wie} (${getal(hoeveel)})` : wie];
  });
  return [...new Set(woorden)];
}
