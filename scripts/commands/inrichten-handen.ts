import { OperatorError } from '../diagnostics/operator-error.ts';
import { mainOfOrigin, recordFiles, sendMain } from '../history/origin.ts';
import { filesBetween } from '../history/proposal.ts';
import type { Handen } from '../inrichting/stap.ts';
import type { Kijker } from './inrichten-beeld.ts';
import { namenVan, organisatieIn } from './inrichten-beeld.ts';
import { bestandenVoor, schrijfBestanden } from './inrichten-bestanden.ts';

/** What steps may do; dry they only say it. */
export function handenVoor(kijker: Kijker, isDroog: boolean): Handen {
  const { place, forge, edges, nu } = kijker;
  const zou = (zin: string) => edges.note(`  ${zin}\n`);
  return {
    forge: forge.writer,
    accountNaam: (account) => forge.reader.accountName(account),
    legBestandenVast: async () => {
      const bestanden = bestandenVoor(await namenVan(organisatieIn(place), nu, forge));
      const paden = Object.keys(bestanden);
      if (isDroog) return zou(`Zou maken en vastleggen: ${paden.join(', ')}.`);
      schrijfBestanden(place.root, bestanden);
      recordFiles(place.root, paden, 'CODEOWNERS en rulesets, uit organisatie.yaml');
    },
    verstuur: async () => {
      const organisatie = organisatieIn(place);
      if (!organisatie || organisatie.voorbeeld)
        throw new OperatorError(
          'In wat is vastgelegd staat nog het voorbeeld; dat gaat niet naar de forge.',
          'Maak eerst uw eigen register: npm run -s register -- begin',
        );
      const main = mainOfOrigin(place.root, edges.environment);
      // The first time everything goes; after that only what setting up itself made. The rest has a way of its own.
      if (main !== 'leeg' && filesBetween(place.root, main, 'HEAD').some((pad) => !isVanOns(pad)))
        throw new OperatorError(
          'Op main staat hier werk dat nog niet op de forge is. Dat gaat met een voorstel, langs de poort.',
          'Zet het op een eigen tak en stuur die.',
        );
      if (isDroog) return zou('Zou main versturen.');
      sendMain(place.root, edges.environment);
    },
  };
}

/** Did setting up make this file? */
const isVanOns = (pad: string) => Object.hasOwn(bestandenVoor([]), pad);
