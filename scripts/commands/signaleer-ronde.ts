import { OperatorError } from '../diagnostics/operator-error.ts';
import type { ForgeReader, ForgeWriter } from '../forge/forge.ts';
import type { Issue, IssueReader, IssueWriter } from '../forge/issues.ts';
import type { Rolhouder } from '../gate/bevoegd.ts';
import type { Onderwerp } from '../signaal/signalen.ts';
import { opVolgorde, REGISTER } from '../signaal/signalen.ts';
import { begintekst, herinneringTekst, LABEL, onzekereTekst } from '../signaal/tekst.ts';
import type { genoemd } from '../signaal/wie.ts';
import type { TeDoen, Werk } from './signaleer-boek.ts';
import { isTeLezen, leesBoek, leesWerk, teDoen } from './signaleer-boek.ts';
import { naamgever } from './signaleer-namen.ts';
import { alsEnige } from './signaleer-slot.ts';

/** What one round of reminders works with. */
export interface Ronde {
  readonly reader: ForgeReader & IssueReader;
  readonly writer: ForgeWriter & IssueWriter;
  readonly onderwerpen: readonly Onderwerp[];
  readonly rolhouders: readonly Rolhouder[];
  readonly waarschuwen: Parameters<typeof genoemd>[2];
  /** Moment of this round. */
  readonly nu: Temporal.Instant;
  readonly now: () => Temporal.Instant;
  readonly pause: (seconds: number) => Promise<void>;
  /** Is only said what would be done? Then nobody is held up. */
  readonly isDroog: boolean;
  /** Told what is done, one Dutch sentence each. */
  readonly say: (sentence: string) => void;
}

/**
 * How a round ended. `bezig`: another run holds the issues. `meer`: there is more to say than fits in one round. In both
 * the next round goes on.
 */
export type Afloop = 'klaar' | 'bezig' | 'meer' | 'mislukt';

/**
 * Most that one round does of a kind (reading what was said, saying, closing), the most urgent first. The forge takes a
 * comment each few seconds and no faster, answers a thousand questions in an hour, and a round must be over before its
 * job is ended: a register that begins with years of old incidents is caught up in some rounds.
 */
const MEEST = 60;
/** The lists of the forge may be some seconds behind: so long a round that wrote keeps others waiting. */
const BEZINKEN = 5;

/**
 * One round: whatever was passed and not said yet is said, one comment per subject. The comments are the ledger: what
 * was said is known from them alone, so a run that is late, doubled or killed half-way changes nothing.
 * @throws ForgeError when the ledger cannot be read
 */
export async function ronde(opdracht: Ronde): Promise<Afloop> {
  const { reader, say } = opdracht;
  const account = await reader.ownAccount();
  const { boek, ...eerst } = await teDoen(opdracht, account);
  if (eerst.kandidaten.length === 0 && eerst.sluiten.length === 0) {
    say('Er is niets nieuws te herinneren.');
    return 'klaar';
  }
  if (opdracht.isDroog) return doe(opdracht, eerst, account);
  const slot = boek.get(REGISTER)?.[0] ?? (await maakSlot(opdracht, account));
  // The ledger is read anew: only now nobody else writes in it.
  const zelf = async () => {
    const gedaan = await doe(opdracht, await teDoen(opdracht, account), account);
    await opdracht.pause(BEZINKEN);
    return gedaan;
  };
  const afloop = await alsEnige(slot.number, { ...opdracht, account }, zelf);
  if (afloop === undefined) say('Een andere ronde is nog bezig; de volgende ronde kijkt opnieuw.');
  return afloop ?? 'bezig';
}

const register: Onderwerp = { kenmerk: REGISTER, voorstel: undefined, termijnen: [], berichten: [] };

/** Of two runs that both make it, both hold the oldest. */
async function maakSlot({ reader, writer }: Ronde, account: number): Promise<Issue> {
  const gemaakt = await writer.createIssue(REGISTER, begintekst(register), LABEL);
  return (await leesBoek(reader, account)).get(REGISTER)?.[0] ?? gemaakt;
}

/** What goes wrong with one subject keeps no other waiting. */
async function doe(opdracht: Ronde, teDoenNu: TeDoen, account: number): Promise<Afloop> {
  const { reader, writer, nu, say } = opdracht;
  const { kandidaten, sluiten } = teDoenNu;
  let afloop: Afloop = 'klaar';
  const probeer = async (kenmerk: string, stap: () => Promise<void>) => {
    try {
      await stap();
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      afloop = 'mislukt';
      say(`${kenmerk}: ${error.message} ${error.repair}`);
    }
  };
  const gelezen: Werk[] = [];
  const teLezen = new Set(kandidaten.filter(isTeLezen).slice(0, MEEST));
  for (const each of kandidaten)
    if (teLezen.has(each) || !isTeLezen(each))
      await probeer(each.onderwerp.kenmerk, async () => {
        gelezen.push(await leesWerk(each, reader, account));
      });
  // What only has to be written down is done as well, however much there is to say: it would have to be read each round.
  const isGezegd = ({ issues, nieuw }: Werk) => issues.length > 0 && nieuw.length === 0;
  const teZeggen = opVolgorde(
    gelezen.filter((each) => !isGezegd(each)),
    ({ nieuw }) => nieuw,
    nu,
  ).slice(0, MEEST);
  const namenVan = naamgever(opdracht);
  const werk = [...teZeggen, ...gelezen.filter(isGezegd)];
  for (const each of werk)
    await probeer(each.onderwerp.kenmerk, async () => zeg(each, await namenBij(each, namenVan), opdracht));
  for (const { title, number, body } of sluiten.slice(0, MEEST))
    await probeer(title, async () => {
      await writer.editIssue(number, { isOpen: false, body });
      say(`${title}: niets meer te herinneren; het issue is gesloten.`);
    });
  const over = kandidaten.length - werk.length + Math.max(0, sluiten.length - MEEST);
  if (over <= 0 || afloop !== 'klaar') return afloop;
  say(`Nog ${over} te herinneren; de volgende rondes gaan verder.`);
  return 'meer';
}

const namenBij = async ({ nieuw }: Werk, namenVan: ReturnType<typeof naamgever>) =>
  nieuw.length === 0 ? [] : namenVan(nieuw);

async function zeg(
  { onderwerp, issues: [issue], alle, nieuw, vervallen }: Werk,
  namen: readonly string[],
  { writer, nu, say }: Ronde,
): Promise<void> {
  const { kenmerk } = onderwerp;
  const { number, isOpen, body } = issue ?? (await writer.createIssue(kenmerk, begintekst(onderwerp), LABEL));
  for (const each of vervallen) await writer.editComment(each.id, each.body);
  const isBericht = nieuw.some(({ bericht }) => bericht);
  if (isBericht) await writer.editIssue(number, { isOpen: true, body: onzekereTekst(onderwerp) });
  if (nieuw.length > 0) {
    await writer.createComment(number, herinneringTekst({ onderwerp, nieuw, namen, nu }));
    say(`${kenmerk}: herinnerd (${nieuw.length === 1 ? 'één drempel' : `${nieuw.length} drempels`}).`);
  } else if (issue) say(`${kenmerk}: alles was al gezegd.`);
  // That all was said is written down by a round that read it, never by the one that said it: its comment may be lost.
  const tekst = nieuw.length === 0 ? begintekst(onderwerp, alle) : body;
  if (!isBericht && (!isOpen || tekst.trim() !== body.trim()))
    await writer.editIssue(number, { isOpen: true, body: tekst });
}
