import type { Antwoorden } from '../../../scripts/intake/incident.ts';
import { isBruikbaar, momentVan } from '../../../scripts/intake/incident.ts';

/** What stands in the form; what was left empty stays out. */
export function leesFormulier(formulier: HTMLFormElement, nu: Temporal.Instant): Antwoorden {
  const veld = new FormData(formulier);
  const een = (naam: string) => String(veld.get(naam) ?? '') || undefined;
  const alle = (naam: string) => veld.getAll(naam).map(String);
  const getal = (naam: string) => (/^\d{1,7}$/.test(een(naam) ?? '') ? Number(een(naam)) : undefined);
  const [min, max] = [getal('min'), getal('max')];
  const ingevuld = {
    gebeurtenis: een('gebeurtenis') ?? 'anders',
    melder: een('melder'),
    ontdekt: een('ontdekt') ?? momentVan(nu),
    begin: een('begin'),
    duurtVoort: een('duurtVoort'),
    vestiging: een('vestiging'),
    groepen: alle('groepen'),
    aantal: min === undefined && max === undefined ? undefined : { min, max },
    gegevens: alle('gegevens'),
    geenMensen: veld.has('geenMensen'),
    bescherming: een('gebeurtenis') === 'kwijt' ? een('bescherming') : undefined,
    gedaan: alle('gedaan'),
    verhaal: een('verhaal'),
    oefening: veld.has('oefening') || undefined,
  };
  return Object.fromEntries(
    Object.entries(ingevuld).filter(([, waarde]) => waarde !== undefined),
  ) as unknown as Antwoorden;
}

/** What is wrong with the answers, by the id of the place where it is said; empty where nothing is. */
export function foutenIn(
  { ontdekt, begin, aantal }: Antwoorden,
  nu: Temporal.Instant,
): Readonly<Record<string, string>> {
  const moment = 'Dit moment kan niet: het ligt in de toekomst of bestaat niet.';
  const isVerkeerdOm = aantal?.min !== undefined && aantal.max !== undefined && aantal.min > aantal.max;
  return {
    'fout-ontdekt': isBruikbaar(ontdekt, nu) ? '' : `${moment} Kies het opnieuw.`,
    'fout-begin':
      begin === undefined || isBruikbaar(begin, nu) ? '' : `${moment} Kies het opnieuw, of laat het leeg.`,
    'fout-aantal': isVerkeerdOm ? 'Ten minste is meer dan ten hoogste. Kijk de getallen na.' : '',
  };
}
