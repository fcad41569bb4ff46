import type { Incident } from '../../schemas/incident.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { MELDSOORTEN } from '../forms/meldingen.ts';
import { HUIDIGE, versieIds } from '../forms/versies/versies.ts';
import type { Melding } from '../protocol/bij-incident.ts';
import { parseInstant } from '../protocol/moment.ts';
import { WEG } from '../register/edit-values.ts';
import type { Gevolg, Vraag } from './leg-vast-daad.ts';
import { gevuld, isZelfde, keuze, moet, plaats, STAAT_ER_AL, tekst } from './leg-vast-daad.ts';
import { meldingVanAnder } from './leg-vast-melding-ander.ts';
import {
  gezegd,
  isAanvulling,
  refuseVreemdeSoort,
  refuseZonderReden,
  soortVan,
} from './leg-vast-melding-soort.ts';

const DOOR = ['wij', 'leverancier', 'andere_verantwoordelijke'] as const;

/**
 * Records a notification to the AP: our own with what was told, or that of another. Vindplaats: AVG art. 33; protocol
 * Bijlage 1, "Registreer dit nummer".
 */
export function legMeldingVast(vraag: Vraag): Gevolg {
  if (vraag.incident.oefening === 'ja')
    throw new OperatorError(
      'Dit is een oefening, en een oefening gaat nooit naar de AP.',
      'Leg hier geen melding vast. Er is niets veranderd.',
    );
  const door = keuze(vraag, 'door', DOOR) ?? 'wij';
  return door === 'wij' ? vanOns(vraag) : meldingVanAnder(vraag, door);
}

function vanOns(vraag: Vraag): Gevolg {
  const { incident, moment, bevries } = vraag;
  const { meldingen = [] } = incident;
  const nummer = moet(vraag, 'nummer', 'welk nummer de AP gaf');
  if (nummer === 'onbekend' || !parseInstant(moment))
    throw new OperatorError(
      'Een melding door ons heeft een nummer, en een moment met de tijd erbij. Zonder die twee telt zij niet als gedaan.',
      'Zoek ze op in de bevestiging van de AP. Nog niet verstuurd? Schrijf wat u weet bij melding_in_voorbereiding.',
    );
  const gevraagd = keuze(vraag, 'soort', MELDSOORTEN);
  const staatEr = meldingen.findIndex(
    (each) =>
      each.door === 'wij' &&
      each.nummer === nummer &&
      isZelfde(each.moment, moment) &&
      (gevraagd ?? each.soort) === each.soort,
  );
  if (staatEr >= 0) return alVastgelegd(vraag, staatEr);
  const voorbereid = voorbereidVoor(incident, gevraagd);
  const soort = gevraagd ?? voorbereid?.soort ?? soortVan(meldingen);
  refuseVreemdeSoort(meldingen, soort, nummer);
  const aangevuld = meldingen.findIndex((each) => isAanvulling(each, { door: 'wij', soort, moment, nummer }));
  const index = aangevuld < 0 ? meldingen.length : aangevuld;
  const stond: Partial<Melding> = meldingen[index] ?? {};
  const verteld = watErIsVerteld(vraag, gevuld({ ...stond, ...voorbereid }), soort);
  const alsVerteld = { ...incident, melding_in_voorbereiding: { ...verteld, soort } };
  const opname = bevries.maak(alsVerteld, { index, soort, moment, nummer, formulier: verteld.formulier });
  const { door_rolhouder: rolhouder, ...rest } = verteld;
  const velden = gevuld({
    soort,
    door: 'wij' as const,
    moment,
    nummer,
    ...rest,
    momentopname_sha256: opname.sha256,
    door_rolhouder: rolhouder,
  });
  return {
    wijzigingen: [
      ...(aangevuld < 0
        ? [{ pad: ['meldingen', index], waarde: velden }]
        : Object.entries(velden).flatMap(([veld, wordt]) =>
            isZelfde(stond[veld as keyof Melding], wordt)
              ? []
              : [{ pad: ['meldingen', index, veld], waarde: wordt }],
          )),
      ...(voorbereid ? [{ pad: ['melding_in_voorbereiding'], waarde: WEG }] : []),
    ],
    regels: [
      `Melding ${index + 1} (${soort}) door ons is vastgelegd, met wat er aan de AP is verteld.`,
      ...(voorbereid ? ['Wat bij melding_in_voorbereiding stond is overgenomen.'] : []),
    ],
    momentopname: opname.nieuw,
  };
}

/** A second time, also after a first that was broken off: whatever is missing still comes. */
function alVastgelegd(vraag: Vraag, index: number): Gevolg {
  const melding = vraag.incident.meldingen?.[index];
  if (!melding) throw new Error('a notification that was found is gone');
  const opname = vraag.bevries.bestaand({ ...melding, index });
  if (opname && melding.momentopname_sha256 === undefined)
    return {
      wijzigingen: plaats(vraag, [
        { pad: ['meldingen', index, 'momentopname_sha256'], was: undefined, wordt: opname.sha256 },
      ]),
      regels: [`Melding ${index + 1} stond er al; wat er is verteld hoort er nu ook bij.`],
    };
  if (!opname && melding.momentopname_sha256 !== undefined)
    throw new OperatorError(
      'Deze melding staat er al, maar het bestand met wat er aan de AP is verteld is weg. Er is niets veranderd.',
      'Haal dat bestand terug uit de geschiedenis. Opnieuw maken kan niet: de feiten kunnen intussen anders zijn.',
    );
  return {
    wijzigingen: [],
    regels: [
      STAAT_ER_AL,
      ...(opname
        ? []
        : [
            'Er is geen momentopname bij: wat er toen is verteld weet het register niet, dus die komt er niet alsnog.',
          ]),
    ],
  };
}

/** What was prepared, when it is for this notification. */
function voorbereidVoor(
  { melding_in_voorbereiding: voorbereid }: Incident,
  soort: Melding['soort'] | undefined,
): Incident['melding_in_voorbereiding'] {
  const isAnders = soort !== undefined && voorbereid?.soort !== undefined && voorbereid.soort !== soort;
  return isAnders ? undefined : voorbereid;
}

/** What the form was told besides the facts: from the options, and otherwise from what was prepared. */
function watErIsVerteld(vraag: Vraag, eerder: Eerder, soort: Melding['soort']) {
  const formulier = keuze(vraag, 'versie', versieIds) ?? eerder.formulier ?? HUIDIGE;
  const { wettelijke_bepaling, voorlopig, volledig, reden_later_dan_72_uur, wijziging } = eerder;
  const { grond_intrekking, reden_intrekking, door_rolhouder } = eerder;
  const verteld = {
    formulier,
    ...gevuld({ wettelijke_bepaling, voorlopig, volledig, reden_later_dan_72_uur, wijziging }),
    ...gevuld({ grond_intrekking, reden_intrekking, door_rolhouder }),
    ...gevuld({ ...gezegd(vraag), door_rolhouder: tekst(vraag, 'rolhouder') ?? door_rolhouder }),
  };
  refuseZonderReden(soort, verteld);
  return verteld;
}

type Eerder = NonNullable<Incident['melding_in_voorbereiding']>;
