import { OperatorError } from '../diagnostics/operator-error.ts';
import { toMarkdown } from '../documents/markdown.ts';
import type { BriefNaam } from '../letters/brieven.data.ts';
import { briefNamen, brieven } from '../letters/brieven.data.ts';
import { pastBij } from '../letters/groep.ts';
import { sjabloonVan } from './brief-sjabloon.ts';
import type { Tekstbestand } from './dossier-bestanden.ts';
import type { GelezenDossier } from './dossier-lezen.ts';

/** A letter to make, and to which group. */
interface Welke {
  readonly naam: BriefNaam;
  readonly groep?: string;
}

/**
 * The letters that belong with the incident, as the register makes them now. What was really sent is kept elsewhere. A
 * letter that cannot be made never fails the dossier.
 * @returns the letters, and in sentences which could not be made
 */
export async function brievenVan(
  gelezen: GelezenDossier,
): Promise<{ readonly brieven: readonly Tekstbestand[]; readonly opmerkingen: readonly string[] }> {
  const { invoer, register, source } = gelezen;
  const { organisatie } = invoer;
  if (!organisatie)
    return { brieven: [], opmerkingen: ['Er zijn geen brieven: organisatie.yaml ontbreekt of klopt niet.'] };
  // Loaded only by who makes a letter: checking does without templates.
  const { maakBrief } = await import('../letters/brief.ts');
  const gemaakt: Tekstbestand[] = [];
  const opmerkingen: string[] = [];
  for (const { naam, groep } of welke(gelezen)) {
    try {
      const { root } = maakBrief({
        brief: naam,
        incident: invoer.incident,
        organisatie,
        leveranciers: invoer.leveranciers,
        beoordeeld: invoer.beoordeeld,
        nu: register.nu,
        groep,
        hoofdHash: invoer.stand.commit,
        sjabloon: sjabloonVan(source, naam),
      });
      gemaakt.push({
        pad: `brieven/${naam}${groep === undefined ? '' : `-${groep}`}.md`,
        wat: `${brieven[naam].titel}, zoals het register deze brief nu maakt (verstuurd is wat in hoofdstuk 7 staat)`,
        inhoud: toMarkdown(root),
      });
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      opmerkingen.push(`De brief ${naam} zit er niet bij. ${error.message}`);
    }
  }
  return { brieven: gemaakt, opmerkingen };
}

/** Letters inside always; to people and press where the outcome or an act of informing asks for them. */
function welke({ invoer: { incident, verslag } }: GelezenDossier): Welke[] {
  const { rondes = [], openbare_mededeling: openbaar, pers } = incident.informeren ?? {};
  const perGroep = new Map(verslag.uitkomst.groepen.map(({ groep, betrokkenen }) => [groep, betrokkenen]));
  const hoort = (groep: string) =>
    perGroep.get(groep) === 'ja' || rondes.some((ronde) => ronde.groep === groep || ronde.groep === 'alle');
  return briefNamen.flatMap((naam): Welke[] => {
    const { soort } = brieven[naam];
    if (soort === 'intern') return [{ naam }];
    if (soort === 'pers') return pers?.persbericht === 'ja' ? [{ naam }] : [];
    if (soort === 'vragen') return [];
    if (naam === 'openbaar') return openbaar || verslag.uitkomst.betrokkenen === 'openbaar' ? [{ naam }] : [];
    return (incident.groepen ?? [])
      .filter(({ sleutel, soort: wie }) => hoort(sleutel) && pastBij(naam, wie))
      .map(({ sleutel }) => ({ naam, groep: sleutel }));
  });
}
