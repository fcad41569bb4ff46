import { laatsteBeoordeling, weet } from '../../../scripts/protocol/bij-incident.ts';
import { statusVan } from '../../../scripts/protocol/fasen/fasen.ts';
import type { BewijsSleutel } from './normenkader.data.ts';
import type { Bewijs, NormInvoer } from './normenkader-bewijs.ts';
import { bewijs, echte, vanGeheel, vanText } from './normenkader-bewijs.ts';

/** What the incidents themselves show. An exercise never counts. */

type Register = NormInvoer['register'];

const geteld = (aantal: number, geheel: number) => vanText(aantal, geheel, 'incident', 'incidenten');

const LEEG = 'nog geen incidenten';

/** How many of the incidents have something, on the page of the register. */
function aandeel(
  register: Register,
  wat: string,
  met: string,
  heeft: (incident: Register['incidenten'][number]['value']) => boolean,
  doen: string,
): Bewijs {
  const alle = echte(register);
  const aantal = alle.filter(({ value }) => heeft(value)).length;
  return bewijs({
    wat,
    cijfer: alle.length === 0 ? LEEG : `${geteld(aantal, alle.length)} ${met}`,
    oordeel: vanGeheel(aantal, alle.length),
    naar: '/register.html',
    doen: alle.length === 0 ? 'Zet elk incident in het register, ook als het geen datalek is.' : doen,
  });
}

/** Has the last judgement a reason? That it is no datalek is a judgement that is its own reason. */
const isMetReden = (value: Register['incidenten'][number]['value']): boolean => {
  const oordeel = laatsteBeoordeling(value);
  return oordeel?.ap?.reden !== undefined || oordeel?.geen_datalek_reden !== undefined;
};

function oordelen(register: Register): Bewijs {
  const beoordeeld = echte(register).filter(({ value }) => laatsteBeoordeling(value) !== undefined);
  const aantal = beoordeeld.filter(({ value }) => isMetReden(value)).length;
  return bewijs({
    wat: 'Oordelen met een reden',
    cijfer:
      beoordeeld.length === 0
        ? 'nog geen oordelen'
        : `${vanText(aantal, beoordeeld.length, 'oordeel', 'oordelen')} met een reden`,
    oordeel: vanGeheel(aantal, beoordeeld.length),
    naar: '/controles/redenen-bij-elk-oordeel.html',
    doen: 'Schrijf bij elk oordeel waarom, ook als er niet gemeld wordt.',
  });
}

function pers(register: Register): Bewijs {
  const gekozen = echte(register).filter(({ value }) => weet(value.informeren?.pers?.persbericht));
  const doorCvb = gekozen.filter(({ value }) => weet(value.informeren?.pers?.cvb_koos_op));
  return bewijs({
    wat: 'Wie koos of er een persbericht kwam',
    cijfer:
      gekozen.length === 0
        ? 'nog geen keuze over de pers'
        : `${vanText(doorCvb.length, gekozen.length, 'keuze', 'keuzes')} door het CvB, met de dag erbij`,
    oordeel: vanGeheel(doorCvb.length, gekozen.length),
    naar: '/controles/cvb-beslist-over-pers.html',
    doen: 'Leg bij een incident dat naar buiten kan komen vast wat het CvB koos, en wanneer.',
  });
}

/** Of incidents with a technical cause: how many were stopped for the time being, or for good. */
function indammen(register: Register): Bewijs {
  const technisch = echte(register).filter(({ value }) => value.herstel?.technisch === 'ja');
  const dicht = technisch.filter(
    ({ value: { herstel } }) => weet(herstel?.ingedamd_op) || weet(herstel?.verholpen_op),
  );
  return bewijs({
    wat: 'Wanneer een lek dicht was, ook als dat tijdelijk was',
    cijfer:
      technisch.length === 0
        ? 'nog geen incident met een technische oorzaak'
        : `${vanText(dicht.length, technisch.length, 'technisch incident', 'technische incidenten')} met dat moment`,
    oordeel: vanGeheel(dicht.length, technisch.length),
    naar: '/controles/technicus-legt-vast.html',
    doen: 'Leg bij herstel vast of de oorzaak technisch is, en wanneer het lek dicht was.',
  });
}

function lessen(register: Register): Bewijs {
  const gesloten = echte(register).filter(({ value }) => statusVan(value) === 'afgesloten');
  const met = gesloten.filter(({ value }) => value.afsluiting?.lessen !== undefined);
  return bewijs({
    wat: 'Lessen bij het afsluiten',
    cijfer:
      gesloten.length === 0
        ? 'nog geen afgesloten incidenten'
        : `${vanText(met.length, gesloten.length, 'afgesloten incident', 'afgesloten incidenten')} met lessen`,
    oordeel: vanGeheel(met.length, gesloten.length),
    naar: '/register.html',
    doen: 'Schrijf bij het afsluiten wat de school ervan leert.',
  });
}

function maatregelen(register: Register): Bewijs {
  const alle = echte(register).flatMap(({ value }) =>
    (value.maatregelen ?? []).filter(({ vervallen_reden }) => vervallen_reden === undefined),
  );
  const met = alle.filter(({ eigenaar }) => eigenaar !== undefined);
  const gereed = alle.filter(({ gereed_op }) => gereed_op !== undefined);
  return bewijs({
    wat: 'Maatregelen, met wie ze uitvoert',
    cijfer:
      alle.length === 0
        ? 'nog geen maatregelen'
        : `${vanText(met.length, alle.length, 'maatregel', 'maatregelen')} met een eigenaar; ${gereed.length} gereed`,
    oordeel: vanGeheel(met.length, alle.length),
    naar: '/register.html',
    doen: 'Noem bij elke maatregel wie haar uitvoert en voor wanneer.',
  });
}

/** What the incidents show, by key. */
export const incidenten = {
  register: (register) =>
    aandeel(
      register,
      'Het register',
      'met een oordeel',
      (value) => laatsteBeoordeling(value) !== undefined,
      'Beoordeel wat nog openstaat.',
    ),
  oordelen,
  soorten: (register) =>
    aandeel(
      register,
      'De soort van elk incident',
      'met een soort',
      ({ aard }) => weet(aard),
      'Vul bij elk incident de aard in.',
    ),
  pers,
  indammen,
  lessen,
  maatregelen,
} satisfies Partial<Record<BewijsSleutel, (register: Register) => Bewijs>>;
