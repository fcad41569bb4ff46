import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { isOnbegrijpelijk, voorwaardenVersleuteling } from '../../../scripts/protocol/advies/bescherming.ts';
import { weegBlootstelling } from '../../../scripts/protocol/advies/blootstelling.ts';
import type { Weging } from '../../../scripts/protocol/advies/factor.ts';
import {
  isBeschikbaarheidGeraakt,
  isIntegriteitGeraakt,
  vertrouwelijkheid,
} from '../../../scripts/protocol/advies/geraakt.ts';
import type { Beeld, FeitenVanGroep } from '../../../scripts/protocol/beeld.ts';
import { beelden } from '../../../scripts/protocol/beeld.ts';
import { geldend } from '../../../scripts/protocol/wet/regelset.ts';
import { makeIncident } from '../../make.ts';

/** One row: the facts, the stretch, and the factors with their sign. */
type Rij = readonly [naam: string, feiten: FeitenVanGroep, verwacht: string];

const beeld = (feiten: FeitenVanGroep, meer: Partial<Incident> = {}): Beeld => {
  const [eerste] = beelden(makeIncident({ feiten, ...meer }));
  if (!eerste) throw new Error('no group');
  return eerste;
};
const kort = ({ bereik, factoren }: Weging) =>
  [
    `${bereik[0]}-${bereik[1]}`,
    ...factoren.map(({ naam, richting }) => `${richting === 'verhoogt' ? '+' : '-'}${naam}`),
  ].join(' ');

const V: FeitenVanGroep = { aantasting: { vertrouwelijkheid: 'vastgesteld' } };
const MISSCHIEN: FeitenVanGroep = { aantasting: { vertrouwelijkheid: 'niet_uit_te_sluiten' } };
const GOED_VERSLEUTELD: NonNullable<FeitenVanGroep['bescherming']> = {
  vorm: ['schijf'],
  dekking: 'alles',
  sleutel: 'veilig',
  stand_der_techniek: 'ja',
};

