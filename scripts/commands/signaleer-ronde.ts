import { OperatorError } from '../diagnostics/operator-error.ts';
import type { ForgeReader, ForgeWriter } from '../forge/forge.ts';
import type { Issue, IssueReader, IssueWriter } from '../forge/issues.ts';
import type { Rolhouder } from '../gate/bevoegd.ts';
import type { Onderwerp, Signaal } from '../signaal/signalen.ts';
import { REGISTER } from '../signaal/signalen.ts';
import { begintekst, herinneringTekst, LABEL } from '../signaal/tekst.ts';
import { genoemd } from '../signaal/wie.ts';
import type { TeDoen, Werk } from './signaleer-boek.ts';
import { leesBoek, teDoen } from './signaleer-boek.ts';
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
 * Most that one round does, the most urgent first. The forge takes a comment each few seconds and no faster, and a round
 * must be over before its job is ended: a register that begins with years of old incidents is caught up in some rounds.
 */
const MEEST = 60;

/**
 * One round: whatever was passed and not said yet is said, one comment per subject. The comments are the ledger: what
 * was said is known from them alone, so a run that is late, doubled or killed half-way changes nothing.
 * @throws ForgeError when the ledger cannot be read
 */
export async function ronde(opdracht: Ronde): Promise<Afloop> {
  const { reader, say } = opdracht;
  const account = await reader.ownAccount();
  const { boek, werk, sluiten } = await teDoen(opdracht, account);
  if (werk.length === 0 && sluiten.length === 0) {
    say('Er is niets nieuws te herinneren.');
    return 'klaar';
  }
  if (opdracht.isDroog) return doe(opdracht, { werk, sluiten });
  const slot = boek.get(REGISTER)?.[0] ?? (await maakSlot(opdracht, account));
  // The ledger is read anew: only now nobody else writes in it.
  const zelf = async () => doe(opdracht, await teDoen(opdracht, account));
  const afloop = await alsEnige(slot.number, { ...opdracht, account }, zelf);
  if (afloop === undefined) say('Een andere ronde is nog bezig; de volgende ronde kijkt opnieuw.');
  return afloop ?? 'bezig';
}

/** Of two runs that both make it, both hold the oldest. */
async function maakSlot({ reader, writer }: Ronde, account: number): Promise<Issue> {
  const gemaakt = await writer.createIssue(REGISTER, begintekst(REGISTER), LABEL);
  return (await leesBoek(reader, account)).get(REGISTER)?.[0] ?? gemaakt;
}

/** What goes wrong with one subject keeps no other waiting. */
async function doe(opdracht: Ronde, { werk, sluiten }: TeDoen): Promise<Afloop> {
  const { writer, say } = opdracht;
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
  for (const each of werk.slice(0, MEEST)) await probeer(each.onderwerp.kenmerk, () => zeg(each, opdracht));
  for (const { title, number, body } of sluiten)
    await probeer(title, async () => {
      await writer.editIssue(number, { isOpen: false, body });
      say(`${title}: niets meer te herinneren; het issue is gesloten.`);
    });
  if (werk.length <= MEEST || afloop !== 'klaar') return afloop;
  say(`Nog ${werk.length - MEEST} te herinneren; de volgende rondes gaan verder.`);
  return 'meer';
}

async function zeg({ onderwerp, issue, alle, nieuw }: Werk, opdracht: Ronde): Promise<void> {
  const { writer, nu, say } = opdracht;
  const { kenmerk } = onderwerp;
  const { number, isOpen, body } = issue ?? (await writer.createIssue(kenmerk, begintekst(kenmerk), LABEL));
  if (nieuw.length > 0) {
    const namen = await namenVan(nieuw, opdracht);
    await writer.createComment(number, herinneringTekst({ onderwerp, nieuw, namen, nu }));
    say(`${kenmerk}: herinnerd (${nieuw.length === 1 ? 'één drempel' : `${nieuw.length} drempels`}).`);
  } else if (issue) say(`${kenmerk}: alles was al gezegd.`);
  // That all was said is written down by a round that read it, never by the one that said it: its comment may be lost.
  const tekst = nieuw.length === 0 ? begintekst(kenmerk, alle) : body;
  if (!isOpen || tekst.trim() !== body.trim()) await writer.editIssue(number, { isOpen: true, body: tekst });
}

/** Names of accounts. One that is gone keeps nobody else from being called. */
async function namenVan(
  nieuw: readonly Signaal[],
  { reader, rolhouders, waarschuwen, nu, say }: Ronde,
): Promise<string[]> {
  const wie = new Set(nieuw.flatMap((each) => genoemd(each, rolhouders, waarschuwen, nu)));
  const namen: string[] = [];
  for (const { sleutel, forge_id } of wie) {
    if (forge_id === undefined) continue;
    try {
      namen.push(await reader.accountName(forge_id));
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      say(`De naam van het account van ${sleutel} is niet te vinden; de anderen worden wel genoemd.`);
    }
  }
  return [...new Set(namen)];
}
