import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Antwoorden } from '../intake/incident.ts';
import { alsMoment, momentVan } from '../intake/incident.ts';
import { gebeurtenissen } from '../intake/vragen.data.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import type { Naam, Situatie } from './nieuw-opties.ts';
import { AANTAL, antwoordOpties, delen, GEEN, lijst, probleemMet } from './nieuw-opties.ts';

/** A way to ask one question; what comes back is text as an option would hold it. */
export type Vraagt = (naam: Naam, situatie: Situatie) => Promise<string | undefined>;

/** The questions in order; of a device that is gone also how it was protected. */
const VOLGORDE: readonly Naam[] = [
  'gebeurtenis',
  'kennisname',
  'vestiging',
  'melder',
  'groepen',
  'aantal',
  'gegevens',
  'bescherming',
  'samenvatting',
];

/**
 * Answers from the options; what is missing is asked where that can be done, and otherwise left out.
 * @throws OperatorError when an answer is wrong, when nothing says what happened, or when the person stops
 */
export async function vraagAntwoorden(
  given: Given,
  edges: Edges,
  situatie: Situatie,
  vraagt: Vraagt,
): Promise<Antwoorden> {
  const tekst = new Map<Naam, string>();
  for (const naam of Object.keys(antwoordOpties) as Naam[]) {
    const gegeven = textOf(given, naam)?.trim();
    const probleem = gegeven === undefined ? undefined : probleemMet(naam, gegeven, situatie);
    if (probleem)
      throw new OperatorError(`--${naam}: ${probleem}`, 'Verbeter het antwoord. Er is niets gemaakt.');
    if (gegeven) tekst.set(naam, gegeven);
  }
  if (!edges.isInteractive && !tekst.has('gebeurtenis'))
    throw new OperatorError(
      'Hier kunnen geen vragen worden gesteld, en er staat niet wat er is gebeurd.',
      `Zeg het met --gebeurtenis: ${lijst(gebeurtenissen)}.`,
    );
  for (const naam of edges.isInteractive ? VOLGORDE : []) {
    if (tekst.has(naam) || (naam === 'bescherming' && tekst.get('gebeurtenis') !== 'kwijt')) continue;
    const antwoord = (await vraagt(naam, situatie))?.trim();
    if (antwoord) tekst.set(naam, antwoord);
  }
  return naarAntwoorden(tekst, situatie.nu, given.values['oefening'] === true);
}

function naarAntwoorden(
  tekst: ReadonlyMap<Naam, string>,
  nu: Temporal.Instant,
  oefening: boolean,
): Antwoorden {
  const [, min, max = min] = AANTAL.exec(tekst.get('aantal') ?? '') ?? [];
  const meer = (naam: Naam) => delen(tekst.get(naam) ?? '');
  const alles = {
    gebeurtenis: tekst.get('gebeurtenis') ?? 'anders',
    melder: tekst.get('melder'),
    ontdekt: alsMoment(tekst.get('kennisname') ?? momentVan(nu)),
    begin: tekst.get('begin'),
    duurtVoort: tekst.get('duurt-voort'),
    vestiging: tekst.get('vestiging'),
    groepen: meer('groepen'),
    geenMensen: tekst.get('groepen') === GEEN,
    aantal: min === undefined ? undefined : { min: Number(min), max: Number(max) },
    gegevens: meer('gegevens'),
    bescherming: tekst.get('bescherming'),
    gedaan: meer('gedaan'),
    titel: tekst.get('titel'),
    verhaal: tekst.get('samenvatting'),
    oefening: oefening || undefined,
  };
  return Object.fromEntries(
    Object.entries(alles).filter(([, waarde]) => waarde !== undefined),
  ) as unknown as Antwoorden;
}
