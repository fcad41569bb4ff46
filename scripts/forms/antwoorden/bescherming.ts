import { bekend } from '../../protocol/beeld.ts';
import type { Antwoorder, Bron } from '../antwoord.ts';
import { afgeleid, nvt, ontbreekt, regels, vastgelegd } from '../antwoord.ts';
import { onzeBeelden } from './gegevens.ts';

/** Bijlage 1 §6: protection that was there before. */

const VELD = 'feiten.bescherming.dekking';

type Dekking = 'alles' | 'deels' | 'niets' | undefined;

/** Only a password or a safe connection makes nothing unreadable (AP: a password is no encryption). */
const ONLEESBAAR = ['schijf', 'bestand', 'hash_sterk_gezouten', 'hash_zwak', 'pseudoniem', 'anders'];

const dekkingen = (bron: Bron): Dekking[] =>
  onzeBeelden(bron).map(({ feiten }) => {
    const dekking = bekend(feiten.bescherming?.dekking);
    const vormen = feiten.bescherming?.vorm ?? [];
    const isKaal =
      vormen.length > 0 && !vormen.some((vorm) => ONLEESBAAR.includes(vorm) || vorm === 'onbekend');
    return dekking ?? (isKaal ? 'niets' : undefined);
  });

/** All groups together: partly when they differ. */
function dekking(bron: Bron): Dekking {
  const alle = new Set(dekkingen(bron));
  if (alle.size === 1) return [...alle][0];
  if (alle.has(undefined)) return undefined;
  return 'deels';
}

const WOORD = { alles: 'ja', deels: 'deels', niets: 'nee' } as const;

const versleuteld: Antwoorder = (bron) => {
  const stand = dekking(bron);
  if (stand === undefined)
    return ontbreekt('of de gegevens versleuteld of op een andere manier onleesbaar waren', VELD);
  const isGezegd = onzeBeelden(bron).every(({ feiten }) => bekend(feiten.bescherming?.dekking) !== undefined);
  return isGezegd
    ? vastgelegd(WOORD[stand], VELD)
    : afgeleid(WOORD[stand], 'feiten.bescherming.vorm', {
        uitleg: 'Een wachtwoord of een beveiligde verbinding maakt gegevens niet onleesbaar.',
      });
};

const uitBeelden = (bron: Bron, naam: 'welk_deel' | 'op_welke_manier') =>
  regels([...new Set(onzeBeelden(bron).map(({ feiten }) => feiten.bescherming?.[naam]))]);

const VORM: Readonly<Record<string, string>> = {
  schijf: 'De hele schijf was versleuteld.',
  bestand: 'De bestanden waren versleuteld.',
  verbinding: 'De verbinding was beveiligd.',
  hash_sterk_gezouten: 'Gehasht met een sterke methode en een zout.',
  hash_zwak: 'Gehasht met een zwakke methode.',
  pseudoniem: 'Gepseudonimiseerd.',
  wachtwoord: 'Er was een wachtwoord nodig.',
};
const SLEUTEL: Readonly<Record<string, string>> = {
  veilig: 'De sleutel is veilig gebleven.',
  in_gevaar: 'De sleutel kan in gevaar zijn.',
  gekraakt: 'De sleutel is gekraakt.',
};

/** How: in the words of who recorded it, else by the form of protection; the key belongs to it either way. */
const manier: Antwoorder = (bron) => {
  if (dekking(bron) === 'niets') return nvt('De gegevens waren niet onleesbaar gemaakt.');
  const veld = 'feiten.bescherming.op_welke_manier';
  const bescherming = onzeBeelden(bron).map(({ feiten }) => feiten.bescherming ?? {});
  const eigen = uitBeelden(bron, 'op_welke_manier');
  const vorm = [...new Set(bescherming.flatMap((each) => each.vorm ?? []))].map((each) => VORM[each]);
  const sleutel = [...new Set(bescherming.map((each) => each.sleutel ?? ''))].map((each) => SLEUTEL[each]);
  if (eigen !== undefined) return vastgelegd(regels([eigen, ...sleutel]) ?? eigen, veld);
  const tekst = regels(vorm);
  return tekst === undefined
    ? ontbreekt('op welke manier de gegevens onleesbaar waren gemaakt', veld)
    : afgeleid(regels([tekst, ...sleutel]) ?? tekst, 'feiten.bescherming.vorm');
};

const deel: Antwoorder = (bron) => {
  const stand = dekking(bron);
  if (stand !== undefined && stand !== 'deels') return nvt('Alleen als een deel onleesbaar was.');
  const tekst = uitBeelden(bron, 'welk_deel');
  return tekst === undefined
    ? ontbreekt('welk deel van de gegevens onleesbaar was', 'feiten.bescherming.welk_deel')
    : vastgelegd(tekst, 'feiten.bescherming.welk_deel');
};

const MAATREGEL: Readonly<Record<string, string>> = {
  meervoudige_aanmelding: 'aanmelden in meer stappen',
  logboeken: 'logboeken',
  autorisatiebeheer: 'beheer van rechten',
  bijwerken_van_software: 'software bijwerken',
  versleuteling: 'versleuteling',
  reservekopie: 'reservekopie',
  uitleg_en_training: 'uitleg en training',
  vier_ogen: 'vier ogen',
  afspraken_met_leverancier: 'afspraken met de leverancier',
  anders: 'anders',
  onbekend: 'nog niet bekend',
};
const STAND: Readonly<Record<string, string>> = {
  geregeld_en_gedaan: 'geregeld en gedaan',
  geregeld_niet_gedaan: 'wel geregeld, niet gedaan',
  niet_geregeld: 'niet geregeld',
  onbekend: 'nog niet bekend',
};

/** Answers by what is asked. */
export const overBescherming = {
  versleuteld,
  versleuteld_deel: deel,
  versleuteld_manier: manier,
  beveiliging_vooraf: ({ incident }) => {
    const tekst = regels(
      (incident.beveiliging_vooraf ?? []).map(
        ({ maatregel, stand, toelichting }) =>
          `- ${MAATREGEL[maatregel]}: ${STAND[stand]}${toelichting === undefined ? '' : `. ${toelichting}`}`,
      ),
    );
    return tekst === undefined
      ? ontbreekt('welke beveiliging er al was, en of die werd uitgevoerd', 'beveiliging_vooraf')
      : afgeleid(tekst, 'beveiliging_vooraf');
  },
} as const satisfies Record<string, Antwoorder>;
