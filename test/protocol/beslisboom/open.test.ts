import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Incident } from '../../../schemas/incident.ts';
import { incident as incidentSchema } from '../../../schemas/incident.ts';
import { beslis } from '../../../scripts/protocol/beslisboom/beslis.ts';
import { dragendeFeiten, openVragen } from '../../../scripts/protocol/beslisboom/open.ts';
import { vragen } from '../../../scripts/protocol/beslisboom/vragen.data.ts';
import { geldend } from '../../../scripts/protocol/wet/regelset.ts';
import { makeIncident } from '../../make.ts';
import { GERAAKT, LEK } from './gevallen.ts';

const stick: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  feiten: {
    persoonsgegevens: 'ja',
    aantasting: { vertrouwelijkheid: 'niet_uit_te_sluiten', integriteit: 'geen', beschikbaarheid: 'geen' },
    drager: ['losse_drager'],
    weggehaald: 'vastgesteld',
    bescherming: { vorm: ['bestand'], dekking: 'alles', stand_der_techniek: 'ja' },
  },
};

const open = (anders: Partial<Incident>) => {
  const incident = makeIncident(anders);
  return openVragen(incident, geldend, beslis(incident, geldend)).map(
    ({ feit, groep, rol, alsJa, alsNee }) =>
      `${feit} [${groep}, ${rol}] ja: ${alsJa.ap} ${alsJa.betrokkenen}; nee: ${alsNee.ap} ${alsNee.betrokkenen}`,
  );
};

