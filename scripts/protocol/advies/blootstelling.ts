import type { Beeld } from '../beeld.ts';
import type { Regelset } from '../wet/regelset.ts';
import { getal } from '../wet/regelset.ts';
import { isOnbegrijpelijk } from './bescherming.ts';
import type { Weging } from './factor.ts';
import { factor, hoogste } from './factor.ts';
import { isMisschienWeg, vertrouwelijkheid } from './geraakt.ts';
import { UIT_HANDEN } from './ontvangers.ts';
import { tekensVan } from './tekens.ts';

const { niet } = UIT_HANDEN;

/**
 * How far the data are out of hand: 0 not at all, 1 back again, 2 with a small known circle, 3 with many or unknown
 * people, 4 public or with somebody who means harm. Vindplaats: EDPB 9/2022 §IV (type of breach, recipient), EDPB
 * 01/2021, AP "wel of niet melden".
 */
export function weegBlootstelling(beeld: Beeld, regels: Regelset): Weging {
  const geraakt = vertrouwelijkheid(beeld);
  if (geraakt === 'nee') return { bereik: [niet, niet], factoren: [nietGezien] };
  const onbegrijpelijk = isOnbegrijpelijk(beeld);
  if (onbegrijpelijk === 'ja') return { bereik: [niet, niet], factoren: [onleesbaar] };
  if (isAangetoondNietGezien(beeld)) return { bereik: [niet, niet], factoren: [aangetoond] };

  const tekens = tekensVan(beeld, getal(regels, 'kring'));
  const [laag, hoog] = hoogste(tekens.map(({ bereik }) => bereik));
  const kanNiets = geraakt === 'onbekend' || onbegrijpelijk === 'onbekend' || isMisschienNietGezien(beeld);
  return {
    bereik: [kanNiets ? niet : laag, hoog],
    factoren: [
      ...tekens.flatMap(({ factor }) => (factor ? [factor] : [])),
      ...(isLeesbaar(beeld) ? [leesbaar] : []),
    ],
  };
}

const nietGezien = factor('niet_gezien');
const onleesbaar = factor('versleuteld');
const aangetoond = factor('inzage_uitgesloten');
const leesbaar = factor('leesbaar');

const STERK_BEWIJS = new Set(['logboeken_volledig', 'forensisch', 'waarneming', 'verklaring_ontvanger']);

const isNietGezien = ({ feiten }: Beeld) => feiten.inzage === 'aangetoond_niet' && !isMisschienWeg(feiten);
const heeftSterkBewijs = ({ feiten }: Beeld) =>
  (feiten.bewijs ?? []).some(
    ({ soort, waarover }) =>
      STERK_BEWIJS.has(soort) &&
      (waarover === undefined || waarover.some((each) => each === 'inzage' || each === 'weggehaald')),
  );
const isAangetoondNietGezien = (beeld: Beeld) => isNietGezien(beeld) && heeftSterkBewijs(beeld);
const isMisschienNietGezien = (beeld: Beeld) => isNietGezien(beeld) && !heeftSterkBewijs(beeld);

const isLeesbaar = ({ feiten }: Beeld) =>
  feiten.bescherming?.dekking === 'niets' || feiten.bescherming?.leesbare_rest === 'herleidbaar';
