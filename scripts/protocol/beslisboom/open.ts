import type { Incident } from '../../../schemas/incident.ts';
import { ALLE } from '../beeld.ts';
import type { Regelset } from '../wet/regelset.ts';
import type { Beslissing } from './beslis.ts';
import { beslis } from './beslis.ts';
import type { Rol } from './beslisboom.data.ts';
import type { OordeelKnoop } from './oordelen.ts';
import { OORDEELVELDEN, oordeelKnopen } from './oordelen.ts';
import type { Vraag } from './vragen.data.ts';
import { vragen } from './vragen.data.ts';
import type { Verdict } from './wandel.ts';
import { isAnders } from './wandel.ts';

/** A question whose answer changes what has to be done, and what it becomes each way. */
export interface OpenVraag {
  /** Place of the fact or judgement. */
  readonly feit: string;
  readonly groep: string;
  readonly rol: Rol;
  readonly vraag: string;
  readonly alsJa: Verdict;
  readonly alsNee: Verdict;
}

/**
 * What is open: every unknown fact of which one answer changes what has to be done about the AP or the people, and
 * every question of the tree that facts do not settle and nobody has judged.
 * @param nu what comes out now
 */
export function openVragen(incident: Incident, regels: Regelset, nu: Beslissing): OpenVraag[] {
  const feiten = vragen.flatMap((vraag) =>
    plaatsen(vraag, incident).flatMap(({ feit, groep, staat }): OpenVraag[] =>
      staat === undefined || staat === 'onbekend'
        ? gevolg(
            { feit, groep, rol: vraag.rol, vraag: vraag.vraag },
            nu.uitkomst,
            (antwoord) => beslis(metFeit(incident, groep, feit, vraag[antwoord]), regels).uitkomst,
          )
        : [],
    ),
  );
  return besteEerst([...feiten, ...oordelen(incident, regels, nu)]);
}

/** What settles most comes first: a question of which both answers make an end of it before one of which one does. */
const besteEerst = (alle: readonly OpenVraag[]): OpenVraag[] =>
  alle.toSorted((a, b) => beslistMet(b) - beslistMet(a));

const beslistMet = ({ alsJa, alsNee }: OpenVraag) => [alsJa, alsNee].filter(isBeslist).length;

const isBeslist = ({ ap, betrokkenen }: Verdict) =>
  ap !== 'voorlopig-ja' && betrokkenen !== 'nog-te-besluiten';

/** A known fact that carries the outcome: should it turn out otherwise, something else has to be done. */
export interface DragendFeit {
  readonly feit: string;
  readonly groep: string;
  readonly vraag: string;
  readonly antwoord: 'ja' | 'nee';
  readonly anders: Verdict;
}

/** Which known facts the outcome rests on (outcome U3: "which facts keep it valid"). */
export function dragendeFeiten(incident: Incident, regels: Regelset, nu: Beslissing): DragendFeit[] {
  return vragen.flatMap((vraag) =>
    plaatsen(vraag, incident).flatMap(({ feit, groep, staat }): DragendFeit[] => {
      const antwoord = staat === vraag.ja ? 'ja' : staat === vraag.nee ? 'nee' : undefined;
      if (antwoord === undefined) return [];
      const omgekeerd = antwoord === 'ja' ? vraag.nee : vraag.ja;
      const anders = beslis(metFeit(incident, groep, feit, omgekeerd), regels).uitkomst;
      return isAnders(anders, nu.uitkomst) ? [{ feit, groep, vraag: vraag.vraag, antwoord, anders }] : [];
    }),
  );
}

type Plek = Pick<OpenVraag, 'feit' | 'groep' | 'rol' | 'vraag'>;

function gevolg(
  { feit, groep, rol, vraag }: Plek,
  nu: Verdict,
  bij: (antwoord: 'ja' | 'nee') => Verdict,
): OpenVraag[] {
  const alsJa = bij('ja');
  const alsNee = bij('nee');
  return isAnders(alsJa, nu) || isAnders(alsNee, nu) ? [{ feit, groep, rol, vraag, alsJa, alsNee }] : [];
}

/** The questions of the tree that stay open after the facts: somebody has to judge. */
const oordelen = (incident: Incident, regels: Regelset, nu: Beslissing): OpenVraag[] =>
  nu.groepen.flatMap(({ beeld: { groep }, pad }) =>
    pad
      .filter(({ knoop, herkomst }) => herkomst === 'onbekend' && isOordeel(knoop))
      .flatMap(({ knoop, vraag, rol }) => {
        const veld = OORDEELVELDEN[knoop as OordeelKnoop];
        return gevolg(
          { feit: `beoordelingen.groepen.${veld}`, groep, rol, vraag },
          nu.uitkomst,
          (antwoord) => beslis(metOordeel(incident, groep, veld, antwoord), regels).uitkomst,
        );
      }),
  );

