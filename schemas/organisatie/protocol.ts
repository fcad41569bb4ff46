import { choice, count, group, line, list, pattern } from '../fields.ts';
import { textError } from '../messages.ts';
import { day, pastDay } from '../moments.ts';
import { waakhondPattern } from '../patterns.ts';

/** A version of the protocol; contradictory dates are all kept, the board chooses. */
export const protocol = group('Het protocol informatiebeveiligingsincidenten en datalekken', {
  versie: line('Versie', 20),
  status: choice('Status', ['ontwerp', 'controle', 'aangeboden', 'goedgekeurd', 'vastgesteld', 'vervallen']),
  fg_controle: pastDay('Wanneer de FG het heeft bekeken').optional(),
  gmr: pastDay('Wanneer de GMR akkoord ging').optional(),
  vastgesteld: list('Elke dag die het protocol noemt als dag van vaststellen', pastDay('Dag'), 5).optional(),
  in_werking: day('De dag die het bestuur kiest als begin van de werking').optional(),
  vervallen_op: day('De laatste dag waarop deze versie gold').optional(),
  evaluatie_voor: day('Wanneer de evaluatie klaar moet zijn').optional(),
  evaluatie_lezing: line('Hoe die dag is gelezen, als het protocol haar niet noemt', 200).optional(),
  beslisboom_vastgesteld_op: pastDay(
    'Wanneer het CvB de beslisboom heeft vastgesteld, op advies van de FG',
  ).optional(),
  regels_vastgesteld_op: pastDay(
    'Wanneer het CvB de regels van dit register heeft vastgesteld, op advies van de FG',
  ).optional(),
  regels_versie: line('Welke versie van de regels toen is vastgesteld', 60).optional(),
});

/** What a board may set. */
export const instellingen = group('Wat het bestuur zelf kiest', {
  goedkeuringen_nodig: count('Hoeveel leden van het CvB moeten goedkeuren; zonder keuze één', 9).optional(),
  bewaartermijn_jaren: count('Hoeveel jaar een incident bewaard blijft na afsluiten', 100).optional(),
  extra_feestdagen: list(
    'Dagen die bij Koninklijk Besluit met een feestdag zijn gelijkgesteld (Algemene termijnenwet art. 3 lid 3)',
    group('Een dag', { dag: day('De dag'), bron: line('Het besluit waarin het staat', 200) }),
    60,
  ).optional(),
  waarschuwen: group(
    'Vanaf hoeveel uur voor het einde van een termijn van wet of protocol er meer mensen worden genoemd; de Privacy Officer altijd. 0 is pas als de termijn voorbij is',
    {
      plaatsvervanger_uren: count(
        'De plaatsvervanger van de Privacy Officer; zonder keuze 12',
        72,
      ).optional(),
      cvb_uren: count('De leden van het CvB; zonder keuze 6', 72).optional(),
      fg_uren: count('De FG; zonder keuze 2', 72).optional(),
    },
  ).optional(),
  waakhond: pattern(
    'Adres dat na elke ronde op de klok een seintje krijgt, zonder inhoud. Blijft het seintje uit, dan waarschuwt de dienst achter dat adres',
    waakhondPattern,
    textError('een adres als https://waakhond.voorbeeld.example/abc'),
  ).optional(),
});
