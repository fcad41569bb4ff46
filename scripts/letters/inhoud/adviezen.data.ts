import type { FeitenVanGroep } from '../../protocol/beeld.ts';
import type { Gegevenssoort } from './gegevens.data.ts';

type Gevolg = NonNullable<FeitenVanGroep['gevolgen_personen']>[number]['soort'];
type Misbruik = NonNullable<FeitenVanGroep['misbruikbaar_voor']>[number];

/** What people can do themselves (AVG art. 34 lid 2, recital 86), and what makes it worth saying. */
export interface Raad {
  /** When the data can be used for this. */
  readonly misbruik: readonly Misbruik[];
  /** Or, as long as nobody recorded for what they can be used, when data of these kinds were hit. */
  readonly gegevens: readonly Gegevenssoort[];
  /** Or when this consequence is named. */
  readonly gevolg?: readonly Gevolg[];
  readonly zin: string;
}

/** In the order in which a letter gives them. */
export const raad: readonly Raad[] = [
  {
    misbruik: ['inlog'],
    gegevens: ['toegangsgegevens'],
    zin: 'Verander het wachtwoord. Wordt hetzelfde wachtwoord ook ergens anders gebruikt? Verander het daar ook.',
  },
  {
    misbruik: ['phishing'],
    gegevens: ['contactgegevens', 'e_mailadres', 'telefoonnummer'],
    zin: 'Let extra op bij e-mails, berichten en telefoontjes. Oplichters kunnen doen alsof zij van school, een bank of een bedrijf zijn. Klik niet op een link die u niet vertrouwt en geef nooit een wachtwoord of code door.',
  },
  {
    misbruik: ['betaling'],
    gegevens: ['bankrekening', 'creditcard'],
    zin: 'Kijk de komende tijd of er geld van uw rekening gaat dat u niet kent. Ziet u iets vreemds? Bel meteen uw bank.',
  },
  {
    misbruik: ['identiteit'],
    gegevens: ['bsn', 'identiteitsbewijs'],
    zin: 'Let op rekeningen of brieven over dingen die niet zijn besteld of aangevraagd. Denkt u dat iemand de gegevens misbruikt? Geef het door aan het Centraal Meldpunt Identiteitsfraude van de overheid (www.rvig.nl) en doe aangifte bij de politie.',
  },
  {
    misbruik: [],
    gegevens: ['identiteitsbewijs'],
    zin: 'Gaat het om een paspoort, identiteitskaart of rijbewijs? Vraag de gemeente of een nieuw exemplaar nodig is.',
  },
  {
    misbruik: ['chantage'],
    gegevens: [],
    zin: 'Dreigt iemand om gegevens te verspreiden? Betaal niet, bewaar de berichten en bel de politie: 0900-8844.',
  },
  {
    misbruik: ['opsporen_of_bedreigen'],
    gegevens: [],
    gevolg: ['lichamelijk_of_veiligheid'],
    zin: 'Voelt {wie} zich hierdoor niet veilig? Bel ons: wij denken mee over wat nodig is. Bel ook de politie op 0900-8844, en bij gevaar meteen 112.',
  },
  {
    misbruik: ['inbraak_of_diefstal'],
    gegevens: [],
    zin: 'Let extra op of uw huis goed is afgesloten, ook als u kort weg bent.',
  },
  {
    misbruik: ['ongewenste_benadering'],
    gegevens: [],
    zin: 'Zoekt een onbekende contact met {wie}? Ga er niet op in, en laat het ons weten als dat vaker gebeurt.',
  },
  {
    misbruik: ['pesten_of_uitsluiten'],
    gegevens: ['gedrag', 'thuissituatie'],
    zin: 'Merkt u dat {wie} hierdoor wordt gepest of buitengesloten? Laat het ons weten.',
  },
];

/** When it is recorded that the data are good for nothing. */
export const NIETS = 'U hoeft zelf niets te doen.';
