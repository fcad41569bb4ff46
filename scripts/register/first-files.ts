/** What a school answers when it begins its own register. */
export interface Antwoorden {
  readonly naam: string;
  readonly korteNaam: string;
  readonly kvk: string;
  readonly meldpunt: string;
  readonly fg: string;
  readonly vestigingen: readonly string[];
  /** First day on which the role holders act, ISO. */
  readonly vanaf: string;
}

/** A JSON string is a YAML string too, whatever is in it. */
const quoted = (text: string) => JSON.stringify(text);

/** Key for a name: `De Klimop (zuid)` becomes `de-klimop-zuid`. */
function keyFor(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return /^[a-z]/.test(plain) ? plain : `school-${plain}`.replace(/-$/, '');
}

/** The word that stands for all schools together is no key of one. */
const RESERVED = 'geheel';

/** Names with a key each; a key that is taken gets a number. */
function withKeys(names: readonly string[]): { key: string; name: string }[] {
  const used = new Set([RESERVED]);
  return names.map((name) => {
    const first = keyFor(name);
    let key = first;
    for (let count = 2; used.has(key); count++) key = `${first}-${count}`;
    used.add(key);
    return { key, name };
  });
}

/** Text of a new `organisatie.yaml`, with the explanation that a school needs to go on. */
export const organisatieText = (
  antwoorden: Antwoorden,
): string => `# De gegevens van uw bestuur. Alles wat met een # begint is uitleg.
# Zet hier geen namen van mensen: een sleutel en een functie zijn genoeg.
# Controleer na een wijziging met: npm run -s register -- controle
schema: 1
naam: ${quoted(antwoorden.naam)}
korte_naam: ${quoted(antwoorden.korteNaam)}
kvk: ${quoted(antwoorden.kvk)}
sector: onderwijs

# Waar iemand een incident kan laten weten. Een functioneel adres, niet dat van een persoon.
meldpunt:
  e_mail: ${quoted(antwoorden.meldpunt)}

# De functionaris gegevensbescherming. Vul het registratienummer bij de AP aan als u het weet.
fg:
  organisatie: ${quoted(antwoorden.fg)}

vestigingen:
${withKeys(antwoorden.vestigingen)
  .map(({ key, name }) => `  - sleutel: ${key}\n    naam: ${quoted(name)}`)
  .join('\n')}

# Wie welke rol heeft. Bij een wissel: zet een datum bij "tot" en voeg een nieuwe rolhouder toe.
rolhouders:
  - sleutel: po-1
    functie: Privacy Officer
    rol: privacy_officer
    van: ${antwoorden.vanaf}
  - sleutel: cvb-1
    functie: voorzitter College van Bestuur
    rol: cvb
    voorzitter: ja
    van: ${antwoorden.vanaf}
  - sleutel: fg-1
    functie: functionaris gegevensbescherming
    rol: fg
    van: ${antwoorden.vanaf}

# De versies van uw protocol, de oudste eerst. Vul de data aan als het is vastgesteld.
protocollen:
  - versie: "1"
    status: ontwerp

instellingen:
  goedkeuringen_nodig: 1
  bewaartermijn_jaren: 5
  # Vanaf hoeveel uur voor het einde van een termijn van wet of protocol een herinnering ook deze mensen noemt.
  waarschuwen:
    plaatsvervanger_uren: 12
    cvb_uren: 6
    fg_uren: 2
`;

/** Text of the explanation in the folder of a new register. */
export const leesmijText = (
  antwoorden: Antwoorden,
): string => `# Register van ${antwoorden.korteNaam.replaceAll(/[<>[\]\\]/g, '')}

In deze map staat het register van beveiligingsincidenten en datalekken.

- \`organisatie.yaml\`: wie wij zijn, welke vestigingen er zijn en wie welke rol heeft.
- \`leveranciers/\`: een bestand per leverancier, met wat er is afgesproken.
- \`<jaar>/\`: een bestand per incident. Wat er aan de AP is verteld staat ernaast, bevroren. Ook de conclusie en de
  voorgelegde cijfers van dat jaar: \`jaaranalyse.md\` en \`jaaranalyse.json\`.
- \`sjablonen/\`: de teksten van brieven. U mag ze aanpassen. Staat er een niet, dan geldt de tekst die meekomt.

Controleren: \`npm run -s register -- controle\`. Bekijken: \`npm start\`.
Zet hier nooit namen, adressen, nummers of schermafdrukken: gebruik rollen, groepen en aantallen.
`;
