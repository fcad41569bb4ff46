import { brieven } from '../../../scripts/letters/brieven.data.ts';
import { zesPunten } from '../../../scripts/protocol/zes-punten.ts';
import { countText, wordOf } from '../../../scripts/weergave/text.ts';
import { metBrieven } from './brieven-welke.ts';
import type { BewijsSleutel } from './normenkader.data.ts';
import type { Bewijs, NormInvoer } from './normenkader-bewijs.ts';
import { bewijs, echte, vanGeheel, vanText } from './normenkader-bewijs.ts';

/** What the board has set up, looked for in `organisatie.yaml` and at the suppliers. */

type Register = NormInvoer['register'];

/** A version that the board has adopted, with one day on which it began; two days without a choice is a question. */
function protocol({ organisatie }: Register): Bewijs {
  const laatste = organisatie?.protocollen.at(-1);
  const dagen = laatste?.vastgesteld ?? [];
  const isAf = laatste?.status === 'vastgesteld' || laatste?.status === 'goedgekeurd';
  const isDuidelijk = laatste?.in_werking !== undefined || dagen.length === 1;
  const sinds = laatste?.in_werking ?? dagen.join(' en ');
  return bewijs({
    wat: 'Het protocol, met zijn paragrafen en wat ze uitvoert',
    cijfer: laatste
      ? `versie ${laatste.versie}, ${wordOf(laatste.status)}${sinds === '' ? '' : ` (${sinds})`}`
      : 'geen protocol vastgelegd',
    oordeel: laatste ? (isAf && isDuidelijk ? 'laat zien' : 'deels') : 'niet te zien',
    naar: '/protocol.html',
    doen: 'Laat het bestuur het protocol vaststellen en één dag kiezen waarop het begint; leg dat vast bij protocollen.',
  });
}

function evaluatie({ organisatie, termijnen }: Register): Bewijs {
  const voor = organisatie?.protocollen.at(-1)?.evaluatie_voor;
  const isVoorbij = termijnen.some(({ soort, state }) => soort === 'protocol' && state === 'over');
  return bewijs({
    wat: 'Wanneer het protocol wordt geëvalueerd',
    cijfer: voor === undefined ? 'geen dag vastgelegd' : `voor ${voor}${isVoorbij ? ': voorbij' : ''}`,
    oordeel: voor === undefined ? 'niet te zien' : isVoorbij ? 'deels' : 'laat zien',
    naar: '/protocol.html',
    doen: isVoorbij
      ? 'Evalueer het protocol, en zet de nieuwe versie met een nieuwe dag bij protocollen.'
      : 'Leg bij het protocol vast voor welke dag het wordt geëvalueerd.',
  });
}

function beslisboom({ organisatie }: Register): Bewijs {
  const laatste = organisatie?.protocollen.at(-1);
  const dagen = [
    ['beslisboom', laatste?.beslisboom_vastgesteld_op],
    ['regels', laatste?.regels_vastgesteld_op],
  ].flatMap(([wat, dag]) => (dag === undefined ? [] : [`${wat} op ${dag}`]));
  return bewijs({
    wat: 'De beslisboom: voor elk incident dezelfde vragen',
    cijfer:
      dagen.length === 0
        ? 'hij wordt gebruikt; het CvB heeft hem nog niet vastgesteld'
        : `vastgesteld door het CvB: ${dagen.join(', ')}`,
    // The tree is there and used whatever the board has adopted, so it never shows nothing.
    oordeel: dagen.length === 2 ? 'laat zien' : 'deels',
    naar: '/beslisboom.html',
    doen: 'Laat het CvB de beslisboom en de regels vaststellen, op advies van de FG, en leg de dagen vast bij het protocol.',
  });
}

