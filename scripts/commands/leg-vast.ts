import { beoordeel } from '../beoordeel.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { folderSource } from '../register/folder.ts';
import type { Command, Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import type { Voor } from './leg-vast-controle.ts';
import { daadFrom } from './leg-vast-daden.ts';
import { bevriezerVoor } from './leg-vast-formulier.ts';
import { momentFrom } from './leg-vast-moment.ts';
import { voerUit } from './leg-vast-opslaan.ts';
import { daadOpties } from './leg-vast-opties.ts';
import { refusePersonal } from './nieuw-terminal.ts';
import { clockFrom, folderFrom, registerOptions } from './register-options.ts';

/** Records in the file of an incident that something was done. */
export const legVast: Command = {
  name: 'leg-vast',
  summary:
    'Legt in het bestand van een incident vast dat iets is gedaan: gemeld, ingelicht, geïnformeerd, hersteld.',
  positionals: '<kenmerk> <wat>',
  options: {
    map: registerOptions.map,
    nu: registerOptions.nu,
    ...daadOpties,
    droog: { type: 'boolean', help: 'laat zien wat er verandert, en verander niets' },
  },
  examples: [
    'npm run -s register -- leg-vast 2026-K7QF melding --moment "2026-09-12 10:00" --nummer N-1',
    'npm run -s register -- leg-vast 2026-K7QF melding-gehoord --moment nu --rol cvb,fg',
    'npm run -s register -- leg-vast 2026-K7QF geinformeerd --moment nu --groep ouders --gericht-aan ouder_of_verzorger --aantal 25 --middel e_mail',
    'npm run -s register -- leg-vast 2026-K7QF tweede-poging --moment nu --ronde 1 --bereikt 2',
    'npm run -s register -- leg-vast 2026-K7QF reacties --vragen 3 --klachten 0',
  ],
  run: async (given, edges) => {
    const { kenmerk, daad } = daadFrom(given);
    const getypt = daad.opties.map((naam) => textOf(given, naam));
    const voor = leesVoor(given, edges, kenmerk);
    const { register, opdracht, incident } = voor;
    const uiterlijk = [register.nu, opdracht.nu].sort(Temporal.Instant.compare).at(-1) ?? register.nu;
    const moment = momentFrom(given, daad, register.nu, uiterlijk);
    refusePersonal(getypt, edges);
    const gevolg = daad.doe({ incident: incident.value, moment, given, bevries: bevriezerVoor(voor) });
    edges.print(voerUit(voor, gevolg, folderFrom(given, edges), given.values['droog'] === true));
    return EXIT.good;
  },
};

/** @throws OperatorError when the incident is not there, or its file is wrong */
function leesVoor(given: Given, edges: Edges, kenmerk: string): Voor {
  const opdracht = {
    source: folderSource(folderFrom(given, edges), edges.workingFolder),
    ...clockFrom(given, edges),
  };
  const register = beoordeel(opdracht);
  const incident = register.incidenten.find(({ value }) => value.id === kenmerk);
  if (incident) return { opdracht, register, incident };
  throw new OperatorError(
    'Dit incident staat niet in het register, of zijn bestand klopt niet.',
    'Kijk het kenmerk na, of doe eerst: npm run -s register -- controle',
  );
}