describe('wat geraakt is', () => {
  it.each<[string, FeitenVanGroep, string]>([
    ['niets bekend', {}, 'onbekend onbekend onbekend'],
    ['vastgesteld', V, 'ja nee nee'],
    ['waarschijnlijk', { aantasting: { vertrouwelijkheid: 'waarschijnlijk' } }, 'ja nee nee'],
    ['niet uit te sluiten', MISSCHIEN, 'ja nee nee'],
    ['geen', { aantasting: { vertrouwelijkheid: 'geen' } }, 'nee nee onbekend'],
    ['uitgesloten', { aantasting: { vertrouwelijkheid: 'uitgesloten_met_bewijs' } }, 'nee nee onbekend'],
    ['gezien', { inzage: 'ja' }, 'ja nee nee'],
    ['enkele stukken gezien', { inzage: 'enkele_stukken' }, 'ja nee nee'],
    ['mogelijk gezien', { inzage: 'mogelijk' }, 'ja nee nee'],
    ['mogelijk weggehaald', { weggehaald: 'mogelijk' }, 'ja onbekend onbekend'],
    ['waarschijnlijk weggehaald', { weggehaald: 'waarschijnlijk' }, 'ja onbekend onbekend'],
    ['weggehaald', { weggehaald: 'vastgesteld' }, 'ja onbekend onbekend'],
    ['onwaarschijnlijk weggehaald', { weggehaald: 'onwaarschijnlijk' }, 'onbekend onbekend onbekend'],
    ['een ontvanger', { ontvangers: [{ soort: 'pers' }] }, 'ja onbekend nee'],
    ['niemand als ontvanger', { ontvangers: [{ soort: 'niemand' }] }, 'onbekend onbekend nee'],
    ['een onbekende ontvanger', { ontvangers: [{ soort: 'onbekend' }] }, 'onbekend onbekend nee'],
    ['verspreid', { verspreiding: { omvang: 'een' } }, 'ja onbekend onbekend'],
    ['niet verspreid', { verspreiding: { omvang: 'geen' } }, 'onbekend onbekend onbekend'],
    ['omvang onbekend', { verspreiding: { omvang: 'onbekend' } }, 'onbekend onbekend onbekend'],
    [
      'niet gezien en niet weggehaald',
      { inzage: 'aangetoond_niet', weggehaald: 'uitgesloten' },
      'nee nee nee',
    ],
    ['niet gezien alleen', { inzage: 'aangetoond_niet' }, 'onbekend nee nee'],
    ['alleen iets weg', { aantasting: { beschikbaarheid: 'vastgesteld' } }, 'nee nee ja'],
    ['alleen iets veranderd', { aantasting: { integriteit: 'waarschijnlijk' } }, 'nee ja nee'],
    [
      'iets weg door een aanval',
      { aantasting: { beschikbaarheid: 'vastgesteld' }, oorzaak: { opzet: 'opzet_extern_ongericht' } },
      'onbekend nee ja',
    ],
    [
      'iets weg door een gerichte aanval',
      { aantasting: { beschikbaarheid: 'vastgesteld' }, oorzaak: { opzet: 'opzet_extern_gericht' } },
      'onbekend nee ja',
    ],
    ['gijzelsoftware', { ...V, oorzaak: { aanval: ['gijzelsoftware'] } }, 'ja nee onbekend'],
    ['hinder', { dienst_geraakt: 'hinder' }, 'onbekend onbekend ja'],
    ['geen hinder', { dienst_geraakt: 'geen' }, 'onbekend onbekend onbekend'],
    ['niet hersteld', { beschikbaarheid: { hersteld: 'niet' } }, 'onbekend onbekend ja'],
    ['deels hersteld', { beschikbaarheid: { hersteld: 'deels' } }, 'onbekend onbekend ja'],
    ['alles kwijt', { beschikbaarheid: { definitief_kwijt: 'alles' } }, 'onbekend onbekend ja'],
    ['deels kwijt', { beschikbaarheid: { definitief_kwijt: 'deels' } }, 'onbekend onbekend ja'],
    ['een minuut weg', { beschikbaarheid: { minuten: { min: 1, max: 1 } } }, 'onbekend onbekend ja'],
    ['nul minuten weg', { beschikbaarheid: { minuten: { min: 0, max: 0 } } }, 'onbekend onbekend onbekend'],
    [
      'niet beschikbaar: uitgesloten',
      { aantasting: { beschikbaarheid: 'uitgesloten_met_bewijs' } },
      'onbekend nee nee',
    ],
    ['veranderd en hersteld', { integriteit: { wijziging: 'gewijzigd_hersteld' } }, 'onbekend ja onbekend'],
    ['niet veranderd', { integriteit: { wijziging: 'geen' } }, 'onbekend nee onbekend'],
    [
      'juistheid uitgesloten',
      { aantasting: { integriteit: 'uitgesloten_met_bewijs' } },
      'onbekend nee onbekend',
    ],
  ])('%s: %j is %s', (_, feiten, verwacht) => {
    const van = beeld(feiten);
    expect([vertrouwelijkheid(van), isIntegriteitGeraakt(van), isBeschikbaarheidGeraakt(van)].join(' ')).toBe(
      verwacht,
    );
  });

  it.each([
    ['e_mail_verkeerde_ontvanger', 'ja'],
    ['post_kwijt', 'ja'],
    ['apparaat_drager_papier_kwijt_of_gestolen', 'ja'],
    ['hacking_malware_phishing', 'onbekend'],
    ['overig', 'onbekend'],
  ] as const)('de aard %s zegt over vertrouwelijkheid: %s', (aard, verwacht) => {
    expect(vertrouwelijkheid(beeld({}, { aard }))).toBe(verwacht);
  });
});

