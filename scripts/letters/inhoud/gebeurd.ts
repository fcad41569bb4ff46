import type { Incident } from '../../../schemas/incident.ts';
import { ALLE } from '../../protocol/beeld.ts';
import { gat } from '../gat.ts';
import { aardZin } from './aard.ts';
import { wanneer } from './datum.ts';
import type { Stuk } from './stuk.ts';
import type { VrijeTekst } from './vrij.ts';
import { verhaalVoorBuiten } from './vrij.ts';

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
