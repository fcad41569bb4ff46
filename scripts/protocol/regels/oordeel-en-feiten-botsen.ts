import { voorwaardenVersleuteling } from '../advies/bescherming.ts';
import { NIVEAU } from '../advies/weeg.ts';
import { ALLE } from '../beeld.ts';
import type { GroepBeslissing } from '../beslisboom/beslis.ts';
import type { OordeelPerGroep } from '../beslisboom/oordelen.ts';
import { laatsteBeoordeling, plaatsVanLaatste } from '../bij-incident.ts';
import type { Bevinding, Incidentregel } from '../regel.ts';

/** Vindplaats: AVG art. 33 lid 1 and 34 lid 1; EDPB 9/2022 §IV. No fact blocks a judgement; a lighter one asks its reason. */
export const oordeelEnFeitenBotsen: Incidentregel = {
  id: 'oordeel-en-feiten-botsen',
  titel: 'Een oordeel dat lichter is dan de feiten, legt uit waarom',
  uitleg:
    'Uit de feiten volgt een advies, met de factoren erbij. Geen feit beslist: een mens weegt. Maar is het oordeel lichter dan de feiten, schrijf dan bij reden_bij_tegenspraak waarom, of verbeter de feiten. De opdracht beslis laat zien welk antwoord het verschil maakt.',
  bron: ['avg-33-1', 'avg-34-1', 'edpb-9-2022-risico', 'p-4-3-factoren'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    risico:
      '{veld} zegt ja, maar de feiten wijzen op een risico: {factoren}. Klopt het oordeel, schrijf dan bij reden_bij_tegenspraak waarom.',
    hoog: '{veld} zegt nee, maar de feiten wijzen op een hoog risico: {factoren}. Klopt het oordeel, schrijf dan bij reden_bij_tegenspraak waarom.',
    onbegrijpelijk:
      '{veld} zegt ja, maar dit ontbreekt daarvoor: {voorwaarden}. Vul de bescherming aan, of schrijf bij reden_bij_tegenspraak waarom.',
  },
  toets: ({ feiten: { incident }, beslissing: { groepen } }) => {
    const laatste = laatsteBeoordeling(incident);
    if (!laatste || laatste.reden_bij_tegenspraak !== undefined) return [];
    const plaats = [...plaatsVanLaatste(incident), 'groepen'];
    return (laatste.groepen ?? []).flatMap((oordeel, index) =>
      groepen
        .filter(({ beeld }) => oordeel.groep === beeld.groep || oordeel.groep === ALLE)
        .slice(0, 1)
        .flatMap((groep) => botsing(oordeel, groep, [...plaats, index])),
    );
  },
};

function botsing(
  oordeel: OordeelPerGroep,
  groep: GroepBeslissing,
  plaats: readonly PropertyKey[],
): Bevinding[] {
  const [laag] = groep.risico.bereik;
  const gegevens = { factoren: factoren(groep) };
  const ontbreekt = voorwaardenVersleuteling(groep.beeld).filter(({ geldt }) => geldt === 'nee');
  const found: Bevinding[] = [];
  if (oordeel.risico_onwaarschijnlijk?.antwoord === 'ja' && laag >= NIVEAU.risico)
    found.push({ boodschap: 'risico', gegevens, pad: [...plaats, 'risico_onwaarschijnlijk'] });
  if (oordeel.hoog_risico?.antwoord === 'nee' && laag >= NIVEAU.hoog)
    found.push({ boodschap: 'hoog', gegevens, pad: [...plaats, 'hoog_risico'] });
  if (oordeel.vooraf_onbegrijpelijk?.antwoord === 'ja' && ontbreekt.length > 0)
    found.push({
      boodschap: 'onbegrijpelijk',
      gegevens: { voorwaarden: ontbreekt.map(({ tekst }) => tekst).join('; ') },
      pad: [...plaats, 'vooraf_onbegrijpelijk'],
    });
  return found;
}

const factoren = ({ risico }: GroepBeslissing) =>
  risico.factoren
    .filter(({ richting }) => richting === 'verhoogt')
    .map(({ tekst }) => tekst.replace(/\.$/, ''))
    .join('; ');