describe('versleuteling', () => {
  const goed = { bescherming: GOED_VERSLEUTELD };
  it.each<[string, NonNullable<FeitenVanGroep['bescherming']>, string]>([
    ['alles in orde', GOED_VERSLEUTELD, 'ja'],
    ['per bestand', { ...GOED_VERSLEUTELD, vorm: ['bestand'] }, 'ja'],
    ['sterke hash', { ...GOED_VERSLEUTELD, vorm: ['hash_sterk_gezouten'] }, 'ja'],
    ['zwakke hash', { ...GOED_VERSLEUTELD, vorm: ['hash_zwak'] }, 'nee'],
    ['alleen een wachtwoord', { ...GOED_VERSLEUTELD, vorm: ['wachtwoord'] }, 'nee'],
    ['alleen de verbinding', { ...GOED_VERSLEUTELD, vorm: ['verbinding'] }, 'nee'],
    ['niets vastgelegd', {}, 'nee'],
    ['deels', { ...GOED_VERSLEUTELD, dekking: 'deels' }, 'nee'],
    ['niets gedekt', { ...GOED_VERSLEUTELD, dekking: 'niets' }, 'nee'],
    ['dekking onbekend', { ...GOED_VERSLEUTELD, dekking: 'onbekend' }, 'onbekend'],
    ['een herleidbare rest', { ...GOED_VERSLEUTELD, leesbare_rest: 'herleidbaar' }, 'nee'],
    ['een rest die naar niemand leidt', { ...GOED_VERSLEUTELD, leesbare_rest: 'niet_herleidbaar' }, 'ja'],
    ['sleutel in gevaar', { ...GOED_VERSLEUTELD, sleutel: 'in_gevaar' }, 'nee'],
    ['sleutel gekraakt', { ...GOED_VERSLEUTELD, sleutel: 'gekraakt' }, 'nee'],
    ['sleutel onbekend', { ...GOED_VERSLEUTELD, sleutel: 'onbekend' }, 'onbekend'],
    ['oude techniek', { ...GOED_VERSLEUTELD, stand_der_techniek: 'nee' }, 'nee'],
    ['techniek onbekend', { ...GOED_VERSLEUTELD, stand_der_techniek: 'onbekend' }, 'onbekend'],
    ['het apparaat stond open', { ...GOED_VERSLEUTELD, apparaat: 'open' }, 'nee'],
    ['het apparaat was vergrendeld', { ...GOED_VERSLEUTELD, apparaat: 'vergrendeld' }, 'ja'],
    ['aanmelding opgeslagen', { ...GOED_VERSLEUTELD, aanmelding_opgeslagen: 'ja' }, 'nee'],
    [
      'aanmelding opgeslagen en ingetrokken',
      { ...GOED_VERSLEUTELD, aanmelding_opgeslagen: 'ja', toegang_ingetrokken: '2026-09-11' },
      'ja',
    ],
    [
      'ingetrokken op een onbekend moment',
      { ...GOED_VERSLEUTELD, aanmelding_opgeslagen: 'ja', toegang_ingetrokken: 'onbekend' },
      'nee',
    ],
  ])('%s: %s', (_, bescherming, verwacht) => {
    expect(isOnbegrijpelijk(beeld({ bescherming }))).toBe(verwacht);
  });

  it('misbruik bewijst dat iemand het las', () => {
    expect(isOnbegrijpelijk(beeld({ ...goed, misbruik_gezien: 'ja' }))).toBe('nee');
    expect(isOnbegrijpelijk(beeld({ ...goed, misbruik_gezien: 'mogelijk' }))).toBe('ja');
  });

  it('noemt vijf voorwaarden met hun stand', () => {
    const { naam, geldt } = { naam: 'sleutel', geldt: 'nee' };
    const lijst = voorwaardenVersleuteling(
      beeld({ bescherming: { ...GOED_VERSLEUTELD, sleutel: 'gekraakt' } }),
    );
    expect(lijst.map((each) => `${each.naam} ${each.geldt}`)).toEqual([
      'versleuteld ja',
      'alles ja',
      `${naam} ${geldt}`,
      'techniek ja',
      'apparaat ja',
    ]);
  });
});

const bloot = (feiten: FeitenVanGroep, meer: Partial<Incident> = {}) =>
  kort(weegBlootstelling(beeld(feiten, meer), geldend));

