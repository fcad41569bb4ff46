import type { Incident } from '../../../schemas/incident.ts';
import { dagVan } from '../../protocol/kalender/tekst.ts';
import { parseInstant, parseMoment } from '../../protocol/moment.ts';
import type { Antwoord, Antwoorder, Bron } from '../antwoord.ts';
import { afgeleid, nvt, ontbreekt, vastgelegd } from '../antwoord.ts';
import { eersteVerstuurd, inVoorbereiding } from '../meldingen.ts';
import { datumTekst } from '../woorden.ts';

/** Bijlage 1 §2: when the breach was, when it was discovered, why so late. */

/** The day in a moment as typed; less precise ones as they are. */
const dagIn = (moment: string): string => moment.slice(0, 10);
const isDag = (dag: string): boolean => dag.length === 10;
const bekend = (moment: string | undefined) => (moment === 'onbekend' ? undefined : moment);

const BEGIN = 'tijdlijn.inbreuk_begin';
const EINDE = 'tijdlijn.inbreuk_einde';

/** Is the breach of one day that is known? Then the form wants that day, else a period. */
function eneDag({ tijdlijn }: Incident): string | undefined {
  const [begin, einde] = [bekend(tijdlijn.inbreuk_begin), bekend(tijdlijn.inbreuk_einde)];
  if (begin === undefined || einde === undefined) return undefined;
  return dagIn(begin) === dagIn(einde) && isDag(dagIn(begin)) ? dagIn(begin) : undefined;
}

const INEENS = nvt('De inbreuk was op één dag: die staat bij de exacte datum.');

function datum(moment: string, veld: string): Antwoord {
  const dag = dagIn(moment);
  return isDag(dag)
    ? vastgelegd(dag, veld)
    : vastgelegd(dag, veld, {
        open: `de dag zelf; bekend is alleen ${dag}`,
        uitleg:
          'Het formulier vraagt een dag. Kies geen dag die u niet weet: zet wat u weet in de samenvatting.',
      });
}

const exact: Antwoorder = ({ incident }) => {
  const dag = eneDag(incident);
  if (dag !== undefined) return vastgelegd(dag, BEGIN);
  return nvt(
    bekend(incident.tijdlijn.inbreuk_begin) === undefined
      ? 'Nog niet bekend. Was het op één dag? Vul begin en einde gelijk in.'
      : bekend(incident.tijdlijn.inbreuk_einde) === undefined
        ? 'Of het op één dag was, is nog niet bekend: zie de periode.'
        : 'De inbreuk was niet op één bekende dag: zie de periode.',
  );
};

const begin: Antwoorder = ({ incident }) => {
  if (eneDag(incident) !== undefined) return INEENS;
  const moment = bekend(incident.tijdlijn.inbreuk_begin);
  return moment === undefined ? ontbreekt('wanneer de inbreuk begon', BEGIN) : datum(moment, BEGIN);
};

const einde: Antwoorder = ({ incident }) => {
  if (eneDag(incident) !== undefined) return INEENS;
  if (incident.tijdlijn.inbreuk_duurt_voort === 'ja') return nvt('De inbreuk duurt nog voort.');
  const moment = bekend(incident.tijdlijn.inbreuk_einde);
  return moment === undefined ? ontbreekt('wanneer de inbreuk ophield', EINDE) : datum(moment, EINDE);
};

const duurtVoort: Antwoorder = ({ incident: { tijdlijn }, nu }) => {
  const veld = 'tijdlijn.inbreuk_duurt_voort';
  const antwoord = bekend(tijdlijn.inbreuk_duurt_voort);
  if (antwoord !== undefined) return vastgelegd(antwoord, veld);
  // Somebody said that it is not known: no day proves otherwise.
  if (tijdlijn.inbreuk_duurt_voort === 'onbekend') return ontbreekt(NOG_BEZIG, veld);
  const eind = bekend(tijdlijn.inbreuk_einde);
  const moment = eind !== undefined && isDag(dagIn(eind)) ? eind : undefined;
  // An end that lies behind us says that it is over.
  return moment !== undefined && dagIn(moment) <= dagVan(nu).toString()
    ? afgeleid('nee', EINDE)
    : ontbreekt(NOG_BEZIG, veld);
};
const NOG_BEZIG = 'of de inbreuk nog voortduurt';

