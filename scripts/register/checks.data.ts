import type { RuleInfo } from '../diagnostics/diagnostic.ts';

const REGISTER = 'AVG art. 33 lid 5';
const BEVEILIGING = 'AVG art. 32';

const fout = (id: string, titel: string, uitleg: string, vindplaats = REGISTER): RuleInfo => ({
  id,
  titel,
  uitleg,
  severity: 'error',
  blocking: true,
  vindplaats,
});

/** What the reader checks before any rule of the protocol can: that a file can be read, safely and in full. */
export const checks: readonly RuleInfo[] = [
  fout(
    'bestand-geen-snelkoppeling',
    'In het register staan gewone bestanden',
    'Een snelkoppeling (symbolic link) kan naar iets buiten het register wijzen. Het register volgt haar niet.',
    BEVEILIGING,
  ),
  fout(
    'bestand-bekende-soort',
    'In de map incidents staan alleen bestanden die het register kent',
    'Wat het register niet kent wordt niet gecontroleerd, en kan persoonsgegevens bevatten. Bewaar bijlagen elders.',
    BEVEILIGING,
  ),
  fout(
    'bestand-niet-te-groot',
    'Een bestand is niet te groot',
    'Een incident is een paar kilobyte. Is een bestand veel groter, dan staat er iets in dat elders hoort.',
    BEVEILIGING,
  ),
  fout(
    'bestand-zonder-lege-stukken',
    'Een bestand bevat geen lange stukken zonder tekst',
    'Duizenden spaties of lege regels achter elkaar houden de controle op. Haal ze weg.',
    BEVEILIGING,
  ),
  fout(
    'bestand-leesbaar',
    'Een bestand is te openen',
    'Kijk of het bestand er nog is, en of u het mag lezen.',
  ),
  fout(
    'bestand-utf8',
    'Een bestand is opgeslagen als UTF-8',
    'Andere coderingen tonen letters verkeerd. Kies in uw programma Opslaan als, en dan UTF-8.',
  ),
  fout(
    'tekst-zonder-verborgen-tekens',
    'Een bestand bevat geen tekens die u niet ziet',
    'Verborgen tekens kunnen tekst anders laten lijken dan zij is. Typ de regel opnieuw.',
    BEVEILIGING,
  ),
  fout(
    'blok-met-velden',
    'Een bestand begint met één blok velden tussen twee regels ---',
    'Bovenaan staat een regel met precies ---, dan de velden, dan weer ---. Daaronder mag gewone tekst.',
  ),
  fout(
    'yaml-leesbaar',
    'De velden zijn te lezen',
    'Elk veld is een regel veld: waarde. Wat bij elkaar hoort springt even ver in, met twee spaties. Staat er een dubbele punt, een * of een ! in een tekst, zet die dan tussen aanhalingstekens.',
  ),
  fout(
    'json-leesbaar',
    'Wat het register zelf heeft vastgelegd is heel',
    'Een bestand met .json maakt het register zelf, en verandert daarna niet meer. Is het stuk, haal dan de vorige stand terug uit de geschiedenis.',
  ),
  fout(
    'veld-verplicht',
    'De velden die altijd nodig zijn, zijn er',
    'Een nieuw incident heeft er vijf nodig: schema, id, titel, samenvatting en tijdlijn met kennisname. De rest vult u in als u het weet.',
  ),
  fout(
    'veld-bekend',
    'Elk veld is een veld van het register',
    'Een verkeerd gespelde naam van een veld zou stil verloren gaan. De bladzijde Velden noemt alle velden.',
  ),
  fout(
    'veld-waarde',
    'Elke waarde past bij haar veld',
    'De bladzijde Velden zegt per veld wat er in kan staan. Weet u iets niet, schrijf dan onbekend.',
  ),
  fout(
    'tekst-niet-te-lang',
    'De tekst onder de velden is niet te lang en niet te ingewikkeld',
    'Een lange tekst met heel veel opmaak houdt de controle op. Een incident past op een paar bladzijden; de rest hoort in een stuk dat elders ligt.',
    BEVEILIGING,
  ),
  fout(
    'tekst-vaste-koppen',
    'De tekst gebruikt vaste koppen',
    'Vaste koppen maken incidenten vergelijkbaar. Koppen met ### mag u zelf kiezen.',
  ),
  fout(
    'tekst-zonder-html',
    'De tekst bevat geen HTML',
    'HTML kan bladzijden en berichten verstoren. Gewone Markdown is genoeg.',
    BEVEILIGING,
  ),
  fout(
    'tekst-zonder-afbeelding',
    'De tekst bevat geen afbeeldingen',
    'Op een afbeelding staan vaak persoonsgegevens. Bewaar haar elders en verwijs ernaar bij bewijsstukken.',
    BEVEILIGING,
  ),
  fout(
    'tekst-veilige-links',
    'Links in de tekst zijn veilig',
    'Alleen https:, http:, mailto: en paden binnen het register.',
    BEVEILIGING,
  ),
  fout(
    'geen-persoonsgegevens',
    'In het register staan geen gegevens van mensen',
    'Wat in het register komt blijft in de geschiedenis staan, ook als u het later weghaalt. Rollen, groepen en aantallen zijn genoeg. Is het geen gegeven van iemand, zet dan bij mag_blijven de soort, het veld, de dag en de reden.',
    'AVG art. 5 lid 1 onder c',
  ),
  {
    id: 'mogelijk-persoonsgegevens',
    titel: 'Wat op een gegeven van iemand lijkt is nagekeken',
    uitleg:
      'De controle herkent namen en nummers aan hun vorm en kan zich vergissen. Kijk of het klopt. Is het van iemand, haal het dan weg voor u het bestand vastlegt. Zo niet, dan mag het blijven.',
    severity: 'warning',
    blocking: false,
    vindplaats: 'AVG art. 5 lid 1 onder c',
  },
  {
    id: 'tekst-achter-hekje',
    titel: 'Er gaat geen tekst verloren achter een hekje',
    uitleg:
      'In YAML is alles achter een spatie en een hekje (#) een opmerking. Dat mag. Hoort het bij de tekst, zet de waarde dan tussen aanhalingstekens.',
    severity: 'warning',
    blocking: false,
    vindplaats: REGISTER,
  },
];