function escalatie({ organisatie }: Register): Bewijs {
  const { plaatsvervanger_uren, cvb_uren, fg_uren } = organisatie?.instellingen?.waarschuwen ?? {};
  const gekozen = (
    [
      ['de plaatsvervanger', plaatsvervanger_uren],
      ['het CvB', cvb_uren],
      ['de FG', fg_uren],
    ] as const
  ).filter(([, uren]) => uren !== undefined);
  return bewijs({
    wat: 'Wie er bij een herinnering bij komt als een termijn bijna voorbij is',
    cijfer:
      gekozen.length === 0
        ? 'wat zonder eigen keuze geldt'
        : `zelf gekozen: ${gekozen.map(([wie, uren]) => `${wie} vanaf ${uren} uur voor het einde`).join(', ')}`,
    oordeel: gekozen.length === 3 ? 'laat zien' : 'deels',
    naar: '/handleiding/cvb.html#herinneringen',
    doen: 'Kies bij instellingen, waarschuwen, vanaf hoeveel uur wie erbij komt.',
  });
}

const verwerkers = ({ leveranciers }: Register) =>
  [...leveranciers.values()].filter(
    ({ hoedanigheid, gestopt_op }) => hoedanigheid === 'verwerker' && gestopt_op === undefined,
  );

function leveranciers(register: Register): Bewijs {
  const alle = verwerkers(register);
  const met = alle.filter(({ afspraken = {} }) => zesPunten.every(({ is }) => is(afspraken)));
  return bewijs({
    wat: 'Afspraken met leveranciers over datalekken',
    cijfer:
      alle.length === 0
        ? 'geen leveranciers die gegevens voor ons verwerken'
        : `${vanText(met.length, alle.length, 'leverancier', 'leveranciers')} met alle zes punten`,
    oordeel: vanGeheel(met.length, alle.length),
    naar: '/leveranciers.html',
    doen: 'Zet elke leverancier in het register, en maak af wat bij hem nog niet is afgesproken.',
  });
}

function berichttermijn(register: Register): Bewijs {
  const alle = verwerkers(register);
  const met = alle.filter(({ afspraken }) => afspraken?.berichttermijn_uren !== undefined);
  return bewijs({
    wat: 'Binnen hoeveel uur een leverancier iets laat weten',
    cijfer:
      alle.length === 0
        ? 'geen leveranciers die gegevens voor ons verwerken'
        : `${vanText(met.length, alle.length, 'leverancier', 'leveranciers')} met een aantal uren`,
    // How fast a fault has to be mended is agreed elsewhere: of that this shows a part at most.
    oordeel: met.length === 0 ? 'niet te zien' : 'deels',
    naar: '/leveranciers.html',
    doen: 'Spreek met elke leverancier een aantal uren af. Hoe snel een storing klaar moet zijn, staat buiten dit register.',
  });
}

function sjablonen(register: Register): Bewijs {
  const soorten = Object.values(brieven).filter(({ soort }) => soort === 'mensen' || soort === 'pers');
  const echt = new Set(echte(register).map(({ value }) => value.id));
  const alle = register.incidenten.map(({ value }) => value);
  const eerste = register.organisatie && [...metBrieven(alle, register.nu)].find((id) => echt.has(id));
  return bewijs({
    wat: 'Berichten die klaarliggen voor betrokkenen en pers',
    cijfer: countText(soorten.length, 'sjabloon', 'sjablonen'),
    oordeel: eerste === undefined ? 'deels' : 'laat zien',
    naar: eerste === undefined ? '/handleiding.html' : `/brieven/${eerste}.html`,
    regels: soorten.map(({ titel, voorWie }) => `${titel}: voor ${voorWie}`),
    doen: 'De sjablonen liggen er. Een ingevuld bericht is te zien zodra er een incident is.',
  });
}

function bewaren({ organisatie }: Register): Bewijs {
  const jaren = organisatie?.instellingen?.bewaartermijn_jaren;
  return bewijs({
    wat: 'Hoe lang een incident bewaard blijft',
    cijfer: jaren === undefined ? 'wat zonder eigen keuze geldt' : `zelf gekozen: ${jaren} jaar na afsluiten`,
    oordeel: jaren === undefined ? 'deels' : 'laat zien',
    naar: '/getallen.html#bewaren',
    doen: 'Laat het CvB een termijn kiezen, bij instellingen.',
  });
}

/** What of the setting up shows something, by key. */
export const inrichting = {
  protocol,
  evaluatie,
  beslisboom,
  escalatie,
  leveranciers,
  berichttermijn,
  sjablonen,
  bewaren,
} satisfies Partial<Record<BewijsSleutel, (register: Register) => Bewijs>>;
