import { belangrijk } from './blijft.data.ts';
import type { Verschil } from './vergelijk.ts';
import type { Bijwerkverslag } from './verslag.ts';

/** The report of an upgrade as Markdown that reads as plain text too. */
export const bijwerkTekst = (verslag: Bijwerkverslag): string =>
  [
    `# Bijwerken van ${verslag.van} naar ${verslag.naar}`,
    ...(verslag.gestopt.length > 0 ? ['**Er is niets gemaakt.**', lijst(verslag.gestopt)] : []),
    ...controle(verslag),
    ...eigenWerk(verslag),
    ...bestanden(verslag),
  ].join('\n\n');

const MEESTE = 20;

/** A list that stays readable, however long it is. */
function lijst(regels: readonly string[], meeste = MEESTE): string {
  const over = regels.length - meeste;
  return [
    ...regels.slice(0, meeste).map((regel) => `- ${regel}`),
    ...(over > 0 ? [`- … en nog ${over}`] : []),
  ].join('\n');
}

function controle({ controle: gedaan }: Bijwerkverslag): string[] {
  const kop = '## Uw register door de nieuwe versie bekeken';
  if (gedaan.soort !== 'gedaan') {
    const straks =
      'Dat blijkt dus pas als de controle van het voorstel klaar is. Keur niet goed voordat u die hebt gezien.';
    return [kop, `${gedaan.waarom} ${gedaan.soort === 'niet-gedaan' ? straks : ''}`.trim()];
  }
  return [kop, ...verschilInWoorden(gedaan.verschil), ...migraties(gedaan.migraties)];
}

function verschilInWoorden({
  regels,
  incidenten,
  uitkomsten,
  onleesbaar,
  goedkeuring,
  nieuw,
  vervallen,
}: Verschil): string[] {
  const bevinding = ({ file, ruleId, message }: Verschil['nieuw'][number]) =>
    `\`${file}\` (${ruleId}): ${message}`;
  const deel = (kop: string, items: readonly string[]) => (items.length > 0 ? [kop, lijst(items)] : []);
  const delen = [
    ...deel(
      '**Incidenten met een andere uitkomst:**',
      uitkomsten.map(({ id, voor, na }) => `${id}: was ${voor}, wordt ${na}`),
    ),
    ...deel(
      '**Incidenten waarvan de goedkeuring van het CvB niet meer geldt, omdat de beslissende inhoud anders wordt gelezen:**',
      goedkeuring,
    ),
    ...deel('**Incidenten die één van de twee versies niet kan lezen:**', onleesbaar),
    ...deel('**Fouten die er niet waren en die samenvoegen tegenhouden:**', nieuw.map(bevinding)),
    ...deel('Fouten die vervallen:', vervallen.map(bevinding)),
  ];
  const aantal = `${incidenten.na} ${incidenten.na === 1 ? 'incident' : 'incidenten'} gelezen.`;
  const regelset =
    regels.voor === regels.na ? '' : ` De regels gaan van versie ${regels.voor} naar ${regels.na}.`;
  return delen.length === 0
    ? [`Geen verschil: elke uitkomst en elke fout is gelijk. ${aantal}${regelset}`]
    : [`${aantal}${regelset}`, ...delen];
}

function migraties(stappen: (Bijwerkverslag['controle'] & { soort: 'gedaan' })['migraties']): string[] {
  const kop = '## Bestanden in een oudere vorm';
  if (stappen === null) return [kop, 'De nieuwe versie zegt niet welke bestanden in een oudere vorm staan.'];
  if (stappen.length === 0) return [];
  return [
    kop,
    'Zij blijven zoals zij zijn. De nieuwe versie leest ze zo:',
    lijst(
      stappen.map(
        ({ soort, van, naar, uitleg, bestanden: paden }) =>
          `${soort}, vorm ${van} naar ${naar} (${paden.length} ${paden.length === 1 ? 'bestand' : 'bestanden'}): ${uitleg}`,
      ),
    ),
  ];
}

function eigenWerk({ eigen, van, vorige }: Bijwerkverslag): string[] {
  const kop = '## Wat u zelf aan de software hebt veranderd';
  const zien = `Wat er nu staat blijft in de geschiedenis. Zo ziet u het terug: \`git show ${vorige.slice(0, 12)}:<bestand>\``;
  if (eigen === null)
    return [
      kop,
      `Dat is niet na te gaan: de uitgave v${van} is niet te vinden om mee te vergelijken. Hebt u buiten incidents/ iets veranderd, dan gaat dat weg. ${zien}`,
    ];
  if (eigen.length === 0) return [];
  return [
    kop,
    'Deze bestanden verschillen van de uitgave die u had, en worden vervangen:',
    lijst(eigen, 200),
    zien,
  ];
}

function bestanden({ bestanden: { erbij, weg, anders }, behouden, bron }: Bijwerkverslag): string[] {
  const gewicht = [...erbij, ...weg, ...anders].sort();
  const groepen = belangrijk.flatMap(({ pad, wat }) => {
    const paden = gewicht.filter((each) => each.startsWith(pad));
    return paden.length > 0 ? [`${wat}: ${paden.map((each) => `\`${each}\``).join(', ')}`] : [];
  });
  return [
    '## Wat er verandert',
    `Bestanden: ${erbij.length} erbij, ${weg.length} weg, ${anders.length} anders. De map incidents blijft precies zoals zij is. De uitgave komt van ${bron}.`,
    ...(groepen.length > 0 ? ['Kijk vooral naar:', lijst(groepen)] : []),
    ...(behouden.length > 0
      ? ['Dit blijft ook:', lijst(behouden.map(({ pad, waarom }) => `\`${pad}\`: ${waarom}`))]
      : []),
  ];
}