describe('wat nog open is', () => {
  it('de sleutel van een gestolen stick: veilig is niet melden, gekraakt is melden', () => {
    expect(open(stick)).toContain(
      'feiten.bescherming.sleutel [alle, technicus] ja: nee nee; nee: ja nog-te-besluiten',
    );
  });

  it('waar de uitkomst op steunt: blijkt de sleutel toch niet veilig', () => {
    const incident = makeIncident({
      ...stick,
      feiten: { ...stick.feiten, bescherming: { ...stick.feiten?.bescherming, sleutel: 'veilig' } },
    });
    const steunt = dragendeFeiten(incident, geldend, beslis(incident, geldend));
    expect(steunt.map(({ feit, antwoord: a, anders }) => `${feit} ${a} -> ${anders.ap}`)).toEqual([
      'feiten.bescherming.sleutel ja -> ja',
      'feiten.bescherming.dekking ja -> ja',
      'feiten.bescherming.stand_der_techniek ja -> ja',
    ]);
  });

  it('het oordeel dat niemand gaf, als de feiten niet genoeg zijn', () => {
    const gevraagd = open(stick).filter((each) => each.startsWith('beoordelingen'));
    expect(gevraagd[0]).toContain('risico_onwaarschijnlijk [alle, privacy_officer] ja: nee nee');
    expect(gevraagd[1]).toContain('hoog_risico [alle, privacy_officer]');
  });

  it('een fris bestand vraagt of er iets was, of het om mensen gaat, en wat onze rol is', () => {
    const gevraagd = open({}).map((each) => each.split(' ')[0]);
    for (const feit of ['feiten.informatievoorziening', 'feiten.persoonsgegevens', 'onze_rol'])
      expect(gevraagd).toContain(feit);
  });

  it('wat voor elke groep hetzelfde betekent, wordt één keer gevraagd', () => {
    const gevraagd = open({
      ...stick,
      groepen: [
        { sleutel: 'a', soort: 'medewerker' },
        { sleutel: 'b', soort: 'medewerker' },
      ],
    });
    expect(gevraagd.filter((each) => each.startsWith('feiten.bescherming.sleutel'))).toHaveLength(1);
    expect(gevraagd.find((each) => each.startsWith('feiten.bescherming.sleutel'))).toContain('[alle,');
  });

  it('een feit dat bij een groep anders is, wordt bij die groep gevraagd', () => {
    const gevraagd = open({
      ...stick,
      feiten: { ...stick.feiten, bescherming: { ...stick.feiten?.bescherming, sleutel: 'veilig' } },
      groepen: [
        { sleutel: 'a', soort: 'medewerker', afwijkende_feiten: { bescherming: { sleutel: 'onbekend' } } },
        { sleutel: 'b', soort: 'medewerker' },
      ],
    });
    expect(gevraagd).toContain(
      'feiten.bescherming.sleutel [a, technicus] ja: nee nee; nee: ja nog-te-besluiten',
    );
  });

  it('bij elke ontvanger die te vragen is', () => {
    const gevraagd = open({
      ...LEK,
      feiten: {
        persoonsgegevens: 'ja',
        ...GERAAKT,
        gegevens: [{ soort: 'gezondheid' }],
        gegevens_volledig: 'ja',
        ontvangers: [
          { soort: 'ouder_of_leerling', aantal: { max: 1 } },
          { soort: 'niemand' },
          { soort: 'beroepsgeheim', houding: 'werkt_mee' },
        ],
      },
    }).map((each) => each.split(' ')[0]);
    expect(gevraagd).toContain('feiten.ontvangers.0.verwijdering');
    expect(gevraagd).toContain('feiten.ontvangers.2.doorgestuurd');
    expect(gevraagd.some((each) => each?.startsWith('feiten.ontvangers.1'))).toBe(false);
  });

  it('een geheim adres in een groep verandert de uitkomst', () => {
    const gevraagd = open({
      ...LEK,
      feiten: { ...LEK.feiten, gegevens: [{ soort: 'adres' }] },
      groepen: [
        { sleutel: 'a', soort: 'medewerker', omstandigheden: [{ soort: 'stigma', aanwezig: 'nee' }] },
      ],
    });
    expect(gevraagd).toContain(
      'groep.omstandigheden.geheim_adres [a, privacy_officer] ja: ja ja; nee: ja nee',
    );
    expect(gevraagd).toContain('groep.kwetsbaar [a, privacy_officer] ja: ja ja; nee: ja nee');
  });

  it('wat bekend is wordt niet gevraagd', () => {
    expect(open(LEK).some((each) => each.startsWith('feiten.gegevens_volledig'))).toBe(false);
  });

  it('elke vraag zegt wie het weet, en eindigt op een vraagteken', () => {
    for (const { vraag, rol, ja, nee } of vragen) {
      expect(vraag.endsWith('?')).toBe(true);
      expect(rol).toMatch(/^[a-z_]+$/);
      expect(ja).not.toBe(nee);
    }
  });
});

const steuntOp = (anders: Partial<Incident>) => {
  const incident = makeIncident(anders);
  return dragendeFeiten(incident, geldend, beslis(incident, geldend)).map(
    ({ feit, groep, antwoord, anders: wordt }) =>
      `${feit} [${groep}] ${antwoord} -> ${wordt.ap} ${wordt.betrokkenen}`,
  );
};

