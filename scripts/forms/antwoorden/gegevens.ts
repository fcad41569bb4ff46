import type { Beeld } from '../../protocol/beeld.ts';
import { alsBereik, beelden } from '../../protocol/beeld.ts';
import type { Antwoorder, Bron } from '../antwoord.ts';
import { afgeleid, NOG_NIET_BEKEND, ontbreekt, regels, vastgelegd } from '../antwoord.ts';
import type { Rij } from './gegevens.data.ts';
import { fijneRijen, rijen, soortTekst } from './gegevens.data.ts';

/** Bijlage 1 §4: which personal data, and how many records. */

const VELD = 'feiten.gegevens';
const WELKE = 'welke persoonsgegevens zijn geraakt';

/** The form is about us: groups for which another is responsible do not count. */
export const onzeBeelden = ({ incident }: Bron): Beeld[] => {
  const alle = beelden(incident);
  const onze = alle.filter(({ rol, isVanOns }) => isVanOns || (rol !== 'verwerker' && rol !== 'ontvanger'));
  return onze.length > 0 ? onze : alle;
};

type Aanwezig = 'ja' | 'nee' | 'misschien';

/**
 * Is a kind of data in the breach of a group? What is not on the list is "nee" only when somebody said that the list
 * is whole: categories are never inferred from what a system could hold.
 */
function inBeeld({ feiten }: Beeld, { soorten, misschienBij = [] }: Rij): Aanwezig {
  const gegevens = feiten.gegevens ?? [];
  const van = gegevens.filter(({ soort }) => soorten.includes(soort));
  if (van.some(({ aanwezig = 'ja' }) => aanwezig === 'ja')) return 'ja';
  if (van.some(({ aanwezig }) => aanwezig === 'onbekend')) return 'misschien';
  const isGezegd = soorten.every((soort) => van.some((each) => each.soort === soort));
  if (isGezegd && van.length > 0) return 'nee';
  const brengtMee = gegevens.some(
    ({ soort, aanwezig = 'ja' }) => misschienBij.includes(soort) && aanwezig !== 'nee',
  );
  // An empty list can only be whole where there are no personal data at all.
  const isHeel = gegevens.length > 0 || feiten.persoonsgegevens === 'nee';
  return feiten.gegevens_volledig === 'ja' && isHeel && !brengtMee ? 'nee' : 'misschien';
}

const rij =
  (naam: string, inhoud: Rij): Antwoorder =>
  (bron) => {
    const alle = onzeBeelden(bron).map((beeld) => inBeeld(beeld, inhoud));
    if (alle.includes('ja')) return vastgelegd('ja', VELD);
    if (!alle.includes('misschien')) return afgeleid('nee', VELD);
    const beelden = onzeBeelden(bron);
    const isGenoemd = beelden.some(({ feiten }) =>
      (feiten.gegevens ?? []).some(
        ({ soort, aanwezig = 'ja' }) =>
          (inhoud.misschienBij?.includes(soort) && aanwezig !== 'nee') ||
          (inhoud.soorten.includes(soort) && aanwezig === 'onbekend'),
      ),
    );
    // What nobody mentioned waits for one thing: is the list whole?
    if (!isGenoemd)
      return beelden.some(({ feiten }) => (feiten.gegevens ?? []).length > 0)
        ? afgeleid(NOG_NIET_BEKEND, `${VELD}_volledig`, {
            open: 'of er nog andere soorten gegevens bij zijn',
          })
        : afgeleid(NOG_NIET_BEKEND, VELD, { open: WELKE });
    // The list is called whole, and still: a care file without health, a passport without a BSN?
    const isVolledig = beelden.every(({ feiten }) => feiten.gegevens_volledig === 'ja');
    return afgeleid(NOG_NIET_BEKEND, VELD, {
      open: `of ${naam} erbij zit`,
      ...(isVolledig
        ? {
            uitleg: `Bij deze soorten gegevens zit vaak ook ${naam}. Zo niet, zet het er dan bij met aanwezig: nee.`,
          }
        : {}),
    });
  };

