import type { Beeld } from '../beeld.ts';
import { bekend } from '../beeld.ts';
import type { BronId } from '../wet/bronnen.data.ts';

/** A condition, whether it holds, and what settles it. */
export interface Voorwaarde {
  readonly naam: string;
  readonly tekst: string;
  readonly geldt: 'ja' | 'nee' | 'onbekend';
  /** The field that settles it. */
  readonly veld: string;
  readonly bron: readonly BronId[];
}

const VERSLEUTELD = new Set(['schijf', 'bestand', 'hash_sterk_gezouten']);

const drieWaarden = (ja: boolean, nee: boolean): Voorwaarde['geldt'] =>
  nee ? 'nee' : ja ? 'ja' : 'onbekend';

/**
 * The conditions under which data count as unintelligible to others. What excuses counts only when somebody has
 * recorded it: without a kind of encryption the answer is no. A password or a secured connection is none.
 * Vindplaats: AVG art. 34 lid 3 onder a; AP, "Datalek: wel of niet melden"; EDPB 9/2022 §IV.
 */
export function voorwaardenVersleuteling({ feiten }: Beeld): Voorwaarde[] {
  const {
    vorm = [],
    dekking,
    sleutel,
    stand_der_techniek: techniek,
    leesbare_rest: rest,
    apparaat,
    aanmelding_opgeslagen: aanmelding,
    toegang_ingetrokken: ingetrokken,
  } = feiten.bescherming ?? {};
  const isVersleuteld = vorm.some((each) => VERSLEUTELD.has(each));
  const isGelezen = feiten.misbruik_gezien === 'ja';
  const bron: readonly BronId[] = ['avg-34-3-a', 'ap-wel-of-niet'];
  return [
    {
      naam: 'versleuteld',
      tekst: 'de gegevens waren versleuteld, en niet alleen achter een wachtwoord',
      geldt: isVersleuteld && !isGelezen ? 'ja' : 'nee',
      veld: 'feiten.bescherming.vorm',
      bron,
    },
    {
      naam: 'alles',
      tekst: 'alles was onleesbaar, en wat leesbaar bleef leidt niet naar een persoon',
      geldt: drieWaarden(
        dekking === 'alles',
        dekking === 'deels' || dekking === 'niets' || rest === 'herleidbaar',
      ),
      veld: 'feiten.bescherming.dekking',
      bron,
    },
    {
      naam: 'sleutel',
      tekst: 'de sleutel liep geen gevaar',
      geldt: drieWaarden(sleutel === 'veilig', sleutel === 'in_gevaar' || sleutel === 'gekraakt'),
      veld: 'feiten.bescherming.sleutel',
      bron,
    },
    {
      naam: 'techniek',
      tekst: 'ook een kenner breekt deze versleuteling niet',
      geldt: drieWaarden(techniek === 'ja', techniek === 'nee'),
      veld: 'feiten.bescherming.stand_der_techniek',
      bron,
    },
    {
      naam: 'apparaat',
      tekst: 'het apparaat stond niet open, en er stonden geen werkende aanmeldgegevens op',
      geldt: drieWaarden(
        true,
        apparaat === 'open' || (aanmelding === 'ja' && bekend(ingetrokken) === undefined),
      ),
      veld: 'feiten.bescherming.apparaat',
      bron,
    },
  ];
}

/** Were the data unintelligible to whoever has them? */
export function isOnbegrijpelijk(beeld: Beeld): Voorwaarde['geldt'] {
  const antwoorden = voorwaardenVersleuteling(beeld).map(({ geldt }) => geldt);
  if (antwoorden.includes('nee')) return 'nee';
  return antwoorden.includes('onbekend') ? 'onbekend' : 'ja';
}