describe('per groep', () => {
  const TWEE: Partial<Incident> = {
    ...LEK,
    feiten: { ...LEK.feiten, gegevens: [{ soort: 'adres' }] },
  };

  it('een antwoord over een groep laat de andere zoals zij is', () => {
    const gevraagd = open({
      ...TWEE,
      groepen: [
        { sleutel: 'a', soort: 'medewerker', kwetsbaar: 'nee' },
        { sleutel: 'b', soort: 'medewerker' },
      ],
    }).filter((each) => each.startsWith('groep.'));
    expect(gevraagd).toContain('groep.kwetsbaar [b, privacy_officer] ja: ja ja; nee: ja nee');
    expect(gevraagd.some((each) => each.startsWith('groep.kwetsbaar [a'))).toBe(false);
  });

  it('wat een groep zelf over zich zegt, draagt de uitkomst', () => {
    const groepen: Incident['groepen'] = [
      {
        sleutel: 'a',
        soort: 'medewerker',
        kwetsbaar: 'nee',
        omstandigheden: [{ soort: 'geheim_adres', aanwezig: 'ja' }],
      },
    ];
    const steunt = steuntOp({ ...TWEE, groepen });
    expect(steunt).toContain('groep.omstandigheden.geheim_adres [a] ja -> ja nee');
    expect(steunt.some((each) => each.startsWith('groep.kwetsbaar'))).toBe(false);
  });

  it('een feit van het incident staat er één keer, ook als er meer groepen zijn', () => {
    const steunt = steuntOp({
      ...LEK,
      groepen: [
        { sleutel: 'a', soort: 'medewerker' },
        { sleutel: 'b', soort: 'medewerker' },
      ],
    });
    expect(steunt).toContain('onze_rol [alle] ja -> nee nee');
    expect(steunt.every((each) => each.includes('[alle]'))).toBe(true);
  });

  it('een groep met eigen ontvangers wordt over die ontvangers gevraagd', () => {
    const gevraagd = open({
      ...LEK,
      feiten: {
        persoonsgegevens: 'ja',
        ...GERAAKT,
        gegevens: [{ soort: 'gezondheid' }],
        gegevens_volledig: 'ja',
        ontvangers: [{ soort: 'niemand' }],
      },
      groepen: [
        {
          sleutel: 'a',
          soort: 'medewerker',
          afwijkende_feiten: { ontvangers: [{ soort: 'niemand' }, { soort: 'beroepsgeheim' }] },
        },
        { sleutel: 'b', soort: 'medewerker' },
      ],
    }).filter((each) => each.startsWith('feiten.ontvangers'));
    expect(gevraagd).toContain(
      'feiten.ontvangers.1.bekend [a, ontdekker] ja: voorlopig-ja nog-te-besluiten; nee: ja ja',
    );
    expect(gevraagd.every((each) => each.startsWith('feiten.ontvangers.1') && each.includes('[a,'))).toBe(
      true,
    );
  });

  it('als elke groep het zelf zegt, wordt het niet meer van allen gevraagd', () => {
    const gevraagd = open({
      ...LEK,
      onze_rol: 'onbekend',
      groepen: [{ sleutel: 'a', soort: 'medewerker', onze_rol: 'verantwoordelijke' }],
    });
    expect(gevraagd.some((each) => each.startsWith('onze_rol'))).toBe(false);
  });

  it('zonder groepen is er niets van een groep te vragen, en rust er niets op', () => {
    expect([...open(TWEE), ...steuntOp(TWEE)].filter((each) => each.startsWith('groep.'))).toEqual([]);
  });

  it('onze rol bij een groep gaat voor die van het incident', () => {
    const metRol = (onze_rol: 'onbekend' | 'verantwoordelijke') => ({
      ...LEK,
      onze_rol: 'verwerker' as const,
      groepen: [{ sleutel: 'a', soort: 'medewerker' as const, onze_rol }],
    });
    expect(open(metRol('onbekend')).some((each) => each.startsWith('onze_rol [a'))).toBe(true);
    expect(open(metRol('verantwoordelijke')).some((each) => each.startsWith('onze_rol'))).toBe(false);
  });
});

describe('het oordeel van mensen', () => {
  it('wordt niet gevraagd waar de feiten of een mens al antwoord gaven', () => {
    const beoordeeld: Partial<Incident> = {
      ...stick,
      beoordelingen: [
        {
          soort: 'eerste',
          moment: '2026-09-11 10:00',
          groepen: [
            { groep: 'alle', risico_onwaarschijnlijk: { antwoord: 'nee' }, hoog_risico: { antwoord: 'nee' } },
          ],
        },
      ],
    };
    for (const anders of [LEK, beoordeeld])
      expect(open(anders).filter((each) => each.startsWith('beoordelingen'))).toEqual([]);
  });
});

