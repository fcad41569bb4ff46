import type { PoortUitslag } from '../../schemas/poort/uitslag.ts';

/** The record of a decision, as it goes into the commit that joins a proposal to main. */
export interface Vastlegging {
  /** Id of the incident; nothing when it is about something else. */
  readonly incident: string | undefined;
  /** `U4 ap=ja betrokkenen=nee`, or `ongewijzigd`. */
  readonly besluit: string;
  /** Fingerprint of what was approved; nothing when nothing of it can change. */
  readonly inhoud: string | undefined;
  readonly goedkeuringen: readonly Goedkeuring[];
  /** Last commit of the proposal. */
  readonly hoofdSha: string;
  readonly regels: string;
  /** In what the decision is not what the tree or the protocol gives. */
  readonly afwijkingen: readonly string[];
  /** Was there no talk with the CvB before the notification? */
  readonly spoed: boolean;
}

/** An approval in the record. */
export interface Goedkeuring {
  readonly sleutel: string;
  readonly functie: string;
  /** `github:<repository>:<review>:<account>`. */
  readonly id: string;
  readonly op: string;
}

/** What stands for a decision in which nothing decisive changed. */
export const ONGEWIJZIGD = 'ongewijzigd';

/** Approvals as they go into the record. */
export const goedkeuringenVan = (
  { goedkeuringen }: PoortUitslag,
  repository: string,
): readonly Goedkeuring[] =>
  goedkeuringen.map(({ review, account, sleutel, functie, op }) => ({
    sleutel,
    functie,
    id: `github:${repository}:${review}:${account}`,
    op,
  }));

/** The record as the last paragraph of a message: one `Name: value` on each line. */
const trailers = (vast: Vastlegging): string =>
  [
    ['Incident', vast.incident],
    ['Besluit', vast.besluit],
    ['Inhoud', vast.inhoud],
    ...vast.goedkeuringen.flatMap(({ sleutel, functie, id, op }) => [
      ['Goedgekeurd-door', `${sleutel} (${functie})`],
      ['Goedkeuring-id', id],
      ['Goedgekeurd-op', op],
    ]),
    ['Hoofd-sha', vast.hoofdSha],
    ['Regels-versie', vast.regels],
    ...vast.afwijkingen.map((each) => ['Afwijking', each]),
    ['Spoed', vast.spoed ? 'ja' : undefined],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${String(value).replaceAll(/\s+/g, ' ').trim()}`)
    .join('\n');

/** Message of the commit: no word of it comes from a title or a branch. */
export const bericht = (
  nummer: number,
  vast: Vastlegging,
): { readonly title: string; readonly message: string } => ({
  title: `${vast.incident === undefined ? 'Register bijgewerkt' : `Incident ${vast.incident}`} (#${nummer})`,
  message: trailers(vast),
});

const LINE = /^([A-Z][A-Za-z-]*): (.*)$/;
const DOOR = /^([a-z0-9-]+) \((.*)\)$/;

/**
 * Reads the record from the message of a commit.
 * @returns the record; nothing when the message has none; `gebroken` when it begins like one and is not whole
 */
export function leesVastlegging(message: string): Vastlegging | 'gebroken' | undefined {
  const last =
    message
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  const rows = last.split('\n').map((line) => LINE.exec(line));
  const of = (name: string) => rows.flatMap((row) => (row?.[1] === name ? [row[2] ?? ''] : []));
  if (of('Hoofd-sha').length === 0 && of('Besluit').length === 0) return undefined;
  const single = (name: string) => (of(name).length === 1 ? of(name)[0] : undefined);
  const [besluit, hoofdSha, regels] = [single('Besluit'), single('Hoofd-sha'), single('Regels-versie')];
  const goedkeuringen = leesGoedkeuringen(of('Goedgekeurd-door'), of('Goedkeuring-id'), of('Goedgekeurd-op'));
  const isWhole =
    rows.every((row) => row !== null) &&
    of('Incident').length < 2 &&
    of('Inhoud').length < 2 &&
    goedkeuringen;
  if (!isWhole || !besluit || !regels || !hoofdSha || !/^[0-9a-f]{40,64}$/.test(hoofdSha)) return 'gebroken';
  return {
    incident: single('Incident'),
    besluit,
    inhoud: single('Inhoud'),
    goedkeuringen,
    hoofdSha,
    regels,
    afwijkingen: of('Afwijking'),
    spoed: single('Spoed') === 'ja',
  };
}

function leesGoedkeuringen(
  door: readonly string[],
  ids: readonly string[],
  op: readonly string[],
): Goedkeuring[] | undefined {
  if (door.length !== ids.length || ids.length !== op.length) return undefined;
  const gelezen = door.map((each, index) => {
    const [, sleutel, functie] = DOOR.exec(each) ?? [];
    return { sleutel, functie, id: ids[index], op: op[index] };
  });
  const isHeel = (each: (typeof gelezen)[number]): each is Goedkeuring =>
    Object.values(each).every((value) => value !== undefined);
  return gelezen.every(isHeel) ? gelezen : undefined;
}