const isOordeel = (knoop: string) => oordeelKnopen.some((each) => each === knoop);

type Groep = NonNullable<Incident['groepen']>[number];

/** Where a fact stands, and what is there. */
interface Plaats {
  readonly feit: string;
  /** The group that says it for itself; `alle` where it is said of the incident. */
  readonly groep: string;
  readonly staat: unknown;
}

/**
 * The places of a question: in the incident as long as a group goes by that, and in each group that says it for
 * itself. A question about recipients has a place for each.
 */
function plaatsen({ feit }: Vraag, incident: Incident): Plaats[] {
  const { groepen = [] } = incident;
  const zelf = groepen.filter((groep) => zegtZelf(groep, feit));
  const isAlgemeen = !feit.startsWith(VAN_GROEP) && (groepen.length === 0 || zelf.length < groepen.length);
  return [
    ...(isAlgemeen
      ? perOntvanger(feit, incident.feiten?.ontvangers).map(
          (each): Plaats => ({ feit: each, groep: ALLE, staat: opPad(incident, each.split('.')) }),
        )
      : []),
    ...zelf.flatMap((groep) =>
      perOntvanger(feit, groep.afwijkende_feiten?.ontvangers).map(
        (each): Plaats => ({ feit: each, groep: groep.sleutel, staat: inGroep(groep, each) }),
      ),
    ),
  ];
}

const VAN_GROEP = 'groep.';
const OMSTANDIGHEID = 'groep.omstandigheden.';
const ONTVANGER = '[]';

const zegtZelf = (groep: Groep, feit: string): boolean =>
  feit.startsWith(VAN_GROEP) ||
  (feit.includes(ONTVANGER)
    ? groep.afwijkende_feiten?.ontvangers !== undefined
    : inGroep(groep, feit) !== undefined);

/** Of a recipient who cannot be asked no answer changes anything, so such a question falls away by itself. */
const perOntvanger = (feit: string, ontvangers: Ontvangers = []): string[] =>
  feit.includes(ONTVANGER) ? ontvangers.map((_, index) => feit.replace(ONTVANGER, String(index))) : [feit];

type Ontvangers = NonNullable<Incident['feiten']>['ontvangers'] | undefined;

const inGroep = (groep: Groep, feit: string): unknown => {
  if (!feit.startsWith(OMSTANDIGHEID)) return opPad(groep, groepPad(feit));
  return groep.omstandigheden?.find(({ soort }) => soort === feit.slice(OMSTANDIGHEID.length))?.aanwezig;
};

/** Where in a group a fact stands: what differs from the incident has a place of its own. */
function groepPad(feit: string): string[] {
  const [eerste = '', ...rest] = feit.split('.');
  if (eerste === 'feiten') return ['afwijkende_feiten', ...rest];
  return eerste === 'groep' ? rest : [eerste, ...rest];
}

type Tak = Record<string, unknown>;

const opPad = (van: unknown, pad: readonly string[]): unknown =>
  pad.reduce<unknown>((tak, deel) => (tak as Tak | undefined)?.[deel], van);

/** The incident with one fact filled in, where it stands. */
const metFeit = (incident: Incident, groep: string, feit: string, nieuw: string): Incident =>
  groep === ALLE
    ? zet(incident, feit.split('.'), nieuw)
    : {
        ...incident,
        groepen: (incident.groepen ?? []).map((each) =>
          each.sleutel === groep ? metGroepsfeit(each, feit, nieuw) : each,
        ),
      };

function metGroepsfeit(groep: Groep, feit: string, nieuw: string): Groep {
  if (!feit.startsWith(OMSTANDIGHEID)) return zet(groep, groepPad(feit), nieuw);
  const soort = feit.slice(OMSTANDIGHEID.length) as 'geheim_adres';
  return {
    ...groep,
    omstandigheden: [
      ...(groep.omstandigheden ?? []).filter((each) => each.soort !== soort),
      { soort, aanwezig: nieuw as 'ja' },
    ],
  };
}

/** A copy with one value set, whatever is on the way to it. */
function zet<T>(tak: T, [deel = '', ...rest]: readonly string[], nieuw: string): T {
  if (Array.isArray(tak)) {
    return tak.map((each: unknown, index) => (String(index) === deel ? zet(each, rest, nieuw) : each)) as T;
  }
  const onder = (tak as Tak)[deel] ?? {};
  return { ...tak, [deel]: rest.length === 0 ? nieuw : zet(onder, rest, nieuw) };
}

function metOordeel(
  incident: Incident,
  groep: string,
  veld: (typeof OORDEELVELDEN)[OordeelKnoop],
  antwoord: 'ja' | 'nee',
): Incident {
  return {
    ...incident,
    beoordelingen: [
      ...(incident.beoordelingen ?? []),
      { soort: 'herbeoordeling', moment: 'onbekend', groepen: [{ groep, [veld]: { antwoord } }] },
    ],
  };
}
