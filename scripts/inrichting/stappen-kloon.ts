import { inFunctie, noem } from '../keuring/mensen.ts';
import { nogNodig } from './mensen.ts';
import type { Beeld, Stap } from './stap.ts';
import { herstelVan, isGoed } from './stap.ts';

/** Steps in the clone, and for the people. */

const ROLLEN = ['rollen-accounts', 'scheiding', 'mandaten', 'beslissers', 'privacy-officer', 'beheerder'];

const BEGIN = [
  'Maak uw eigen register: npm run -s register -- begin',
  'Kijk het na: npm run -s register -- controle',
  'Leg het vast: git add incidents && git commit -m "Ons register"',
];

/** Before the forge. */
export const eerst: readonly Stap[] = [
  {
    id: 'begin',
    wat: 'Dit is uw eigen register, en niet het voorbeeld',
    waarom: 'In het voorbeeld staat de klok stil, dus telt geen enkele termijn.',
    na: [],
    klaar: ({ stand, kloon }) => stand.organisatie?.voorbeeld === false && kloon.tak === 'main',
    zelf: ({ stand, kloon }) => [
      ...(kloon.tak === 'main' ? [] : ['Ga naar de hoofdtak: git switch main']),
      ...(stand.organisatie?.voorbeeld === false ? [] : BEGIN),
    ],
  },
  {
    id: 'rollen',
    wat: 'In organisatie.yaml staat wie welke rol heeft, met accounts',
    waarom: 'De poort telt alleen de goedkeuring van wie volgens organisatie.yaml mag beslissen.',
    na: ['begin'],
    klaar: (beeld) => isGoed(beeld, ROLLEN),
    zelf: (beeld) => [
      ...herstelVan(beeld, ROLLEN),
      'Leg organisatie.yaml daarna vast: git commit -m "Rollen" incidents/organisatie.yaml',
    ],
  },
];

/** Does `origin` hold another main than the register on the forge? Then it is another repository. */
const isAnder = ({ kloon: { origin }, hoofdcommit }: Beeld) =>
  origin !== (hoofdcommit === null ? 'leeg' : hoofdcommit);

/** From the clone to the forge. */
export const versturen: readonly Stap[] = [
  {
    id: 'origin',
    wat: 'Deze kloon weet waar het register op de forge staat (origin)',
    waarom: 'Anders gaat uw register naar de plaats waar u de software haalde.',
    na: ['register'],
    klaar: (beeld) => !isAnder(beeld),
    zelf: ({ kloon: { origin }, register }) => [
      ...(origin === 'geen'
        ? []
        : ['Bewaar waar nieuwe uitgaven vandaan komen: git remote rename origin bron']),
      `Wijs het register aan: git remote add origin https://github.com/${register}.git`,
    ],
  },
  {
    id: 'codeowners',
    wat: 'CODEOWNERS en de rulesets zijn gemaakt en vastgelegd',
    waarom: 'Over software en rollen kijkt de beheerder mee; over incidenten beslist alleen het CvB.',
    na: ['begin'],
    klaar: ({ kloon }) => kloon.heeftBestanden,
    doe: async (_, { legBestandenVast }) => {
      await legBestandenVast();
      return undefined;
    },
    zelf: () => [
      'Zet in organisatie.yaml een rolhouder met rol beheerder en een forge_id, en leg dat vast.',
      'Of noem de accounts zelf: npm run -s register -- inrichten --beheerders <namen>',
      'Leg de bestanden vast: git add .github && git commit -m "CODEOWNERS en rulesets"',
    ],
  },
  {
    id: 'versturen',
    wat: 'Main staat op de forge',
    waarom: 'Wat alleen op één computer staat, kan niemand controleren of goedkeuren.',
    na: ['besloten', 'origin', 'codeowners'],
    klaar: ({ kloon }) => kloon.isVerstuurd,
    doe: async (_, { verstuur }) => {
      await verstuur();
      return undefined;
    },
    zelf: ({ kloon }) =>
      kloon.isAchter
        ? ['Op de forge staat werk dat u hier niet hebt. Haal het op: git pull', 'Begin daarna opnieuw.']
        : [
            'Mag u niet rechtstreeks naar main? Maak dan een voorstel:',
            'git switch -c inrichten && git push -u origin inrichten',
            'Open op de forge "Pull requests", "New pull request", en kies de tak inrichten.',
          ],
  },
];

/** The people. */
export const mensen: Stap = {
  id: 'mensen',
  wat: 'Elke rolhouder kan bij het register, met het recht van de rol',
  waarom: 'Wie er niet bij kan, kan niet vastleggen of goedkeuren.',
  na: ['rollen', 'besloten'],
  klaar: (beeld) => isGoed(beeld, ['rollen-toegang']),
  doe: async ({ stand }, { forge, accountNaam }) => {
    const uitgenodigd: string[] = [];
    for (const { account, recht } of nogNodig(stand)) {
      const hoe = await forge.giveAccess(await accountNaam(account), recht);
      if (hoe === 'uitgenodigd') uitgenodigd.push(noem(account, inFunctie(stand) ?? []));
    }
    return uitgenodigd.length === 0
      ? undefined
      : `Uitgenodigd: ${uitgenodigd.join(', ')}. Zij krijgen een mail en moeten de uitnodiging aannemen.`;
  },
  zelf: (beeld) => herstelVan(beeld, ['rollen-toegang']),
};
