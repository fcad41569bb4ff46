import { setImmediate } from 'node:timers/promises';
import type { TeLezen } from '../../../scripts/commands/signaleer-lezen.ts';
import { leesSignalen } from '../../../scripts/commands/signaleer-lezen.ts';
import { onderwerpenVan } from '../../../scripts/commands/signaleer-onderwerpen.ts';
import type { Afloop } from '../../../scripts/commands/signaleer-ronde.ts';
import { ronde } from '../../../scripts/commands/signaleer-ronde.ts';
import { registerTermijnen } from '../../../scripts/protocol/termijnen/register.ts';
import { stand } from '../../../scripts/protocol/termijnen/stand.ts';
import { geldend } from '../../../scripts/protocol/wet/regelset.ts';
import { isStil } from '../../../scripts/signaal/planning.ts';
import { LABEL, merkenIn } from '../../../scripts/signaal/tekst.ts';
import { FakeForge } from '../../forge/fake.ts';
import { makeOrganisatie } from '../../make.ts';
import type { Leven } from './incidenten.ts';
import { leven, versieOp } from './incidenten.ts';
import type { Beurt } from './planner.ts';
import { beurten } from './planner.ts';
import { Gedood, gestoord } from './storing.ts';
import { toeval } from './toeval.ts';
import { verwachtOp } from './verwacht.ts';

/** What a simulated year gave. `fouten` has to stay empty. */
export interface Jaarverslag {
  readonly zaad: number;
  readonly fouten: readonly string[];
  readonly rondes: number;
  readonly gedood: number;
  readonly mislukt: number;
  readonly bezig: number;
  readonly meer: number;
  readonly reacties: number;
  readonly drempels: number;
  /** The rounds by the clock stood still for more than 26 hours after each of these; and how often that was said. */
  readonly stiltes: readonly Temporal.Instant[];
  readonly stiltesGezegd: number;
}

const BEGIN = Temporal.Instant.from('2026-01-01T00:00:00+01:00');
const AANTAL = 60;

const organisatie = {
  ...makeOrganisatie(),
  protocollen: [{ versie: '1', status: 'vastgesteld' as const, evaluatie_voor: '2026-06-20' }],
};
const vanHetRegister = registerTermijnen(organisatie, new Set([2025]), geldend);

/** The register as a round finds it. */
function registerOp(levens: readonly Leven[], nu: Temporal.Instant, herinnerd: Temporal.Instant): TeLezen {
  const versies = levens.flatMap((each) => {
    const versie = versieOp(each, nu);
    return versie ? [{ id: each.id, ...versie }] : [];
  });
  return {
    incidenten: versies
      .filter(({ isOnleesbaar }) => !isOnleesbaar)
      .map(({ incident, termijnen }) => ({ value: incident, termijnen: stand(termijnen, nu) })),
    onleesbaar: versies
      .filter(({ isOnleesbaar }) => isOnleesbaar)
      .map(({ id, voorstel = 0 }) => ({ id, nummer: voorstel })),
    voorstellen: new Map(versies.flatMap(({ id, voorstel }) => (voorstel ? [[id, [voorstel]]] : []))),
    organisatie,
    termijnen: stand(vanHetRegister, nu),
    verslag: { voorbeeld: false },
    herinnerd,
  };
}

/** Every comment that stands now, with its issue and its marks. */
const reacties = (forge: FakeForge) =>
  (forge.labelled[LABEL] ?? []).flatMap(({ number, title }) =>
    (forge.commentsOf[number] ?? []).map(({ id, body }) => ({ id, issue: title, merken: merkenIn(body) })),
  );

/** Lets a year of 60 incidents pass under a scheduler that does as it likes. */
export async function jaar(zaad: number): Promise<Jaarverslag> {
  const kans = toeval(zaad);
  const levens = Array.from({ length: AANTAL }, (_, index) => leven(index + 1, BEGIN, kans));
  const forge = new FakeForge();
  const fouten: string[] = [];
  const gezegd = new Set<string>();
  const bekend = new Set<number>();
  const tel = { rondes: 0, gedood: 0, mislukt: 0, bezig: 0, meer: 0, stiltesGezegd: 0 };
  const stiltes: Temporal.Instant[] = [];
  let laatste = BEGIN;
  for (const beurt of beurten(levens, BEGIN, kans)) {
    const { op, isOpDeKlok } = beurt;
    forge.clock = () => op.toString();
    const aflopen = await loop(beurt, registerOp(levens, op, laatste), forge);
    for (const afloop of aflopen) {
      tel.rondes += 1;
      if (afloop !== 'klaar') tel[afloop] += 1;
    }
    const verwacht = verwachtOp(levens, vanHetRegister, op);
    const nieuw = reacties(forge).filter(({ id }) => !bekend.has(id));
    for (const { id, issue, merken } of nieuw) {
      bekend.add(id);
      if (merken.length === 0) fouten.push(`${op}: ${issue}: a comment without a mark`);
      for (const merk of merken) {
        if (gezegd.has(merk)) fouten.push(`${op}: ${issue}: said twice: ${verwacht.get(merk) ?? merk}`);
        gezegd.add(merk);
        if (verwacht.has(merk)) continue;
        if (issue === 'Register' && !isOpDeKlok && isStil(laatste, op)) tel.stiltesGezegd += 1;
        else fouten.push(`${op}: ${issue}: too early, or of something that is no more`);
      }
    }
    for (const [issue, alle] of Map.groupBy(nieuw, ({ issue }) => issue))
      if (alle.length > aflopen.length) fouten.push(`${op}: ${issue}: ${alle.length} comments in one round`);
    if (!aflopen.includes('klaar')) continue;
    // After a round that came to its end nothing is left to be said.
    for (const [merk, wat] of verwacht) if (!gezegd.has(merk)) fouten.push(`${op}: not said: ${wat}`);
    if (!isOpDeKlok) continue;
    if (isStil(laatste, op)) stiltes.push(laatste);
    laatste = op;
  }
  // Of two first rounds at the same moment both may make that of the register; both then hold the oldest.
  for (const [titel, alle] of Map.groupBy(forge.labelled[LABEL] ?? [], ({ title }) => title))
    if (alle.length > (titel === 'Register' ? 2 : 1))
      fouten.push(`${alle.length} issues are called ${titel}`);
  return { zaad, fouten, ...tel, stiltes, reacties: bekend.size, drempels: gezegd.size };
}

type Uitkomst = Afloop | 'gedood';

/** The runs of one moment, all at the same time. */
const loop = (
  { op, isOpDeKlok, storingen }: Beurt,
  register: TeLezen,
  forge: FakeForge,
): Promise<Uitkomst[]> => {
  const gelezen = leesSignalen(register);
  return Promise.all(
    storingen.map(async (storing): Promise<Uitkomst> => {
      const gezien = gestoord(forge, storing);
      try {
        return await ronde({
          reader: gezien,
          writer: gezien,
          onderwerpen: onderwerpenVan(isOpDeKlok ? { ...gelezen, herinnerd: null } : gelezen, op),
          rolhouders: gelezen.rolhouders,
          waarschuwen: undefined,
          nu: op,
          now: () => op,
          pause: async () => setImmediate(),
          isDroog: false,
          say: () => undefined,
        });
      } catch (error) {
        if (storing === undefined) throw error;
        return error instanceof Gedood ? 'gedood' : 'mislukt';
      }
    }),
  );
};
