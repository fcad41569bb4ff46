import type { GelezenMomentopname } from '../bevroren.ts';
import { parseInstant } from '../moment.ts';
import type { InBestand, Registerinhoud, Registerregel } from '../regel.ts';

/**
 * Vindplaats: AVG art. 33 lid 5: the record lets the AP check what was done; what it was told may not change afterwards.
 * Two sums: the snapshot's own shows that its content is whole, that in the incident ties the file to the notification.
 */
export const momentopnameKlopt: Registerregel = {
  id: 'momentopname-klopt',
  titel: 'Wat er aan de AP is verteld staat er nog precies zo',
  uitleg:
    'Bij het vastleggen van een melding bevriest het register wat er aan de AP is verteld. Dat bestand verandert nooit meer, en de melding noemt zijn controlegetal. Is het veranderd of weg, haal het dan terug uit de geschiedenis. Is de melding zelf verkeerd overgetypt, verbeter dan de melding en niet het bestand.',
  bron: ['avg-33-5', 'p-b1-nummer'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    veranderd:
      'Dit bestand is na het vastleggen veranderd: het controlegetal klopt niet meer. Haal het terug uit de geschiedenis.',
    naam: 'De naam van dit bestand hoort bij een andere melding dan wat erin staat. Geef het zijn eigen naam terug.',
    'zonder-incident':
      'Bij dit bestand hoort een incident, en dat is er niet of is niet te lezen. Zet het incident terug, of verbeter het.',
    'zonder-melding':
      'Dit bestand hoort bij melding {nummer} van dit incident, en die staat er niet. Leg de melding vast met leg-vast.',
    'ander-getal':
      '{veld} is niet het controlegetal van {bestand}. Haal beide terug uit de geschiedenis, of leg de melding vast met leg-vast.',
    'andere-melding':
      '{veld} is hier anders dan in {bestand}. Kijk in de bevestiging van de AP wat juist is, en verbeter het hier.',
    weg: 'Het bestand {bestand} met wat er aan de AP is verteld is weg. Haal het terug uit de geschiedenis.',
  },
  toets: (inhoud) => {
    if (!inhoud.momentopnamen) return [];
    const perBestand = new Map(inhoud.momentopnamen.map((each) => [each.bestand, each]));
    return [
      ...inhoud.momentopnamen.flatMap((each) => vanBestand(each, inhoud)),
      ...inhoud.incidenten.flatMap(({ bestand, incident }) =>
        (incident.meldingen ?? []).flatMap((melding, index): InBestand[] => {
          const pad = ['meldingen', index, 'momentopname_sha256'];
          const plaats = plaatsVan(bestand, index);
          return melding.momentopname_sha256 === undefined || perBestand.has(plaats)
            ? []
            : [{ bestand, boodschap: 'weg', gegevens: { bestand: plaats }, pad }];
        }),
      ),
    ];
  },
};

/** Where the snapshot of a notification stands. */
const plaatsVan = (bestand: string, index: number) => bestand.replace(/md$/, `melding-${index + 1}.json`);

function vanBestand({ bestand, gelezen }: GelezenMomentopname, { incidenten }: Registerinhoud): InBestand[] {
  // What has not the right form has its own finding.
  if (!gelezen) return [];
  const { momentopname, sha256, eigen } = gelezen;
  const hier = (boodschap: string, veld: string, gegevens = {}) => ({
    bestand,
    boodschap,
    gegevens,
    pad: [veld],
  });
  if (eigen !== momentopname.sha256) return [hier('veranderd', 'sha256')];
  const naam = `${momentopname.incident}.melding-${momentopname.melding}.json`;
  if (!bestand.endsWith(`/${naam}`)) return [hier('naam', 'melding')];
  const index = momentopname.melding - 1;
  const bij = incidenten.find((each) => plaatsVan(each.bestand, index) === bestand);
  if (!bij) return [hier('zonder-incident', 'incident')];
  const melding = bij.incident.meldingen?.[index];
  if (!melding) return [hier('zonder-melding', 'melding', { nummer: String(index + 1) })];
  const daar = (boodschap: string, veld: string) => ({
    bestand: bij.bestand,
    boodschap,
    gegevens: { bestand },
    pad: ['meldingen', index, veld],
  });
  const anders = (['nummer', 'soort', 'moment'] as const).filter(
    (veld) => !isGelijk(melding[veld], momentopname[veld]),
  );
  return [
    ...(melding.momentopname_sha256 === sha256 ? [] : [daar('ander-getal', 'momentopname_sha256')]),
    ...anders.map((veld) => daar('andere-melding', veld)),
  ];
}

/** One moment may be written in two ways. */
const isGelijk = (een: string, ander: string): boolean => {
  const [dit, dat] = [parseInstant(een), parseInstant(ander)];
  return een === ander || (dit !== undefined && dat !== undefined && dit.equals(dat));
};
