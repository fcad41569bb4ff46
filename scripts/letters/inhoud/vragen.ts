import { ALLE } from '../../protocol/beeld.ts';
import type { OpenVraag } from '../../protocol/beslisboom/open.ts';
import { openVragen } from '../../protocol/beslisboom/open.ts';
import type { FaseId } from '../../protocol/fasen/fasen.data.ts';
import { gat } from '../gat.ts';
import type { Waarden } from '../sjabloon.ts';
import { aardVan } from './gebeurd.ts';
import type { Vraag } from './leverancier.data.ts';
import { leverancierVragen } from './leverancier.data.ts';
import type { Stuk } from './stuk.ts';
import { noemtOmstandigheid, titelVoorBuiten } from './vrij.ts';

/** Who can be asked. */
export type Rol = 'leverancier' | 'technicus' | 'ontdekker';

/** Questions to somebody, made from what is missing (protocol §4 fase 2): each once, with where the answer comes. */
export function metVragen(stuk: Stuk, rol: Rol): Waarden {
  return {
    titel: rol === 'technicus' ? stuk.incident.titel : titelVoorBuiten(stuk.incident),
    vragen: vragenAan(stuk, rol).map(({ vraag, waarom, veld }) => ({ vraag, waarom, veld })),
    ...(rol === 'leverancier' ? vanLeverancier(stuk) : {}),
  };
}

/** The questions to this role. */
function vragenAan(stuk: Stuk, rol: Rol): Vraag[] {
  const uitBoom = vragenUitBoom(stuk, rol);
  const uitLijst = rol === 'leverancier' ? vragenAanLeverancier(stuk) : vragenUitFasen(stuk, rol);
  // What the tree asks is sharper than what a phase misses: of two about one field the first stays.
  const dubbel = ({ veld }: Vraag) => uitBoom.some((each) => overlapt(each.veld, veld));
  return [...uitBoom, ...uitLijst.filter((each) => !dubbel(each))];
}

/** What the sender must know of a list of questions: where the answers come, which is no concern of who answers. */
export function overVragen(stuk: Stuk, rol: Rol): string {
  const vragen = vragenAan(stuk, rol);
  if (vragen.length === 0) return 'Er zijn nu geen vragen. Verstuur dit niet.';
  const plekken = vragen.map(({ veld }, index) => `vraag ${index + 1} bij ${veld}`);
  return `Waar de antwoorden komen: ${plekken.join('; ')}.`;
}

const overlapt = (een: string, ander: string) => een === ander || een.startsWith(`${ander}.`);

const vragenUitBoom = ({ incident, beoordeeld: { beslissing } }: Stuk, rol: Rol): Vraag[] =>
  openVragen(incident, beslissing.regels, beslissing)
    .filter((each) => each.rol === rol)
    .map((open) => ({
      // A key was typed by the school, and can name a circumstance itself.
      vraag:
        open.groep === ALLE || (rol !== 'technicus' && noemtOmstandigheid(open.groep))
          ? open.vraag
          : `${open.vraag} (groep ${open.groep})`,
      waarom: waaromOpen(open),
      veld: open.feit,
    }));

const waaromOpen = ({ alsJa, alsNee }: OpenVraag): string => {
  const [ap, mensen] = [alsJa.ap !== alsNee.ap, alsJa.betrokkenen !== alsNee.betrokkenen];
  if (ap && mensen) return 'het antwoord bepaalt of wij de AP en de mensen zelf inlichten';
  return ap
    ? 'het antwoord bepaalt of wij het bij de AP melden'
    : 'het antwoord bepaalt of de mensen zelf het horen';
};

const WAAROM_FASE: Readonly<Record<FaseId, string>> = {
  ontdekken: 'zo weten wij waar en wanneer het begon',
  inventariseren: 'zonder dit kunnen wij niet beoordelen hoe ernstig het is',
  beoordelen: 'dit hoort bij het oordeel',
  melden: 'dit hoort in de melding bij de AP',
  repareren: 'wij leggen vast hoe de oorzaak is weggenomen (protocol §4 fase 5)',
  vastleggen: 'dit hoort bij het afsluiten',
  informeren: 'dit hoort bij het informeren van mensen',
};

const vragenUitFasen = ({ beoordeeld: { fasen } }: Stuk, rol: 'technicus' | 'ontdekker'): Vraag[] =>
  fasen.flatMap(({ id, ontbreekt }) =>
    ontbreekt
      .filter((each) => each.rol === rol)
      .map(({ wat, veld }) => ({ vraag: `Wilt u ons laten weten ${wat}?`, waarom: WAAROM_FASE[id], veld })),
  );

const vragenAanLeverancier = ({ incident, partij }: Stuk): Vraag[] =>
  leverancierVragen.filter(
    ({ is }) => !is({ incident, bij: partij?.bij ?? {}, afspraken: partij?.afspraken }),
  );

function vanLeverancier({ incident, partij }: Stuk): Waarden {
  const uren = partij?.afspraken?.aanlevertermijn_uren;
  return {
    leverancier: partij?.naam ?? gat('naam van de leverancier'),
    aard: aardVan(incident),
    afspraak: uren === undefined ? '' : `Wij hebben afgesproken dat u gegevens binnen ${uren} uur aanlevert.`,
  };
}
