import { basename, resolve } from 'node:path';
import { toMarkdown } from '../documents/markdown.ts';
import { maakDossier } from '../dossier/dossier.ts';
import type { DossierInvoer } from '../dossier/invoer.ts';
import type { Bestand } from '../dossier/manifest.ts';
import { MANIFEST, maakManifest, manifestTekst, SOMMEN, somTekst } from '../dossier/manifest.ts';
import { dossierPagina } from '../dossier/pagina.ts';
import { maakPdf } from '../pdf.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { bestandenVan } from './dossier-bestanden.ts';
import { brievenVan } from './dossier-brieven.ts';
import type { GelezenDossier } from './dossier-lezen.ts';
import { kijkOfHetKan, schrijfMap } from './dossier-map.ts';

const DOCUMENTEN = [
  { pad: 'dossier.html', wat: 'dit document, voor het scherm en om af te drukken' },
  { pad: 'dossier.md', wat: 'dit document als tekst' },
  { pad: 'dossier.pdf', wat: 'dit document als PDF, als de computer die het maakte dat kon' },
];

/**
 * Writes the folder of a dossier: the document, everything beside it, and last the manifest.
 * @throws OperatorError when something else is there, or it cannot be written
 */
export async function schrijfDossier(gelezen: GelezenDossier, given: Given, edges: Edges): Promise<void> {
  const { incident } = gelezen.invoer;
  const map = resolve(edges.workingFolder, textOf(given, 'uit') ?? `dossier-${incident.id}`);
  const mag = given.values['overschrijf'] === true;
  kijkOfHetKan(map, mag);
  const { brieven, opmerkingen } = await brievenVan(gelezen);
  const naast = [...bestandenVan(gelezen), ...brieven];
  const invoer = { ...gelezen.invoer, bestanden: [...DOCUMENTEN, ...naast] };
  const html = { pad: 'dossier.html', inhoud: alsBytes(dossierPagina(invoer)) };
  const rest = [
    { pad: 'dossier.md', inhoud: alsBytes(toMarkdown(maakDossier(invoer))) },
    ...naast.map(({ pad, inhoud }) => ({ pad, inhoud: alsBytes(inhoud) })),
  ];
  const gezegd = [...opmerkingen];
  let som = '';
  await schrijfMap(map, mag, async (zet) => {
    const pagina = zet(html);
    const pdf = given.values['zonder-pdf'] === true ? [] : await pdfVan(pagina, gezegd);
    for (const each of [...rest, ...pdf]) zet(each);
    const manifest = maakManifest(kopVan(gelezen.invoer), [html, ...rest, ...pdf]);
    som = manifest.sha256;
    zet(html);
    zet({ pad: SOMMEN, inhoud: alsBytes(somTekst(manifest)) });
    zet({ pad: MANIFEST, inhoud: alsBytes(manifestTekst(manifest)) });
  });
  for (const zin of gezegd) edges.note(`${zin}\n`);
  edges.print(
    `Het dossier van ${incident.id} staat in ${basename(map)}. Controlegetal van het manifest: ${som}\n`,
  );
}

const alsBytes = (inhoud: string | Uint8Array): Uint8Array =>
  typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud;

const kopVan = ({ incident, stand }: DossierInvoer) => ({
  incident: incident.id,
  op: stand.op.toString(),
  commit: stand.commit ?? null,
  gemaakt_op: stand.gemaaktOp.toString(),
});

/** The PDF when this computer can make one; else a sentence that says what to do. */
async function pdfVan(html: string, gezegd: string[]): Promise<Bestand[]> {
  const gemaakt = await maakPdf(html);
  if ('pdf' in gemaakt) return [{ pad: 'dossier.pdf', inhoud: gemaakt.pdf }];
  gezegd.push(
    `Er is geen PDF, want ${gemaakt.waarom}. Open dossier.html in een browser en druk het af als PDF.`,
  );
  return [];
}
