import type { Incident } from '../../schemas/incident.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { bereik } from '../protocol/bereik.ts';
import { weet } from '../protocol/bij-incident.ts';
import type { Gevolg, Vraag } from './leg-vast-daad.ts';
import {
  getal,
  gevuld,
  isVerbetering,
  isZelfde,
  keuze,
  lijst,
  moet,
  plaats,
  STAAT_ER_AL,
  tekst,
} from './leg-vast-daad.ts';

type Informeren = NonNullable<Incident['informeren']>;
type Ronde = NonNullable<Informeren['rondes']>[number];

/** Records that people were told: the round that was planned for them, or a new one (protocol §4 fase 7). */
export function legInformerenVast(vraag: Vraag): Gevolg {
  const rondes = vraag.incident.informeren?.rondes ?? [];
  const groep = moet(vraag, 'groep', 'welke groep het bericht kreeg, of alle');
  const gerichtAan = tekst(vraag, 'gericht-aan');
  const isVoor = (ronde: Ronde) =>
    ronde.groep === groep && (gerichtAan === undefined || ronde.gericht_aan === gerichtAan);
  if (rondes.some((each) => isVoor(each) && isZelfde(each.gedaan_op, vraag.moment)))
    return { wijzigingen: [], regels: [STAAT_ER_AL] };
  const gepland = rondes.findIndex((each) => isVoor(each) && !weet(each.gedaan_op));
  const index = gepland < 0 ? rondes.length : gepland;
  // What a word or a number may be, the reading afterwards says.
  const gegeven = gevuld({
    groep,
    gericht_aan: gerichtAan,
    gedaan_op: vraag.moment,
    middelen: lijst(vraag, 'middel'),
    inhoud: tekst(vraag, 'inhoud'),
    aantal: getal(vraag, 'aantal'),
    niet_bereikt: getal(vraag, 'niet-bereikt'),
  });
  if (gepland < 0) {
    moet(
      vraag,
      'gericht-aan',
      'wie het bericht kreeg: betrokkene, ouder_of_verzorger, betrokkene_en_ouder of vertegenwoordiger',
    );
    return {
      wijzigingen: [{ pad: ['informeren', 'rondes', index], waarde: gegeven }],
      regels: [`Ronde ${index + 1} is vastgelegd: de groep is geïnformeerd.`],
    };
  }
  const stond = rondes[index];
  return {
    wijzigingen: plaats(
      vraag,
      Object.entries(gegeven).map(([veld, wordt]) => ({
        pad: ['informeren', 'rondes', index, veld],
        // Of a planned round these are what was expected; now it is known.
        was: veld === 'gedaan_op' || veld === 'aantal' ? undefined : stond?.[veld as keyof Ronde],
        wordt: isZelfde(stond?.[veld as keyof Ronde], wordt) ? undefined : wordt,
      })),
    ),
    regels: [`Ronde ${index + 1}, die gepland was, is vastgelegd als gedaan.`],
  };
}

/** Records that a message that came back was tried again (AVG art. 34 lid 1). */
export function legTweedePogingVast(vraag: Vraag): Gevolg {
  const rondes = vraag.incident.informeren?.rondes ?? [];
  const nummer = getal(vraag, 'ronde') ?? (rondes.length === 1 ? 1 : undefined);
  const ronde = nummer === undefined ? undefined : rondes[nummer - 1];
  if (nummer === undefined || !ronde || ronde.gedaan_op === undefined)
    throw new OperatorError(
      'Van welke ronde is dit de tweede poging? Alleen van een ronde die is gedaan kan er een zijn.',
      `Noem haar met --ronde; er ${rondes.length === 1 ? 'is 1 ronde' : `zijn ${rondes.length} rondes`}. Er is niets veranderd.`,
    );
  const pad = ['informeren', 'rondes', nummer - 1];
  const wijzigingen = plaats(vraag, [
    { pad: [...pad, 'tweede_poging_op'], was: ronde.tweede_poging_op, wordt: vraag.moment },
    {
      pad: [...pad, 'tweede_poging_bereikt'],
      was: ronde.tweede_poging_bereikt,
      wordt: getal(vraag, 'bereikt'),
    },
  ]);
  return {
    wijzigingen,
    regels:
      wijzigingen.length === 0 ? [STAAT_ER_AL] : [`De tweede poging van ronde ${nummer} is vastgelegd.`],
  };
}

const GETELD = ['vragen', 'klachten', 'inzageverzoeken', 'schadeclaims'] as const;

/** Records what came back so far. Totals: a lower one than before is probably a slip. */
export function legReactiesVast(vraag: Vraag): Gevolg {
  const stond = bereik(vraag.incident).reacties ?? {};
  const afgehandeld = keuze(vraag, 'afgehandeld', ['ja', 'nee', 'onbekend']);
  const geteld = GETELD.map((soort) => ({ soort, was: stond[soort], wordt: getal(vraag, soort) }));
  if (afgehandeld === undefined && geteld.every(({ wordt }) => wordt === undefined))
    throw new OperatorError(
      'Zeg ook wat er is binnengekomen.',
      `Doe dat met --${GETELD.join(', --')} of --afgehandeld. Er is niets veranderd.`,
    );
  const lager = geteld.find(({ was = 0, wordt = was }) => wordt < was);
  if (lager && !isVerbetering(vraag))
    throw new OperatorError(
      `Bij ${lager.soort} staat al een hoger aantal. Het gaat om het totaal tot nu toe. Er is niets veranderd.`,
      'Was het eerdere aantal fout? Doe de opdracht dan opnieuw met --verbeter.',
    );
  const wijzigingen = [
    ...geteld,
    { soort: 'afgehandeld', was: stond.afgehandeld, wordt: afgehandeld },
  ].flatMap(({ soort, was, wordt }) =>
    wordt === undefined || wordt === was ? [] : [{ pad: ['informeren', 'reacties', soort], waarde: wordt }],
  );
  return {
    wijzigingen,
    regels: [wijzigingen.length === 0 ? STAAT_ER_AL : 'De reacties zijn vastgelegd.'],
  };
}
