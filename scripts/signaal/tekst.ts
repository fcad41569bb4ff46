import { sha256Van } from '../gate/controlegetal.ts';
import { momentTekst } from '../protocol/kalender/tekst.ts';
import { minutesText } from '../weergave/text.ts';
import type { Onderwerp, Signaal } from './signalen.ts';
import { magWeg, REGISTER } from './signalen.ts';

/** Label of every issue with reminders. */
export const LABEL = 'termijn';

const MERK = /<!-- incidentregister: herinnering 1((?: [0-9a-f]{16})+) -->/g;

/** Marks of the reminders in a comment. */
export const merkenIn = (body: string): string[] =>
  [...body.matchAll(MERK)].flatMap(([, merken = '']) => merken.trim().split(' '));

/** A comment of which some marks do not count any more; the same when it has none of them. */
export const zonderMerken = (body: string, merken: readonly string[]): string =>
  merken.reduce((tekst, merk) => tekst.replaceAll(merk, '0'.repeat(merk.length)), body);

/** Checksum of reminders that were all said. */
const somVan = (signalen: readonly Signaal[]): string =>
  sha256Van(signalen.map(({ merk }) => merk).toSorted()).slice(0, 32);

const SOM = /<!-- incidentregister: gezegd 1 ([0-9a-f]{32}) -->/;

/** Of which reminders the first text of an issue says that they stand in its comments, as a checksum. */
const gezegdVolgens = (body: string): string | undefined => SOM.exec(body)?.[1];

const MAG_WEG = '<!-- incidentregister: mag weg -->';

/** Does the first text of an issue say that its incident may go? */
export const magWegVolgens = (body: string): boolean => body.includes(MAG_WEG);

/** Does the first text of an issue say all that is known? */
export const zegtAlles = (body: string, onderwerp: Onderwerp, alle: readonly Signaal[]): boolean =>
  gezegdVolgens(body) === (alle.length === 0 ? undefined : somVan(alle)) &&
  magWegVolgens(body) === (alle.length > 0 && magWeg(onderwerp));

/**
 * First text of an issue in which a message is about to be told: its comments are read by whoever comes next, also when
 * by then nothing is to be said any more.
 */
export const onzekereTekst = (onderwerp: Onderwerp): string =>
  `${begintekst(onderwerp)}\n<!-- incidentregister: gezegd 1 ${'0'.repeat(32)} -->\n`;

/**
 * First text of an issue: nothing of what happened.
 * @param gezegd reminders that were found in the comments: while nothing else is to be said these need not be read
 */
export const begintekst = (onderwerp: Onderwerp, gezegd: readonly Signaal[] = []): string =>
  [
    `Hier komen de herinneringen bij ${onderwerp.kenmerk === REGISTER ? 'het register' : onderwerp.kenmerk}. Elke herinnering is één reactie; wat er moet gebeuren staat in het register.`,
    '',
    'Verander de titel niet en haal geen reacties weg: daaraan ziet het register wat al gezegd is. Zet hier niets over wat er gebeurd is.',
    '',
    ...(gezegd.length === 0 ? [] : [`<!-- incidentregister: gezegd 1 ${somVan(gezegd)} -->`, '']),
    ...(gezegd.length > 0 && magWeg(onderwerp) ? [MAG_WEG, ''] : []),
  ].join('\n');

/** What a reminder is made of. */
export interface Herinnering {
  readonly onderwerp: Onderwerp;
  /** What was not said yet, the most urgent first; at least one. */
  readonly nieuw: readonly Signaal[];
  /** Names of accounts that are called. */
  readonly namen: readonly string[];
  /** Moment of writing. */
  readonly nu: Temporal.Instant;
}

/**
 * One reminder: the id and the time that is left, and nothing of what happened, as it is mailed. The marks of
 * everything that it covers stand at the end.
 */
export function herinneringTekst({ onderwerp, nieuw, namen, nu }: Herinnering): string {
  const { kenmerk, voorstel, termijnen } = onderwerp;
  const eerste = nieuw[0]?.termijn;
  const anderen = termijnen.filter(
    (each) => each.id !== eerste?.id && nieuw.some(({ termijn }) => termijn === each),
  );
  const isRegister = kenmerk === REGISTER;
  const waar = isRegister ? '' : ` bij ${kenmerk}${voorstel === undefined ? '' : ` (voorstel #${voorstel})`}`;
  const kijk = `kijk in het register${waar} wat er moet gebeuren.`;
  return [
    `**${kenmerk}: ${nieuw[0]?.bericht?.zin ?? stand(isRegister, eerste, nu)}**`,
    // Of the register nothing is secret: there each has its line.
    ...(isRegister ? anderen.map((each) => `**${stand(isRegister, each, nu)}**`) : ookAndere(anderen.length)),
    namen.length > 0
      ? `${namen.map((naam) => `@${naam}`).join(' ')}: ${kijk}`
      : `Van wie dit moet weten is geen account bekend; de beheerder vult dat aan in organisatie.yaml. Leest u dit: ${kijk}`,
    `<!-- incidentregister: herinnering 1 ${nieuw.map(({ merk }) => merk).join(' ')} -->`,
  ].join('\n\n');
}

const ookAndere = (aantal: number) => {
  if (aantal === 0) return [];
  return [
    aantal === 1
      ? 'Er is nog een termijn nabij of voorbij.'
      : `Er zijn nog ${aantal} termijnen nabij of voorbij.`,
  ];
};

function stand(isRegister: boolean, termijn: Signaal['termijn'], nu: Temporal.Instant): string {
  if (!termijn) return 'er is iets dat aandacht vraagt';
  const minuten = termijn.dueAt.since(nu).total('minutes');
  const wat = isRegister ? `${termijn.titel}: ` : '';
  const hoeLang = minutesText(minuten);
  const einde = momentTekst(termijn.dueAt);
  return minuten < 0
    ? `${wat}de termijn is ${hoeLang} voorbij (${einde})`
    : `${wat}nog ${hoeLang} (tot ${einde})`;
}
