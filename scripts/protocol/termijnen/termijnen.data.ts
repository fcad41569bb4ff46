import type { BronId } from '../wet/bronnen.data.ts';

/** Whose term it is. Late against the law is not the same as late against the protocol or an agreement. */
export type Tegen = 'wet' | 'protocol' | 'afspraak' | 'eigen';

/** What a term is about. */
interface TermijnGegevens {
  readonly titel: string;
  readonly tegen: Tegen;
  readonly bron: readonly BronId[];
}

/** Every kind of term, by its id; a number behind an id says which of several. */
export const termijnsoorten = {
  'ap-72u': {
    titel: 'Melden bij de AP',
    tegen: 'wet',
    bron: ['avg-33-1', 'p-2-72-uur', 'vo-1182-3-3', 'atw-4'],
  },
  'ap-1182': {
    titel: 'Melden bij de AP, als het uur van kennisname niet meetelt',
    tegen: 'wet',
    bron: ['vo-1182-3-1'],
  },
  'ap-2wd-ontdekking': {
    titel: 'Melden bij de AP volgens het protocol, vanaf de ontdekking',
    tegen: 'protocol',
    bron: ['p-4-4-termijn', 'atw-3', 'vo-1182-2'],
  },
  'ap-2wd-besluit': {
    titel: 'Melden bij de AP volgens het protocol, vanaf het oordeel',
    tegen: 'protocol',
    bron: ['p-4-4-termijn', 'atw-3', 'vo-1182-2'],
  },
  fg: { titel: 'De FG inlichten', tegen: 'protocol', bron: ['p-4-fg', 'avg-38-39'] },
  leverancier: {
    titel: 'De leverancier laat het ons weten',
    tegen: 'afspraak',
    bron: ['p-3-punt-5', 'avg-33-2'],
  },
  betrokkenen: {
    titel: 'De betrokkenen informeren (onverwijld)',
    tegen: 'eigen',
    bron: ['avg-34-1', 'p-4-7-informeren'],
  },
  vervolgmelding: {
    titel: 'De melding aanvullen of intrekken',
    tegen: 'eigen',
    bron: ['avg-33-4', 'p-b1-volledig'],
  },
  maatregel: { titel: 'Maatregel uitvoeren', tegen: 'eigen', bron: ['p-4-4-inhoud', 'p-5-jaaranalyse'] },
  effect: { titel: 'Kijken of de maatregel werkt', tegen: 'eigen', bron: ['p-5-jaaranalyse'] },
  bewaren: { titel: 'Einde van het bewaren', tegen: 'eigen', bron: ['avg-5-6', 'awb-5-45', 'bw-3-310'] },
  jaaranalyse: {
    titel: 'Jaaranalyse, met het CvB besproken',
    tegen: 'protocol',
    bron: ['p-5-jaaranalyse'],
  },
  protocol: { titel: 'Het protocol evalueren', tegen: 'protocol', bron: ['p-looptijd'] },
} as const satisfies Readonly<Record<string, TermijnGegevens>>;

/** What a term is about; a number behind it says which of several. */
export type TermijnSoort = keyof typeof termijnsoorten;
