import { OperatorError } from '../diagnostics/operator-error.ts';
import { momentVan } from '../intake/incident.ts';
import type { Keuze } from '../intake/vragen.data.ts';
import * as vragen from '../intake/vragen.data.ts';
import { soorten } from '../privacy/soorten.data.ts';
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

/** What may not stand in a text that goes into the register, as a sentence. */
function persoonsgegevensIn(tekst: string): string | undefined {
  const spoor = zoekPersoonsgegevens(tekst)[0];
  if (!spoor) return undefined;
  const { naam, inPlaatsDaarvan } = soorten[spoor.soort];
  return `Hier staat ${spoor.zekerheid === 'zeker' ? '' : 'misschien '}${naam}. ${inPlaatsDaarvan}`;
}

/** @throws OperatorError when a text holds what is personal for certain; what is only likely is noted */
export function refusePersonal(teksten: readonly (string | undefined)[], edges: Edges): void {
  for (const tekst of teksten) {
    const zin = tekst === undefined ? undefined : persoonsgegevensIn(tekst);
    if (zin === undefined) continue;
    if (zoekPersoonsgegevens(tekst ?? '').some(({ zekerheid }) => zekerheid === 'zeker'))
      throw new OperatorError(zin, 'Schrijf het anders. Er is niets gemaakt.');
    edges.note(`${zin}\n`);
  }
}

/**
 * Asks one question in the terminal.
 * @throws OperatorError when the person stops
 */
export const vraagInTerminal: Vraagt = async (naam, situatie) => {
  const clack = await import('@clack/prompts');
  const message = VRAGEN[naam] ?? naam;
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
          validate: (waarde) => problem(naam, waarde ?? '', situatie),
        });
  if (clack.isCancel(antwoord))
    throw new OperatorError('U bent gestopt. Er is niets gemaakt.', 'Begin opnieuw wanneer u wilt.');
  return Array.isArray(antwoord) ? antwoord.join(',') : String(antwoord);
};

/** An empty answer means: not known yet. Only the moment and the story are looked at beyond their form. */
function problem(naam: Naam, waarde: string, situatie: Situatie): string | undefined {
  if (waarde.trim() === '')
    return naam === 'kennisname' ? 'Vul een moment in, of laat staan wat er stond.' : undefined;
  return (
    probleemMet(naam, waarde.trim(), situatie) ??
    (naam === 'samenvatting' ? persoonsgegevensIn(waarde) : undefined)
  );
}
