import type { SetupWriter } from './setup.ts';

/**
 * Sets up nothing and says what it would set.
 * @param say gets one Dutch sentence for each thing that would be done
 */
export const drySetup = (say: (sentence: string) => void): SetupWriter => ({
  createRegister: async () => say('Zou het register maken, besloten en leeg.'),
  setRepository: async () => say('Zou de instellingen van het register zetten.'),
  allowActions: async () => say('Zou Actions aanzetten.'),
  limitWorkflowKey: async () => say('Zou workflows vanzelf alleen laten lezen.'),
  enableWorkflow: async (name) => say(`Zou de workflow ${name} aanzetten.`),
  saveRuleset: async ({ name }, id) =>
    say(`Zou de ruleset "${name}" ${id === undefined ? 'maken' : 'bijwerken'}.`),
  giveAccess: async (_, right) => {
    say(`Zou een rolhouder toegang geven, met het recht ${right}.`);
    return 'erin';
  },
});