describe('hoe ver de gegevens uit handen zijn', () => {
  it.each<Rij>([
    ['niets bekend', {}, '0-4'],
    ['niet geraakt', { aantasting: { vertrouwelijkheid: 'geen' } }, '0-0 -niet_gezien'],
    ['goed versleuteld', { ...V, bescherming: GOED_VERSLEUTELD }, '0-0 -versleuteld'],
    [
      'misschien goed versleuteld',
      { ...V, bescherming: { ...GOED_VERSLEUTELD, sleutel: 'onbekend' } },
      '0-4',
    ],
    ['vastgesteld, niemand weet waar', V, '2-4'],
    ['gezien, niemand weet waar', { inzage: 'ja' }, '2-4'],
    ['waarschijnlijk, niemand weet waar', { aantasting: { vertrouwelijkheid: 'waarschijnlijk' } }, '1-4'],
    ['niet uit te sluiten, niemand weet waar', MISSCHIEN, '1-3'],
    ['leesbaar', { ...V, bescherming: { dekking: 'niets' } }, '2-4 +leesbaar'],
    ['een leesbare rest', { ...V, bescherming: { leesbare_rest: 'herleidbaar' } }, '2-4 +leesbaar'],
    [
      'aangetoond niet gezien',
      {
        ...MISSCHIEN,
        inzage: 'aangetoond_niet',
        bewijs: [{ soort: 'logboeken_volledig', waarover: ['inzage'] }],
      },
      '0-0 -inzage_uitgesloten',
    ],
    [
      'het bewijs gaat over iets anders',
      {
        ...MISSCHIEN,
        inzage: 'aangetoond_niet',
        bewijs: [{ soort: 'logboeken_volledig', waarover: ['oorzaak'] }],
      },
      '0-3',
    ],
    [
      'bewijs zonder onderwerp',
      { ...MISSCHIEN, inzage: 'aangetoond_niet', bewijs: [{ soort: 'forensisch' }] },
      '0-0 -inzage_uitgesloten',
    ],
    [
      'zwak bewijs',
      { ...MISSCHIEN, inzage: 'aangetoond_niet', bewijs: [{ soort: 'verklaring_leverancier' }] },
      '0-3',
    ],
    [
      'niet gezien maar wel mogelijk weg',
      { ...MISSCHIEN, inzage: 'aangetoond_niet', weggehaald: 'mogelijk', bewijs: [{ soort: 'forensisch' }] },
      '1-3',
    ],
    ['openbaar', { ...V, verspreiding: { omvang: 'openbaar' } }, '4-4 +openbaar'],
    ['verhandeld', { ...V, verspreiding: { omvang: 'verhandeld' } }, '4-4 +openbaar'],
    [
      'in een zoekmachine',
      { ...V, verspreiding: { omvang: 'een', gevonden_door_zoekmachine: 'ja' } },
      '4-4 +openbaar',
    ],
    ['grote groep', { ...V, verspreiding: { omvang: 'grote_groep' } }, '3-3 +grote_groep'],
    [
      'grote groep, misschien gezien',
      { ...MISSCHIEN, verspreiding: { omvang: 'grote_groep' } },
      '2-3 +grote_groep',
    ],
    ['besloten groep zonder aantal', { ...V, verspreiding: { omvang: 'besloten_groep' } }, '2-3'],
    [
      'besloten groep van 25',
      { ...V, verspreiding: { omvang: 'besloten_groep', aantal: { min: 25, max: 25 } } },
      '2-2',
    ],
    [
      'besloten groep van 26',
      { ...V, verspreiding: { omvang: 'besloten_groep', aantal: { min: 1, max: 26 } } },
      '3-3 +grote_groep',
    ],
    [
      'besloten groep zonder bovengrens',
      { ...V, verspreiding: { omvang: 'besloten_groep', aantal: { min: 3 } } },
      '2-3',
    ],
    ['bij een', { ...V, verspreiding: { omvang: 'een' } }, '1-2'],
    ['bij enkelen', { ...V, verspreiding: { omvang: 'enkelen' } }, '1-2'],
    ['bij niemand', { ...V, verspreiding: { omvang: 'geen' } }, '2-4'],
    ['aanvaller', { ...V, oorzaak: { opzet: 'opzet_extern_gericht' } }, '4-4 +aanvaller'],
    [
      'aanvaller, misschien',
      { ...MISSCHIEN, oorzaak: { opzet: 'opzet_extern_ongericht' } },
      '2-4 +aanvaller',
    ],
    [
      'aanvaller, weggehaald',
      { ...MISSCHIEN, weggehaald: 'vastgesteld', oorzaak: { opzet: 'opzet_extern_ongericht' } },
      '4-4 +aanvaller',
    ],
    [
      'aanvaller, waarschijnlijk weggehaald',
      { ...MISSCHIEN, weggehaald: 'waarschijnlijk', oorzaak: { opzet: 'opzet_extern_ongericht' } },
      '4-4 +aanvaller',
    ],
    [
      'aanvaller zag enkele stukken',
      { ...MISSCHIEN, inzage: 'enkele_stukken', oorzaak: { opzet: 'opzet_extern_ongericht' } },
      '4-4 +aanvaller',
    ],
    ['kwaadwillende ontvanger', { ...V, ontvangers: [{ soort: 'kwaadwillende' }] }, '4-4 +aanvaller'],
    [
      'dief',
      { ...MISSCHIEN, oorzaak: { opzet: 'opzet_extern_ongericht', aanval: ['inbraak_of_diefstal'] } },
      '3-3 +drager_weg',
    ],
    [
      'dief en meer',
      { ...V, oorzaak: { opzet: 'opzet_extern_ongericht', aanval: ['inbraak_of_diefstal', 'phishing'] } },
      '4-4 +aanvaller',
    ],
    ['eigen opzet', { ...V, oorzaak: { opzet: 'opzet_intern' } }, '3-4 +opzet'],
    [
      'een stick kwijt',
      { ...MISSCHIEN, drager: ['losse_drager'], weggehaald: 'mogelijk' },
      '3-3 +drager_weg',
    ],
    ['papier weg', { ...MISSCHIEN, drager: ['papier'], weggehaald: 'vastgesteld' }, '3-3 +drager_weg'],
    ['apparaat, niet weg', { ...MISSCHIEN, drager: ['apparaat'], weggehaald: 'uitgesloten' }, '1-3'],
    [
      'een stick bij een bekende',
      { ...V, drager: ['losse_drager'], weggehaald: 'vastgesteld', ontvangers: [{ soort: 'beroepsgeheim' }] },
      '0-2',
    ],
    ['fout in het systeem', { ...V, structurele_fout: 'ja' }, '3-4 +structurele_fout'],
    ['fout in onderzoek', { ...V, structurele_fout: 'onderzoek_loopt' }, '2-4'],
    [
      'fout in een gesloten kring',
      { ...V, structurele_fout: 'ja', ontvangers: [{ soort: 'andere_school_of_zorg', aantal: { max: 1 } }] },
      '2-3 +structurele_fout',
    ],
    [
      'fout in een open kring',
      { ...V, structurele_fout: 'ja', ontvangers: [{ soort: 'ouder_of_leerling', aantal: { max: 1 } }] },
      '3-3 +ontvanger_niet_gebonden +structurele_fout',
    ],
    [
      'systeemfout, niet onderzocht',
      {
        ...V,
        oorzaak: { opzet: 'systeemfout' },
        ontvangers: [{ soort: 'beroepsgeheim', houding: 'werkt_mee', verwijdering: 'schriftelijk' }],
      },
      '1-3 -betrouwbare_ontvanger',
    ],
    [
      'systeemfout, alleen deze',
      {
        ...V,
        structurele_fout: 'nee',
        oorzaak: { opzet: 'systeemfout' },
        ontvangers: [{ soort: 'beroepsgeheim', houding: 'werkt_mee', verwijdering: 'schriftelijk' }],
      },
      '0-0 -betrouwbare_ontvanger',
    ],
    ['misbruik gezien', { ...V, misbruik_gezien: 'ja' }, '4-4 +misbruik_gezien'],
    ['misbruik mogelijk', { ...V, misbruik_gezien: 'mogelijk', verspreiding: { omvang: 'een' } }, '1-4'],
    ['geen misbruik', { ...V, misbruik_gezien: 'nee', verspreiding: { omvang: 'een' } }, '1-2'],
  ])('%s', (_, feiten, verwacht) => {
    expect(bloot(feiten)).toBe(verwacht);
  });

  it('de aard zegt dat iets kwijt is', () => {
    expect(bloot({}, { aard: 'apparaat_drager_papier_kwijt_of_gestolen' })).toBe('3-3 +drager_weg');
    expect(bloot({}, { aard: 'post_kwijt' })).toBe('2-3 +drager_weg');
  });
});

