import type { Feiten, Moment } from '../feiten.ts';
import type { Bevinding, Regel } from '../regel.ts';

/** Two moments that have one possible order; `[]` is the same item of the same list. */
interface Volgorde {
  readonly eerst: string;
  readonly later: string;
}

/** Pairs that cannot be the other way round, whatever happened. */
const volgordes: readonly Volgorde[] = [
  { eerst: 'tijdlijn.inbreuk_begin', later: 'tijdlijn.inbreuk_einde' },
  { eerst: 'tijdlijn.inbreuk_begin', later: 'tijdlijn.kennisname' },
  { eerst: 'tijdlijn.eerste_signaal', later: 'tijdlijn.kennisname' },
  { eerst: 'tijdlijn.eerste_signaal', later: 'tijdlijn.bij_meldpunt' },
  { eerst: 'tijdlijn.eerste_signaal', later: 'tijdlijn.geregistreerd' },
  { eerst: 'tijdlijn.kennisname', later: 'afsluiting.gesloten_op' },
  { eerst: 'tijdlijn.geregistreerd', later: 'afsluiting.gesloten_op' },
  { eerst: 'organisaties.[].wist_het_op', later: 'organisaties.[].liet_weten_op' },
  { eerst: 'feiten.bewijs.[].periode_van', later: 'feiten.bewijs.[].periode_tot' },
  { eerst: 'feiten.blootstelling.van', later: 'feiten.blootstelling.tot' },
  { eerst: 'tijdlijn.inbreuk_begin', later: 'herstel.verholpen_op' },
  { eerst: 'maatregelen.[].afgesproken_op', later: 'maatregelen.[].gereed_op' },
  { eerst: 'maatregelen.[].gereed_op', later: 'maatregelen.[].effect_gecontroleerd_op' },
  { eerst: 'beoordelingen.[].advies_fg.gevraagd_op', later: 'beoordelingen.[].advies_fg.ontvangen_op' },
  { eerst: 'informeren.rondes.[].gedaan_op', later: 'informeren.rondes.[].tweede_poging_op' },
];

/** Lists that are kept oldest first. */
const lijsten: readonly Volgorde[] = [
  { eerst: 'beoordelingen', later: 'moment' },
  { eerst: 'meldingen', later: 'moment' },
];

/** Vindplaats: AVG art. 33 lid 1 and 5; AP form §2. Only a certain contradiction counts: "2020" and "2020-05" agree. */
export const volgordeVanMomenten: Regel = {
  id: 'volgorde-van-momenten',
  titel: 'Momenten staan in een volgorde die kan',
  uitleg:
    'Een inbreuk begint voordat zij ophoudt, en wordt ontdekt nadat zij begon. Beoordelingen en meldingen staan op volgorde, de oudste eerst. Weet u een moment niet precies? Schrijf dan alleen de dag, de maand of het jaar, of onbekend.',
  vindplaats: 'AVG art. 33 lid 1 en 5; AP-formulier §2',
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    volgorde: '{veld} ligt vóór {eerder}, en dat kan niet. Kijk beide momenten na.',
    lijst:
      '{veld} ligt vóór het moment van het onderdeel erboven. Zet de oudste eerst, of kijk het moment na.',
    'melding-voor-kennisname':
      '{veld} ligt vóór kennisname. Wie meldt, weet het al: kijk kennisname na, want daar begint de termijn.',
  },
  toets: ({ feiten }) => [
    ...paren(feiten.momenten),
    ...reeksen(feiten.momenten),
    ...meldingVoorKennisname(feiten),
  ],
};

/** What has to come before a moment, by the place of that moment. */
const eerderePer = Map.groupBy(volgordes, ({ later }) => later);

function paren(momenten: ReadonlyMap<string, Moment>): Bevinding[] {
  return [...momenten.values()].flatMap((moment) => {
    const index = moment.pad.find((part) => typeof part === 'number');
    const plaats = moment.pad.map((part) => (typeof part === 'number' ? '[]' : String(part))).join('.');
    return (eerderePer.get(plaats) ?? []).flatMap(({ eerst }): Bevinding[] => {
      const eerder = momenten.get(eerst.replace('[]', String(index)));
      if (!eerder || !isBefore(moment, eerder)) return [];
      return [{ boodschap: 'volgorde', gegevens: { eerder: eerst.replaceAll('.[]', '') }, pad: moment.pad }];
    });
  });
}

function reeksen(momenten: ReadonlyMap<string, Moment>): Bevinding[] {
  return lijsten.flatMap(({ eerst: lijst, later: veld }) => {
    const found: Bevinding[] = [];
    for (let index = 1; ; index++) {
      const moment = momenten.get(`${lijst}.${index}.${veld}`);
      const eerder = momenten.get(`${lijst}.${index - 1}.${veld}`);
      if (!moment) return found;
      if (eerder && isBefore(moment, eerder)) found.push({ boodschap: 'lijst', pad: moment.pad });
    }
  });
}

function meldingVoorKennisname({ incident, momenten }: Feiten): Bevinding[] {
  const kennisname = momenten.get('tijdlijn.kennisname');
  if (!kennisname) return [];
  return (incident.meldingen ?? []).flatMap((melding, index) => {
    const moment = momenten.get(`meldingen.${index}.moment`);
    return melding.door === 'ons' && moment && isBefore(moment, kennisname)
      ? [{ boodschap: 'melding-voor-kennisname', pad: moment.pad }]
      : [];
  });
}

/** Is one moment certainly before another, whatever is not known about both? */
function isBefore(one: Moment, other: Moment): boolean {
  if (one.gelezen.soort !== 'tijdstip' || other.gelezen.soort !== 'tijdstip') return false;
  return Temporal.Instant.compare(one.gelezen.tijdstip.tot, other.gelezen.tijdstip.van) < 0;
}
