import type { Incident } from '../../../schemas/incident.ts';

/** What one incident says, read a second time: its data, its people, whether it was encrypted. */

type Feiten = NonNullable<Incident['feiten']>;

/** The facts of every group, or of everybody. What a group says itself goes before, within protection field by field. */
function feitenPerGroep({ feiten = {}, groepen = [] }: Incident): Feiten[] {
  if (groepen.length === 0) return [feiten];
  return groepen.map(({ afwijkende_feiten: eigen }) => ({
    ...feiten,
    ...eigen,
    ...(eigen?.bescherming ? { bescherming: { ...feiten.bescherming, ...eigen.bescherming } } : {}),
  }));
}

/** The kinds of data that are there. */
export function soortenGegevens(incident: Incident): string[] {
  const soorten = new Set<string>();
  for (const { gegevens = [] } of feitenPerGroep(incident))
    for (const { soort, aanwezig } of gegevens)
      if (aanwezig !== 'nee' && aanwezig !== 'onbekend') soorten.add(soort);
  return [...soorten];
}

/** How many people at least and at most; nothing where nobody knows. */
export interface Mensen {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

type Telling = {
  readonly min?: number | 'onbekend' | undefined;
  readonly max?: number | 'onbekend' | undefined;
};

const getal = (waarde: unknown) => (typeof waarde === 'number' ? waarde : undefined);

function optellen(tellingen: readonly (Telling | undefined)[]): Mensen {
  let min = 0;
  let max: number | undefined = tellingen.length > 0 ? 0 : undefined;
  let heeftMin = false;
  for (const telling of tellingen) {
    const laag = getal(telling?.min);
    const hoog = getal(telling?.max);
    if (laag !== undefined) {
      min += laag;
      heeftMin = true;
    }
    max = max === undefined || hoog === undefined ? undefined : max + hoog;
  }
  return { min: heeftMin ? min : undefined, max };
}

/** The number of an incident: its own, else its groups, else with those of others. What adds up to nothing says nothing. */
export function mensenVan({ aantal_betrokkenen: samen, groepen = [] }: Incident): Mensen {
  const wijzen = [
    optellen([samen?.eigen]),
    optellen(groepen.map((groep) => groep.aantal_eigen)),
    optellen([samen?.totaal]),
    optellen(groepen.map((groep) => groep.aantal_totaal)),
  ];
  for (const each of wijzen) if (each.min !== undefined || each.max !== undefined) return each;
  return { min: undefined, max: undefined };
}

/** In which band that number falls. */
export function band({ min, max }: Mensen): string {
  const meeste = max ?? min;
  if (meeste === undefined) return 'onbekend';
  if (meeste === 0) return 'geen';
  if (meeste === 1) return 'een';
  if (meeste <= 10) return '2-10';
  if (meeste <= 50) return '11-50';
  if (meeste <= 100) return '51-100';
  if (meeste <= 500) return '101-500';
  if (meeste <= 1000) return '501-1000';
  return meeste <= 5000 ? '1001-5000' : 'meer';
}

const VERSLEUTELD = ['schijf', 'bestand', 'hash_sterk_gezouten'];

/** Could others read the data of one group? */
function leesbaarheid(feiten: Feiten): 'ja' | 'nee' | 'deels' | 'onbekend' {
  const { bescherming } = feiten;
  const {
    vorm = [],
    dekking,
    sleutel,
    stand_der_techniek: techniek,
    leesbare_rest: rest,
  } = bescherming ?? {};
  // Nobody recorded how they were protected.
  if (!bescherming || vorm.every((each) => each === 'onbekend')) return 'onbekend';
  const isVersleuteld = vorm.some((each) => VERSLEUTELD.includes(each));
  if (isVersleuteld && dekking === 'deels') return 'deels';
  const kanInloggen =
    bescherming.aanmelding_opgeslagen === 'ja' &&
    (bescherming.toegang_ingetrokken === undefined || bescherming.toegang_ingetrokken === 'onbekend');
  const isNiet =
    !isVersleuteld ||
    feiten.misbruik_gezien === 'ja' ||
    dekking === 'deels' ||
    dekking === 'niets' ||
    rest === 'herleidbaar' ||
    sleutel === 'in_gevaar' ||
    sleutel === 'gekraakt' ||
    techniek === 'nee' ||
    bescherming.apparaat === 'open' ||
    kanInloggen;
  if (isNiet) return 'nee';
  return dekking === 'alles' && sleutel === 'veilig' && techniek === 'ja' ? 'ja' : 'onbekend';
}

/** Was it encrypted, over all groups together? */
export function versleuteld(incident: Incident): 'ja' | 'nee' | 'deels' | 'onbekend' {
  const alle = feitenPerGroep(incident).map(leesbaarheid);
  if (alle.every((each) => each === 'ja')) return 'ja';
  if (alle.includes('ja') || alle.includes('deels')) return 'deels';
  return alle.every((each) => each === 'nee') ? 'nee' : 'onbekend';
}
