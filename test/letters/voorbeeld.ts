import { readFileSync } from 'node:fs';
import type { Incident } from '../../schemas/incident.ts';
import { beoordeel } from '../../scripts/beoordeel.ts';
import { platteTekst } from '../../scripts/documents/tekst.ts';
import type { Brief } from '../../scripts/letters/brief.ts';
import { maakBrief } from '../../scripts/letters/brief.ts';
import type { BriefNaam } from '../../scripts/letters/brieven.data.ts';
import { briefNamen } from '../../scripts/letters/brieven.data.ts';
import type { BriefOpdracht } from '../../scripts/letters/opdracht.ts';
import { bekendInRegister } from '../../scripts/protocol/bekend.ts';
import { beoordeelIncident } from '../../scripts/protocol/stappen.ts';
import { veldboom } from '../../scripts/protocol/velden.ts';
import { geldend } from '../../scripts/protocol/wet/regelset.ts';
import { folderSource } from '../../scripts/register/folder.ts';
import { velden } from '../../scripts/register/shape.ts';
import { makeLeverancier, makeOrganisatie, NU } from '../make.ts';

/** The example that comes along. */
export const voorbeeld = beoordeel({ source: folderSource('incidents', '.'), nu: NU });

/** The template that comes along. */
export const sjabloon = (brief: BriefNaam): string => readFileSync(`incidents/sjablonen/${brief}.md`, 'utf8');

const boom = veldboom(velden.incident);
/** A letter about an incident of a test; give what should differ. */
export function briefVan(
  brief: BriefNaam,
  incident: Incident,
  anders: Partial<BriefOpdracht> = {},
): Brief & { readonly tekst: string } {
  const organisatie = makeOrganisatie();
  const beoordeeld = beoordeelIncident(incident, boom, `2026/${incident.id}.md`, {
    regels: geldend,
    nu: NU,
    werkelijkNu: NU,
    organisatie,
    leveranciers: new Map(),
    bekend: bekendInRegister({ organisatie, incidenten: [] }, []),
  });
  const gemaakt = maakBrief({
    brief,
    incident,
    organisatie,
    leveranciers: new Map([['leerlingvolg', makeLeverancier()]]),
    beoordeeld,
    nu: NU,
    sjabloon: sjabloon(brief),
    ...anders,
  });
  return { ...gemaakt, tekst: platteTekst(gemaakt.root) };
}

/** Every letter about every incident of the example, to every group. */
export const alleBrieven = voorbeeld.incidenten.flatMap(({ value: incident, ...beoordeeld }) =>
  briefNamen.flatMap((brief) => {
    const groepen = ['betrokkene', 'ouders', 'medewerkers', 'openbaar'].includes(brief)
      ? (incident.groepen ?? []).map(({ sleutel }) => sleutel)
      : [];
    return (groepen.length > 0 ? groepen : [undefined]).map((groep) => ({
      brief,
      incident,
      groep,
      naam: `${incident.id} ${brief} ${groep ?? ''}`,
      maak: (anders: Partial<BriefOpdracht> = {}) =>
        maakBrief({
          brief,
          incident,
          organisatie: voorbeeld.organisatie ?? makeOrganisatie(),
          leveranciers: voorbeeld.leveranciers,
          beoordeeld,
          nu: voorbeeld.nu,
          groep,
          leverancier:
            brief === 'vragen-leverancier'
              ? (incident.organisaties?.find(({ leverancier }) => leverancier)?.leverancier ??
                'onderwijs-transparant')
              : undefined,
          sjabloon: sjabloon(brief),
          ...anders,
        }),
    }));
  }),
);
