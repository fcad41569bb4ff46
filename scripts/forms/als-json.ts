import type { Herkomst, IngevuldFormulier, Meldsoort, VersieId, Waarde } from './formulier.ts';
import { nogTeVerzamelen } from './vul-in.ts';

/** A form for other programs. Its JSON Schema is made from the version (`schema.ts`). */
export interface FormulierJson {
  readonly versie: 1;
  readonly formulier: VersieId;
  readonly titel: string;
  readonly soort: Meldsoort;
  readonly incident: string;
  readonly let_op: readonly string[];
  /** Ids of the questions that wait for each, in the order of the form. */
  readonly nog_te_verzamelen: readonly { readonly wat: string; readonly vragen: readonly string[] }[];
  readonly antwoorden: Readonly<Record<string, AntwoordJson>>;
}

/** One answer. */
interface AntwoordJson {
  readonly id: string;
  readonly deel: string;
  readonly vraag: string;
  readonly herkomst: Herkomst;
  /** Typed: a day is ISO, a tick true or false, a choice the words of the form. */
  readonly antwoord?: Waarde;
  /** As somebody types it. */
  readonly tekst?: string;
  readonly open?: string;
  readonly uitleg?: string;
  readonly veld?: string;
  readonly eerder?: string;
}

/** A form as plain values. */
export const formulierJson = (formulier: IngevuldFormulier): FormulierJson => ({
  versie: 1,
  formulier: formulier.versie,
  titel: formulier.titel,
  soort: formulier.soort,
  incident: formulier.incident,
  let_op: formulier.letOp,
  nog_te_verzamelen: nogTeVerzamelen(formulier).map(({ wat, vragen }) => ({ wat, vragen })),
  antwoorden: Object.fromEntries(
    formulier.vragen.map(({ id, kop: _, onbevestigd: __, waarde, ...rest }) => [
      id,
      { id, ...rest, ...(waarde === undefined ? {} : { antwoord: waarde }) },
    ]),
  ),
});
