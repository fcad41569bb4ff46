import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';

/**
 * A reader who calculates: knows what every number means, and works out what is left out from what is shown. Written
 * apart from the code that leaves out, from the meaning of the numbers only.
 */

/** A number as somebody outside knows it: between these two. */
interface Raadsel {
  readonly naam: string;
  /** Is it in the figures, and left out there? Otherwise it is shown, or only what is left over in a sum. */
  readonly isWeg: boolean;
  min: number;
  max: number;
}

/** Coefficients that are together zero. */
type Regel = Map<Raadsel, number>;

const BIJNA = 1e-6;

export function kraak(buiten: Jaarcijfers): readonly Raadsel[] {
  const alle: Raadsel[] = [];
  const regels: Regel[] = [];
  const raadsel = (naam: string, aantal: number | null, min = 1) => {
    const een = {
      naam,
      isWeg: aantal === null && min > 0,
      min: aantal ?? min,
      max: aantal ?? Number.POSITIVE_INFINITY,
    };
    alle.push(een);
    return een;
  };
  const som = (geheel: Raadsel, ...delen: Raadsel[]) =>
    regels.push(new Map([[geheel, 1], ...delen.map((each): [Raadsel, number] => [each, -1])]));
  const rest = (naam: string) => raadsel(`rest ${naam}`, null, 0);

  const getallen = new Map(buiten.getallen.map(({ id, aantal }) => [id, raadsel(id, aantal)]));
  const van = (id: string) => getallen.get(id) ?? raadsel(`geen ${id}`, null, 0);
  som(van('totaal'), van('geen_incident'), van('incidenten'));
  som(van('incidenten'), van('datalekken'), van('geen_datalek'), van('datalek_onbekend'));
  for (const each of buiten.getallen) if (each.van) som(van(each.van), van(each.id), rest(each.id));
  for (const { id, van: geheel, telt_op, rijen } of buiten.tabellen) {
    const delen = rijen.map((each) => raadsel(`${id} ${each.id}`, each.aantal));
    if (telt_op) som(van(geheel), ...delen);
    else for (const each of delen) som(van(geheel), each, rest(each.naam));
    const rij = (naam: string) =>
      delen[rijen.findIndex((each) => each.id === naam)] ?? raadsel('geen rij', null, 0);
    if (id !== 'afloop') continue;
    som(van('gemeld_ap'), rij('gemeld'));
    som(van('niet_gemeld'), rij('niet_gemeld'));
    som(van('geen_datalek'), rij('geen_datalek'), rest('geen_datalek'));
    som(van('datalek_onbekend'), rij('nog_niet_bekend'), rest('datalek_onbekend'));
  }
  for (const each of buiten.tijden) {
    const geheel = { kennisname_ap: 'gemeld_ap', kennisname_fg: 'datalekken' }[each.id] ?? 'incidenten';
    // A time that is shown is of five at least.
    const gemeten = raadsel(`${each.id} gemeten`, each.gemeten, each.mediaan === null ? 1 : 5);
    som(van(geheel), gemeten, raadsel(`${each.id} niet`, each.niet_te_meten));
  }
  for (const { id, op_tijd, te_laat } of buiten.termijnen)
    som(van('gemeld_ap'), raadsel(`${id} op tijd`, op_tijd), raadsel(`${id} te laat`, te_laat));
  const berichten = buiten.leveranciers.map((each) => {
    const stil = each.afspraak === null;
    const samen = raadsel(`${each.id} berichten`, each.berichten, stil ? 1 : 5);
    const delen = (['op_tijd', 'te_laat', 'niet_te_zeggen'] as const).map((wat) =>
      raadsel(`${each.id} ${wat}`, each[wat], stil ? 0 : 1),
    );
    som(samen, ...delen);
    return samen;
  });
  som(van('met_leverancier'), ...berichten);
  for (const each of buiten.jaren) {
    const cel = (wat: 'incidenten' | 'datalekken' | 'gemeld_ap') => raadsel(`${each.jaar} ${wat}`, each[wat]);
    const [incidenten, datalekken, gemeld] = [cel('incidenten'), cel('datalekken'), cel('gemeld_ap')];
    som(incidenten, datalekken, rest(`${each.jaar} datalekken`));
    som(incidenten, gemeld, rest(`${each.jaar} gemeld`));
    if (each.jaar !== buiten.jaar) continue;
    som(van('incidenten'), incidenten);
    som(van('datalekken'), datalekken);
    som(van('gemeld_ap'), gemeld);
  }
  knijp(regels);
  knijp([...regels, ...veeg(regels)]);
  return alle;
}

/** Narrows every number by every line, as long as that helps. */
function knijp(regels: readonly Regel[]): void {
  for (let ronde = 0, bezig = true; bezig && ronde < 100; ronde += 1) {
    bezig = false;
    for (const regel of regels)
      for (const [een, factor] of regel) {
        // factor × this = minus the others.
        let [laag, hoog] = [0, 0];
        for (const [ander, keer] of regel) {
          if (ander === een) continue;
          const uitersten = [ander.min * -keer, ander.max * -keer].sort((a, b) => a - b);
          laag += uitersten[0] ?? 0;
          hoog += uitersten[1] ?? 0;
        }
        const [min = 0, max = 0] = [laag / factor, hoog / factor].sort((a, b) => a - b);
        if (min > een.min + BIJNA) [een.min, bezig] = [Math.ceil(min - BIJNA), true];
        if (max < een.max - BIJNA) [een.max, bezig] = [Math.floor(max + BIJNA), true];
      }
  }
}

/** Elimination: lines that follow from the lines together, each without the numbers of the lines before it. */
function veeg(regels: readonly Regel[]): Regel[] {
  const klaar: { spil: Raadsel; regel: Regel }[] = [];
  const trekAf = (doel: Regel, spil: Raadsel, bron: Regel) => {
    const keer = (doel.get(spil) ?? 0) / (bron.get(spil) ?? 1);
    if (keer === 0) return;
    for (const [een, factor] of bron) {
      const nu = (doel.get(een) ?? 0) - keer * factor;
      if (Math.abs(nu) < BIJNA) doel.delete(een);
      else doel.set(een, nu);
    }
  };
  for (const each of regels) {
    const regel = new Map(each);
    for (const eerder of klaar) trekAf(regel, eerder.spil, eerder.regel);
    const spil = [...regel.keys()].find(({ min, max }) => min !== max);
    if (!spil) continue;
    for (const eerder of klaar) trekAf(eerder.regel, spil, regel);
    klaar.push({ spil, regel });
  }
  return klaar.map(({ regel }) => regel);
}
