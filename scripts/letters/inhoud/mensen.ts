import type { Incident } from '../../../schemas/incident.ts';
import { ALLE, bekend } from '../../protocol/beeld.ts';
import { gat } from '../gat.ts';
import type { Waarden } from '../sjabloon.ts';
import { metGegevens } from './aantasting.ts';
import { aardZin } from './aard.ts';
import { melding as gemeld } from './ap.ts';
import { wanneer } from './datum.ts';
import { erbij } from './erbij.ts';
import { gegevensWoorden } from './gegevens.data.ts';
import type { Persoon } from './gevolgen.data.ts';
import { gevolgWoorden, KANS, over, personen } from './gevolgen.data.ts';
import { zijnGevolgenVanAnderen } from './groepsfeiten.ts';
import { gedaan, gepland } from './maatregelen.ts';
import type { Stuk } from './stuk.ts';
import type { VrijeTekst } from './vrij.ts';
import { verhaalVoorBuiten } from './vrij.ts';
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

/** The words for what happened, and the text of the register that is in them. */
export function watErIsGebeurd({ incident, beeld }: Stuk): {
  readonly tekst: string;
  readonly bron?: VrijeTekst & { readonly isSamenvatting: boolean };
} {
  const aard = aardVan(incident);
  const uitleg = incident.informeren?.uitleg;
  if (uitleg !== undefined) {
    const veld = 'informeren.uitleg';
    return {
      tekst: verhaalVoorBuiten(uitleg, `${GEBEURD} (veld ${veld})`, incident),
      bron: { naam: 'de uitleg', veld, tekst: uitleg, isSamenvatting: false },
    };
  }
  // The summary is about all groups; a letter never tells one group about another.
  if ((incident.groepen ?? []).length > 1 && beeld.groep !== ALLE)
    return { tekst: `${aard} ${gat(`${GEBEURD} (veld informeren.uitleg)`)}` };
  return {
    tekst: `${aard} ${verhaalVoorBuiten(incident.samenvatting, `${GEBEURD} (veld informeren.uitleg)`, incident)}`,
    bron: {
      naam: 'de samenvatting',
      veld: 'samenvatting',
      tekst: incident.samenvatting,
      isSamenvatting: true,
    },
  };
}

const GEBEURD = 'wat er is gebeurd, in woorden voor deze mensen';

/** What kind of incident it was, or that the register does not say. */
export const aardVan = (incident: Incident): string =>
  aardZin(incident) ?? gat('wat voor incident het is (veld aard)');

/** When it happened, and since when it is known. */
export function wanneerZin({ tijdlijn }: Incident): string {
  const [begin, einde] = [wanneer(tijdlijn.inbreuk_begin), wanneer(tijdlijn.inbreuk_einde)];
  const sinds = wanneer(tijdlijn.kennisname);
  const isOpDag = tijdlijn.kennisname.length >= 10;
  const weet = sinds
    ? `Wij weten dit sinds ${isOpDag && sinds.kaal === begin?.kaal && !isPeriode(tijdlijn) ? 'diezelfde dag' : sinds.kaal}.`
    : `Wij weten dit sinds ${gat('sinds wanneer wij het weten')}.`;
  if (!begin) return `Dit gebeurde ${gat('wanneer het gebeurde')}. ${weet}`;
  if (tijdlijn.inbreuk_duurt_voort === 'ja') return `Dit begon ${begin.met} en is nog niet gestopt. ${weet}`;
  if (!einde) return `Dit begon ${begin.met}. ${weet}`;
  if (begin.kaal === einde.kaal) return `Dit gebeurde ${begin.met}. ${weet}`;
  return `Dit was zo van ${begin.kaal} tot en met ${einde.kaal}. ${weet}`;
}

/** Of a period, "that same day" would be a guess at which. */
const isPeriode = ({ inbreuk_begin, inbreuk_einde, inbreuk_duurt_voort }: Incident['tijdlijn']) =>
  inbreuk_duurt_voort !== 'ja' &&
  wanneer(inbreuk_einde) !== undefined &&
  wanneer(inbreuk_einde)?.kaal !== wanneer(inbreuk_begin)?.kaal;

function soorten({ beeld }: Stuk, aanwezig: 'ja' | 'onbekend'): string[] {
  const woorden = (beeld.feiten.gegevens ?? [])
    .filter((gegeven) => (gegeven.aanwezig ?? 'ja') === aanwezig)
    .map(({ soort }) =>
      soort === 'anders' ? gat('welk ander soort gegevens, in gewone woorden') : gegevensWoorden[soort],
    );
  if (aanwezig === 'ja' && woorden.length === 0) return [gat('om welke soorten gegevens het gaat')];
  return [...new Set(woorden)];
}

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