describe('bij een ontvanger', () => {
  const een = (ontvanger: object) =>
    bloot({ ...V, ontvangers: [{ aantal: { min: 1, max: 1 }, ...ontvanger } as never] });
  const mee = { houding: 'werkt_mee' };
  it.each([
    ['niemand', { soort: 'niemand' }, '0-0'],
    [
      'de betrokkene zelf',
      { soort: 'ouder_of_leerling', verhouding_tot_betrokkene: 'betrokkene_zelf' },
      '0-0',
    ],
    ['publiek', { soort: 'publiek' }, '4-4 +openbaar'],
    ['de pers', { soort: 'pers' }, '3-3 +ontvanger_onzeker'],
    ['een onlinedienst', { soort: 'onlinedienst_of_ai' }, '2-3 +ontvanger_niet_gebonden'],
    ['een ouder, meer weten wij niet', { soort: 'ouder_of_leerling' }, '1-2 +ontvanger_niet_gebonden'],
    [
      'een ouder, wissen gevraagd',
      { soort: 'ouder_of_leerling', verwijdering: 'gevraagd' },
      '2-2 +ontvanger_niet_gebonden',
    ],
    [
      'een ouder, mondeling gewist',
      { soort: 'ouder_of_leerling', verwijdering: 'mondeling' },
      '2-2 +ontvanger_niet_gebonden',
    ],
    [
      'een ouder, schriftelijk gewist',
      { soort: 'ouder_of_leerling', verwijdering: 'schriftelijk' },
      '1-1 -teruggehaald',
    ],
    [
      'een ouder, ongeopend terug',
      { soort: 'ouder_of_leerling', verwijdering: 'ongeopend_retour' },
      '0-0 -teruggehaald',
    ],
    [
      'een ouder, geopend terug',
      { soort: 'ouder_of_leerling', verwijdering: 'geopend_retour' },
      '1-1 -teruggehaald',
    ],
    [
      'een ouder, niet gelezen en gewist',
      { soort: 'ouder_of_leerling', gelezen: 'nee', verwijdering: 'technisch_vastgesteld' },
      '0-0 -teruggehaald',
    ],
    [
      'een ouder, niet gelezen en niet gewist',
      { soort: 'ouder_of_leerling', gelezen: 'nee', verwijdering: 'gevraagd' },
      '2-2 +ontvanger_niet_gebonden',
    ],
    ['een ouder die weigert', { soort: 'ouder_of_leerling', houding: 'weigert' }, '3-3 +ontvanger_onzeker'],
    ['een onbekende', { soort: 'burger_of_bedrijf', bekend: 'nee' }, '3-3 +ontvanger_onzeker'],
    ['doorgestuurd', { soort: 'burger_of_bedrijf', doorgestuurd: 'ja' }, '3-3 +ontvanger_onzeker'],
    [
      'mogelijk doorgestuurd',
      { soort: 'burger_of_bedrijf', doorgestuurd: 'mogelijk' },
      '3-3 +ontvanger_onzeker',
    ],
    [
      'niet te wissen',
      { soort: 'burger_of_bedrijf', verwijdering: 'niet_mogelijk' },
      '3-3 +ontvanger_onzeker',
    ],
    ['nieuwsgierig', { soort: 'eigen_medewerker', bedoeling: 'nieuwsgierig' }, '3-3 +ontvanger_onzeker'],
    [
      'uit eigen voordeel',
      { soort: 'oud_medewerker', bedoeling: 'eigen_voordeel' },
      '4-4 +ontvanger_onzeker',
    ],
    ['uit kwaad', { soort: 'oud_medewerker', bedoeling: 'kwaad' }, '4-4 +ontvanger_onzeker'],
    ['per ongeluk', { soort: 'oud_medewerker', bedoeling: 'per_ongeluk' }, '1-2 +ontvanger_niet_gebonden'],
    [
      'een ex-partner',
      { soort: 'ouder_of_leerling', verhouding_tot_betrokkene: 'familie_of_ex_partner' },
      '4-4 +ontvanger_onzeker',
    ],
    [
      'in conflict',
      { soort: 'ouder_of_leerling', verhouding_tot_betrokkene: 'conflict_of_dreiging' },
      '4-4 +ontvanger_onzeker',
    ],
    [
      'uit dezelfde klas',
      { soort: 'ouder_of_leerling', verhouding_tot_betrokkene: 'zelfde_klas_of_team' },
      '3-3 +ontvanger_onzeker',
    ],
    [
      'een bekende',
      { soort: 'ouder_of_leerling', verhouding_tot_betrokkene: 'kent_betrokkene' },
      '3-3 +ontvanger_onzeker',
    ],
    ['een collega', { soort: 'eigen_medewerker' }, '0-2'],
    [
      'een collega die het mondeling zegt',
      { soort: 'eigen_medewerker', ...mee, verwijdering: 'mondeling' },
      '0-0 -teruggehaald',
    ],
    [
      'een collega, mondeling, houding onbekend',
      { soort: 'eigen_medewerker', verwijdering: 'mondeling' },
      '0-1 -teruggehaald',
    ],
    [
      'een verwerker die het mondeling zegt',
      { soort: 'verwerker', ...mee, verwijdering: 'mondeling' },
      '0-1 -teruggehaald',
    ],
    [
      'een verwerker, schriftelijk',
      { soort: 'verwerker', ...mee, verwijdering: 'schriftelijk' },
      '0-0 -betrouwbare_ontvanger',
    ],
    [
      'een verwerker, schriftelijk, houding onbekend',
      { soort: 'verwerker', verwijdering: 'schriftelijk' },
      '0-1 -teruggehaald',
    ],
    [
      'een verwerker, schriftelijk, niet bereikt',
      { soort: 'verwerker', houding: 'niet_bereikt', verwijdering: 'schriftelijk' },
      '1-1 -teruggehaald',
    ],
    [
      'een andere school zonder geheimhouding',
      { soort: 'andere_school_of_zorg', geheimhouding: 'geen', ...mee, verwijdering: 'schriftelijk' },
      '1-1 -teruggehaald',
    ],
    [
      'een bedrijf met contract',
      { soort: 'burger_of_bedrijf', geheimhouding: 'contractueel', ...mee, verwijdering: 'schriftelijk' },
      '0-0 -betrouwbare_ontvanger',
    ],
    [
      'een bedrijf met wettelijke plicht',
      {
        soort: 'burger_of_bedrijf',
        geheimhouding: 'wettelijk',
        houding: 'liet_zelf_weten',
        verwijdering: 'technisch_vastgesteld',
      },
      '0-0 -betrouwbare_ontvanger',
    ],
    [
      'een vaste relatie',
      { soort: 'burger_of_bedrijf', vaste_relatie_met_ons: 'ja', ...mee, verwijdering: 'schriftelijk' },
      '0-0 -betrouwbare_ontvanger',
    ],
    ['de politie', { soort: 'overheid_of_politie' }, '0-2'],
    [
      'meer dan de kring',
      { soort: 'eigen_medewerker', aantal: { min: 26, max: 26 } },
      '3-3 +ontvanger_niet_gebonden',
    ],
    ['precies de kring', { soort: 'eigen_medewerker', aantal: { min: 25, max: 25 } }, '0-2'],
  ])('%s', (_, ontvanger, verwacht) => {
    expect(een(ontvanger)).toBe(verwacht);
  });

  it('zonder aantal kan het ruimer zijn, behalve bij wie van nature één partij is', () => {
    const zonder = (soort: string) => bloot({ ...V, ontvangers: [{ soort } as never] });
    expect(zonder('eigen_medewerker')).toBe('0-3');
    for (const soort of ['beroepsgeheim', 'verwerker', 'overheid_of_politie'])
      expect(zonder(soort)).toBe('0-2');
    expect(zonder('niemand')).toBe('0-0');
    expect(zonder('onbekend')).toBe('2-4');
  });

  it('van meer ontvangers telt de zwaarste, en een kring van collega’s blijft een kring', () => {
    const twee = (...ontvangers: object[]) =>
      bloot({ ...V, verspreiding: { omvang: 'enkelen' }, ontvangers } as never);
    expect(twee({ soort: 'beroepsgeheim' }, { soort: 'publiek' })).toBe('4-4 +openbaar');
    const collegas: FeitenVanGroep = {
      ...V,
      verspreiding: { omvang: 'grote_groep' },
      ontvangers: [{ soort: 'eigen_medewerker' }],
    };
    expect(bloot(collegas)).toBe('2-3 +grote_groep');
    const besloten = (aantal: number) =>
      bloot({
        ...V,
        verspreiding: { omvang: 'besloten_groep' },
        ontvangers: [
          { soort: 'burger_of_bedrijf', aantal: { min: aantal, max: aantal }, verwijdering: 'gevraagd' },
        ],
      });
    expect(besloten(25)).toBe('2-2 +ontvanger_niet_gebonden');
    expect(besloten(26)).toBe('3-3 +ontvanger_niet_gebonden +grote_groep');
  });
});
