import { getal } from '../../protocol/wet/regelset.ts';
import { countText } from '../../weergave/text.ts';
import { heeftBijzondere, soortenVan, versleuteld } from '../tellen/gegevens.ts';
import { ACHTERLIGGEND } from '../tellen/namen.data.ts';
import { idsVan } from '../tellen/rijen.ts';
import type { Beeldvorming, Signaalregel } from './signaalregel.ts';

/** Signals about what was done with it: measures, judgements, and the register itself. */

const OORZAKEN: ReadonlySet<string> = new Set(Object.values(ACHTERLIGGEND));

/** That a measure did not help can only be said of what it was about: somebody wrote so, or the cause was the same. */
const gaatErover = ({ was, herkomst, soort }: Beeldvorming['cijfers']['herhalingen'][number]): boolean =>
  was !== 'klaar' || herkomst === 'vastgelegd' || OORZAKEN.has(soort);

const herhaald = ({ cijfers }: Beeldvorming, was: string) => {
  const gevallen = cijfers.herhalingen.filter((each) => each.was === was && gaatErover(each));
  return {
    later: new Set(gevallen.map(({ volgende }) => volgende)).size,
    incidenten: [...new Set(gevallen.flatMap(({ incident, volgende }) => [incident, volgende]))],
  };
};

const opHerhaling = (
  regel: Pick<Signaalregel, 'id' | 'titel'>,
  was: string,
  hoe: string,
  drempel: (regelset: Beeldvorming['regelset']) => number,
): Signaalregel => ({
  ...regel,
  regel: (regelset) => `Ten minste ${countText(drempel(regelset), 'keer', 'keer')}: ${hoe}.`,
  bron: ['p-5-jaaranalyse', 'p-4-4-inhoud'],
  zie: (beeld) => {
    const { later, incidenten } = herhaald(beeld, was);
    return later >= drempel(beeld.regelset)
      ? [{ zin: `${countText(later, 'incident', 'incidenten')}: ${hoe}.`, incidenten }]
      : [];
  },
});

const maatregelenTeLaat: Signaalregel = {
  id: 'maatregelen-te-laat',
  titel: 'Beloofde maatregelen zijn te laat',
  regel: (regelset) =>
    `Ten minste ${getal(regelset, 'signaal-minstens')} maatregelen hadden klaar moeten zijn, ook uit eerdere jaren.`,
  bron: ['p-5-jaaranalyse', 'p-4-4-inhoud'],
  zie: ({ cijfers, regelset }) => {
    const laat = cijfers.maatregelen.filter(({ stand }) => stand === 'te_laat');
    return laat.length >= getal(regelset, 'signaal-minstens')
      ? [
          {
            zin: `${laat.length} maatregelen.`,
            incidenten: [...new Set(laat.map(({ incident }) => incident))],
          },
        ]
      : [];
  },
};

const nietMelden = (
  regel: Pick<Signaalregel, 'id' | 'titel'>,
  fg: 'niet_gevraagd' | 'oneens',
  hoe: string,
): Signaalregel => ({
  ...regel,
  regel: () => `Eén keer is genoeg: ${hoe}.`,
  bron: ['avg-38-39', 'avg-33-5'],
  zie: ({ cijfers }) => {
    const incidenten = cijfers.niet_gemeld.flatMap((each) => (each.fg === fg ? [each.incident] : []));
    return incidenten.length > 0
      ? [
          {
            zin: `${incidenten.length} van ${cijfers.niet_gemeld.length} niet gemelde datalekken.`,
            incidenten,
          },
        ]
      : [];
  },
});

const nietGemeldGevoelig: Signaalregel = {
  id: 'niet-gemeld-gevoelig',
  titel: 'Niet gemeld, met gevoelige gegevens die leesbaar waren',
  regel: () =>
    'Een datalek met BSN, bijzondere of strafrechtelijke gegevens is niet gemeld, en de gegevens waren niet onleesbaar. Dat kan goed zijn; het vraagt een tweede blik.',
  bron: ['avg-33-1', 'p-4-3-factoren'],
  zie: ({ groepen: { nietGemeld } }) => {
    const gevoelig = nietGemeld.filter(({ incident }) => {
      const soorten = soortenVan(incident);
      return (soorten.has('bsn') || heeftBijzondere(soorten)) && versleuteld(incident) !== 'ja';
    });
    return gevoelig.length > 0
      ? [{ zin: `${countText(gevoelig.length, 'datalek', 'datalekken')}.`, incidenten: idsVan(gevoelig) }]
      : [];
  },
};

