import type { Incident } from '../../../schemas/incident.ts';
import { weet } from '../../protocol/bij-incident.ts';
import type { Antwoord, Antwoorder } from '../antwoord.ts';
import { afgeleid, NOG_NIET_BEKEND, nvt, ontbreekt, regels, vastgelegd } from '../antwoord.ts';
import { omgekeerd } from '../woorden.ts';
import { keuzes, mededeling } from './niet-informeren.ts';

/** Bijlage 1 §8.1, first half: informing the people concerned. */

type Ronde = NonNullable<NonNullable<Incident['informeren']>['rondes']>[number];

const RONDES = 'informeren.rondes';
const rondes = ({ informeren }: Incident): Ronde[] => informeren?.rondes ?? [];
const gedaan = (incident: Incident) => rondes(incident).filter(({ gedaan_op }) => weet(gedaan_op));
const gepland = (incident: Incident) =>
  rondes(incident).filter(({ gedaan_op, gepland_op }) => !weet(gedaan_op) && gepland_op !== undefined);

const WEL: ReadonlySet<string> = new Set(['ja', 'openbaar', 'later', 'vrijwillig']);

type Stand = 'gemeld' | 'gaan' | 'nee' | typeof NOG_NIET_BEKEND;

/** Were they told, will they be, or not? Acts come before decisions. */
function stand(incident: Incident): Stand {
  if (gedaan(incident).length > 0 || weet(mededeling(incident)?.moment)) return 'gemeld';
  const alle = keuzes(incident).map(({ antwoord }) => antwoord);
  if (alle.some((each) => WEL.has(each)) || gepland(incident).length > 0) return 'gaan';
  return alle.length > 0 && alle.every((each) => each === 'nee') ? 'nee' : NOG_NIET_BEKEND;
}

/** Does another organisation tell them? Then the AP should hear that, and people should get one letter. */
const doorAnder = ({ organisaties = [] }: Incident): boolean =>
  organisaties.some(({ licht_betrokkenen_in: wie }) => wie === 'die_organisatie' || wie === 'samen');

const gemeld: Antwoorder = (bron) => {
  const antwoord = doorOns(bron);
  return doorAnder(bron.incident)
    ? {
        ...antwoord,
        uitleg:
          `${antwoord.uitleg ?? ''} Volgens het register licht een andere organisatie de betrokkenen in. Noem dat in de melding.`.trim(),
      }
    : antwoord;
};

const doorOns: Antwoorder = ({ incident }) => {
  const nu = stand(incident);
  const nog = gepland(incident).length;
  if (nu === 'gemeld')
    return vastgelegd('gemeld', RONDES, {
      ...(nog > 0
        ? { uitleg: 'Een deel is al geïnformeerd. Er is nog meer gepland: noem dat bij de inhoud.' }
        : {}),
    });
  if (nu === NOG_NIET_BEKEND)
    return afgeleid(nu, 'beoordelingen.[].betrokkenen', {
      open: 'of de betrokkenen worden geïnformeerd (beslissing van de Privacy Officer met het CvB)',
    });
  return vastgelegd(nu, 'beoordelingen.[].betrokkenen');
};

const dagen = (momenten: readonly (string | undefined)[]) =>
  momenten.filter((each) => each !== undefined && each !== 'onbekend').sort();

/** The first day on which something was done; the form has room for one. */
function eersteDag(momenten: readonly (string | undefined)[], veld: string): Antwoord | undefined {
  const alle = dagen(momenten);
  const [eerste] = alle;
  if (eerste === undefined) return undefined;
  const andere = new Set(alle.slice(1).map((each) => each?.slice(0, 10)));
  andere.delete(eerste.slice(0, 10));
  return vastgelegd(
    eerste.slice(0, 10),
    veld,
    andere.size === 0
      ? {}
      : {
          uitleg: `Dit is de eerste dag. Daarna ook op: ${[...andere].map((dag) => omgekeerd(dag ?? '')).join(', ')}.`,
        },
  );
}

/** Only where people were told, or will be. */
const alsInformeren =
  (antwoord: Antwoorder): Antwoorder =>
  (bron) => {
    const nu = stand(bron.incident);
    if (nu === 'nee') return nvt('De betrokkenen worden niet geïnformeerd.');
    return nu === NOG_NIET_BEKEND
      ? nvt('Alleen als de betrokkenen worden geïnformeerd; dat is nog niet beslist.')
      : antwoord(bron);
  };

const inhoud: Antwoorder = ({ incident }) => {
  const teksten = [...rondes(incident).map((ronde) => ronde.inhoud), mededeling(incident)?.inhoud];
  const tekst = regels([...new Set(teksten)]);
  return tekst === undefined
    ? ontbreekt('de inhoud van het bericht aan de betrokkenen', `${RONDES}.[].inhoud`)
    : vastgelegd(tekst, `${RONDES}.[].inhoud`);
};

