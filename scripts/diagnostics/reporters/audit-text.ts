import type { Bewijslijst } from '../../../schemas/bewijslijst.ts';
import { visible } from './visible.ts';

const WOORD = { fout: 'fout', waarschuwing: 'waarschuwing' } as const;

/** The evidence in short, for people: what was decided, by whom, and what does not fit. */
export function auditText({ hoofd, stappen, incidenten, bevindingen, sha256 }: Bewijslijst): string {
  const van = (soort: string) => stappen.filter((stap) => stap.soort === soort).length;
  const besluiten = stappen.filter(
    ({ besluit, goedkeuringen }) => besluit !== null && goedkeuringen.length > 0,
  );
  return [
    `Nagerekend tot en met commit ${hoofd}.`,
    `Incidenten: ${incidenten.length}. Stappen op de hoofdtak: ${van('vastgelegd')} met vastlegging, ${van('met-de-hand')} met de hand, ${van('voor-ingebruikname')} van voor de eerste vastlegging.`,
    '',
    ...besluiten.flatMap(({ commit, op, besluit, goedkeuringen, inhoud }) => [
      `${commit.slice(0, 10)} ${op}  ${Object.keys(inhoud).map(visible).join(', ')}`,
      `    besluit ${visible(besluit ?? '')}; goedgekeurd door ${goedkeuringen.map(({ sleutel, functie, op: wanneer }) => `${visible(sleutel)} (${visible(functie)}) op ${visible(wanneer)}`).join(' en ')}`,
    ]),
    ...(besluiten.length > 0 ? [''] : []),
    ...bevindingen.flatMap(({ code, ernst, commit, zegt }) => [
      `${WOORD[ernst]} ${code}${commit === undefined ? '' : ` bij commit ${visible(commit).slice(0, 10)}`}`,
      `    ${visible(zegt)}`,
    ]),
    bevindingen.length === 0 ? 'Alles klopt.' : `Gevonden: ${bevindingen.length}.`,
    `Controlegetal van de bewijslijst: ${sha256}`,
    'Geef de FG deze lijst en de hash van de laatste commit. Alleen met een lijst van eerder is te zien dat de geschiedenis is herschreven.',
    '',
  ].join('\n');
}
