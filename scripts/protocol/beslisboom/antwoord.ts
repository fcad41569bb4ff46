import type { Incident } from '../../../schemas/incident.ts';
import { ALLE } from '../beeld.ts';
import { laatsteBeoordeling } from '../bij-incident.ts';
import { REGELS } from '../wet/parameters.data.ts';
import type { OpenVraag } from './open.ts';
import { vragen } from './vragen.data.ts';

/** A value to put at a place in an incident; a place behind the end of a list adds to it. */
export interface Invulling {
  readonly pad: readonly (string | number)[];
  readonly waarde: unknown;
}

/** Who judges, when and why; only a judgement needs it. */
export interface Oordeelt {
  /** Key of a role holder. */
  readonly door: string | undefined;
  /** As the register writes it: `2026-09-11 16:45`. */
  readonly moment: string;
  readonly reden: string;
}

const OORDEEL = 'beoordelingen.groepen.';
const VAN_GROEP = 'groep.';
const OMSTANDIGHEID = 'groep.omstandigheden.';

/** Is this a question that a person judges, with a reason; not a fact that somebody knows? */
export const isOordeel = ({ feit }: Pick<OpenVraag, 'feit'>): boolean => feit.startsWith(OORDEEL);

/**
 * What to fill in for an answer to an open question: the same place that the question was asked about.
 * @param antwoord `onbekend` records that it was asked and nobody knows
 * @throws RangeError when the incident has no such group, or the question is none of ours
 */
export function invulling(
  incident: Incident,
  vraag: Pick<OpenVraag, 'feit' | 'groep'>,
  antwoord: 'ja' | 'nee' | 'onbekend',
  oordeelt: Oordeelt,
): Invulling[] {
  if (isOordeel(vraag))
    return oordeel(incident, vraag.groep, vraag.feit.slice(OORDEEL.length), antwoord, oordeelt);
  const waarde = antwoord === 'onbekend' ? antwoord : waardeVan(vraag.feit, antwoord);
  if (vraag.groep === ALLE) return [{ pad: stappen(vraag.feit), waarde }];
  const index = (incident.groepen ?? []).findIndex(({ sleutel }) => sleutel === vraag.groep);
  if (index < 0) throw new RangeError('the incident has no such group');
  return inGroep(incident, index, vraag.feit, waarde);
}

/** Numbers in a place are places in a list. */
const stappen = (feit: string) => feit.split('.').map((stap) => (/^\d+$/.test(stap) ? Number(stap) : stap));

function waardeVan(feit: string, antwoord: 'ja' | 'nee'): string {
  const algemeen = feit.replace(/\.\d+\./, '.[].');
  const vraag = vragen.find((each) => each.feit === algemeen);
  if (!vraag) throw new RangeError('no such question');
  return vraag[antwoord];
}

function inGroep(incident: Incident, index: number, feit: string, waarde: unknown): Invulling[] {
  const groep = ['groepen', index];
  if (feit.startsWith(OMSTANDIGHEID)) {
    const soort = feit.slice(OMSTANDIGHEID.length);
    const bestaande = incident.groepen?.[index]?.omstandigheden ?? [];
    const plaats = bestaande.findIndex((each) => each.soort === soort);
    return plaats < 0
      ? [{ pad: [...groep, 'omstandigheden', bestaande.length], waarde: { soort, aanwezig: waarde } }]
      : [{ pad: [...groep, 'omstandigheden', plaats, 'aanwezig'], waarde }];
  }
  if (feit.startsWith(VAN_GROEP))
    return [{ pad: [...groep, ...stappen(feit.slice(VAN_GROEP.length))], waarde }];
  const [eerste = '', ...rest] = stappen(feit);
  return [
    {
      pad: [...groep, ...(eerste === 'feiten' ? ['afwijkende_feiten', ...rest] : [eerste, ...rest])],
      waarde,
    },
  ];
}

/**
 * A judgement is never changed, only followed by another. One of the same minute and person is still being written.
 */
function oordeel(
  incident: Incident,
  groep: string,
  veld: string,
  antwoord: string,
  { door, moment, reden }: Oordeelt,
): Invulling[] {
  const alle = incident.beoordelingen ?? [];
  const laatste = laatsteBeoordeling(incident);
  const waarde = { antwoord, ...(reden.trim() === '' ? {} : { reden: reden.trim() }) };
  if (laatste?.moment === moment && laatste.door === door) {
    const plaats = (laatste.groepen ?? []).findIndex((each) => each.groep === groep);
    const pad = ['beoordelingen', alle.indexOf(laatste), 'groepen'];
    return plaats < 0
      ? [{ pad: [...pad, (laatste.groepen ?? []).length], waarde: { groep, [veld]: waarde } }]
      : [{ pad: [...pad, plaats, veld], waarde }];
  }
  const nieuw = {
    soort: alle.length === 0 ? 'eerste' : 'herbeoordeling',
    moment,
    ...(door === undefined ? {} : { door }),
    regels: REGELS,
    groepen: [{ groep, [veld]: waarde }],
  };
  return [{ pad: ['beoordelingen', alle.length], waarde: nieuw }];
}
