import type { Incident } from '../schemas/incident.ts';
import type { Verslag } from '../schemas/verslag.ts';
import type { IncidentInvoer, Woorden } from './diagnostics/verslag-incident.ts';
import { incidentInVerslag, termijnInVerslag, uitkomstInVerslag } from './diagnostics/verslag-incident.ts';
import { inhoudVan, vingerafdruk } from './gate/besluit.ts';
import { voorwaardenVersleuteling } from './protocol/advies/bescherming.ts';
import { enisa } from './protocol/advies/enisa.ts';
import { afwijkingen, afwijkingTekst } from './protocol/beslisboom/afwijkingen.ts';
import type { Beslissing } from './protocol/beslisboom/beslis.ts';
import { dragendeFeiten, openVragen } from './protocol/beslisboom/open.ts';
import { zin } from './protocol/beslisboom/zin.ts';
import { parseInstant } from './protocol/moment.ts';
import type { TermijnStand } from './protocol/termijnen/stand.ts';
import { citeer } from './protocol/wet/bronnen.data.ts';

/** Step 10 joins here: what the rules made, in the words of the report, whose form knows only their types. */

/** What the report needs of the rules to put an outcome into words. */
const woorden: Woorden = {
  citeer,
  zin,
  enisa: ({ beeld }) => enisa(beeld),
  // Only where something was encrypted is there something to ask.
  voorwaarden: ({ beeld }) => {
    const voorwaarden = voorwaardenVersleuteling(beeld);
    return voorwaarden[0]?.geldt === 'ja' ? voorwaarden : [];
  },
};

type Rond = Pick<IncidentInvoer, 'open' | 'steuntOp' | 'afwijkingen'>;

const rond = (incident: Incident, beslissing: Beslissing, metOpen: boolean): Rond => ({
  open: metOpen ? openVragen(incident, beslissing.regels, beslissing) : [],
  steuntOp: metOpen ? dragendeFeiten(incident, beslissing.regels, beslissing) : [],
  afwijkingen: afwijkingen(incident, beslissing).map((each) => afwijkingTekst[each]),
});

/**
 * An incident as the report names it.
 * @param metOpen is wanted what is open and what the outcome rests on? It costs time
 */
export const incidentNaarVerslag = (
  invoer: Omit<IncidentInvoer, keyof Rond | 'kennisname'>,
  metOpen: boolean,
): Verslag['incidents'][number] => ({
  ...incidentInVerslag(
    {
      ...invoer,
      // What is closed has nothing open.
      ...rond(invoer.incident, invoer.beslissing, metOpen && invoer.status !== 'afgesloten'),
      kennisname: parseInstant(invoer.incident.tijdlijn.kennisname),
    },
    woorden,
  ),
  ...(metOpen ? { inhoud: inhoudInVerslag(invoer.incident) } : {}),
});

function inhoudInVerslag(incident: Incident): { algoritme: string; sha256: string } {
  const [algoritme = '', sha256 = ''] = vingerafdruk(inhoudVan(incident)).split(' sha256:');
  return { algoritme, sha256 };
}

/** What comes out, with everything that is open. */
export const uitkomstNaarVerslag = (
  incident: Incident,
  beslissing: Beslissing,
): Verslag['incidents'][number]['uitkomst'] =>
  uitkomstInVerslag(beslissing, rond(incident, beslissing, true), woorden);

/** A term as the report names it. */
export const termijnNaarVerslag = (termijn: TermijnStand): Verslag['termijnen'][number] =>
  termijnInVerslag(termijn, citeer);
