import { isBruikbaar } from '../intake/incident.ts';
import type { Keuze } from '../intake/vragen.data.ts';
import * as vragen from '../intake/vragen.data.ts';
import type { Option } from '../runtime/command.ts';

/** What the questions need to know. */
export interface Situatie {
  readonly nu: Temporal.Instant;
  readonly vestigingen: readonly Keuze[];
}

/** The choices, as a message names them. */
export const lijst = (keuzes: readonly Keuze[]) => keuzes.map(({ waarde }) => waarde).join('|');

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

/** Name of an answer. */
export type Naam = keyof typeof antwoordOpties;

const KEUZES: Partial<Record<Naam, readonly Keuze[]>> = {
  gebeurtenis: vragen.gebeurtenissen,
  melder: vragen.melders,
  groepen: vragen.groepen,
  gegevens: vragen.gegevens,
  bescherming: vragen.bescherming,
  gedaan: vragen.gedaan,
};

/** A number, or from–to. */
export const AANTAL = /^(\d{1,7})(?:\s*(?:-|tot)\s*(\d{1,7}))?$/;
/** Nobody's data. */
export const GEEN = 'geen';

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

/** Answers that a comma parts. */
export const delen = (tekst: string) =>
  tekst
    .split(/[,;]/)
    .map((deel) => deel.trim())
    .filter(Boolean);