const NAMEN: Readonly<Record<string, string>> = {
  gegevens_naam: 'een naam',
  gegevens_alleen_naam: 'een naam',
  gegevens_geslacht_geboorte: 'geslacht, geboortedatum of leeftijd',
  gegevens_geslacht: 'geslacht',
  gegevens_geboorte: 'geboortedatum of leeftijd',
  gegevens_bsn: 'een BSN',
  gegevens_contact: 'een adres, e-mailadres of telefoonnummer',
  gegevens_adres: 'een adres',
  gegevens_e_mailadres: 'een e-mailadres',
  gegevens_telefoon: 'een telefoonnummer',
  gegevens_toegang: 'een inlognaam, wachtwoord of nummer van een leerling',
  gegevens_financieel: 'iets financieels',
  gegevens_iban: 'een rekeningnummer',
  gegevens_creditcard: 'creditcardgegevens',
  gegevens_schulden: 'iets over schulden',
  gegevens_uitkering: 'iets over een uitkering',
  gegevens_financieel_anders: 'iets anders financieels',
  gegevens_id_bewijs: 'een kopie van een legitimatiebewijs',
  gegevens_locatie: 'waar iemand was of is',
  gegevens_strafrechtelijk: 'iets strafrechtelijks',
  gegevens_afkomst: 'afkomst',
  gegevens_politiek: 'politieke opvattingen',
  gegevens_religie: 'geloof of levensovertuiging',
  gegevens_vakbond: 'lidmaatschap van een vakbond',
  gegevens_seksueel: 'seksueel gedrag of gerichtheid',
  gegevens_gezondheid: 'gezondheid',
  gegevens_genetisch: 'genetische gegevens',
  gegevens_biometrisch: 'een vingerafdruk of andere biometrische gegevens',
};

/** Kinds that have a row of their own on the form. */
const inEenRij: ReadonlySet<string> = new Set(Object.values(rijen).flatMap(({ soorten }) => soorten));

/** What has no row on the form, by kind and in our own words. */
const anders: Antwoorder = (bron) => {
  const gegevens = onzeBeelden(bron).flatMap(({ feiten }) => feiten.gegevens ?? []);
  const overige = gegevens.filter(({ soort, aanwezig = 'ja' }) => !inEenRij.has(soort) && aanwezig === 'ja');
  const woorden = new Set(
    overige.map(({ soort, omschrijving }) => {
      const kort = soortTekst[soort] ?? soort;
      if (omschrijving === undefined) return kort;
      return soort === 'anders' ? omschrijving : `${kort} (${omschrijving})`;
    }),
  );
  if (woorden.size > 0) return vastgelegd([...woorden].join('; '), VELD);
  if (gegevens.length === 0) return ontbreekt(WELKE, VELD);
  return afgeleid('', VELD, { uitleg: 'Er zijn geen andere soorten gegevens bekend. Laat leeg.' });
};

const records: Antwoorder = ({ incident }) => {
  const veld = 'feiten.aantal_records';
  const bereik = alsBereik(incident.feiten?.aantal_records);
  if (!bereik) return ontbreekt('hoeveel records of stukken zijn geraakt, ongeveer', veld);
  const [min, max] = bereik;
  const isSchatting = incident.feiten?.aantal_records?.schatting === 'ja';
  if (!Number.isFinite(max))
    return vastgelegd(min, veld, {
      open: 'hoeveel records het er ten hoogste zijn',
      uitleg: `Bekend is alleen: ten minste ${min}.`,
    });
  const uitleg = regels([
    min === max
      ? undefined
      : `Het zijn er tussen ${min} en ${max}. Het formulier vraagt één getal: dit is het hoogste.`,
    isSchatting ? 'Dit is een schatting.' : undefined,
  ]);
  return vastgelegd(max, veld, uitleg === undefined ? {} : { uitleg });
};

const perRij = Object.fromEntries(
  Object.entries({ ...rijen, ...fijneRijen }).map(([id, inhoud]) => [id, rij(NAMEN[id] ?? id, inhoud)]),
) as Record<keyof typeof rijen | keyof typeof fijneRijen, Antwoorder>;

/** Answers by what is asked. */
export const overGegevens = {
  ...perRij,
  gegevens_anders: anders,
  aantal_records: records,
} as const satisfies Record<string, Antwoorder>;