describe('wat het meest beslist, wordt eerst gevraagd', () => {
  it.each<[string, Partial<Incident>]>([
    ['een fris bestand', {}],
    ['een gestolen stick', stick],
    [
      'een adres op straat',
      {
        ...LEK,
        feiten: { ...LEK.feiten, gegevens: [{ soort: 'adres' }] },
        groepen: [{ sleutel: 'a', soort: 'medewerker' }],
      },
    ],
  ])('%s: beide antwoorden maken er een eind aan, dan een van de twee, dan geen', (_, anders) => {
    const incident = makeIncident(anders);
    const beslist = openVragen(incident, geldend, beslis(incident, geldend)).map(
      ({ alsJa, alsNee }) =>
        [alsJa, alsNee].filter(
          ({ ap, betrokkenen }) => ap !== 'voorlopig-ja' && betrokkenen !== 'nog-te-besluiten',
        ).length,
    );
    expect(new Set(beslist).size).toBeGreaterThan(1);
    expect(beslist).toEqual(beslist.toSorted((a, b) => b - a));
  });
});

/** The same done by hand: without groups each fact has one place, which is filled in and asked anew. */
describe('bij elk officieel geval klopt wat open is en waar het op steunt', () => {
  const files = globSync('test/casus/*/*.yaml').sort();
  const plaats = (van: unknown, feit: string) =>
    feit.split('.').reduce<unknown>((tak, deel) => (tak as Record<string, unknown> | undefined)?.[deel], van);

  const vul = (incident: Incident, feit: string, waarde: string): Incident => {
    const kopie = structuredClone(incident);
    const delen = feit.split('.');
    const laatste = delen.pop() ?? '';
    let tak = kopie as unknown as Record<string, unknown>;
    for (const deel of delen) {
      tak[deel] ??= {};
      tak = tak[deel] as Record<string, unknown>;
    }
    tak[laatste] = waarde;
    return kopie;
  };

  it.each(files)('%s', (file) => {
    const casus = parse(readFileSync(file, 'utf8')) as { incident: unknown };
    const { groepen: _, ...rest } = incidentSchema.parse(casus.incident);
    const incident: Incident = rest;
    const nu = beslis(incident, geldend);
    const kort = ({ ap, betrokkenen }: typeof nu.uitkomst) => `${ap} ${betrokkenen}`;
    const wordt = (feit: string, waarde: string) =>
      kort(beslis(vul(incident, feit, waarde), geldend).uitkomst);

    const open: string[] = [];
    const draagt: string[] = [];
    for (const vraag of vragen.filter(({ feit }) => !feit.startsWith('groep.'))) {
      const ontvangers = incident.feiten?.ontvangers ?? [];
      const plaatsen = vraag.feit.includes('[]')
        ? ontvangers.map((_each, index) => vraag.feit.replace('[]', `${index}`))
        : [vraag.feit];
      for (const feit of plaatsen) {
        const is = plaats(incident, feit);
        const [alsJa, alsNee] = [wordt(feit, vraag.ja), wordt(feit, vraag.nee)];
        if (is === undefined || is === 'onbekend') {
          if (alsJa !== kort(nu.uitkomst) || alsNee !== kort(nu.uitkomst))
            open.push(`${feit} ja: ${alsJa}; nee: ${alsNee}`);
        } else if (is === vraag.ja && alsNee !== kort(nu.uitkomst)) draagt.push(`${feit} ja -> ${alsNee}`);
        else if (is === vraag.nee && alsJa !== kort(nu.uitkomst)) draagt.push(`${feit} nee -> ${alsJa}`);
      }
    }
    const gevonden = openVragen(incident, geldend, nu).filter(
      ({ feit }) => !feit.startsWith('beoordelingen.'),
    );
    expect(
      gevonden
        .map(({ feit, alsJa, alsNee }) => `${feit} ja: ${kort(alsJa)}; nee: ${kort(alsNee)}`)
        .toSorted(),
    ).toEqual(open.toSorted());
    expect(
      dragendeFeiten(incident, geldend, nu).map(
        ({ feit, antwoord, anders }) => `${feit} ${antwoord} -> ${kort(anders)}`,
      ),
    ).toEqual(draagt);
  });
});
