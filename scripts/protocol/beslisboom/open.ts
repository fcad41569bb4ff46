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
  const feiten = groepenVan(incident).flatMap((groep) =>
    vragen.flatMap((vraag) => plaatsen(vraag, incident).map((feit) => ({ ...vraag, feit, groep }))),
  );
  const feitelijk = feiten.flatMap((vraag): OpenVraag[] => {
    if (!isOnbekend(incident, vraag.groep, vraag.feit)) return [];
    return gevolg(
      vraag,
      nu.uitkomst,
      (antwoord) =>
        beslis(metFeit(incident, vraag.groep, vraag.feit, antwoord === 'ja' ? vraag.ja : vraag.nee), regels)
          .uitkomst,
    );
  });
  return besteEerst([...eenKeer(feitelijk), ...oordelen(incident, regels, nu)]);
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
  return groepenVan(incident).flatMap((groep) =>
    vragen.flatMap((vraag) =>
      plaatsen(vraag, incident).flatMap((feit): DragendFeit[] => {
        const staat = waarde(incident, groep, feit);
        const antwoord = staat === vraag.ja ? 'ja' : staat === vraag.nee ? 'nee' : undefined;
        if (antwoord === undefined || (feit.startsWith('groep.') && groep === ALLE)) return [];
        const omgekeerd = antwoord === 'ja' ? vraag.nee : vraag.ja;
        const anders = beslis(metFeit(incident, groep, feit, omgekeerd), regels).uitkomst;
        return isAnders(anders, nu.uitkomst) ? [{ feit, groep, vraag: vraag.vraag, antwoord, anders }] : [];
      }),
    ),
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

const isAnders = (een: Verdict, ander: Verdict) =>
  een.ap !== ander.ap || een.betrokkenen !== ander.betrokkenen;

/** A fact of the incident that means the same for every group is asked once. */
function eenKeer(alle: readonly OpenVraag[]): OpenVraag[] {
  const perFeit = Map.groupBy(alle, ({ feit }) => feit);
  return [...perFeit.values()].flatMap((zelfde) => {
    const [eerste] = zelfde;
    const isGelijk = zelfde.every(
      ({ alsJa, alsNee }) => eerste && !isAnders(alsJa, eerste.alsJa) && !isAnders(alsNee, eerste.alsNee),
    );
    return eerste && isGelijk && zelfde.length > 1 ? [{ ...eerste, groep: ALLE }] : zelfde;
  });
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

const groepenVan = ({ groepen = [] }: Incident) =>
  groepen.length === 0 ? [ALLE] : groepen.map(({ sleutel }) => sleutel);

/** The places of a question: one for each recipient where it is about recipients. */
function plaatsen({ feit }: Vraag, { feiten }: Incident): string[] {
  if (!feit.includes('[]')) return [feit];
  return (feiten?.ontvangers ?? []).flatMap(({ soort }, index) =>
    soort === 'kwaadwillende' || soort === 'niemand' || soort === 'publiek'
      ? []
      : [feit.replace('[]', String(index))],
  );
}

type Tak = Record<string, unknown>;

const OMSTANDIGHEID = 'groep.omstandigheden.';

/** Where the fact stands in the incident for this group: what differs for the group goes first. */
function waarde(incident: Incident, groep: string, feit: string): unknown {
  const eigen = incident.groepen?.find(({ sleutel }) => sleutel === groep);
  if (feit.startsWith(OMSTANDIGHEID)) {
    const soort = feit.slice(OMSTANDIGHEID.length);
    return eigen === undefined ? 'nee' : eigen.omstandigheden?.find((each) => each.soort === soort)?.aanwezig;
  }
  if (feit.startsWith('groep.'))
    return eigen === undefined ? 'nee' : opPad(eigen, feit.slice('groep.'.length));
  if (feit.startsWith('feiten.')) {
    const eigenFeit = opPad(eigen?.afwijkende_feiten, feit.slice('feiten.'.length));
    return eigenFeit ?? opPad(incident, feit);
  }
  return eigen?.onze_rol ?? opPad(incident, feit);
}

const isOnbekend = (incident: Incident, groep: string, feit: string) => {
  const gevonden = waarde(incident, groep, feit);
  return gevonden === undefined || gevonden === 'onbekend';
};

const opPad = (van: unknown, feit: string): unknown =>
  feit.split('.').reduce<unknown>((tak, deel) => (tak as Tak | undefined)?.[deel], van);

/** The incident with one fact filled in, for one group or for all. */
function metFeit(incident: Incident, groep: string, feit: string, nieuw: string): Incident {
  if (feit.startsWith(OMSTANDIGHEID)) {
    const soort = feit.slice(OMSTANDIGHEID.length) as 'geheim_adres';
    return metGroep(incident, groep, (eigen) => ({
      ...eigen,
      omstandigheden: [
        ...(eigen.omstandigheden ?? []).filter((each) => each.soort !== soort),
        { soort, aanwezig: nieuw as 'ja' },
      ],
    }));
  }
  if (feit.startsWith('groep.'))
    return metGroep(incident, groep, (eigen) => zet(eigen, feit.slice('groep.'.length).split('.'), nieuw));
  const eigen = incident.groepen?.find(({ sleutel }) => sleutel === groep)?.afwijkende_feiten;
  const inGroep =
    feit.startsWith('feiten.') && opPad(eigen, feit.slice('feiten.'.length).split('.')[0] ?? '');
  return inGroep === undefined || inGroep === false
    ? zet(incident, feit.split('.'), nieuw)
    : metGroep(incident, groep, (each) =>
        zet(each, ['afwijkende_feiten', ...feit.split('.').slice(1)], nieuw),
      );
}

type Groep = NonNullable<Incident['groepen']>[number];

const metGroep = (incident: Incident, sleutel: string, anders: (groep: Groep) => Groep): Incident => ({
  ...incident,
  groepen: (incident.groepen ?? []).map((groep) => (groep.sleutel === sleutel ? anders(groep) : groep)),
});

/** A copy with one value set, whatever is on the way to it. */
function zet<T>(tak: T, [deel = '', ...rest]: readonly string[], nieuw: string): T {
  if (Array.isArray(tak)) {
    return tak.map((each: unknown, index) =>
      String(index) === deel ? (rest.length === 0 ? nieuw : zet(each, rest, nieuw)) : each,
    ) as T;
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
