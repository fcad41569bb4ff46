import { parseInstant } from '../protocol/moment.ts';
import { createFile } from '../register/create.ts';
import { folderSource } from '../register/folder.ts';
import { leesOrganisatie } from '../register/organisatie.ts';
import type { Command, Given } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { maakBestand } from './nieuw-bestand.ts';
import { antwoordOpties } from './nieuw-opties.ts';
import { openVoorstel, takVoor } from './nieuw-tak.ts';
import { refusePersonal, vraagInTerminal } from './nieuw-terminal.ts';
import { uitslagVan } from './nieuw-uitslag.ts';
import { vraagAntwoorden } from './nieuw-vragen.ts';
import { clockFrom, folderFrom, registerOptions } from './register-options.ts';

/** Makes the first file of an incident. */
export const nieuw: Command = {
  name: 'nieuw',
  summary: 'Maakt het bestand van een nieuw incident: vraagt wat er is gebeurd, of leest het uit opties.',
  options: {
    map: registerOptions.map,
    nu: registerOptions.nu,
    ...antwoordOpties,
    tak: { type: 'boolean', help: 'maak een tak incident/<kenmerk> en leg het bestand daarop vast' },
    voorstel: {
      type: 'boolean',
      help: 'verstuur die tak ook en open het voorstel; zonder sleutel (GITHUB_TOKEN) het adres waar u dat doet',
    },
    droog: { type: 'boolean', help: 'druk het bestand af en maak niets' },
  },
  examples: [
    'npm run -s register -- nieuw',
    'npm run -s register -- nieuw --gebeurtenis mail-verkeerd --kennisname "2026-09-11 16:45" --groepen leerlingen --aantal 1 --gegevens zorg --tak',
    'npm run -s register -- nieuw --oefening --gebeurtenis kwijt',
  ],
  run: async (given, edges) => {
    const folder = folderFrom(given, edges);
    const source = folderSource(folder, edges.workingFolder);
    const organisatie = leesOrganisatie(source);
    const nu = clockOf(given, edges, organisatie?.voorbeeld?.nu);
    const vestigingen = (organisatie?.vestigingen ?? []).map(({ sleutel, naam }) => ({
      waarde: sleutel,
      tekst: naam,
    }));
    const antwoorden = await vraagAntwoorden(given, edges, { nu, vestigingen }, vraagInTerminal);
    refusePersonal([antwoorden.verhaal, antwoorden.titel], edges);
    const paden = new Set(source.list().map(({ path }) => path));
    const { kenmerk, pad, tekst, aard } = maakBestand(antwoorden, nu, paden);
    if (given.values['droog'] === true) {
      edges.print(tekst);
      return EXIT.good;
    }
    const tak = takVoor(given, folder, edges.workingFolder, kenmerk);
    createFile(folder, pad, tekst);
    const isSent = given.values['voorstel'] === true;
    const metDeHand = tak?.record(pad, `Incident ${kenmerk}`, isSent, organisatie?.register_adres);
    const geopend =
      tak && isSent ? await openVoorstel(edges, organisatie?.register_adres, tak.name, kenmerk) : undefined;
    const adres = geopend ?? metDeHand;
    const bij = [aard, antwoorden.gebeurtenis];
    edges.print(uitslagVan({ source, nu, kenmerk, pad, bij, tak: tak?.name, adres }));
    return EXIT.good;
  },
};

/** The example has a clock of its own, unless the clock is fixed by hand. */
function clockOf(given: Given, edges: Edges, voorbeeld: string | undefined): Temporal.Instant {
  const { nu, isNuFixed } = clockFrom(given, edges);
  return (isNuFixed ? undefined : parseInstant(voorbeeld)) ?? nu;
}
