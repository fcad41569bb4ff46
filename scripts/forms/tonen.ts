import type { Herkomst, IngevuldeVraag, IngevuldFormulier, Meldsoort } from './formulier.ts';
import { nogTeVerzamelen } from './vul-in.ts';

/** The words in which every way of showing a form says the same. */

/** What kind of notification the form is for. */
export const SOORT: Readonly<Record<Meldsoort, string>> = {
  eerste: 'nieuwe melding',
  vervolg: 'aanvulling op een melding',
  intrekking: 'intrekking van een melding',
};

/** Where an answer comes from, as people read it. */
export const HERKOMST: Readonly<Record<Herkomst, string>> = {
  vastgelegd: 'vastgelegd',
  afgeleid: 'afgeleid',
  ontbreekt: 'ontbreekt',
  zelf: 'zelf invullen',
  'niet-van-toepassing': 'niet van toepassing',
};

/** What the melder types about himself. */
const ZELF = 'Zelf invullen: staat bewust niet in het register.';

/** What stands where the answer belongs, when there is none to copy. */
export function inPlaatsVanAntwoord({ herkomst, open, tekst }: IngevuldeVraag): string | undefined {
  if (herkomst === 'ontbreekt') return `Ontbreekt nog: ${open ?? ''}`;
  if (herkomst === 'zelf') return ZELF;
  if (herkomst === 'niet-van-toepassing') return 'Niet van toepassing.';
  return tekst === '' ? 'Leeg laten.' : undefined;
}

/** Notes beside an answer, for the Privacy Officer. */
export const notities = ({ herkomst, open, uitleg, onbevestigd, eerder }: IngevuldeVraag): string[] =>
  [
    herkomst !== 'ontbreekt' && open !== undefined ? `Nog uit te zoeken: ${open}.` : undefined,
    uitleg,
    onbevestigd ? 'Niet bevestigd.' : undefined,
    eerder === undefined ? undefined : eerder === '' ? 'Eerder niet verteld.' : `Eerder verteld: ${eerder}`,
  ].filter((each) => each !== undefined);

/** What the Privacy Officer types about himself, by question. */
export const zelfInTeVullen = ({ vragen }: IngevuldFormulier): string[] =>
  vragen.filter(({ herkomst }) => herkomst === 'zelf').map(({ vraag }) => vraag);

/** How far it is, in one sentence. */
export function stand(formulier: IngevuldFormulier): string {
  const open = nogTeVerzamelen(formulier);
  const aantal = open.length;
  const ontbreekt = open.filter(({ heeftVoorlopig }) => !heeftVoorlopig).length;
  if (aantal === 0) return 'Alles wat het formulier vraagt is bekend, behalve wat u zelf invult.';
  const dingen = aantal === 1 ? 'Eén ding is' : `${aantal} dingen zijn`;
  const leeg =
    ontbreekt === 0
      ? 'Bij alle staat een voorlopig antwoord'
      : `Bij ${ontbreekt === aantal ? 'alle' : ontbreekt} staat nog geen antwoord`;
  return `${dingen} nog niet bekend. ${leeg}. Melden kan toch: vul later aan.`;
}

/** The questions part by part, in the order of the form. */
export const perDeel = (vragen: readonly IngevuldeVraag[]): [string, IngevuldeVraag[]][] => [
  ...Map.groupBy(vragen, ({ deel }) => deel),
];