const aantal: Antwoorder = ({ incident }) => {
  const veld = `${RONDES}.[].aantal`;
  const getallen = [...rondes(incident).map((ronde) => ronde.aantal), mededeling(incident)?.aantal].filter(
    (each) => each !== undefined,
  );
  if (getallen.length === 0)
    return ontbreekt('hoeveel betrokkenen u hebt geïnformeerd of gaat informeren', veld);
  const totaal = getallen.reduce((som, getal) => som + getal, 0);
  if (getallen.length === 1) return vastgelegd(totaal, veld);
  return afgeleid(totaal, veld, {
    uitleg: 'Alle rondes bij elkaar. Kreeg iemand meer dan één bericht? Tel die dan één keer.',
  });
};

/** The means of the form; a portal, a talk or a chat has none of its own. */
const MIDDEL: Readonly<Record<string, string>> = {
  telefoon: 'telefoon',
  brief: 'brief',
  e_mail: 'e_mail',
  website: 'website',
  social_media: 'social_media',
  krant: 'krant',
};
const ANDERS: Readonly<Record<string, string>> = {
  gesprek: 'een gesprek',
  ouderportaal: 'het ouderportaal',
  sms_of_chatbericht: 'een sms of chatbericht',
};

const alleMiddelen = (incident: Incident) => [
  ...new Set([...rondes(incident), mededeling(incident)].flatMap((each) => each?.middelen ?? [])),
];

const middelen: Antwoorder = ({ incident }) => {
  const veld = `${RONDES}.[].middelen`;
  const alle = alleMiddelen(incident);
  if (alle.length === 0) return ontbreekt('met welk middel u de betrokkenen informeert', veld);
  const ander = anderMiddel(incident);
  return vastgelegd(
    [...new Set(alle.map((each) => MIDDEL[each] ?? 'anders'))],
    veld,
    ander === undefined ? {} : { uitleg: `Anders: ${ander}.` },
  );
};

/** The means that the form has no word for; nothing when there are none. */
function anderMiddel(incident: Incident): string | undefined {
  const alle = alleMiddelen(incident).filter((each) => MIDDEL[each] === undefined);
  const tekst = [...alle.map((each) => ANDERS[each]), ...rondes(incident).map((each) => each.middel_anders)];
  return alle.length === 0 ? undefined : tekst.filter((each) => each !== undefined).join('; ') || undefined;
}

const middelAnders: Antwoorder = ({ incident }) => {
  const veld = `${RONDES}.[].middel_anders`;
  if (alleMiddelen(incident).every((each) => MIDDEL[each] !== undefined))
    return nvt('Er is geen ander middel.');
  const tekst = anderMiddel(incident);
  return tekst === undefined ? ontbreekt('welk ander middel', veld) : vastgelegd(tekst, veld);
};

/** Answers by what is asked. */
export const overInformeren = {
  betrokkenen_gemeld: gemeld,
  betrokkenen_gemeld_op: ({ incident }) => {
    if (stand(incident) !== 'gemeld') return nvt('Er is nog niemand geïnformeerd.');
    return (
      eersteDag(
        [...gedaan(incident).map(({ gedaan_op }) => gedaan_op), mededeling(incident)?.moment],
        `${RONDES}.[].gedaan_op`,
      ) ?? ontbreekt('wanneer de betrokkenen zijn geïnformeerd', `${RONDES}.[].gedaan_op`)
    );
  },
  betrokkenen_gepland_op: ({ incident }) => {
    const nu = stand(incident);
    if (nu === 'nee') return nvt('De betrokkenen worden niet geïnformeerd.');
    if (nu === 'gemeld' && gepland(incident).length === 0) return nvt('De betrokkenen zijn al geïnformeerd.');
    if (nu === NOG_NIET_BEKEND) return nvt('Er is nog niet beslist of de betrokkenen worden geïnformeerd.');
    return (
      eersteDag(
        gepland(incident).map(({ gepland_op }) => gepland_op),
        `${RONDES}.[].gepland_op`,
      ) ?? ontbreekt('wanneer u de betrokkenen gaat informeren', `${RONDES}.[].gepland_op`)
    );
  },
  betrokkenen_inhoud: alsInformeren(inhoud),
  betrokkenen_aantal: alsInformeren(aantal),
  betrokkenen_middelen: alsInformeren(middelen),
  betrokkenen_middel_anders: alsInformeren(middelAnders),
} as const satisfies Record<string, Antwoorder>;