const ontdekt: Antwoorder = ({ incident: { tijdlijn } }) => {
  const veld = 'tijdlijn.kennisname';
  const moment = bekend(tijdlijn.kennisname);
  if (moment === undefined)
    return ontbreekt(
      'het moment waarop iemand van ons het wist',
      veld,
      'Hier begint de termijn van 72 uur. Zolang dit niet bekend is, rekent het register vanaf het eerste bekende moment.',
    );
  const signaal = bekend(tijdlijn.eerste_signaal);
  const uitleg =
    signaal !== undefined && signaal !== moment
      ? `Dit is het moment van kennisname. Het eerste signaal was op ${datumTekst(signaal)}. ${tijdlijn.kennisname_reden ?? ''}`.trim()
      : undefined;
  if (parseMoment(moment).soort === 'fout')
    return vastgelegd(moment, veld, {
      open: 'welk van de twee uren het was: in die nacht ging de klok terug, of vooruit',
      uitleg: 'Het register rekent met het vroegste moment dat bedoeld kan zijn.',
    });
  return vastgelegd(moment, veld, uitleg === undefined ? {} : { uitleg });
};

const eersteKlok = ({ termijnen }: Bron) =>
  termijnen.find(({ soort, beoordeling }) => soort === 'ap-72u' && beoordeling === undefined);

/** Is the first notification later than the hours of art. 33 lid 1? Nothing when that cannot be said. */
function isLaat(bron: Bron): boolean | undefined {
  const { incident, nu } = bron;
  const termijn = eersteKlok(bron);
  if (!termijn) return undefined;
  const verstuurd = eersteVerstuurd(incident)?.moment;
  const moment = (verstuurd === undefined ? undefined : parseInstant(verstuurd)) ?? nu;
  return Temporal.Instant.compare(moment, termijn.dueAt) > 0;
}

const redenLaat: Antwoorder = (bron) => {
  const { incident } = bron;
  const reden =
    inVoorbereiding(incident)?.reden_later_dan_72_uur ?? eersteVerstuurd(incident)?.reden_later_dan_72_uur;
  const veld = 'melding_in_voorbereiding.reden_later_dan_72_uur';
  const laat = isLaat(bron);
  // A reason that was written down is told, also when the clock is not sure.
  if (reden !== undefined) return vastgelegd(reden, veld);
  if (bron.beslissing.uitkomst.ap === 'nee' && eersteVerstuurd(incident) === undefined)
    return nvt('De uitkomst is nu: niet melden.');
  if (laat === true)
    return ontbreekt(
      'waarom u later meldt dan 72 uur na de ontdekking; zonder reden is de melding niet goed',
      veld,
      'De reden hoort in de melding zelf (AVG art. 33 lid 1). Meld ook als u de reden nog moet opschrijven: wachten maakt het later.',
    );
  if (laat === false && eersteKlok(bron)?.isVoorzichtig === true)
    return nvt('Voor zover nu bekend meldt u binnen 72 uur. Het moment van ontdekken zelf ontbreekt nog.');
  return nvt(
    laat === false
      ? 'U meldt binnen 72 uur na de ontdekking.'
      : 'Dat hangt af van het moment van ontdekken, en dat is nog niet bekend.',
  );
};

/** Answers by what is asked. */
export const overTijdlijn = {
  inbreuk_datum: exact,
  inbreuk_begin: begin,
  inbreuk_einde: einde,
  inbreuk_duurt_voort: duurtVoort,
  ontdekt,
  reden_laat: redenLaat,
  hoe_ontdekt: ({ incident: { ontdekking } }) => {
    const hoe = bekend(ontdekking?.hoe);
    return hoe === undefined
      ? ontbreekt('hoe het is ontdekt', 'ontdekking.hoe')
      : vastgelegd(hoe, 'ontdekking.hoe');
  },
  hoe_ontdekt_anders: ({ incident: { ontdekking } }) =>
    ontdekking?.hoe_anders === undefined
      ? ontbreekt('hoe het dan is ontdekt', 'ontdekking.hoe_anders')
      : vastgelegd(ontdekking.hoe_anders, 'ontdekking.hoe_anders'),
} as const satisfies Record<string, Antwoorder>;
