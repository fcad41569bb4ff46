import { OperatorError } from '../diagnostics/operator-error.ts';
import type { ForgeReader, ForgeWriter } from '../forge/forge.ts';
import type { Issue, IssueReader, IssueWriter } from '../forge/issues.ts';
import type { Rolhouder } from '../gate/bevoegd.ts';
import type { Onderwerp, Signaal } from '../signaal/signalen.ts';
import { REGISTER } from '../signaal/signalen.ts';
import { begintekst, herinneringTekst, LABEL } from '../signaal/tekst.ts';
import { genoemd } from '../signaal/wie.ts';
import type { Werk } from './signaleer-boek.ts';
import { leesBoek, teSluiten, werkVan } from './signaleer-boek.ts';
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

/** How a round ended. `bezig`: another run holds the issues; the next round looks again. */
export type Afloop = 'klaar' | 'bezig' | 'mislukt';

/**
 * One round: whatever was passed and not said yet is said, one comment per subject. The comments are the ledger: what
 * was said is known from them alone, so a run that is late, doubled or killed half-way changes nothing.
 * @throws ForgeError when the ledger cannot be read
 */
export async function ronde(opdracht: Ronde): Promise<Afloop> {
  const { reader, writer, onderwerpen, nu, say } = opdracht;
  const account = await reader.ownAccount();
  const boek = await leesBoek(reader, account);
  const werk = await werkVan(onderwerpen, boek, nu, reader, account);
  if (werk.length === 0 && teSluiten(onderwerpen, boek, nu).length === 0) {
    say('Er is niets nieuws te herinneren.');
    return 'klaar';
  }
  if (opdracht.isDroog) return zegAlles(opdracht, account);
  const slot = boek.get(REGISTER)?.[0] ?? (await maakSlot(reader, writer, account));
  const afloop = await alsEnige(slot.number, { ...opdracht, account }, () => zegAlles(opdracht, account));
  if (afloop === undefined) say('Een andere ronde is nog bezig; de volgende ronde kijkt opnieuw.');
  return afloop ?? 'bezig';
}

/** Of two runs that both make it, both hold the oldest. */
async function maakSlot(reader: Ronde['reader'], writer: IssueWriter, account: number): Promise<Issue> {
  const gemaakt = await writer.createIssue(REGISTER, begintekst(REGISTER), LABEL);
  return (await leesBoek(reader, account)).get(REGISTER)?.[0] ?? gemaakt;
}

/** Reads the ledger anew, as only now nobody else writes in it. What goes wrong with one subject keeps no other waiting. */
async function zegAlles(opdracht: Ronde, account: number): Promise<Afloop> {
  const { reader, writer, onderwerpen, nu, say } = opdracht;
  const boek = await leesBoek(reader, account);
  let afloop: Afloop = 'klaar';
  const probeer = async (kenmerk: string, doe: () => Promise<void>) => {
    try {
      await doe();
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      afloop = 'mislukt';
      say(`${kenmerk}: ${error.message} ${error.repair}`);
    }
  };
  for (const werk of await werkVan(onderwerpen, boek, nu, reader, account))
    await probeer(werk.onderwerp.kenmerk, () => zeg(werk, opdracht));
  for (const { title, number, body } of teSluiten(onderwerpen, boek, nu))
    await probeer(title, async () => {
      await writer.editIssue(number, { isOpen: false, body });
      say(`${title}: niets meer nabij of voorbij; het issue is gesloten.`);
    });
  return afloop;
}

async function zeg({ onderwerp, issue, alle, nieuw }: Werk, opdracht: Ronde): Promise<void> {
  const { writer, nu, say } = opdracht;
  const { kenmerk } = onderwerp;
  const { number } = issue ?? (await writer.createIssue(kenmerk, begintekst(kenmerk), LABEL));
  if (nieuw.length > 0) {
    const namen = await namenVan(nieuw, opdracht);
    await writer.createComment(number, herinneringTekst({ onderwerp, nieuw, namen, nu }));
    say(`${kenmerk}: herinnerd (${nieuw.length === 1 ? 'één drempel' : `${nieuw.length} drempels`}).`);
  }
  // Only now: a run that dies in between reads the comments once more.
  await writer.editIssue(number, { isOpen: true, body: begintekst(kenmerk, alle) });
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
