import { isOnbegrijpelijk } from '../advies/bescherming.ts';
import { zekereGegevens } from '../advies/gegevens.ts';
import { isBeschikbaarheidGeraakt, isIntegriteitGeraakt, vertrouwelijkheid } from '../advies/geraakt.ts';
import type { Risico } from '../advies/weeg.ts';
import { NIVEAU } from '../advies/weeg.ts';
import type { Beeld } from '../beeld.ts';
import { bekend } from '../beeld.ts';
import type { Antwoord, KnoopId } from './beslisboom.data.ts';

/** What can still be answered to a question: one answer when it is known, more when it is not. */
export type Mogelijk = readonly Antwoord[];

/** The answers to every question. */
export type Antwoorden = Readonly<Record<KnoopId, Mogelijk>>;

const JA: Mogelijk = ['ja'];
const NEE: Mogelijk = ['nee'];
const ONBEKEND: Mogelijk = ['ja', 'nee'];
const ROLLEN: Mogelijk = ['verantwoordelijke', 'gezamenlijk', 'verwerker', 'ontvanger'];

const van = (waarde: 'ja' | 'nee' | 'onbekend'): Mogelijk =>
  waarde === 'ja' ? JA : waarde === 'nee' ? NEE : ONBEKEND;

/** What the facts of one group answer, question by question. */
export const antwoordenUitFeiten = (beeld: Beeld, risico: Risico): Antwoorden => ({
  B0: isIncident(beeld),
  B1: gaatOverMensen(beeld),
  B2: isBeveiligingTekortgeschoten(beeld),
  B3: isGeraakt(beeld),
  B4: rol(beeld),
  B5: opGrens(risico.bereik[0] >= NIVEAU.risico, risico.bereik[1] < NIVEAU.risico, 'nee'),
  B6: opGrens(risico.bereik[0] >= NIVEAU.hoog, risico.bereik[1] < NIVEAU.hoog, 'ja'),
  B7: wasOnbegrijpelijk(beeld, risico),
  B8: isRisicoWeggenomen(beeld),
  // No fact gives a legal reason not to inform: somebody has to find one. Until then there is none.
  B9: NEE,
  B10: isOnevenredig(beeld),
});

/** @param bij the answer when the level is certainly at or above the line */
const opGrens = (erboven: boolean, eronder: boolean, bij: 'ja' | 'nee'): Mogelijk => {
  if (!erboven && !eronder) return ONBEKEND;
  return erboven === (bij === 'ja') ? JA : NEE;
};

/** B0. Whatever was touched is an incident, also when nobody answered the question itself. */
function isIncident(beeld: Beeld): Mogelijk {
  const { informatievoorziening } = beeld.feiten;
  if (informatievoorziening === 'nee') return NEE;
  if (bekend(informatievoorziening) !== undefined || bekend(beeld.soort) !== undefined) return JA;
  return isGeraakt(beeld) === JA || beeld.aard !== undefined ? JA : ONBEKEND;
}

/** B1. A group of people, or a kind of data, says that there are personal data. */
function gaatOverMensen(beeld: Beeld): Mogelijk {
  const antwoord = bekend(beeld.feiten.persoonsgegevens);
  if (antwoord !== undefined) return van(antwoord);
  return zekereGegevens(beeld).length > 0 || beeld.mensen !== undefined ? JA : ONBEKEND;
}

/** B2. What ended up in wrong hands or got lost passed some measure; done on purpose or as planned it did not. */
function isBeveiligingTekortgeschoten(beeld: Beeld): Mogelijk {
  const antwoord = bekend(beeld.feiten.beveiliging_tekortgeschoten);
  if (antwoord !== undefined) return van(antwoord);
  if (beeld.soort === 'onrechtmatige_verwerking' || isGeplandOnderhoud(beeld)) return NEE;
  if (beeld.soort === 'bijna_incident' || beeld.soort === 'kwetsbaarheid_zonder_gebruik') return JA;
  return isGeraakt(beeld) === JA ? JA : ONBEKEND;
}

const isGeplandOnderhoud = (beeld: Beeld) =>
  beeld.feiten.beschikbaarheid?.gepland === 'ja' &&
  vertrouwelijkheid(beeld) === 'nee' &&
  isIntegriteitGeraakt(beeld) === 'nee';

/** B3. One of the three is enough; only all three excluded is no. */
function isGeraakt(beeld: Beeld): Mogelijk {
  const drie = [vertrouwelijkheid(beeld), isIntegriteitGeraakt(beeld), isBeschikbaarheidGeraakt(beeld)];
  if (drie.includes('ja')) return JA;
  if (drie.every((each) => each === 'nee')) return NEE;
  // A near miss is one because nothing was touched; any sign of the contrary is above.
  return beeld.soort === 'bijna_incident' ? NEE : ONBEKEND;
}

function rol({ rol: onze, isVanOns }: Beeld): Mogelijk {
  const gekozen = ROLLEN.find((each) => each === onze);
  if (gekozen !== undefined) return [gekozen];
  return isVanOns ? ['verantwoordelijke'] : ROLLEN;
}

/** B7. Encryption heals confidentiality only. */
function wasOnbegrijpelijk(beeld: Beeld, risico: Risico): Mogelijk {
  const onbegrijpelijk = isOnbegrijpelijk(beeld);
  if (onbegrijpelijk === 'nee') return NEE;
  const andere = Math.max(risico.beschikbaarheid[0], risico.integriteit[0]);
  if (andere >= NIVEAU.hoog) return NEE;
  const isAlleenVertrouwelijkheid = Math.max(risico.beschikbaarheid[1], risico.integriteit[1]) < NIVEAU.hoog;
  return onbegrijpelijk === 'ja' && isAlleenVertrouwelijkheid ? JA : ONBEKEND;
}

function isRisicoWeggenomen({ feiten }: Beeld): Mogelijk {
  const antwoorden = (feiten.maatregelen_na ?? []).map(({ neemt_risico_weg: weg }) => weg ?? 'onbekend');
  if (antwoorden.includes('ja')) return JA;
  return antwoorden.includes('onbekend') ? ONBEKEND : NEE;
}

function isOnevenredig({ feiten }: Beeld): Mogelijk {
  const wie = bekend(feiten.bereikbaar?.wie);
  if (wie === 'allen') return NEE;
  return wie === 'niet' ? JA : ONBEKEND;
}
