import { OperatorError } from '../diagnostics/operator-error.ts';
import { momentVan } from '../intake/incident.ts';
import type { Keuze } from '../intake/vragen.data.ts';
import * as vragen from '../intake/vragen.data.ts';
import { soorten } from '../privacy/soorten.data.ts';
import { hierStaat } from '../privacy/zin.ts';
import { zoekPersoonsgegevens } from '../privacy/zoek.ts';
import type { Edges } from '../runtime/edges.ts';
import type { Naam, Situatie } from './nieuw-opties.ts';
import { probleemMet } from './nieuw-opties.ts';
import type { Vraagt } from './nieuw-vragen.ts';

const VRAGEN: Partial<Record<Naam, string>> = {
  gebeurtenis: 'Wat is er gebeurd?',
  kennisname: 'Wanneer wist iemand van ons het? (vanaf dan lopen de 72 uur)',
  vestiging: 'Waar?',
  melder: 'Wie gaf het door? (een functie, nooit een naam)',
  groepen: 'Van wie zijn de gegevens? (spatie kiest, enter gaat verder)',
  aantal: 'Om hoeveel mensen gaat het? (3 of 3-9; leeg: nog niet bekend)',
  gegevens: 'Welke gegevens? (spatie kiest, enter gaat verder)',
  bescherming: 'Hoe was het beschermd?',
  samenvatting: 'Wat gebeurde er, in één of twee zinnen? Geen namen of nummers.',
};

const EEN: Partial<Record<Naam, readonly Keuze[]>> = {
  gebeurtenis: vragen.gebeurtenissen,
  melder: vragen.melders,
  bescherming: vragen.bescherming,
};
const MEER: Partial<Record<Naam, readonly Keuze[]>> = { groepen: vragen.groepen, gegevens: vragen.gegevens };
const WEET_NIET = { value: '', label: 'weet ik nog niet' };

const opties = (keuzes: readonly Keuze[]) =>
  keuzes.map(({ waarde, tekst }) => ({ value: waarde, label: tekst }));

/** What may not stand in a text that goes into the register, as a sentence, and whether that is certain. */
function persoonsgegevensIn(tekst: string): { readonly zin: string; readonly isZeker: boolean } | undefined {
  const sporen = zoekPersoonsgegevens(tekst);
  const spoor = sporen.find(({ zekerheid }) => zekerheid === 'zeker') ?? sporen[0];
  if (!spoor) return undefined;
  const isZeker = spoor.zekerheid === 'zeker';
  return { zin: `${hierStaat(spoor)} ${soorten[spoor.soort].inPlaatsDaarvan}`, isZeker };
}

/**
 * Looks at a text while it is typed. What is certain never passes; what is only likely passes when the person gives
 * the same text again, because the search can be wrong.
 */
export function letOp(): (tekst: string) => string | undefined {
  let gezien: string | undefined;
  return (tekst) => {
    const gevonden = persoonsgegevensIn(tekst);
    if (!gevonden || (!gevonden.isZeker && gezien === tekst)) return undefined;
    gezien = tekst;
    return gevonden.isZeker
      ? gevonden.zin
      : `${gevonden.zin} Is het van niemand? Druk nog een keer op enter.`;
  };
}

/** @throws OperatorError when a text holds what is personal for certain; what is only likely is noted */
export function refusePersonal(teksten: readonly (string | undefined)[], edges: Edges): void {
  for (const tekst of teksten) {
    const gevonden = tekst === undefined ? undefined : persoonsgegevensIn(tekst);
    if (gevonden?.isZeker) throw new OperatorError(gevonden.zin, 'Schrijf het anders. Er is niets gemaakt.');
    if (gevonden) edges.note(`${gevonden.zin}\n`);
  }
}

/**
 * Asks one question in the terminal.
 * @throws OperatorError when the person stops
 */
export const vraagInTerminal: Vraagt = async (naam, situatie) => {
  const clack = await import('@clack/prompts');
  const message = VRAGEN[naam] ?? naam;
  const kijk = letOp();
  const een = naam === 'vestiging' ? situatie.vestigingen : EEN[naam];
  const meer = MEER[naam];
  const antwoord: unknown = meer
    ? await clack.multiselect({ message, options: opties(meer), required: false })
    : een
      ? await clack.select({
          message,
          options: naam === 'gebeurtenis' ? opties(een) : [...opties(een), WEET_NIET],
        })
      : await clack.text({
          message,
          ...(naam === 'kennisname' ? { initialValue: momentVan(situatie.nu) } : {}),
          validate: (waarde) => problem(naam, waarde ?? '', situatie, kijk),
        });
  if (clack.isCancel(antwoord))
    throw new OperatorError('U bent gestopt. Er is niets gemaakt.', 'Begin opnieuw wanneer u wilt.');
  return Array.isArray(antwoord) ? antwoord.join(',') : String(antwoord);
};

/** An empty answer means: not known yet. Only the moment and the story are looked at beyond their form. */
function problem(
  naam: Naam,
  waarde: string,
  situatie: Situatie,
  kijk: (tekst: string) => string | undefined,
): string | undefined {
  if (waarde.trim() === '')
    return naam === 'kennisname' ? 'Vul een moment in, of laat staan wat er stond.' : undefined;
  return probleemMet(naam, waarde.trim(), situatie) ?? (naam === 'samenvatting' ? kijk(waarde) : undefined);
}
