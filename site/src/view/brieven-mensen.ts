import type { Incident } from '../../../schemas/incident.ts';
import type { BriefNaam } from '../../../scripts/letters/brieven.data.ts';
import { pastBij } from '../../../scripts/letters/groep.ts';
import { ALLE, bekend } from '../../../scripts/protocol/beeld.ts';
import type { GroepBeslissing } from '../../../scripts/protocol/beslisboom/beslis.ts';
import { laatsteBeoordeling, weet } from '../../../scripts/protocol/bij-incident.ts';
import type { Gekozen, Gezien } from './brieven-keuze.ts';

/** Letters to people about their data, per group (protocol §4 fase 7, AVG art. 34). */
export function voorMensen(gezien: Gezien): Gekozen[] {
  const { groepen } = gezien.beoordeeld.beslissing;
  const delen = groepen.flatMap((groep) => brievenAan(groep).map((brief) => apart(brief, groep, gezien)));
  const genoemd = new Set(delen.map(({ brief }) => brief));
  return [
    ...delen,
    ...AAN_MENSEN.filter((brief) => !genoemd.has(brief)).map((brief) => ({
      brief,
      reden: 'Bij dit incident staat geen groep mensen die deze brief krijgt.',
    })),
    ...openbaar(gezien),
  ];
}

const AAN_MENSEN = ['ouders', 'betrokkene', 'medewerkers'] as const satisfies readonly BriefNaam[];

/** Where nobody named a group yet, the letter to everybody shows what will be needed. */
const brievenAan = ({ beeld: { mensen } }: GroepBeslissing): readonly BriefNaam[] =>
  AAN_MENSEN.filter((brief) => (mensen ? pastBij(brief, mensen.soort) : brief === 'betrokkene'));

const groepVan = ({ beeld }: GroepBeslissing) => (beeld.groep === ALLE ? undefined : beeld.groep);

/** A letter to each of a group apart: must it, may it, or need it not? */
function apart(brief: BriefNaam, groep: GroepBeslissing, gezien: Gezien): Gekozen {
  const [over, rondes] = [{ brief, groep: groepVan(groep) }, rondesVan(groep, gezien)];
  // AVG overweging 27: it is about the living.
  if (groep.beeld.mensen?.soort === 'overledene')
    return {
      ...over,
      reden: 'Deze mensen leven niet meer. Bespreek met de FG of hun familie het hoort (AVG overweging 27).',
    };
  const oordeel = volgensOordeel(groep, gezien) ?? volgensBoom(groep, gezien);
  const isGedaan = rondes.some(({ gedaan_op }) => weet(gedaan_op));
  if ('waarom' in oordeel) return { ...over, ...oordeel, isGedaan };
  return rondes.length > 0
    ? { ...over, waarom: 'In het register staat dat deze mensen het horen.', isGedaan }
    : { ...over, ...oordeel };
}

type Oordeel = { readonly waarom: string } | { readonly reden: string };

/** What people judged; nothing while nobody did. */
function volgensOordeel(groep: GroepBeslissing, gezien: Gezien): Oordeel | undefined {
  const antwoord = antwoordOver(groep, gezien);
  if (antwoord === 'ja' && groep.uitkomst.betrokkenen === 'nee')
    return {
      waarom: 'De wet vraagt het voor deze groep niet; er is gekozen om het deze mensen te laten weten.',
    };
  return antwoord && OORDEEL[antwoord];
}

const OORDEEL: Readonly<Record<Antwoord, Oordeel>> = {
  ja: { waarom: 'Er is geoordeeld dat deze mensen het moeten horen.' },
  vrijwillig: { waarom: 'De wet vraagt het niet; er is gekozen om het deze mensen te laten weten.' },
  later: { waarom: 'Er is geoordeeld dat deze mensen het later horen. Verstuur nog niets (UAVG art. 41).' },
  openbaar: { reden: 'Er is geoordeeld dat deze mensen het horen met een openbare mededeling.' },
  nee: { reden: 'Er is geoordeeld dat deze mensen het niet hoeven te horen.' },
};

