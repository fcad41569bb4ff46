import { ALLE } from '../protocol/beeld.ts';
import { brieven } from './brieven.data.ts';
import { noemtOmschrijving } from './inhoud/erbij.ts';
import { watErIsGebeurd } from './inhoud/gebeurd.ts';
import { afwijkend, zijnGevolgenVanAnderen } from './inhoud/groepsfeiten.ts';
import { maatregelenIn } from './inhoud/maatregelen.ts';
import type { Stuk } from './inhoud/stuk.ts';
import type { VrijeTekst } from './inhoud/vrij.ts';
import { bezwaarTegen, bezwaarTegenVerhaal, noemtOmstandigheid } from './inhoud/vrij.ts';
import { rondesVan } from './rondes.ts';

/** What somebody has to read again before a letter goes outside: words that were typed for the register. */
export function overWoorden(stuk: Stuk): (string | false | undefined)[] {
  const { brief, incident, beeld } = stuk;
  const isBuiten = brieven[brief].soort === 'mensen' || brief === 'pers';
  if (!isBuiten && brief !== 'ontdekker') return [];
  const maatregelen = maatregelenIn(incident, beeld);
  const verhaal = isBuiten ? watErIsGebeurd(stuk).bron : undefined;
  return [
    ...(verhaal ? [overTekst(verhaal, bezwaarTegenVerhaal(verhaal.tekst, incident))] : []),
    ...maatregelen.map((each) => overTekst(each, bezwaarTegen(each.tekst, incident))),
    verhaal?.isSamenvatting &&
      'De brief gebruikt de samenvatting. Die is voor het register geschreven: lees haar na, of vul informeren.uitleg in.',
    maatregelen.length > 0 &&
      'De maatregelen staan er zoals ze in het register staan. Lees ze na als iemand van buiten.',
    brief === 'openbaar' &&
      noemtOmschrijving(stuk) &&
      'De omschrijving van de groep staat in de brief. Lees haar na als iemand van buiten.',
    ...(isBuiten ? overGroep(stuk) : []),
  ];
}

function overTekst({ naam, veld, tekst }: VrijeTekst, bezwaar: ReturnType<typeof bezwaarTegen>) {
  const Naam = naam.slice(0, 1).toUpperCase() + naam.slice(1);
  if (bezwaar === 'omstandigheid')
    return `${Naam} gaat over een bijzondere omstandigheid; die staat niet in de brief (veld ${veld}).`;
  if (bezwaar === 'medewerker')
    return `${Naam} gaat over één medewerker; die staat niet in de brief (veld ${veld}).`;
  if (bezwaar === 'weggelaten')
    return `In ${naam} staat iets dat op persoonsgegevens lijkt; die tekst staat niet in de brief (veld ${veld}).`;
  return (
    noemtOmstandigheid(tekst) &&
    `${Naam} noemt misschien een bijzondere omstandigheid van iemand. Kijk of iedereen dat mag lezen (veld ${veld}).`
  );
}

function overGroep({ incident, beeld }: Stuk) {
  const groepen = incident.groepen ?? [];
  const eigen = afwijkend(incident, beeld);
  return [
    eigen?.gegevens !== undefined &&
      (eigen.gevolgen_personen === undefined || eigen.misbruikbaar_voor === undefined) &&
      'Deze groep heeft eigen gegevens. De gevolgen en adviezen van de andere gegevens gelden dan niet vanzelf: vul bij deze groep eigen gevolgen in, en waarvoor de gegevens te misbruiken zijn.',
    groepen.length > 1 &&
      !zijnGevolgenVanAnderen({ incident, beeld }) &&
      beeld.groep !== ALLE &&
      eigen?.gevolgen_personen === undefined &&
      (beeld.feiten.gevolgen_personen ?? []).length > 0 &&
      'De gevolgen in de brief gelden volgens het register voor alle groepen. Klopt dat niet voor deze groep, vul dan bij haar eigen gevolgen in.',
    rondesVan(incident, beeld.groep).some(({ inhoud }) => inhoud !== undefined) &&
      'In een ronde staat wat het bericht noemt. Kijk of de brief dat ook doet.',
  ];
}
