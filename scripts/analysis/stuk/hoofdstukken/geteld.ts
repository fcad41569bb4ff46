import type { RootContent } from 'mdast';
import type { Cel } from '../../../documents/bouw.ts';
import { alinea, lijst, tabel } from '../../../documents/bouw.ts';
import { incidenten, tussenkop } from '../blokken.ts';
import type { Jaarstuk } from '../invoer.ts';
import { isVoorBuiten } from '../invoer.ts';
import { GELIJK, TE_WEINIG } from '../richting.ts';
import { dagTekst, nummer } from '../woorden.ts';

/** How was counted, and with which rules; who doubts a number finds here what to count again. */
export const geteld = (stuk: Jaarstuk): RootContent[] => [
  lijst([
    'Een incident telt in het jaar waarin wij ervan wisten. Is dat onbekend, dan in het jaar van registratie.',
    'Alleen wat in het register zelf staat, telt. Een open voorstel telt nog niet.',
    'Een oefening telt nergens mee.',
    'Gemeld bij de AP: er is een eigen eerste melding met een moment, en met een nummer als wij zelf meldden.',
    'Een ingetrokken melding was een melding: zij telt bij gemeld, en ook bij ingetrokken. Eén melding over meer incidenten telt bij elk incident.',
    'Niet gemeld: een datalek van ons waarvan is besloten dat melden niet hoeft.',
    'Een tijd telt alleen als beide momenten op de minuut vaststaan.',
    'Mensen: per datalek ons eigen aantal, anders het aantal van alle besturen samen.',
    `Beter of slechter: vanaf ${TE_WEINIG} in beide jaren. Een verschil van minder dan ${GELIJK} procentpunt, of van ${GELIJK} procent van een tijd, noemen wij gelijk. Dat is een eigen keuze.`,
  ]),
  alinea(herkomst(stuk)),
  ...(isVoorBuiten(stuk) ? [] : [...controlegetal(stuk), ...kenmerken(stuk)]),
];

const herkomst = ({ cijfers }: Jaarstuk): string =>
  `Geteld op ${dagTekst(cijfers.nu)} uit ${cijfers.bron}, met versie ${cijfers.regels} van de regels.`;

const controlegetal = ({ bevroren }: Jaarstuk): RootContent[] =>
  bevroren ? [alinea(`Controlegetal van de vastgelegde cijfers (SHA-256): ${bevroren.sha256}`)] : [];

function kenmerken(stuk: Jaarstuk): RootContent[] {
  const gevuld = stuk.cijfers.getallen.filter((each) => each.incidenten.length > 0);
  return gevuld.length === 0
    ? []
    : [
        tussenkop('De incidenten achter de getallen'),
        tabel(
          ['Getal', 'Incidenten'],
          gevuld.map(({ naam, incidenten: erachter }): [string, Cel] => [
            naam,
            erachter.length <= MEESTE
              ? incidenten(stuk, erachter)
              : [
                  ...incidenten(stuk, erachter.slice(0, MEESTE)),
                  ` en nog ${nummer(erachter.length - MEESTE)}; alle kenmerken geeft jaaranalyse ${stuk.cijfers.jaar} --vorm json.`,
                ],
          ]),
        ),
      ];
}

/** So many ids are still read by somebody; of a year with more the rest is for a program. */
const MEESTE = 100;
