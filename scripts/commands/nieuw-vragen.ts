import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Antwoorden } from '../intake/incident.ts';
import { alsMoment, isBruikbaar, momentVan } from '../intake/incident.ts';
import type { Keuze } from '../intake/vragen.data.ts';
import * as vragen from '../intake/vragen.data.ts';
import type { Given, Option } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';

/** What the questions need to know. */
export interface Situatie {
  readonly nu: Temporal.Instant;
  readonly vestigingen: readonly Keuze[];
}

const lijst = (keuzes: readonly Keuze[]) => keuzes.map(({ waarde }) => waarde).join('|');

/** Options that answer the questions beforehand. Of several answers, a comma parts them. */
export const antwoordOpties = {
  gebeurtenis: { type: 'string', value: '<wat>', help: lijst(vragen.gebeurtenissen) },
  kennisname: { type: 'string', value: '<moment>', help: 'wanneer iemand van ons het wist; anders nu' },
  begin: { type: 'string', value: '<moment>', help: 'wanneer het gebeurde' },
  'duurt-voort': { type: 'string', value: 'ja|nee|onbekend', help: 'gaat het nog door' },
  vestiging: { type: 'string', value: '<sleutel>', help: 'sleutel van de vestiging uit organisatie.yaml' },
  melder: { type: 'string', value: '<functie>', help: lijst(vragen.melders) },
  groepen: { type: 'string', value: '<groepen>', help: `${lijst(vragen.groepen)}; of geen` },
  aantal: { type: 'string', value: '<3 of 3-9>', help: 'om hoeveel mensen het gaat' },
  gegevens: { type: 'string', value: '<soorten>', help: lijst(vragen.gegevens) },
  bescherming: { type: 'string', value: '<hoe>', help: lijst(vragen.bescherming) },
  gedaan: { type: 'string', value: '<wat>', help: lijst(vragen.gedaan) },
  titel: { type: 'string', value: '<tekst>', help: 'andere titel dan die van de gebeurtenis' },
  samenvatting: { type: 'string', value: '<tekst>', help: 'wat er gebeurde, zonder namen' },
  oefening: { type: 'boolean', help: 'dit is een oefening: telt nooit mee en gaat nooit naar de AP' },
} as const satisfies Record<string, Option>;

type Naam = keyof typeof antwoordOpties;

const KEUZES: Partial<Record<Naam, readonly Keuze[]>> = {
  gebeurtenis: vragen.gebeurtenissen,
  melder: vragen.melders,
  groepen: vragen.groepen,
  gegevens: vragen.gegevens,
  bescherming: vragen.bescherming,
  gedaan: vragen.gedaan,
};

const AANTAL = /^(\d{1,7})(?:\s*(?:-|tot)\s*(\d{1,7}))?$/;
const GEEN = 'geen';

/** What is wrong with an answer, as a sentence; nothing when it is right. */
export function probleemMet(naam: Naam, tekst: string, { nu, vestigingen }: Situatie): string | undefined {
  const keuzes = naam === 'vestiging' ? vestigingen : KEUZES[naam];
  if (keuzes) {
    const onbekend = delen(tekst).some(
      (deel) => deel !== GEEN && !keuzes.some(({ waarde }) => waarde === deel),
    );
    return onbekend ? `Kies uit: ${lijst(keuzes)}.` : undefined;
  }
  if (naam === 'kennisname' || naam === 'begin')
    return isBruikbaar(tekst, nu)
      ? undefined
      : 'Schrijf een moment dat bestaat en niet in de toekomst ligt, als 2026-09-11 16:45.';
  if (naam === 'aantal') {
    const [, min, max = min] = AANTAL.exec(tekst) ?? [];
    return min !== undefined && Number(min) <= Number(max)
      ? undefined
      : 'Schrijf een getal, of van-tot: 3 of 3-9.';
  }
  if (naam === 'duurt-voort')
    return /^(?:ja|nee|onbekend)$/.test(tekst) ? undefined : 'Kies uit: ja, nee, onbekend.';
  return undefined;
}

const delen = (tekst: string) =>
  tekst
    .split(/[,;]/)
    .map((deel) => deel.trim())
    .filter(Boolean);

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
      `Zeg het met --gebeurtenis: ${lijst(vragen.gebeurtenissen)}.`,
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
