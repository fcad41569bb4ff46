import { maaktAf, onvolledigeMelding } from '../ap-melding.ts';
import type { Feiten } from '../feiten.ts';
import { getal, parameterOp } from '../wet/regelset.ts';
import { eersteBegin } from './begin.ts';
import type { Deel, Omgeving } from './deel.ts';
import { maak, momentenVan, op } from './deel.ts';
import { naKalender, naUren, totDag } from './klok.ts';
import type { Termijn } from './termijn.ts';
import { eersteVan, gegevensVan } from './termijn.ts';

/** Terms in days are near a fortnight before their end. */
const TWEE_WEKEN = 14 * 24;

/** FG told of every datalek (protocol §4 rol 4). Asking for advice tells as well. */
export function fgTermijn(feiten: Feiten, isDatalek: boolean, { regels }: Omgeving): Termijn[] {
  const from = eersteBegin(feiten);
  if (!from) return [];
  const { incident } = feiten;
  const gedaanOp = eersteVan([
    ...momentenVan(feiten, 'ingelicht', incident.ingelicht, 'moment', ({ rol }) => rol === 'fg'),
    ...momentenVan(feiten, 'beoordelingen', incident.beoordelingen, 'advies_fg.gevraagd_op'),
    ...momentenVan(feiten, 'meldingen', incident.meldingen, 'fg_ingelicht_op'),
  ]);
  const uren = getal(regels, 'fg-informeren');
  return [
    maak(
      {
        id: 'fg',
        ...gegevensVan('fg'),
        ...from,
        isNodig: isDatalek && incident.oefening !== 'ja',
        gedaanOp,
        nabijUren: uren / 2,
        rol: 'privacy_officer',
      },
      naUren(from.begin, uren),
    ),
  ];
}

/** How fast a supplier told us, against what was agreed with it. No agreement, no term: a rule asks for the agreement. */
export function leverancierTermijnen(feiten: Feiten, { leveranciers, regels }: Omgeving): Termijn[] {
  return (feiten.incident.organisaties ?? []).flatMap(({ leverancier: sleutel }, index) => {
    const vanaf = `organisaties.${index}.wist_het_op`;
    const begin = op(feiten, vanaf);
    const uren = leveranciers.get(sleutel ?? '')?.afspraken?.berichttermijn_uren;
    if (!begin || uren === undefined) return [];
    const deel: Deel = {
      id: `leverancier:${index + 1}`,
      ...gegevensVan('leverancier'),
      begin,
      vanaf,
      isNodig: true,
      gedaanOp: op(feiten, `organisaties.${index}.liet_weten_op`),
      nabijUren: getal(regels, 'nabij'),
      rol: 'leverancier',
    };
    return [maak(deel, naUren(begin, uren))];
  });
}

/** A notification that was provisional or not complete is completed or withdrawn (AVG art. 33 lid 4). */
export function vervolgTermijn(feiten: Feiten, { regels }: Omgeving): Termijn[] {
  const { meldingen = [] } = feiten.incident;
  const index = onvolledigeMelding(meldingen);
  const vanaf = `meldingen.${index}.moment`;
  const begin = op(feiten, vanaf);
  if (!begin) return [];
  const parameter = parameterOp(regels, 'vervolgmelding', begin);
  const later = meldingen.map((melding, plaats) =>
    plaats > index && maaktAf(melding) ? op(feiten, `meldingen.${plaats}.moment`) : undefined,
  );
  const deel: Deel = {
    id: 'vervolgmelding',
    ...gegevensVan('vervolgmelding'),
    begin,
    vanaf,
    isNodig: true,
    gedaanOp: eersteVan(later),
    nabijUren: TWEE_WEKEN,
    rol: 'privacy_officer',
  };
  return [maak(deel, naKalender(begin, parameter))];
}

/** Measures that were promised, and looking whether they work. */
export function maatregelTermijnen(feiten: Feiten): Termijn[] {
  const { maatregelen = [] } = feiten.incident;
  const from = eersteBegin(feiten);
  return maatregelen.flatMap((maatregel, index) => {
    const plaats = `maatregelen.${index}`;
    const afgesproken = op(feiten, `${plaats}.afgesproken_op`);
    const gereed = op(feiten, `${plaats}.gereed_op`);
    const begin = afgesproken ?? from?.begin ?? gereed;
    if (!begin) return [];
    const basis = {
      begin,
      vanaf: afgesproken ? `${plaats}.afgesproken_op` : (from?.vanaf ?? `${plaats}.gereed_op`),
      isNodig: maatregel.vervallen_reden === undefined,
      nabijUren: TWEE_WEKEN,
      rol: maatregel.eigenaar ?? 'privacy_officer',
    } as const;
    const { gereed_voor: voor, effect_controle_voor: effectVoor } = maatregel;
    return [
      ...(voor === undefined
        ? []
        : [
            maak(
              {
                ...basis,
                id: `maatregel:${index + 1}`,
                ...gegevensVan('maatregel'),
                gedaanOp: gereed,
              },
              totDag(voor),
            ),
          ]),
      ...(effectVoor === undefined
        ? []
        : [
            maak(
              {
                ...basis,
                id: `effect:${index + 1}`,
                ...gegevensVan('effect'),
                gedaanOp: op(feiten, `${plaats}.effect_gecontroleerd_op`),
              },
              totDag(effectVoor),
            ),
          ]),
    ];
  });
}

/** How long a closed incident is kept. A stop (claim, complaint, inquiry) goes before it. */
export function bewaarTermijn(feiten: Feiten, { regels, bewaartermijn }: Omgeving): Termijn[] {
  const vanaf = 'afsluiting.gesloten_op';
  const begin = op(feiten, vanaf);
  if (!begin) return [];
  const { bewaren } = feiten.incident;
  const waarde = bewaren?.termijn_jaren ?? bewaartermijn ?? getal(regels, 'bewaren');
  const gewoon = naKalender(begin, { waarde, eenheid: 'jaar' });
  const stop = bewaren?.bewaarstop;
  const totStop = stop?.tot === undefined ? undefined : totDag(stop.tot);
  const isLater = totStop && Temporal.Instant.compare(totStop.dueAt, gewoon.dueAt) > 0;
  const einde = isLater
    ? {
        dueAt: totStop.dueAt,
        rekening: [...gewoon.rekening, `Een bewaarstop houdt dit langer: ${totStop.rekening[0]}`],
      }
    : gewoon;
  const deel: Deel = {
    id: 'bewaren',
    ...gegevensVan('bewaren'),
    begin,
    vanaf,
    isNodig: stop === undefined || stop.tot !== undefined,
    gedaanOp: undefined,
    nabijUren: TWEE_WEKEN,
    rol: 'privacy_officer',
  };
  return [maak(deel, einde)];
}
