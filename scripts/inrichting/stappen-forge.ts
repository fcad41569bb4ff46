import type { RulesetPlan } from '../forge/setup.ts';
import { pushRuleset, ruleset } from '../gate/inrichting.ts';
import { REGISTER_WORKFLOW, roosters } from '../keuring/roosters.data.ts';
import type { Beeld, Handen, Stap } from './stap.ts';
import { herstelVan, isGoed } from './stap.ts';

/** Steps on the forge itself. */

const INSTELLINGEN = ['issues', 'geen-kopieen', 'samenvoegwijzen', 'niet-vanzelf'];
const ACTIONS = ['actions-aan', 'sleutelrecht', 'actions-keurt-niet-goed'];
const HOOFDTAK = [
  'regels-werken',
  'hoofdtak-regels',
  'niet-verwijderen',
  'niet-herschrijven',
  'voorstel-verplicht',
  'poort-verplicht',
  'geen-andere-status',
  'niemand-slaat-over',
  'geen-tegenspraak',
];
const SLOT = ['workflows-op-slot'];

/** A step that the self-check can judge. */
const gekeurd = (ids: readonly string[]): Pick<Stap, 'klaar' | 'zelf'> => ({
  klaar: (beeld) => isGoed(beeld, ids),
  zelf: (beeld) => herstelVan(beeld, ids),
});

/** Puts a ruleset in the place of the one with its name, or beside the others. */
async function zetRuleset(plan: RulesetPlan, { stand }: Beeld, { forge }: Handen): Promise<undefined> {
  const oud = stand.rulesets?.find(
    (each) => each.name === plan.name && (each['source_type'] ?? 'Repository') === 'Repository',
  );
  const id = oud?.['id'];
  await forge.saveRuleset(plan, typeof id === 'number' ? id : undefined);
}

/** The register on the forge, before anything is sent. */
export const voorVersturen: readonly Stap[] = [
  {
    id: 'register',
    wat: 'Het register bestaat op de forge',
    waarom: 'Daar komen voorstellen, goedkeuringen en herinneringen.',
    na: ['begin'],
    klaar: ({ stand }) => stand.repository !== null,
    doe: async (_, { forge }) => {
      await forge.createRegister();
      return undefined;
    },
    zelf: () => [
      'Open op de forge de organisatie van uw bestuur en klik op "New repository".',
      'Kies "Private", en vink niets aan bij "Initialize this repository". Klik op "Create repository".',
      'Bestaat het al? Dan mag deze sleutel er niet bij: neem die van een beheerder.',
    ],
  },
  {
    id: 'plan',
    wat: 'Het plan van de organisatie dwingt regels af',
    waarom: 'Zonder rulesets is de goedkeuring van het CvB niet meer dan een afspraak.',
    na: ['register'],
    ...gekeurd(['plan']),
  },
  {
    id: 'besloten',
    wat: 'Het register is besloten, en lid zijn van de organisatie geeft nog geen toegang',
    waarom: 'Een register van datalekken is vertrouwelijk (AVG art. 5 lid 1 onder f en art. 32).',
    na: ['register'],
    ...gekeurd(['besloten', 'basisrecht']),
  },
  {
    id: 'instellingen',
    wat: 'Issues aan; kopieën, wiki, projecten, squash, rebase en vanzelf samenvoegen uit',
    waarom:
      'Een merge commit bewaart wat wanneer bekend was; wat een register niet gebruikt kan niet lekken.',
    na: ['register'],
    klaar: (beeld) =>
      isGoed(beeld, INSTELLINGEN) && beeld.extras?.wiki === false && beeld.extras.projects === false,
    doe: async (_, { forge }) => {
      await forge.setRepository({
        has_issues: true,
        has_wiki: false,
        has_projects: false,
        allow_forking: false,
        allow_merge_commit: true,
        allow_squash_merge: false,
        allow_rebase_merge: false,
        allow_auto_merge: false,
      });
      return undefined;
    },
    zelf: (beeld) => [
      ...herstelVan(beeld, INSTELLINGEN),
      'Zet op de forge bij "Settings", "General", "Features" de vinkjes "Wikis" en "Projects" uit.',
    ],
  },
  {
    id: 'actions',
    wat: 'Actions staat aan, en een workflow mag vanzelf alleen lezen',
    waarom: 'Zonder Actions geen controle, geen poort en geen herinnering.',
    na: ['register'],
    ...gekeurd(ACTIONS),
    doe: async (beeld, { forge }) => {
      if (!isGoed(beeld, ['actions-aan'])) await forge.allowActions();
      if (!isGoed(beeld, ['sleutelrecht', 'actions-keurt-niet-goed'])) await forge.limitWorkflowKey();
      return undefined;
    },
  },
];

/** What can only be done when main is there. */
export const naVersturen: readonly Stap[] = [
  {
    id: 'hoofdtak',
    wat: 'Main verandert alleen via een voorstel dat de poort heeft gezien',
    waarom: 'Niemand kan het CvB overslaan, ook de beheerder niet.',
    na: ['versturen', 'plan'],
    ...gekeurd(HOOFDTAK),
    doe: (beeld, handen) => zetRuleset(ruleset, beeld, handen),
  },
  {
    id: 'slot',
    wat: 'Alleen de beheerder verandert wat er op de forge draait',
    waarom: 'Wie een workflow mag veranderen, kan de status van de poort namaken.',
    na: ['versturen', 'plan'],
    ...gekeurd(SLOT),
    doe: (beeld, handen) => zetRuleset(pushRuleset, beeld, handen),
  },
  {
    id: 'workflows',
    wat: 'De workflows staan aan, en register heeft een eerste keer gedraaid',
    waarom: 'Termijnen lopen ook als niemand kijkt (AVG art. 33 lid 1).',
    na: ['versturen', 'actions'],
    klaar: (beeld) => isGoed(beeld, ['workflows-aan']) && beeld.heeftRun,
    doe: async ({ stand, heeftRun }, { forge }) => {
      for (const naam of roosters) {
        const workflow = stand.workflows?.find(({ bestand }) => bestand.endsWith(`/${naam}`));
        if (workflow && workflow.state !== 'active') await forge.enableWorkflow(naam);
      }
      if (!heeftRun) await forge.startWorkflow(REGISTER_WORKFLOW, 'main');
      return undefined;
    },
    zelf: (beeld) => [
      ...herstelVan(beeld, ['workflows-aan']),
      'Open op de forge "Actions", kies links "register" en klik op "Run workflow".',
      'Is main net verstuurd, wacht dan een minuut: de forge moet de workflows nog zien.',
    ],
  },
];
