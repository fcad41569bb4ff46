import { bekend } from '../../protocol/beeld.ts';
import { gat } from '../gat.ts';
import type { Waarden } from '../sjabloon.ts';
import { metGegevens } from './aantasting.ts';
import { melding as gemeld } from './ap.ts';
import { erbij } from './erbij.ts';
import { aardVan, wanneerZin, watErIsGebeurd } from './gebeurd.ts';
import type { Persoon } from './gevolgen.data.ts';
import { gevolgWoorden, KANS, over, personen } from './gevolgen.data.ts';
import { zijnGevolgenVanAnderen } from './groepsfeiten.ts';
import { gedaan, gepland } from './maatregelen.ts';
import { soorten } from './soorten.ts';
import type { Stuk } from './stuk.ts';
import { zelfDoen } from './zelf-doen.ts';

/**
 * What a letter to people says (AVG art. 34 lid 2): nature, contact, likely consequences, measures, and what they can do.
 * Sentences come from closed lists of facts of this group; nothing is made up. Never used: descriptions of the data,
 * evidence, security, and what stands with another group.
 */
export function voorMensen(stuk: Stuk): Waarden {
  const { incident, beeld } = stuk;
  const persoon = aanWie(stuk);
  return {
    aard: aardVan(incident),
    wat_er_is_gebeurd: watErIsGebeurd(stuk).tekst,
    wanneer: wanneerZin(incident),
    wat_met_gegevens: metGegevens(stuk, persoon),
    gegevens: soorten(stuk, 'ja'),
    gegevens_misschien: soorten(stuk, 'onbekend'),
    gegevens_onvolledig:
      beeld.feiten.gegevens_volledig === 'ja' ? '' : 'Wij zoeken nog uit of er meer gegevens bij zijn.',
    aantal: aantalTekst(stuk),
    gevolgen: gevolgen(stuk, persoon),
    gedaan: gedaan(incident, beeld),
    gepland: gepland(incident, beeld),
    zelf_doen: zelfDoen(stuk, persoon),
    ap: gemeld(stuk),
    aanhef: aanhef(stuk),
    erbij: erbij(stuk),
  };
}

/** A pupil is no "geachte heer of mevrouw". */
const aanhef = ({ beeld: { mensen } }: Stuk): string =>
  mensen?.soort === 'student'
    ? 'Beste student'
    : mensen?.soort.startsWith('leerling_')
      ? 'Beste leerling'
      : 'Geachte heer of mevrouw';

const aanWie = ({ brief }: Stuk): Persoon =>
  brief === 'ouders' ? personen.kind : brief === 'pers' ? personen.ander : personen.u;

function gevolgen({ incident, beeld }: Stuk, persoon: Persoon): string[] {
  const genoemd = beeld.feiten.gevolgen_personen ?? [];
  if (zijnGevolgenVanAnderen({ incident, beeld }))
    return [
      gat('wat de gevolgen kunnen zijn voor deze groep (veld groepen.afwijkende_feiten.gevolgen_personen)'),
    ];
  if (genoemd.length === 0) return [gat('wat de gevolgen kunnen zijn (veld feiten.gevolgen_personen)')];
  return KANS.flatMap(([kans, opening]) =>
    genoemd
      .filter((gevolg) => (gevolg.kans ?? 'onbekend') === kans)
      .map(({ soort }) =>
        soort === 'anders'
          ? `${opening} ${gat('welk ander gevolg, in gewone woorden')}.`
          : `${opening} ${over(gevolgWoorden[soort], persoon)}.`,
      ),
  );
}

function aantalTekst({ beeld, incident }: Stuk): string {
  const [laag, hoog] = beeld.aantal ?? [0, 0];
  if (hoog === 0) return gat('om hoeveel mensen het gaat');
  const isSchatting = (incident.groepen ?? []).some(
    ({ sleutel, aantal_eigen }) => sleutel === beeld.groep && bekend(aantal_eigen?.schatting) === 'ja',
  );
  const mensen = (getal: number) => (getal === 1 ? '1 persoon' : `${getal} mensen`);
  if (laag === hoog) return `${isSchatting ? 'ongeveer ' : ''}${mensen(hoog)}`;
  if (!Number.isFinite(hoog)) return `ten minste ${mensen(laag)}`;
  return laag === 0 ? `ten hoogste ${mensen(hoog)}` : `${laag} tot ${mensen(hoog)}`;
}
