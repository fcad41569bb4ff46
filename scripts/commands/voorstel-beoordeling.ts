import type { Opgehaald, VoorstelControle } from '../../schemas/controle.ts';
import type { BeoordeeldRegister } from '../beoordeel.ts';
import { beoordeel } from '../beoordeel.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { IngevuldFormulier } from '../forms/formulier.ts';
import { nieuweBevindingen, onderwerpVan } from '../gate/voorstel.ts';
import type { Place } from '../history/clone.ts';
import { commitSource, treeSource } from '../history/commit.ts';
import { filesBetween, forkPoint, mergedTree } from '../history/proposal.ts';
import type { Zoeker } from '../privacy/spoor.ts';
import type { Vondst } from '../privacy/vondst.ts';
import { inTekst } from './privacy-plekken.ts';
import { inCommits } from './privacy-zoek.ts';
import { formulierBij } from './voorstel-formulier.ts';
import { inhoudVoor, onderwerpPad } from './voorstel-inhoud.ts';

/** Around the proposals: the clone, the clock, ways of searching. */
export interface Rond {
  readonly place: Place;
  readonly klok: { readonly nu: Temporal.Instant; readonly isNuFixed: boolean };
  readonly zoekers: readonly Zoeker[];
}

interface Mislukt {
  readonly nummer: number;
  readonly error: string;
}

/** The proposals that were judged, and those that could not be. */
interface Beoordeelde {
  readonly klaar: readonly VoorstelControle[];
  readonly mislukt: readonly Mislukt[];
  /** The form of the AP by number of the proposal, where there is something to notify or to add. */
  readonly formulieren: ReadonlyMap<number, IngevuldFormulier>;
}

type Voorstel = Opgehaald['voorstellen'][number];

/**
 * Judges what proposals change, each as it will be when it is merged. Proposals are data: nothing of them runs, and
 * the software that judges is the one that runs here.
 * @throws OperatorError when main is not in the clone
 */
export function beoordeelVoorstellen(
  main: string,
  voorstellen: readonly Voorstel[],
  rond: Rond,
): Beoordeelde {
  const klaar: VoorstelControle[] = [];
  const mislukt: Mislukt[] = [];
  const formulieren = new Map<number, IngevuldFormulier>();
  if (voorstellen.length === 0) return { klaar, mislukt, formulieren };
  const nu = beoordeel({ source: commitSource(rond.place, main), ...rond.klok, zoekers: rond.zoekers });
  for (const voorstel of voorstellen) {
    try {
      const { controle, formulier } = beoordeelVoorstel(main, nu, voorstel, rond);
      klaar.push(controle);
      if (formulier) formulieren.set(voorstel.nummer, formulier);
    } catch (error) {
      // One proposal that cannot be looked at keeps its own gate shut, and nobody else's.
      mislukt.push({
        nummer: voorstel.nummer,
        error: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return { klaar, mislukt, formulieren };
}

function beoordeelVoorstel(
  main: string,
  nu: BeoordeeldRegister,
  { nummer, head, titel, tak }: Voorstel,
  { place, klok, zoekers }: Rond,
): { readonly controle: VoorstelControle; readonly formulier: IngevuldFormulier | undefined } {
  const boom = mergedTree(place.root, main, head) ?? null;
  const files = filesBetween(place.root, ...(boom ? ([main, boom] as const) : uitTak(place, main, head)));
  const { soort, kenmerken } = onderwerpVan(files, place.folder);
  const source = boom ? treeSource(place, boom, `voorstel ${nummer}`) : undefined;
  const straks =
    source &&
    beoordeel({
      source,
      ...klok,
      zoekers,
      metOpen: kenmerken,
      voorgesteld: new Map(kenmerken.map((each) => [each, nummer])),
    });
  const diagnostics = straks ? nieuweBevindingen(nu.verslag.diagnostics, straks.verslag.diagnostics) : [];
  const vondsten = [
    ...inCommits(place, main, head, zoekers, source),
    ...inTekst('titel', titel, { plek: 'titel', zoekers }),
    ...inTekst('naam van de tak', tak, { plek: 'tak', zoekers }, { isNaam: true }),
  ];
  const [kenmerk] = kenmerken;
  const onderwerp = onderwerpPad(place, soort, kenmerken);
  const controle: VoorstelControle = {
    nummer,
    head,
    main,
    boom,
    soort,
    kenmerken: [...kenmerken],
    onderwerp,
    inhoud: inhoudVoor(place, onderwerp, main, boom),
    diagnostics,
    eerder: (straks?.verslag.diagnostics.length ?? 0) - diagnostics.length,
    vondsten,
    blokkerend: telBlokkerend(diagnostics, vondsten),
    incident: straks?.verslag.incidents.find(({ id }) => id === kenmerk) ?? null,
  };
  return { controle, formulier: formulierBij(straks, kenmerk, zoekers) };
}

/** @throws OperatorError when the two have nothing in common */
function uitTak({ root }: Place, main: string, head: string): readonly [string, string] {
  const begin = forkPoint(root, main, head);
  if (begin !== undefined) return [begin, head];
  throw new OperatorError(
    'Dit voorstel heeft niets gemeen met de hoofdtak.',
    'Sluit het, en begin een nieuw voorstel vanaf de hoofdtak.',
  );
}

const telBlokkerend = (diagnostics: VoorstelControle['diagnostics'], vondsten: readonly Vondst[]): number =>
  diagnostics.filter(({ blocking }) => blocking).length +
  vondsten.filter(({ blokkeert }) => blokkeert).length;
