import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Proefregister } from './leg-vast-register.ts';
import { door, GEMELD, proefregister } from './leg-vast-register.ts';

let register: Proefregister;
beforeEach(() => {
  register = proefregister();
});
afterEach(() => register.weg());

const GROEPEN = `groepen:\n  - sleutel: ouders\n    soort: ouder_of_verzorger\n`;
const RONDE = `informeren:\n  rondes:\n    - groep: ouders\n      gericht_aan: ouder_of_verzorger\n`;
const GEDAAN = `${GROEPEN}${RONDE}      gedaan_op: 2026-09-12 12:00\n      aantal: 30\n      niet_bereikt: 4\n`;
const BEOORDEELD = `beoordelingen:\n  - soort: eerste\n    moment: 2026-09-12 09:00\n`;

const OP = ['--moment', '2026-09-13 10:00'];
const DATUM = '2026-09-13 10:00';
const informeer = (...meer: string[]) => ['geinformeerd', ...OP, '--groep', 'ouders', ...meer];

describe('elke daad komt op haar plaats', () => {
  it.each<[string, string, string[], object]>([
    [
      'gehoord door beide',
      GEMELD,
      ['melding-gehoord', ...OP, '--rol', 'cvb, fg'],
      { meldingen: [{ cvb_ingelicht_op: DATUM, fg_ingelicht_op: DATUM }] },
    ],
    [
      'gehoord door de FG',
      GEMELD,
      ['melding-gehoord', ...OP, '--rol', 'fg'],
      { meldingen: [{ fg_ingelicht_op: DATUM }] },
    ],
    [
      'een rol',
      '',
      ['ingelicht', ...OP, '--rol', 'hoofd_ict', '--waarover', 'incident', '--hoe', 'overleg'],
      { ingelicht: [{ rol: 'hoofd_ict', moment: DATUM, waarover: 'incident', hoe: 'overleg' }] },
    ],
    [
      'een ronde',
      GROEPEN,
      informeer(
        '--gericht-aan',
        'ouder_of_verzorger',
        '--aantal',
        '30',
        '--middel',
        'brief,e_mail',
        '--niet-bereikt',
        '2',
        '--inhoud',
        'Wat er is gebeurd.',
      ),
      {
        informeren: {
          rondes: [
            {
              groep: 'ouders',
              gericht_aan: 'ouder_of_verzorger',
              gedaan_op: DATUM,
              middelen: ['brief', 'e_mail'],
              inhoud: 'Wat er is gebeurd.',
              aantal: 30,
              niet_bereikt: 2,
            },
          ],
        },
      },
    ],
    [
      'een ronde die gepland was',
      `${GROEPEN}${RONDE}      gepland_op: 2026-09-13\n      aantal: 31\n`,
      informeer('--aantal', '30'),
      { informeren: { rondes: [{ gepland_op: '2026-09-13', gedaan_op: DATUM, aantal: 30 }] } },
    ],
    [
      'een ronde naast een die is gedaan',
      GEDAAN,
      informeer('--gericht-aan', 'betrokkene'),
      {
        informeren: {
          rondes: [{ gedaan_op: '2026-09-12 12:00' }, { gericht_aan: 'betrokkene', gedaan_op: DATUM }],
        },
      },
    ],
    [
      'een tweede poging',
      GEDAAN,
      ['tweede-poging', ...OP, '--ronde', '1', '--bereikt', '3'],
      { informeren: { rondes: [{ tweede_poging_op: DATUM, tweede_poging_bereikt: 3 }] } },
    ],
    [
      'een tweede poging van de enige ronde',
      GEDAAN,
      ['tweede-poging', ...OP],
      { informeren: { rondes: [{ tweede_poging_op: DATUM }] } },
    ],
    [
      'reacties',
      '',
      ['reacties', '--vragen', '3', '--klachten', '0', '--afgehandeld', 'nee'],
      { informeren: { reacties: { vragen: 3, klachten: 0, afgehandeld: 'nee' } } },
    ],
    [
      'meer reacties',
      'informeren:\n  reacties: { vragen: 3 }\n',
      ['reacties', '--vragen', '4'],
      { informeren: { reacties: { vragen: 4 } } },
    ],
    [
      'minder reacties, als verbetering',
      'informeren:\n  reacties:\n    vragen: 3\n',
      ['reacties', '--vragen', '2', '--verbeter'],
      { informeren: { reacties: { vragen: 2 } } },
    ],
    [
      'advies van de FG',
      BEOORDEELD,
      ['fg-advies', ...OP, '--melden', 'ja', '--informeren', 'geen_advies', '--advies', 'Meld het.'],
      {
        beoordelingen: [
          {
            advies_fg: { ontvangen_op: DATUM, melden: 'ja', informeren: 'geen_advies', advies: 'Meld het.' },
          },
        ],
      },
    ],
    [
      'hersteld',
      'herstel:\n  verholpen_op: onbekend\n',
      ['hersteld', ...OP, '--wat', 'Het adres is verbeterd.'],
      { herstel: { verholpen_op: DATUM, wat_is_gedaan: 'Het adres is verbeterd.' } },
    ],
    [
      'de ontdekker',
      '',
      ['ontdekker', '--moment', 'nu'],
      { informeren: { ontdekker_op: '2026-09-14 09:00' } },
    ],
    [
      'een dag, zo precies als bekend',
      '',
      ['ontdekker', '--moment', '2026-09-13'],
      { informeren: { ontdekker_op: '2026-09-13' } },
    ],
    [
      'een leverancier namens ons',
      '',
      door(...OP, '--volmacht', 'ja'),
      {
        meldingen: [
          {
            soort: 'eerste',
            door: 'leverancier',
            volmacht: 'ja',
            leverancier: 'leerlingvolg',
            moment: DATUM,
            nummer: 'onbekend',
          },
        ],
      },
    ],
    [
      'een leverancier, moment onbekend',
      '',
      door('--moment', 'onbekend', '--volmacht', 'nee', '--bron', 'brief van 12 september'),
      { meldingen: [{ volmacht: 'nee', moment: 'onbekend', bron: 'brief van 12 september' }] },
    ],
    [
      'een melding van een leverancier die nog niet af was',
      'meldingen:\n  - soort: eerste\n    door: leverancier\n    volmacht: onbekend\n    leverancier: leerlingvolg\n    moment: 2026-09-13\n    nummer: onbekend\n',
      door(...OP, '--volmacht', 'ja', '--nummer', 'L-1'),
      { meldingen: [{ volmacht: 'ja', moment: DATUM, nummer: 'L-1' }] },
    ],
    [
      'een andere verantwoordelijke',
      '',
      ['melding', ...OP, '--door', 'andere_verantwoordelijke'],
      { meldingen: [{ door: 'andere_verantwoordelijke', nummer: 'onbekend' }] },
    ],
  ])('%s', async (_, yaml, args, verwacht) => {
    register.zet(yaml);
    const { exit, out, err } = await register.run(...args);
    expect(err).toBe('');
    expect(exit).toBe(0);
    expect(register.incident()).toMatchObject(verwacht);
    expect(out).toContain('Bewaar dit in het voorstel.');
    expect(register.lees()).toMatch(/^---\n# boven\n[\s\S]*# onder\n---\n# Verslag\n\nTekst\.\n$/);
    const [voor, na] = [register.lees(), await register.run(...args)];
    expect(na.exit).toBe(0);
    expect(na.out).toContain('Dit staat er al.');
    expect(register.lees()).toBe(voor);
  });

  it.each<[string, string, string[], RegExp]>([
    ['een daad die niet bestaat', '', ['verzin', ...OP], /kies|Noem het kenmerk/i],
    [
      'een optie van een andere daad',
      '',
      ['ontdekker', ...OP, '--nummer', 'N-1'],
      /--nummer hoort niet bij ontdekker/,
    ],
    ['zonder moment', '', ['ontdekker'], /--moment/],
    ['een moment dat niet bestaat', '', ['ontdekker', '--moment', '2026-02-30 10:00'], /bestaat niet/],
    ['een uur dat er niet was', '', ['ontdekker', '--moment', '2026-03-29 02:30'], /een uur vooruit/],
    ['een uur dat er twee keer was', '', ['ontdekker', '--moment', '2025-10-26 02:30'], /twee keer/],
    ['een moment dat nog komt', '', ['ontdekker', '--moment', '2026-09-14 09:01'], /in de toekomst/],
    ['onbekend is geen daad', '', ['ontdekker', '--moment', 'onbekend'], /niet te lezen/],
    [
      'een moment bij een telling',
      '',
      ['reacties', '--vragen', '1', ...OP],
      /--moment hoort niet bij reacties/,
    ],
    ['gehoord zonder melding', '', ['melding-gehoord', ...OP, '--rol', 'fg'], /nog geen melding/],
    ['gehoord door een ander', GEMELD, ['melding-gehoord', ...OP, '--rol', 'gmr'], /Kies uit: cvb, fg/],
    [
      'gehoord, maar er stond al iets anders',
      `${GEMELD}    fg_ingelicht_op: 2026-09-12\n`,
      ['melding-gehoord', ...OP, '--rol', 'fg'],
      /staat er al, met iets anders[\s\S]*--verbeter/,
    ],
    ['een rol die niet bestaat', '', ['ingelicht', ...OP, '--rol', 'poes'], /ingelicht › 1e › rol/],
    [
      'een groep die niet bestaat',
      GROEPEN,
      ['geinformeerd', ...OP, '--groep', 'poezen', '--gericht-aan', 'betrokkene'],
      /staat niet in de lijst groepen/,
    ],
    ['een ronde zonder voor wie', GROEPEN, informeer(), /--gericht-aan/],
    [
      'geen getal',
      GROEPEN,
      informeer('--gericht-aan', 'betrokkene', '--aantal', 'dertig'),
      /--aantal is geen getal/,
    ],
    [
      'meer terug dan verstuurd',
      GROEPEN,
      informeer('--gericht-aan', 'betrokkene', '--aantal', '3', '--niet-bereikt', '4'),
      /meer dan het aantal dat het bericht kreeg/,
    ],
    ['een tweede poging van niets', '', ['tweede-poging', ...OP, '--ronde', '1'], /Van welke ronde/],
    [
      'een tweede poging van wat nog moet',
      `${GROEPEN}${RONDE}      gepland_op: 2026-09-20\n`,
      ['tweede-poging', ...OP, '--ronde', '1'],
      /Alleen van een ronde die is gedaan/,
    ],
    [
      'meer bereikt dan gemist',
      GEDAAN,
      ['tweede-poging', ...OP, '--bereikt', '5'],
      /meer dan het aantal dat eerst niet is bereikt/,
    ],
    [
      'minder reacties dan eerst',
      'informeren:\n  reacties:\n    vragen: 3\n',
      ['reacties', '--vragen', '2'],
      /hoger aantal/,
    ],
    ['geen reacties', '', ['reacties'], /wat er is binnengekomen/],
    ['advies zonder beoordeling', '', ['fg-advies', ...OP], /nog geen beoordeling/],
    [
      'een oefening',
      'oefening: ja\n',
      ['melding', ...OP, '--nummer', 'N-1'],
      /oefening gaat nooit naar de AP/,
    ],
    ['een melding zonder nummer', '', ['melding', ...OP], /welk nummer/],
    ['een leeg nummer', '', ['melding', ...OP, '--nummer', ' '], /welk nummer/],
    ['een onbekend nummer', '', ['melding', ...OP, '--nummer', 'onbekend'], /melding_in_voorbereiding/],
    [
      'een melding op een onbekend moment',
      '',
      ['melding', '--moment', 'onbekend', '--nummer', 'N-1'],
      /moment met de tijd/,
    ],
    [
      'een melding op een dag',
      '',
      ['melding', '--moment', '2026-09-13', '--nummer', 'N-1'],
      /moment met de tijd/,
    ],
    [
      'een melding vóór kennisname',
      '',
      ['melding', '--moment', '2026-09-11 10:00', '--nummer', 'N-1'],
      /vóór kennisname/,
    ],
    ['een tweede eerste zonder keuze', GEMELD, ['melding', ...OP, '--nummer', 'N-2'], /--soort vervolg/],
    [
      'hetzelfde nummer, een ander moment',
      GEMELD,
      ['melding', ...OP, '--nummer', 'N-1', '--soort', 'eerste'],
      /met een ander moment/,
    ],
    [
      'een vervolg op niets',
      '',
      ['melding', ...OP, '--nummer', 'N-1', '--soort', 'vervolg'],
      /nog geen eerste melding/,
    ],
    [
      'een intrekking van niets',
      '',
      [
        'melding',
        ...OP,
        '--nummer',
        'N-1',
        '--soort',
        'intrekking',
        '--grond',
        'geen_datalek',
        '--reden',
        'x',
      ],
      /nog geen eerste melding/,
    ],
    [
      'een intrekking zonder reden',
      GEMELD,
      ['melding', ...OP, '--nummer', 'N-1', '--soort', 'intrekking', '--grond', 'geen_datalek'],
      /op welke grond, en waarom/,
    ],
    [
      'een soort die niet bestaat',
      '',
      ['melding', ...OP, '--nummer', 'N-1', '--soort', 'spoed'],
      /Kies uit: eerste, vervolg, intrekking/,
    ],
    ['een leverancier zonder volmacht of niet', '', door(...OP), /--volmacht/],
    [
      'een leverancier die niet bestaat',
      '',
      ['melding', ...OP, '--door', 'leverancier'],
      /welke leverancier/,
    ],
    [
      'een vervolg van een leverancier op niets',
      '',
      door(...OP, '--volmacht', 'ja', '--soort', 'vervolg'),
      /eerste melding van hen/,
    ],
    [
      'een bestaand incident, met een fout erin',
      'kleur: rood\n',
      ['ontdekker', ...OP],
      /zijn bestand klopt niet/,
    ],
    ['te veel woorden', '', ['ontdekker', 'nog', ...OP], /Noem het kenmerk/],
  ])('%s wordt geweigerd, en er verandert niets', async (_, yaml, args, zegt) => {
    register.zet(yaml);
    const voor = register.lees();
    const { exit, err } = await register.run(...args);
    expect(err).toMatch(zegt);
    expect(exit).toBe(2);
    expect(register.lees()).toBe(voor);
    expect(register.bestanden()).toEqual(['2026-K7QF.md']);
  });
});