const oordeelOmgekeerd: Signaalregel = {
  id: 'oordeel-omgekeerd',
  titel: 'Een oordeel bleek later niet juist',
  regel: () => 'Eén oordeel dat in dit jaar bij het terugkijken is omgekeerd, is genoeg.',
  bron: ['edpb-9-2022-register', 'p-5-jaaranalyse'],
  zie: ({ cijfers: { terugblikken: terug } }) =>
    (terug.omgekeerd ?? 0) > 0
      ? [
          {
            zin: `${terug.omgekeerd} van ${terug.gedaan} terugblikken.`,
            incidenten: terug.omgekeerde_incidenten,
          },
        ]
      : [],
};

const nooitOmgekeerd: Signaalregel = {
  id: 'nooit-omgekeerd',
  titel: 'Terugkijken verandert nooit iets',
  regel: (regelset) =>
    `In dit jaar is ten minste ${getal(regelset, 'signaal-terugblik')} keer teruggekeken, en geen oordeel omgekeerd. Alles kan juist zijn geweest; of de tweede blik stelt niets voor.`,
  bron: ['edpb-9-2022-register', 'p-5-jaaranalyse'],
  zie: ({ cijfers: { terugblikken: terug }, regelset }) =>
    (terug.gedaan ?? 0) >= getal(regelset, 'signaal-terugblik') && terug.omgekeerd === 0
      ? [{ zin: `0 van ${terug.gedaan} omgekeerd.`, incidenten: terug.incidenten }]
      : [],
};

const ontbrak: Signaalregel = {
  id: 'register-onvolledig',
  titel: 'Niet alles kwam vanzelf in het register',
  regel: () => 'Bij het vergelijken met een andere bron bleek ten minste één incident te ontbreken.',
  bron: ['avg-33-5', 'p-5-jaaranalyse'],
  zie: ({ cijfers: { volledigheid } }) =>
    volledigheid.bronnen
      .filter(({ ontbraken }) => (ontbraken ?? 0) > 0)
      .map(({ id, naam, ontbraken, gevonden }) => ({
        waarvan: id,
        zin: `${naam}: ${ontbraken}${gevonden === null ? '' : ` van ${gevonden}`} stonden er niet in.`,
        incidenten: [],
      })),
};

const nietVergeleken: Signaalregel = {
  id: 'niet-vergeleken',
  titel: 'Niet bekend of het register volledig is',
  regel: () =>
    'Het jaar is voorbij, en het register is met de postbus, de helpdesk of de leveranciers niet vergeleken.',
  bron: ['avg-33-5', 'p-5-jaaranalyse'],
  zie: ({ cijfers: { volledigheid, afgelopen } }) => {
    const niet = volledigheid.bronnen.filter(({ dekking }) => dekking === 'niet').map(({ naam }) => naam);
    return afgelopen && niet.length > 0
      ? [{ zin: `Niet vergeleken met: ${niet.join(', ')}.`, incidenten: [] }]
      : [];
  },
};

/** The rules about what was done. */
export const opvolging: readonly Signaalregel[] = [
  opHerhaling(
    { id: 'beloofd-niet-klaar', titel: 'Het gebeurde weer voordat de beloofde maatregel klaar was' },
    'niet_klaar',
    'de maatregel van de vorige keer was nog niet klaar',
    () => 1,
  ),
  opHerhaling(
    { id: 'maatregel-hielp-niet', titel: 'Het gebeurde weer hoewel de maatregel klaar was' },
    'klaar',
    'de maatregel was klaar en voorkwam het niet',
    () => 1,
  ),
  opHerhaling(
    { id: 'herhaald-zonder-maatregel', titel: 'Het gebeurt weer, en er is niets blijvends afgesproken' },
    'niet_beloofd',
    'na de vorige keer is geen structurele maatregel afgesproken',
    (regelset) => getal(regelset, 'signaal-minstens'),
  ),
  maatregelenTeLaat,
  nietMelden(
    { id: 'niet-melden-zonder-fg', titel: 'Niet gemeld zonder de FG te vragen' },
    'niet_gevraagd',
    'een datalek is niet gemeld en de FG is niet om advies gevraagd',
  ),
  nietMelden(
    { id: 'niet-melden-tegen-fg', titel: 'Niet gemeld tegen het advies van de FG' },
    'oneens',
    'de FG adviseerde te melden en dat is niet gedaan',
  ),
  nietGemeldGevoelig,
  oordeelOmgekeerd,
  nooitOmgekeerd,
  ontbrak,
  nietVergeleken,
];
