import type { Verslag } from '../../../schemas/verslag.ts';
import { asText } from './visible.ts';

type Termijn = Verslag['termijnen'][number];

/** A term with the incident it belongs to; nothing for one of the register as a whole. */
export interface TermijnRegel {
  readonly termijn: Termijn;
  readonly incident: string | undefined;
}

const STAND: Readonly<Record<Termijn['state'], string>> = {
  'niet-gestart': 'niet nodig',
  loopt: 'loopt',
  nabij: 'NABIJ',
  gehaald: 'gehaald',
  'gehaald-laat': 'te laat gedaan',
  over: 'VOORBIJ',
};

const TEGEN: Readonly<Record<Termijn['tegen'], string>> = {
  wet: 'wet',
  protocol: 'eigen protocol',
  afspraak: 'afspraak',
  eigen: 'eigen keuze',
};

/**
 * Terms one under another, each with its sum.
 * @param moment how a moment is written
 */
export function termijnenText(regels: readonly TermijnRegel[], moment: (text: string) => string): string {
  if (regels.length === 0) return 'Er loopt geen enkele termijn.\n';
  return asText(`${regels.flatMap((regel) => lines(regel, moment)).join('\n')}\n`);
}

function lines({ termijn, incident }: TermijnRegel, moment: (text: string) => string): string[] {
  const { state, titel, dueAt, tegen, bindend, rekening, voorzichtig, vindplaats } = termijn;
  const wie = incident === undefined ? '' : `${incident}  `;
  const isAp = termijn.id.startsWith('ap-');
  return [
    `${wie}${STAND[state].padEnd(14)} ${moment(dueAt)}  ${titel} (${TEGEN[tegen]}${bindend && isAp ? '; werk hiernaar toe' : ''})`,
    ...rekening.map((regel) => `    ${regel}`),
    ...(voorzichtig
      ? ['    Voorzichtige lezing: kennisname is onbekend, dus telt het eerste bekende moment.']
      : []),
    `    ${vindplaats}`,
  ];
}
