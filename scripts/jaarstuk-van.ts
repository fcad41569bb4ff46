import type { Root } from 'mdast';
import { sindsdien } from './analysis/bevroren/sindsdien.ts';
import { landelijk } from './analysis/landelijk.data.ts';
import { CONCLUSIE } from './analysis/stuk/conclusie.data.ts';
import type { Jaarstuk } from './analysis/stuk/invoer.ts';
import type { BeoordeeldRegister } from './beoordeel.ts';
import { isZoalsVoorgelegd, jaarcijfersVan, voorgelegdeCijfers, voorstellenVan } from './jaarcijfers-van.ts';
import { schoneVelden } from './privacy/schoon.ts';
import type { Zoeker } from './privacy/spoor.ts';
import { parseBody } from './register/body.ts';
import type { RegisterNu } from './register-nu.ts';

/** What a page or a command adds to the register. */
interface Omgeving {
  /** Were open proposals read? Otherwise nothing can be said of them. */
  readonly metVoorstellen: boolean;
  /** Where the text of a year is changed on the forge, or begun. */
  readonly wijzigAdresVan: (jaar: number, isEr: boolean) => string | undefined;
  readonly adresVan: Jaarstuk['adresVan'];
  readonly zoekers?: readonly Zoeker[] | undefined;
}

/**
 * Everything that the annual analysis of a year is made from. Figures that were presented to the CvB stay as they were;
 * what the register says now stands beside them.
 */
export function jaarstukVan(register: RegisterNu, jaar: number, omgeving: Omgeving): Jaarstuk {
  const hoofd = register.vastgesteld();
  const { organisatie, jaaranalyses } = hoofd;
  const erbij = {
    voorstellen: omgeving.metVoorstellen ? voorstellenVan(register) : undefined,
    zoekers: omgeving.zoekers,
  };
  const nu = jaarcijfersVan(hoofd, jaar, erbij);
  const analyse = jaaranalyses.find((each) => each.jaar === jaar);
  const toen = analyse?.vastgelegd;
  const daad = organisatie?.jaaranalyses?.find((each) => each.jaar === jaar);
  return {
    // What is open now is open now, whatever was presented then.
    cijfers: toen ? { ...toen.cijfers.cijfers, voorstellen: nu.voorstellen } : nu,
    vorig: deelsVan(nu, jaar - 1) ? undefined : figurenVan(hoofd, jaar - 1, omgeving.zoekers),
    eerdere: nu.jaren.flatMap(({ jaar: van }) =>
      van < jaar - 1 && !deelsVan(nu, van) ? (figurenVan(hoofd, van, omgeving.zoekers) ?? []) : [],
    ),
    bevroren: toen && {
      op: toen.cijfers.vastgelegd_op,
      voorgelegdOp: daad?.cvb_ingelicht_op ?? toen.cijfers.voorgelegd_op,
      sha256: toen.cijfers.sha256,
      klopt: isZoalsVoorgelegd(analyse, organisatie),
    },
    sindsdien: toen ? sindsdien(toen.cijfers.cijfers, nu) : [],
    conclusie: conclusieVan(analyse?.tekst, jaar, omgeving.zoekers),
    wijzigAdres: omgeving.wijzigAdresVan(jaar, analyse?.tekst !== undefined),
    organisatie: organisatie && { naam: organisatie.naam, korteNaam: organisatie.korte_naam },
    landelijk: landelijk.filter((each) => each.jaar <= jaar && each.jaar >= jaar - ERVOOR),
    adresVan: omgeving.adresVan,
  };
}

/** National figures of as many years as stand beside one another. */
const ERVOOR = 5;

/** Is that a year of which the register holds no more than a part? Then its figures are no figures of the year. */
const deelsVan = ({ jaren }: Jaarstuk['cijfers'], jaar: number): boolean =>
  jaren.some((each) => each.jaar === jaar && each.herkomst === 'opgave');

/** An earlier year, as presented or as counted; nothing when the register knows nothing of it. */
function figurenVan(hoofd: BeoordeeldRegister, jaar: number, zoekers: readonly Zoeker[] | undefined) {
  const analyse = hoofd.jaaranalyses.find((each) => each.jaar === jaar);
  const toen = analyse && voorgelegdeCijfers(analyse, hoofd.organisatie);
  if (toen) return toen;
  const geteld = jaarcijfersVan(hoofd, jaar, { zoekers });
  return geteld.getallen.some(({ aantal }) => (aantal ?? 0) > 0) ? geteld : undefined;
}

/** What the Privacy Officer wrote, without personal data; nothing while there is nothing but headings. */
function conclusieVan(
  tekst: string | undefined,
  jaar: number,
  ook: readonly Zoeker[] | undefined,
): Root | undefined {
  // What was laid ready asks questions; it is no conclusion.
  if (tekst === undefined || tekst.trim() === CONCLUSIE(jaar).trim()) return undefined;
  const isLeeg =
    tekst
      .replaceAll(/^#.*$/gm, '')
      .replaceAll(/<!--[\s\S]*?-->/g, '')
      .trim() === '';
  if (isLeeg) return undefined;
  return parseBody(schoneVelden({ tekst }, { omgeving: { jaar }, ook }).waarde.tekst);
}
