import type { Verslag } from '../../schemas/verslag.ts';
import { rolNaam } from './rollen.ts';
import { hoofdletter, wordOf } from './text.ts';

type Incident = Verslag['incidents'][number];

/** What a page says of the outcome of an incident: prepared values, nothing to work out. */
export interface UitkomstBeeld {
  readonly zin: string;
  /** What goes with it: whether people judged, and where facts or the protocol say something else. */
  readonly toelichting: readonly string[];
  readonly open: readonly {
    readonly vraag: string;
    readonly rol: string;
    readonly alsJa: string;
    readonly alsNee: string;
    /** Place of the fact, and the group it is asked of: what an answer needs. */
    readonly feit: string;
    readonly groep: string;
  }[];
  readonly pad: readonly { readonly vraag: string; readonly antwoord: string; readonly vindplaats: string }[];
  readonly factoren: readonly { readonly teken: '+' | '−'; readonly tekst: string }[];
  /** Conditions under which encryption counts; empty when nothing was encrypted. */
  readonly versleuteling: readonly {
    readonly voorwaarde: string;
    readonly stand: string;
    readonly veld: string;
  }[];
  /** Per role what is still missing. */
  readonly ontbreekt: readonly {
    readonly rol: string;
    readonly wat: readonly string[];
    /** The same with the field where it goes. */
    readonly velden: readonly { readonly veld: string; readonly wat: string }[];
  }[];
}

/** @param incident as the report names it, with its open questions */
export function uitkomstBeeld({ uitkomst, fasen }: Incident): UitkomstBeeld {
  const zwaarste = uitkomst.groepen.find(({ code }) => code === uitkomst.code) ?? uitkomst.groepen[0];
  return {
    zin: hoofdletter(uitkomst.zin),
    toelichting: toelichting(uitkomst),
    open: uitkomst.open.map(({ vraag, rol, alsJa, alsNee, feit, groep }) => ({
      feit,
      groep,
      vraag,
      rol: rolNaam(rol),
      alsJa: wordt(alsJa.zin, uitkomst.zin),
      alsNee: wordt(alsNee.zin, uitkomst.zin),
    })),
    pad: uitkomst.pad.map(({ vraag, antwoord, herkomst, vindplaats }) => ({
      vraag,
      antwoord: herkomst === 'onbekend' ? 'nog open' : `${wordOf(antwoord)} (${herkomst})`,
      vindplaats,
    })),
    factoren: (zwaarste?.factoren ?? []).map(({ richting, tekst }) => ({
      teken: richting === 'verhoogt' ? '+' : '−',
      tekst,
    })),
    versleuteling: (zwaarste?.versleuteling ?? []).map(({ voorwaarde, geldt, veld }) => ({
      voorwaarde,
      stand: GELDT[geldt],
      veld,
    })),
    ontbreekt: perRol(fasen.flatMap(({ ontbreekt }) => ontbreekt)),
  };
}

const GELDT = { ja: 'staat vast', nee: 'geldt niet', onbekend: 'nog niet bekend' } as const;

const wordt = (anders: string, nu: string) => (anders === nu ? 'blijft zo' : anders);

function toelichting({ beoordeeld, advies, zin, lijnen, afwijkingen }: Incident['uitkomst']): string[] {
  return [
    beoordeeld ? 'Zo is beoordeeld.' : 'Dit volgt uit de feiten; nog niet alles is door een mens beoordeeld.',
    ...afwijkingen.map((afwijking) => `Voor het CvB: ${afwijking}`),
    ...(advies.zin === zin ? [] : [`De feiten alleen zeggen: ${advies.zin}.`]),
    ...(lijnen.protocol.zin === lijnen.avg.zin ? [] : [`Het eigen protocol vraagt: ${lijnen.protocol.zin}.`]),
  ];
}

/** What is missing, by who owes it. */
export function perRol(alle: Incident['fasen'][number]['ontbreekt']): UitkomstBeeld['ontbreekt'] {
  return [...Map.groupBy(alle, ({ rol }) => rol)].map(([rol, deel]) => ({
    rol: rolNaam(rol),
    wat: deel.map(({ wat }) => wat),
    velden: deel.map(({ veld, wat }) => ({ veld, wat })),
  }));
}
