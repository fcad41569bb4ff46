import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../schemas/incident.ts';
import { incident as schema } from '../../schemas/incident.ts';
import { toDocx } from '../../scripts/documents/docx.ts';
import { toHtmlPage } from '../../scripts/documents/html.ts';
import { toMarkdown } from '../../scripts/documents/markdown.ts';
import { leesMarkdown, platteTekst } from '../../scripts/documents/tekst.ts';
import type { BriefNaam } from '../../scripts/letters/brieven.data.ts';
import { briefNamen, brieven } from '../../scripts/letters/brieven.data.ts';
import { gegevensWoorden } from '../../scripts/letters/inhoud/gegevens.data.ts';
import { VIJANDIG } from '../documents/vijandig.data.ts';
import { woordTekst } from '../documents/zip.ts';
import { makeIncident, makeLeverancier } from '../make.ts';
import { documents } from '../schemas/arbitrary.ts';
import { alleBrieven, briefVan, voorbeeld } from './voorbeeld.ts';

const AAN_MENSEN: readonly BriefNaam[] = ['betrokkene', 'ouders', 'medewerkers', 'openbaar'];
const groep = (sleutel: string, anders: object = {}) => ({
  sleutel,
  soort: 'leerling_onder_16' as const,
  ...anders,
});

describe('every letter about every incident of the example', () => {
  it('is there', () => {
    expect(alleBrieven.length).toBeGreaterThan(voorbeeld.incidenten.length * briefNamen.length);
  });

  it.each(alleBrieven)('$naam', ({ maak, brief, incident }) => {
    const { root, titel, gaten } = maak();
    const tekst = platteTekst(root);
    expect(titel).toContain(incident.id);
    expect(tekst).not.toMatch(/undefined|\[object|NaN|\{\{|\{%|[\uE000\uE001]/);
    for (const gat of gaten) expect(tekst).toContain(`[Nog invullen: ${gat}]`);
    expect(tekst.match(/\[Nog invullen: /g)?.length ?? 0).toBeGreaterThanOrEqual(gaten.length);
    // What is on the page is what the Markdown says, in every reader of CommonMark.
    expect(platteTekst(leesMarkdown(toMarkdown(root)))).toBe(tekst);
    if (!AAN_MENSEN.includes(brief)) return;
    // AVG art. 34 lid 2, with art. 33 lid 3 onder b, c and d: there, or a gap.
    expect(tekst).toContain('privacy@voorbeeldscholen.example');
    expect(tekst).toContain('Bureau Voorbeeld-FG');
    expect(tekst).toMatch(
      /Waarschijnlijk:|Mogelijk:|al gebeurd:|maar wel mogelijk:|wat de gevolgen kunnen zijn/,
    );
    expect(tekst).toContain('Wat doen wij?');
    expect(tekst).toMatch(/kunt u zelf doen\?\n/);
    expect(tekst).toContain('het spijt ons');
    expect(tekst).toContain('een klacht indienen bij ons');
  });

  /** What a letter to people may take over literally, from what somebody typed. */
  const MAG =
    /^(samenvatting|informeren\.uitleg|maatregelen\.\d+\.omschrijving|feiten\.maatregelen_na\.\d+\.omschrijving|groepen\.(\d+)\.afwijkende_feiten\.maatregelen_na\.\d+\.omschrijving|groepen\.(\d+)\.omschrijving)$/;

  it.each(alleBrieven.filter(({ brief }) => AAN_MENSEN.includes(brief)))(
    '$naam holds no words that are not meant for these people',
    ({ maak, brief, incident, groep: gekozen }) => {
      const paden: string[] = [];
      const gemerkt = merk(incident, [], paden) as Incident;
      const tekst = platteTekst(maak({ incident: gemerkt }).root);
      for (const [, nummer] of tekst.matchAll(/merk(\d+)merk/g)) {
        const pad = paden[Number(nummer)] ?? '';
        expect(pad).toMatch(MAG);
        const index = MAG.exec(pad)?.slice(2).find(Boolean);
        // What a group is called, only where nobody can be told apart from it: AVG art. 34 lid 3 onder c.
        if (/^groepen\.\d+\.omschrijving$/.test(pad)) expect(brief).toBe('openbaar');
        if (index !== undefined) expect(incident.groepen?.[Number(index)]?.sleutel).toBe(gekozen);
        if (pad === 'samenvatting') expect((incident.groepen ?? []).length).toBeLessThan(2);
      }
    },
  );

  /** A copy in which every text that somebody typed says where it stood. */
  function merk(waarde: unknown, pad: readonly string[], paden: string[]): unknown {
    if (Array.isArray(waarde)) return waarde.map((each, index) => merk(each, [...pad, String(index)], paden));
    if (typeof waarde === 'object' && waarde !== null)
      return Object.fromEntries(
        Object.entries(waarde).map(([naam, each]) => [naam, merk(each, [...pad, naam], paden)]),
      );
    // Words of a closed list and keys have no spaces, moments begin with a digit.
    if (typeof waarde !== 'string' || !waarde.includes(' ') || /^\d{4}-\d\d/.test(waarde)) return waarde;
    return `merk${paden.push(pad.join('.')) - 1}merk`;
  }
});

describe('an incident of any form', () => {
  it('gives every letter, or says what to choose', () => {
    fc.assert(
      fc.property(documents(schema), fc.constantFrom(...briefNamen), (value, brief) => {
        const gelezen = schema.safeParse(value);
        fc.pre(gelezen.success);
        const incident = { ...gelezen.data, groepen: (gelezen.data?.groepen ?? []).slice(0, 1) } as Incident;
        const { tekst } = briefVan(brief, incident, { leverancier: 'leerlingvolg' });
        expect(tekst).toContain(incident.id);
      }),
      { numRuns: 60 },
    );
  });
});

describe('typed text stays text, in every form', () => {
  it.each(VIJANDIG)('%j', async (tekst) => {
    const incident = makeIncident({
      titel: 'Titel',
      samenvatting: tekst,
      groepen: [groep('klas')],
      maatregelen: [
        { omschrijving: tekst, soort: 'structureel', aard: 'technisch', gereed_op: '2026-09-12' },
      ],
    });
    const plat = tekst.replaceAll(/\s+/gu, ' ').trim();
    const { root, titel } = briefVan('ouders', incident);
    const zonder = briefVan('ouders', {
      ...incident,
      samenvatting: 'x',
      maatregelen: [{ omschrijving: 'x', soort: 'structureel', aard: 'technisch', gereed_op: '2026-09-12' }],
    });
    const vorm = (each: typeof root) => each.children.map(({ type }) => type);
    expect(vorm(root)).toEqual(vorm(zonder.root));
    expect(platteTekst(root).split(plat).length - 1).toBe(2);
    expect(vorm(leesMarkdown(toMarkdown(root)))).toEqual(vorm(root));
    expect(toHtmlPage(root, { titel, taal: 'nl' }).match(/<(script|img|a|iframe|code|del)\b/g)).toBeNull();
    expect(woordTekst(await toDocx(root, { titel }))).toContain(plat);
  });

  it('a sign of a gap that somebody typed is no gap', () => {
    const { gaten, tekst } = briefVan('ouders', makeIncident({ samenvatting: 'voor \uE000nep\uE001 na' }));
    expect(gaten).not.toContain('nep');
    expect(tekst).toContain('voor nep na');
  });
});

describe('notified to the AP: never said without proof', () => {
  const eerste = {
    soort: 'eerste' as const,
    door: 'wij' as const,
    moment: '2026-09-12 10:00',
    nummer: 'P-1',
  };
  const oordeel = (antwoord: 'ja' | 'voorlopig_ja' | 'nee' | 'onbekend') => [
    { soort: 'eerste' as const, moment: '2026-09-12', ap: { antwoord } },
  ];
  const GEMELD = 'Wij hebben dit op zaterdag 12 september 2026 gemeld bij de Autoriteit';
  const GAAT = 'Wij gaan dit melden bij de Autoriteit';
  const GAT = '[Nog invullen: of dit bij de AP is of wordt gemeld]';
  const leverancier = { ...eerste, door: 'leverancier' as const, nummer: 'onbekend' };
  const cases: [string, Partial<Incident>, string | undefined][] = [
    ['moment and number', { meldingen: [eerste] }, GEMELD],
    ['no number', { meldingen: [{ ...eerste, nummer: 'onbekend' }] }, GAT],
    ['no moment', { meldingen: [{ ...eerste, moment: 'onbekend' }] }, GAT],
    [
      'no number, but decided',
      { meldingen: [{ ...eerste, nummer: 'onbekend' }], beoordelingen: oordeel('ja') },
      GAAT,
    ],
    ['supplier without mandate', { meldingen: [{ ...leverancier, volmacht: 'nee' }] }, GAT],
    ['supplier, mandate unknown', { meldingen: [leverancier] }, GAT],
    [
      'supplier with mandate',
      { meldingen: [{ ...leverancier, volmacht: 'ja' }] },
      'Onze leverancier heeft dit namens ons op zaterdag 12 september 2026 gemeld',
    ],
    ['another controller', { meldingen: [{ ...eerste, door: 'andere_verantwoordelijke' }] }, GAT],
    ['decided for now', { beoordelingen: oordeel('voorlopig_ja') }, GAAT],
    ['decided against', { beoordelingen: oordeel('nee') }, undefined],
    ['withdrawn', { meldingen: [eerste, { ...eerste, soort: 'intrekking' }] }, undefined],
    [
      'no datalek',
      { beoordelingen: [{ soort: 'eerste', moment: '2026-09-12', geen_datalek_reden: 'x' }] },
      undefined,
    ],
    ['judged unknown', { beoordelingen: oordeel('onbekend') }, GAT],
    ['not judged', {}, GAT],
  ];
  it.each(cases)('%s', (_, anders, zin) => {
    const { tekst } = briefVan('ouders', makeIncident(anders));
    if (zin === undefined) expect(tekst).not.toMatch(/gemeld|melden bij de Autoriteit/);
    else expect(tekst).toContain(zin);
    if (zin !== GEMELD) expect(tekst).not.toContain('Wij hebben dit');
  });
});

describe('which group', () => {
  const twee = makeIncident({
    groepen: [
      groep('klas'),
      groep('team', { soort: 'medewerker' }),
      groep('bovenbouw', { soort: 'leerling_16_17' }),
    ],
  });
  it.each([
    ['ouders', 'Bericht over gegevens van uw kind'],
    ['medewerkers', 'Beste collega'],
    ['betrokkene', 'Beste leerling'],
  ] as const)('%s has one that fits', (brief, woorden) => {
    expect(briefVan(brief, twee).tekst).toContain(woorden);
  });

  it.each([
    ['more fit', 'openbaar', undefined, 'Kies bij --groep uit: klas, team, bovenbouw.'],
    ['it does not exist', 'ouders', 'x', 'Kies bij --groep uit: klas, team, bovenbouw.'],
  ] as const)('%s', (_, brief, gekozen, herstel) => {
    expect(() => briefVan(brief, twee, { groep: gekozen })).toThrow(
      expect.objectContaining({ repair: herstel }),
    );
  });

  it('none fits', () => {
    const incident = makeIncident({ groepen: [groep('klas'), groep('brugklas')] });
    expect(() => briefVan('medewerkers', incident)).toThrow('Geen van de groepen');
  });

  it('the only one is taken, and said when it is not what the letter is for', () => {
    const { opmerkingen } = briefVan('medewerkers', makeIncident({ groepen: [groep('klas')] }));
    expect(opmerkingen.join(' ')).toContain('niet bedoeld voor een groep van dit soort (leerling onder 16)');
  });

  it('uses its own facts, not those of the incident', () => {
    const incident = makeIncident({
      feiten: {
        gegevens: [{ soort: 'gezondheid' }],
        gevolgen_personen: [{ soort: 'stigmatisering', kans: 'mogelijk' }],
      },
      groepen: [
        groep('klas'),
        groep('team', {
          soort: 'medewerker',
          afwijkende_feiten: {
            gegevens: [{ soort: 'salaris' }],
            gevolgen_personen: [{ soort: 'financieel_verlies' }],
          },
        }),
      ],
    });
    const team = briefVan('medewerkers', incident).tekst;
    expect(team).toContain('gegevens over salaris');
    expect(team).not.toMatch(/gezondheid|verkeerd beeld/);
    expect(briefVan('ouders', incident).tekst).not.toMatch(/salaris|kost uw kind geld/);
    const pers = briefVan('pers', incident).tekst;
    for (const deel of ['gezondheid', 'salaris']) expect(pers).toContain(deel);
  });
});

describe('what the sender must know', () => {
  const jong = (anders: object = {}, informeren: Incident['informeren'] = {}) =>
    makeIncident({ groepen: [groep('klas', anders)], informeren });
  const oordeel = (antwoord: 'ja' | 'nee' | 'later' | 'openbaar', tot?: string): Partial<Incident> => ({
    groepen: [groep('klas')],
    beoordelingen: [
      {
        soort: 'eerste',
        moment: '2026-09-12',
        betrokkenen: { antwoord },
        groepen: [{ groep: 'alle', ...(tot ? { wettelijke_reden_tot: tot } : {}) }],
      },
    ],
  });
  it.each<[string, BriefNaam, Incident, string, boolean]>([
    ['each holder of gezag', 'ouders', jong(), 'ieder die het gezag heeft', true],
    ['to others not', 'betrokkene', jong(), 'ieder die het gezag heeft', false],
    [
      'secret address',
      'ouders',
      jong({ omstandigheden: [{ soort: 'geheim_adres', aanwezig: 'ja' }] }),
      'geheim adres',
      true,
    ],
    [
      'perhaps a secret address',
      'ouders',
      jong({ omstandigheden: [{ soort: 'geheim_adres', aanwezig: 'onbekend' }] }),
      'geheim adres',
      true,
    ],
    [
      'no secret address',
      'ouders',
      jong({ omstandigheden: [{ soort: 'geheim_adres', aanwezig: 'nee' }] }),
      'geheim adres',
      false,
    ],
    [
      'special education is no danger',
      'ouders',
      jong({ omstandigheden: [{ soort: 'speciaal_onderwijs', aanwezig: 'ja' }] }),
      'gevaar',
      false,
    ],
    [
      'another address, with reason',
      'ouders',
      jong(
        {},
        { rondes: [{ groep: 'klas', gericht_aan: 'vertegenwoordiger', reden_anders_geadresseerd: 'x' }] },
      ),
      'anders te adresseren',
      true,
    ],
    [
      'of another group not',
      'ouders',
      jong(
        {},
        { rondes: [{ groep: 'team', gericht_aan: 'vertegenwoordiger', reden_anders_geadresseerd: 'x' }] },
      ),
      'anders te adresseren',
      false,
    ],
    ['a pupil under 16 self', 'betrokkene', jong(), 'vraag de FG om advies', true],
    [
      'age unknown',
      'ouders',
      jong({ soort: 'leerling_leeftijd_onbekend' }),
      'De leeftijd is niet bekend',
      true,
    ],
    ['nobody has to hear it', 'ouders', makeIncident(oordeel('nee')), 'niet hoeven te horen', true],
    ['they have to', 'ouders', makeIncident(oordeel('ja')), 'niet hoeven te horen', false],
    [
      'not yet',
      'ouders',
      makeIncident(oordeel('later', '2026-09-30')),
      'nog niet: er is besloten te wachten tot en met woensdag 30 september 2026',
      true,
    ],
    ['not judged', 'ouders', jong(), 'nog niet geoordeeld', true],
    ['public without need', 'openbaar', makeIncident(oordeel('ja')), 'niet zo geoordeeld', true],
    ['public as judged', 'openbaar', makeIncident(oordeel('openbaar')), 'niet zo geoordeeld', false],
    [
      'press without the board',
      'pers',
      makeIncident(),
      'Het CvB heeft niet voor een persbericht gekozen',
      true,
    ],
    [
      'press as chosen',
      'pers',
      makeIncident({ informeren: { pers: { persbericht: 'ja' } } }),
      'Het CvB heeft niet',
      false,
    ],
    ['the summary', 'ouders', jong(), 'gebruikt de samenvatting', true],
    ['own words', 'ouders', jong({}, { uitleg: 'Eigen woorden.' }), 'gebruikt de samenvatting', false],
    ['no group', 'betrokkene', makeIncident(), 'nog geen groep mensen', true],
  ])('%s', (_, brief, incident, woorden, is) => {
    expect(briefVan(brief, incident).opmerkingen.join(' ').includes(woorden)).toBe(is);
  });

  it.each([
    ['ouder_of_verzorger', true],
    ['medewerker', false],
  ] as const)('a secret address of a pupil counts for a letter to %s: %s', (soort, is) => {
    const incident = makeIncident({
      groepen: [
        groep('klas', { omstandigheden: [{ soort: 'geheim_adres', aanwezig: 'ja' }] }),
        groep('anderen', { soort }),
      ],
    });
    const brief = soort === 'medewerker' ? 'medewerkers' : 'betrokkene';
    expect(briefVan(brief, incident).opmerkingen.join(' ').includes('geheim adres')).toBe(is);
  });

  it('the name of another group in the letter', () => {
    const incident = makeIncident({
      groepen: [groep('klas'), groep('team', { soort: 'medewerker' })],
      informeren: { uitleg: 'Het team was erbij.' },
    });
    expect(briefVan('ouders', incident).opmerkingen.join(' ')).toContain('het woord team');
    expect(briefVan('medewerkers', incident).opmerkingen.join(' ')).not.toContain('het woord');
  });

  it('an exercise is stamped, whatever the template says', () => {
    const { tekst, titel, opmerkingen } = briefVan('ouders', makeIncident({ oefening: 'ja' }), {
      sjabloon: 'kort',
    });
    expect(tekst).toBe('OEFENING. Dit is niet echt gebeurd.\nkort');
    expect(titel).toMatch(/^OEFENING /);
    expect(opmerkingen[0]).toContain('oefening');
  });
});

describe('what it says', () => {
  const met = (feiten: Incident['feiten'], anders: Partial<Incident> = {}) =>
    briefVan('ouders', makeIncident({ feiten, ...anders }));

  it.each([
    [
      '2026-09-10 10:00',
      '2026-09-10 12:00',
      'Dit gebeurde op donderdag 10 september 2026. Wij weten dit sinds vrijdag 11 september 2026.',
    ],
    ['2013', '2026-09-10', 'Dit was zo van 2013 tot en met donderdag 10 september 2026.'],
    ['2026-03', undefined, 'Dit begon in maart 2026.'],
    ['onbekend', undefined, 'Dit gebeurde [Nog invullen: wanneer het gebeurde].'],
  ])('when: %s to %s', (inbreuk_begin, inbreuk_einde, zin) => {
    const tijdlijn = {
      kennisname: '2026-09-11 16:45',
      inbreuk_begin,
      ...(inbreuk_einde ? { inbreuk_einde } : {}),
    };
    expect(briefVan('ouders', makeIncident({ tijdlijn })).tekst).toContain(zin);
  });

  it('every kind of data has words without underscores, and anders is a gap', () => {
    for (const woorden of Object.values(gegevensWoorden)) expect(woorden).toMatch(/^[\p{L} ,():'-]+$/u);
    const { tekst, gaten } = met({
      gegevens: [
        { soort: 'bsn', omschrijving: 'GEHEIM' },
        { soort: 'adres', aanwezig: 'onbekend' },
        { soort: 'beeld', aanwezig: 'nee' },
        { soort: 'anders', omschrijving: 'GEHEIM' },
      ],
    });
    expect(tekst).toContain('burgerservicenummer (BSN)');
    expect(tekst).toContain('nog niet of ze erbij zijn:\nadres');
    expect(tekst).not.toMatch(/foto|GEHEIM/);
    expect(gaten).toContain('welk ander soort gegevens, in gewone woorden');
  });

  it.each([
    [{ misbruikbaar_voor: ['phishing' as const] }, 'Let extra op bij e-mails', 'wachtwoord. Wordt'],
    [{ misbruikbaar_voor: ['inlog' as const] }, 'Verander het wachtwoord', 'Let extra op bij e-mails'],
    [{ misbruikbaar_voor: ['betaling' as const] }, 'Bel meteen uw bank', 'Verander het wachtwoord'],
    [{ misbruikbaar_voor: ['identiteit' as const] }, 'Meldpunt Identiteitsfraude', 'bank'],
    [
      { misbruikbaar_voor: ['niets' as const], gegevens: [{ soort: 'bsn' as const }] },
      'U hoeft zelf niets te doen',
      'Identiteitsfraude',
    ],
    [{ gegevens: [{ soort: 'bankrekening' as const }] }, 'Bel meteen uw bank', 'Verander het wachtwoord'],
    [{ gegevens: [{ soort: 'naam' as const }] }, 'Nog invullen: wat mensen zelf kunnen doen', 'bank'],
    [{ misbruikbaar_voor: ['onbekend' as const] }, 'Nog invullen: wat mensen zelf kunnen doen', 'bank'],
  ])('what people can do: %j', (feiten, wel, niet) => {
    const { tekst } = met(feiten);
    expect(tekst).toContain(wel);
    expect(tekst).not.toContain(niet);
  });

  it('what was ruled out is not said, and nothing known is a gap', () => {
    const { tekst } = met({
      aantasting: {
        vertrouwelijkheid: 'niet_uit_te_sluiten',
        integriteit: 'uitgesloten_met_bewijs',
        beschikbaarheid: 'geen',
      },
    });
    expect(tekst).toContain('Misschien hebben andere mensen de gegevens van uw kind gezien.');
    expect(tekst).not.toMatch(/veranderd|kwijt/);
    expect(met({}).gaten).toContain(
      'of gegevens zijn gezien, veranderd of weg zijn (veld feiten.aantasting)',
    );
  });

  it('measures: done, planned with the day, and nothing that was called off or took no risk away', () => {
    const { tekst } = met(
      {
        maatregelen_na: [
          { omschrijving: 'Hielp.', neemt_risico_weg: 'deels' },
          { omschrijving: 'Hielp niet.', neemt_risico_weg: 'nee' },
        ],
      },
      {
        maatregelen: [
          { omschrijving: 'Klaar.', soort: 'structureel', aard: 'technisch', gereed_op: '2026-09-12' },
          { omschrijving: 'Komt nog.', soort: 'structureel', aard: 'technisch', gereed_voor: '2026-12-01' },
          { omschrijving: 'Gaat niet door.', soort: 'structureel', aard: 'technisch', vervallen_reden: 'x' },
        ],
      },
    );
    expect(tekst).toContain(
      'Klaar.\nHielp.\nDit gaan wij nog doen:\nKomt nog (klaar uiterlijk op dinsdag 1 december 2026).',
    );
    expect(tekst).not.toMatch(/Hielp niet|Gaat niet door/);
  });
});

describe('question lists', () => {
  const bij = { leverancier: 'leerlingvolg', hoedanigheid: 'verwerker' as const };
  const vragen = (incident: Incident, brief: BriefNaam = 'vragen-leverancier') =>
    [...briefVan(brief, incident).tekst.matchAll(/^(.*\?) Waarom wij dit vragen/gm)].map(
      ([, vraag]) => vraag,
    );

  it('a supplier is asked all that is missing, and nothing twice', () => {
    const alles = vragen(makeIncident({ organisaties: [bij] }));
    expect(alles).toContain('Sinds wanneer wist u het zelf?');
    expect(new Set(alles).size).toBe(alles.length);
    const minder = vragen(
      makeIncident({
        organisaties: [
          { ...bij, wist_het_op: '2026-09-10', licht_betrokkenen_in: 'wij', subverwerker: 'Rekencentrum' },
        ],
      }),
    );
    expect(alles.filter((vraag) => !minder.includes(vraag))).toEqual([
      'Sinds wanneer wist u het zelf?',
      'Gebeurde het bij een subverwerker? Zo ja: welke, en wanneer hoorde u het?',
      'Wie licht de mensen in, en wat staat er in dat bericht?',
    ]);
  });

  it('the real incident asks what its file says that is still to be asked', () => {
    const tekst = alleBrieven
      .filter(({ naam }) => naam.startsWith('2021-5HCN vragen-leverancier'))
      .map(({ maak }) => platteTekst(maak().root))
      .join();
    for (const deel of [
      'Zijn er gegevens van ons bij?',
      'Sinds wanneer wist u het zelf?',
      'Welke logboeken laten dat zien',
      'Zijn de gegevens gewist',
      'Namens wie hebt u bij de AP gemeld',
      'kopie van de melding',
      'Wie licht de mensen in',
    ])
      expect(tekst).toContain(deel);
  });

  it('each question says where the answer comes', () => {
    const { tekst, opmerkingen } = briefVan(
      'vragen-technicus',
      makeIncident({ herstel: { technisch: 'ja' } }),
    );
    expect(opmerkingen.join()).toMatch(/vraag \d+ bij herstel\.wat_is_gedaan[;.]/);
    expect(tekst).not.toContain('wat_is_gedaan');
  });

  it('what the tree asks takes the place of what a phase misses', () => {
    const incident = makeIncident({
      soort: 'incident',
      onze_rol: 'verantwoordelijke',
      feiten: {
        informatievoorziening: 'aangetast',
        persoonsgegevens: 'ja',
        beveiliging_tekortgeschoten: 'ja',
        verspreiding: { omvang: 'openbaar' },
        gegevens: [{ soort: 'gezondheid', mate: 'wezenlijk' }],
        gegevens_volledig: 'ja',
      },
    });
    const { opmerkingen } = briefVan('vragen-technicus', incident);
    const velden = [...opmerkingen.join().matchAll(/vraag \d+ bij ([\w.]*\w)/g)].map(([, veld]) => veld);
    expect(velden).toContain('feiten.aantasting.vertrouwelijkheid');
    expect(velden).not.toContain('feiten.aantasting');
    expect(new Set(velden).size).toBe(velden.length);
  });

  it.each([
    ['no supplier', [], 'Bij dit incident staat geen leverancier.'],
    ['two', [bij, { ...bij, leverancier: 'ander' }], 'Aan welke leverancier zijn deze vragen?'],
  ])('%s', (_, organisaties, zin) => {
    expect(() => briefVan('vragen-leverancier', makeIncident({ organisaties }))).toThrow(zin);
  });

  it('the agreed hours, and a supplier that is not in the incident', () => {
    const leveranciers = new Map([
      ['x', makeLeverancier({ naam: 'Iks', afspraken: { aanlevertermijn_uren: 24 } })],
    ]);
    const { tekst } = briefVan('vragen-leverancier', makeIncident(), { leveranciers, leverancier: 'x' });
    expect(tekst).toContain('Aan Iks');
    expect(tekst).toContain('binnen 24 uur aanlevert');
    expect(() => briefVan('vragen-leverancier', makeIncident(), { leverancier: 'y' })).toThrow(
      'niet in het register',
    );
  });
});

describe('to the board and the FG', () => {
  const open = makeIncident({
    feiten: { persoonsgegevens: 'ja', aantasting: { vertrouwelijkheid: 'vastgesteld' } },
  });
  it('the board reads what is asked, until when, and what happens when it does nothing', () => {
    const { tekst } = briefVan('cvb', open);
    expect(tekst).toContain('Denk mee over het oordeel');
    expect(tekst).toContain('Melden bij de AP: uiterlijk ma 14 sep 2026 16:45 (bijna voorbij)');
    expect(tekst).toContain('Wij melden te laat bij de AP.');
  });

  it.each([
    [
      'disagreed',
      { overleg_cvb: { moment: '2026-09-12', uitkomst: 'niet_akkoord' as const } },
      'De termijn loopt door',
      true,
    ],
    ['in an emergency', { overleg_cvb: { vooraf: 'nee' as const } }, 'Bekrachtigt u', true],
    [
      'ratified',
      { overleg_cvb: { vooraf: 'nee' as const, bekrachtigd_op: '2026-09-13' } },
      'Bekrachtigt u',
      false,
    ],
  ])('the board: %s', (_, anders, zin, is) => {
    const beoordelingen = [
      { soort: 'eerste' as const, moment: '2026-09-12', ap: { antwoord: 'ja' as const }, ...anders },
    ];
    expect(briefVan('cvb', { ...open, beoordelingen }).tekst.includes(zin)).toBe(is);
  });

  it('the FG gets the hash of the register, or a gap', () => {
    expect(briefVan('fg', open, { hoofdHash: 'abc123' }).tekst).toContain(
      'Controlegetal van het register: abc123',
    );
    expect(briefVan('fg', open).gaten).toContain('het controlegetal van de laatste stand van het register');
  });

  it('the FG reads no links', () => {
    expect(toHtmlPage(briefVan('fg', open).root, { titel: 'x', taal: 'nl' })).not.toContain('<a');
  });

  it('who discovered it reads measures, no data and no consequences', () => {
    const incident = makeIncident({
      feiten: { gegevens: [{ soort: 'gezondheid' }], gevolgen_personen: [{ soort: 'stigmatisering' }] },
    });
    expect(briefVan('ontdekker', incident).tekst).not.toMatch(/gezondheid|beeld van/);
  });
});

it('every letter says for whom and when it is', () => {
  for (const { voorWie, wanneer } of Object.values(brieven))
    expect(`${voorWie} ${wanneer}`).toMatch(/\w+.*(protocol|AVG)/);
});
