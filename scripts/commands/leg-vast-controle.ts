import type { Verslag } from '../../schemas/verslag.ts';
import type { BeoordeeldRegister, Opdracht } from '../beoordeel.ts';
import { beoordeel } from '../beoordeel.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { nieuweBevindingen } from '../gate/voorstel.ts';
import { klokregels, veldregels } from '../protocol/regels/index.ts';
import { checks } from '../register/checks.data.ts';
import type { Wijziging } from '../register/edit.ts';
import { wijzigBestand } from '../register/edit-file.ts';
import { metWaarde, opVolgorde } from '../register/edit-values.ts';
import { overlay } from '../register/overlay.ts';
import type { Vervanging } from '../register/replace.ts';
import type { Gevolg } from './leg-vast-daad.ts';

/** The register before the change. */
export interface Voor {
  readonly opdracht: Opdracht;
  readonly register: BeoordeeldRegister;
  readonly incident: BeoordeeldRegister['incidenten'][number];
}

/** The files as they must become, and what the check says of them. */
interface Gecontroleerd {
  /** In the order in which they are written: what was told first, so that it is never missing. */
  readonly bestanden: readonly Vervanging[];
  readonly incident: BeoordeeldRegister['incidenten'][number];
  /** What blocks since this change: it happened, so it is recorded, and it has to be completed. */
  readonly bevindingen: Verslag['diagnostics'];
}

/** A slip in what was typed, and no fact: then nothing is recorded. */
const VORM = new Set([
  ...[...checks, ...veldregels, ...klokregels].map(({ id }) => id),
  'bereik-klopt',
  'melding-na-kennisname',
  'momentopname-klopt',
]);

const bytesVan = (tekst: string) => new TextEncoder().encode(tekst);

/**
 * Works out the files after an act and checks them before anything is written.
 * @throws OperatorError when the file could not be read back as it was meant, or what was typed has the wrong form
 */
export function controleer({ opdracht, register, incident }: Voor, gevolg: Gevolg): Gecontroleerd {
  const { source } = opdracht;
  const was = source.read(incident.path);
  const tekst = wijzigBestand(new TextDecoder('utf-8', { ignoreBOM: true }).decode(was), gevolg.wijzigingen);
  if (tekst === undefined) throw new Error('a file that was read cannot be changed');
  const bestanden: Vervanging[] = [
    ...(gevolg.momentopname
      ? [{ path: gevolg.momentopname.path, was: undefined, wordt: bytesVan(gevolg.momentopname.tekst) }]
      : []),
    { path: incident.path, was, wordt: bytesVan(tekst) },
  ];
  const straks = beoordeel({
    ...opdracht,
    source: overlay(source, new Map(bestanden.map(({ path, wordt }) => [path, wordt]))),
  });
  const paden = new Set(bestanden.map(({ path }) => `${source.prefix}${path}`));
  const nieuw = nieuweBevindingen(register.verslag.diagnostics, straks.verslag.diagnostics).filter(
    ({ file, blocking }) => blocking && paden.has(file),
  );
  refuse(nieuw);
  const daarna = straks.incidenten.find(({ path }) => path === incident.path);
  if (!daarna || !isBedoeld(incident.value, gevolg.wijzigingen, daarna.value))
    throw new OperatorError(
      'Wat u typte is niet zo in het bestand te schrijven dat het er precies zo weer uitkomt. Er is niets veranderd.',
      'Schrijf het anders, of pas het bestand met de hand aan.',
    );
  return { bestanden, incident: daarna, bevindingen: nieuw };
}

function refuse(nieuw: Verslag['diagnostics']): void {
  if (nieuw.some(({ ruleId }) => ruleId === 'late-melding-met-reden'))
    throw new OperatorError(
      'Deze melding is later dan 72 uur na kennisname. De AP vraagt dan waarom.',
      'Zeg het met --reden-later, zoals u het in het formulier schreef. Er is niets veranderd.',
    );
  const fout = nieuw.find(({ ruleId }) => VORM.has(ruleId));
  if (fout) throw new OperatorError(fout.message, 'Verbeter de opdracht. Er is niets veranderd.');
}

/** Is what was read back what was meant, and nothing else? */
function isBedoeld(was: unknown, wijzigingen: readonly Wijziging[], gelezen: unknown): boolean {
  const bedoeld = wijzigingen.reduce<unknown>((tak, { pad, waarde }) => metWaarde(tak, pad, waarde), was);
  return JSON.stringify(opVolgorde(gelezen, bedoeld)) === JSON.stringify(gelezen);
}
