import type { Bevinding, Veldregel } from '../regel.ts';
import type { Moment } from '../velden.ts';
import { isVoor } from '../volgorde.ts';

/** Two moments that have one possible order; `[]` is an item of a list, the same one in both. */
interface Volgorde {
  readonly eerst: string;
  readonly later: string;
}

/** Pairs that cannot be the other way round, whatever happened. */
export const volgordes: readonly Volgorde[] = [
  { eerst: 'tijdlijn.inbreuk_begin', later: 'tijdlijn.inbreuk_einde' },
  { eerst: 'tijdlijn.inbreuk_begin', later: 'tijdlijn.kennisname' },
  { eerst: 'tijdlijn.inbreuk_begin', later: 'herstel.verholpen_op' },
  { eerst: 'tijdlijn.eerste_signaal', later: 'tijdlijn.kennisname' },
  { eerst: 'tijdlijn.eerste_signaal', later: 'tijdlijn.bij_meldpunt' },
  { eerst: 'tijdlijn.eerste_signaal', later: 'tijdlijn.geregistreerd' },
  { eerst: 'tijdlijn.kennisname', later: 'afsluiting.gesloten_op' },
  { eerst: 'tijdlijn.geregistreerd', later: 'afsluiting.gesloten_op' },
  { eerst: 'organisaties.[].wist_het_op', later: 'organisaties.[].liet_weten_op' },
  { eerst: 'maatregelen.[].afgesproken_op', later: 'maatregelen.[].gereed_op' },
  { eerst: 'maatregelen.[].gereed_op', later: 'maatregelen.[].effect_gecontroleerd_op' },
  { eerst: 'beoordelingen.[].advies_fg.gevraagd_op', later: 'beoordelingen.[].advies_fg.ontvangen_op' },
  { eerst: 'informeren.rondes.[].gedaan_op', later: 'informeren.rondes.[].tweede_poging_op' },
  { eerst: 'navragen.[].gevraagd_op', later: 'navragen.[].beantwoord_op' },
  { eerst: 'contact_ap.[].moment', later: 'contact_ap.[].beantwoord_op' },
];

/** Fields of one group, in every file: from before until. */
export const naastElkaar: readonly Volgorde[] = [
  { eerst: 'van', later: 'tot' },
  { eerst: 'periode_van', later: 'periode_tot' },
  { eerst: 'sinds', later: 'tot' },
  { eerst: 'gesloten_op', later: 'loopt_tot' },
];

/** Lists that are kept oldest first. */
export const lijsten: readonly { readonly lijst: string; readonly veld: string }[] = [
  { lijst: 'beoordelingen', veld: 'moment' },
  { lijst: 'meldingen', veld: 'moment' },
];

/** Vindplaats: AVG art. 33 lid 1 and 5; AP form §2. Only a certain contradiction counts: "2020" and "2020-05" agree. */
export const volgordeVanMomenten: Veldregel = {
  id: 'volgorde-van-momenten',
  titel: 'Momenten staan in een volgorde die kan',
  uitleg:
    'Een inbreuk begint voordat zij ophoudt, en wordt ontdekt nadat zij begon. Beoordelingen en meldingen staan op volgorde, de oudste eerst. Weet u een moment niet precies? Schrijf dan alleen de dag, de maand of het jaar, of onbekend.',
  bron: ['avg-33-1', 'avg-33-5', 'p-b1-tijdlijn'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    volgorde: '{veld} ligt vóór {eerder}, en dat kan niet. Kijk beide momenten na.',
    lijst: '{veld} ligt vóór een moment dat erboven staat. Zet de oudste eerst, of kijk het moment na.',
  },
  toets: ({ velden: { momenten } }) => [...paren(momenten), ...reeksen(momenten)],
};

/** What has to come before a moment, by the place of that moment, and by its name. */
const eerderePer = Map.groupBy(volgordes, ({ later }) => later);
const naastPer = Map.groupBy(naastElkaar, ({ later }) => later);

function paren(momenten: ReadonlyMap<string, Moment>): Bevinding[] {
  return [...momenten.values()].flatMap((moment) => {
    const { pad } = moment;
    const plaats = pad.map((part) => (typeof part === 'number' ? '[]' : String(part)));
    const naam = plaats.at(-1) ?? '';
    const eerdere = [
      ...(eerderePer.get(plaats.join('.')) ?? []).map(({ eerst }) => metNummers(eerst, pad)),
      ...(naastPer.get(naam) ?? []).map(({ eerst }) => [...pad.slice(0, -1), eerst]),
    ];
    return eerdere.flatMap((ander): Bevinding[] => {
      const eerder = momenten.get(ander.join('.'));
      if (!eerder || !isVoor(moment, eerder)) return [];
      return [{ boodschap: 'volgorde', gegevens: { eerder: ander }, pad }];
    });
  });
}

/** A place with the numbers of the items of a path, in order. */
function metNummers(plaats: string, pad: readonly PropertyKey[]): PropertyKey[] {
  const nummers = pad.filter((part) => typeof part === 'number').values();
  return plaats.split('.').map((part) => (part === '[]' ? (nummers.next().value ?? part) : part));
}

/** An item is compared with all above it: one without a moment does not break the chain. */
function reeksen(momenten: ReadonlyMap<string, Moment>): Bevinding[] {
  return lijsten.flatMap(({ lijst, veld }) => {
    const reeks = [...momenten.values()].filter(
      ({ pad }) => pad.length === 3 && pad[0] === lijst && pad[2] === veld,
    );
    return reeks
      .filter((moment, index) => reeks.slice(0, index).some((eerder) => isVoor(moment, eerder)))
      .map(({ pad }): Bevinding => ({ boodschap: 'lijst', pad }));
  });
}
