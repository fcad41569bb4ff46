import type { InBestand, Registerregel } from '../regel.ts';

/** Vindplaats: protocol §5: measures to prevent repetition. A measure called effective that did not hold. */
export const maatregelWerkte: Registerregel = {
  id: 'maatregel-werkte',
  titel: 'Een maatregel die werkt, voorkomt hetzelfde incident',
  uitleg:
    'Bij een later incident staat dat deze maatregel klaar was en het toch niet voorkwam. Kijk opnieuw of de maatregel werkt, en pas effect aan.',
  bron: ['p-5-jaaranalyse', 'p-4-4-inhoud'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    werkte_niet:
      '{veld} is ja, maar bij {later} staat dat deze maatregel klaar was en het niet voorkwam. Kijk opnieuw of zij werkt.',
  },
  toets: ({ incidenten }) =>
    incidenten.flatMap(({ incident: later }) =>
      (later.herhaling_van ?? []).flatMap(
        ({ incident: kenmerk, maatregel: sleutel, was_gereed }): InBestand[] => {
          if (was_gereed !== 'ja' || sleutel === undefined) return [];
          const eerder = incidenten.find(({ incident }) => incident.id === kenmerk);
          const index = (eerder?.incident.maatregelen ?? []).findIndex((each) => each.sleutel === sleutel);
          if (eerder?.incident.maatregelen?.[index]?.effect !== 'ja') return [];
          const gegevens = { later: later.id };
          return [
            {
              bestand: eerder.bestand,
              boodschap: 'werkte_niet',
              gegevens,
              pad: ['maatregelen', index, 'effect'],
            },
          ];
        },
      ),
    ),
};
