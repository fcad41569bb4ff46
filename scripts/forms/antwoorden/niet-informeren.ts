import type { Incident } from '../../../schemas/incident.ts';
import type { Beoordeling } from '../../protocol/bij-incident.ts';
import { laatsteBeoordeling } from '../../protocol/bij-incident.ts';
import type { Antwoorder } from '../antwoord.ts';
import { nvt, ontbreekt, regels, vastgelegd } from '../antwoord.ts';

/** Bijlage 1 §8.1, second half: why somebody is not told, or not one by one. */

type Keuze = NonNullable<Beoordeling['betrokkenen']>;

/** The announcement to everybody, in place of telling each (AVG art. 34 lid 3 onder c). */
export const mededeling = ({ informeren }: Incident) => informeren?.openbare_mededeling;

/** What was decided about telling people: for all, and where groups differ the one that tells most. */
export function keuzes(incident: Incident): Keuze[] {
  const laatste = laatsteBeoordeling(incident);
  return [laatste?.betrokkenen, ...(laatste?.groepen ?? []).map(({ informeren }) => informeren)].filter(
    (each) => each !== undefined,
  );
}
type Grond = NonNullable<Keuze['gronden']>[number];
const GROND: Readonly<Record<Grond, string>> = {
  geen_hoog_risico: 'geen_hoog_risico',
  vooraf_onbegrijpelijk: 'maatregelen_vooraf',
  risico_weggenomen: 'maatregelen_achteraf',
  onevenredige_inspanning: 'onevenredig',
  wettelijke_reden: 'andere_redenen',
  geen_datalek: 'andere_redenen',
  ander_is_verantwoordelijk: 'andere_redenen',
  onbekend: 'andere_redenen',
};
const gronden = (incident: Incident): Grond[] => [
  ...new Set(keuzes(incident).flatMap((each) => each.gronden ?? [])),
];

/** Is there somebody who is not told one by one? Then the form asks why. */
const isAfgezien = (incident: Incident): boolean =>
  keuzes(incident).some(
    ({ antwoord }) => antwoord === 'nee' || antwoord === 'openbaar' || antwoord === 'later',
  );

const alsAfgezien =
  (grond: readonly Grond[] | undefined, anders: string, antwoord: Antwoorder): Antwoorder =>
  (bron) => {
    if (!isAfgezien(bron.incident)) return nvt('Alleen als u afziet van informeren.');
    if (grond && !gronden(bron.incident).some((each) => grond.includes(each))) return nvt(anders);
    return antwoord(bron);
  };

const waarom: Antwoorder = ({ incident }) => {
  const veld = 'beoordelingen.[].betrokkenen.gronden';
  const alle = [...new Set(gronden(incident).map((each) => GROND[each]))];
  return alle.length === 0
    ? ontbreekt('op welke grond u de betrokkenen niet informeert', veld)
    : vastgelegd(alle, veld);
};

const redenen = (incident: Incident) => regels([...new Set(keuzes(incident).map(({ reden }) => reden))]);

const reden: Antwoorder = ({ incident }) => {
  const veld = 'beoordelingen.[].betrokkenen.reden';
  const tekst = redenen(incident);
  return tekst === undefined ? ontbreekt('waarom u niet of later informeert', veld) : vastgelegd(tekst, veld);
};

const openbaar: Antwoorder = ({ incident }) => {
  const veld = 'informeren.openbare_mededeling.toelichting';
  const { waar, toelichting } = mededeling(incident) ?? {};
  const tekst = regels([toelichting, waar === undefined ? undefined : `Waar: ${waar}`]);
  return tekst === undefined
    ? ontbreekt('hoe u de betrokkenen met een openbare mededeling bereikt', veld)
    : vastgelegd(tekst, veld);
};

/** Measures that make informing unnecessary: what was said of them, and where nothing was, the reason of the whole. */
const maatregelen: Antwoorder = ({ incident }) => {
  const veld = 'beoordelingen.[].groepen.[].risico_weggenomen.reden';
  const groepen = laatsteBeoordeling(incident)?.groepen ?? [];
  const uitOordelen = groepen.flatMap(({ vooraf_onbegrijpelijk, risico_weggenomen }) =>
    [vooraf_onbegrijpelijk, risico_weggenomen].flatMap((each) =>
      each?.antwoord === 'ja' ? [each.reden] : [],
    ),
  );
  const achteraf = (incident.feiten?.maatregelen_na ?? [])
    .filter(({ neemt_risico_weg }) => neemt_risico_weg === 'ja' || neemt_risico_weg === 'deels')
    .map(({ omschrijving }) => omschrijving);
  const tekst = regels([...new Set([...uitOordelen, ...achteraf])]) ?? redenen(incident);
  return tekst === undefined
    ? ontbreekt('welke maatregelen informeren onnodig maken', veld)
    : vastgelegd(tekst, veld);
};

/** Answers by what is asked. */
export const overNietInformeren = {
  niet_informeren_grond: alsAfgezien(undefined, '', waarom),
  niet_informeren_openbaar: (bron) =>
    gronden(bron.incident).includes('onevenredige_inspanning') || mededeling(bron.incident) !== undefined
      ? openbaar(bron)
      : nvt('Alleen als ieder apart informeren onevenredig veel moeite kost.'),
  niet_informeren_maatregelen: alsAfgezien(
    ['vooraf_onbegrijpelijk', 'risico_weggenomen'],
    'Alleen als maatregelen het informeren onnodig maken.',
    maatregelen,
  ),
  niet_informeren_anders: alsAfgezien(
    ['wettelijke_reden', 'geen_hoog_risico', 'geen_datalek', 'ander_is_verantwoordelijk', 'onbekend'],
    'Alleen als er een andere reden is dan maatregelen of onevenredige moeite.',
    reden,
  ),
} as const satisfies Record<string, Antwoorder>;