type Antwoord = 'ja' | 'vrijwillig' | 'later' | 'openbaar' | 'nee';

function antwoordOver(groep: GroepBeslissing, { incident }: Gezien): Antwoord | undefined {
  const laatste = laatsteBeoordeling(incident);
  const eigen = laatste?.groepen?.find((each) => each.groep === groep.beeld.groep || each.groep === ALLE);
  return bekend(eigen?.informeren?.antwoord) ?? bekend(laatste?.betrokkenen?.antwoord);
}

/** What follows from the facts, while nobody judged. */
function volgensBoom({ uitkomst }: GroepBeslissing, { beoordeeld }: Gezien): Oordeel {
  const eigenProtocol = beoordeeld.beslissing.lijnen.protocol.betrokkenen;
  if (uitkomst.betrokkenen === 'ja') return { waarom: 'Volgens de beslisboom moeten deze mensen het horen.' };
  if (uitkomst.betrokkenen === 'nog-te-besluiten')
    return { waarom: 'Er is nog niet besloten of deze mensen het horen. De brief ligt vast klaar.' };
  if (uitkomst.betrokkenen === 'openbaar')
    return { reden: 'Volgens de beslisboom horen deze mensen het met een openbare mededeling.' };
  // The protocol can ask what the law does not, of who is in a datalek that the AP is told of (§6).
  if (uitkomst.ap === 'nee' || eigenProtocol === 'nee')
    return { reden: 'Volgens de beslisboom hoeven deze mensen het niet te horen.' };
  return eigenProtocol === 'nog-te-besluiten'
    ? { waarom: 'De wet vraagt het niet. Of het eigen protocol het vraagt is nog open (protocol §6).' }
    : { waarom: 'De wet vraagt het niet, het eigen protocol wel (protocol §6).' };
}

type Ronde = NonNullable<NonNullable<Incident['informeren']>['rondes']>[number];

const rondesVan = ({ beeld }: GroepBeslissing, { incident }: Gezien): Ronde[] =>
  (incident.informeren?.rondes ?? []).filter(({ groep = ALLE }) => groep === ALLE || groep === beeld.groep);

/** A public notice: only where that was decided, or where the facts leave it possible (AVG art. 34 lid 3 onder c). */
function openbaar(gezien: Gezien): Gekozen[] {
  const { groepen } = gezien.beoordeeld.beslissing;
  const nodig = groepen.flatMap((groep): Gekozen[] => {
    const waarom = waaromOpenbaar(groep, gezien);
    const isGedaan = weet(gezien.incident.informeren?.openbare_mededeling?.moment);
    return waarom === undefined ? [] : [{ brief: 'openbaar', groep: groepVan(groep), waarom, isGedaan }];
  });
  if (nodig.length > 0) return nodig;
  return [
    {
      brief: 'openbaar',
      reden:
        'Die is er alleen als ieder apart bereiken onevenredig veel moeite kost. Dat is hier niet zo geoordeeld en volgt niet uit de feiten.',
    },
  ];
}

function waaromOpenbaar(groep: GroepBeslissing, gezien: Gezien): string | undefined {
  const mededeling = gezien.incident.informeren?.openbare_mededeling;
  if (mededeling && [ALLE, groep.beeld.groep].includes(mededeling.groep ?? ALLE))
    return 'In het register staat een openbare mededeling.';
  const antwoord = antwoordOver(groep, gezien);
  if (antwoord === 'openbaar') return 'Er is geoordeeld dat deze mensen het zo horen.';
  if (antwoord !== undefined) return undefined;
  if (groep.uitkomst.betrokkenen === 'openbaar') return 'Volgens de beslisboom horen deze mensen het zo.';
  const bereikbaar = bekend(groep.beeld.feiten.bereikbaar?.wie) ?? 'allen';
  return groep.uitkomst.mogelijk.includes('U5b') && bereikbaar !== 'allen'
    ? 'Niet iedereen is apart te bereiken. Beslis eerst of dat onevenredig veel moeite zou kosten.'
    : undefined;
}
