import type { BriefNaam } from '../../../scripts/letters/brieven.data.ts';
import { brieven } from '../../../scripts/letters/brieven.data.ts';
import type { TermijnStand } from '../../../scripts/protocol/termijnen/stand.ts';
import { isLopend } from '../../../scripts/protocol/termijnen/stand.ts';
import { countText, momentText } from '../../../scripts/weergave/text.ts';
import type { Keuze } from './brieven-keuze.ts';
import type { Stand } from './stand.ts';
import { TERMIJNTOON } from './toon.ts';

/** Where a letter stands: is something missing, was it sent by what the register says, and until when. */
export function standenVan(
  { brief, isGedaan = false }: Keuze,
  gaten: number,
  termijnen: readonly TermijnStand[],
): Stand[] {
  const einde = isGedaan ? undefined : termijnVoor(brief, termijnen);
  return [
    gaten > 0
      ? { tekst: `nog ${countText(gaten, 'ding', 'dingen')} in te vullen`, toon: 'let-op' }
      : { tekst: 'klaar om na te lezen', toon: 'klaar' },
    ...(isGedaan
      ? [{ tekst: GEDAAN[brief] ?? 'volgens het register al gestuurd', toon: 'klaar' } as const]
      : []),
    ...(einde
      ? [
          {
            tekst:
              einde.state === 'over'
                ? `had gemoeten voor ${momentText(einde.dueAt)}`
                : `uiterlijk ${momentText(einde.dueAt)}`,
            toon: TERMIJNTOON[einde.state] ?? 'rustig',
          },
        ]
      : []),
  ];
}

const GEDAAN: Readonly<Partial<Record<BriefNaam, string>>> = {
  cvb: 'volgens het register al overlegd',
  fg: 'volgens het register al ingelicht',
};

/** The term within which it has to go out: the first that runs. What the board decides has to be in time for the AP. */
function termijnVoor(brief: BriefNaam, termijnen: readonly TermijnStand[]): TermijnStand | undefined {
  const isVan = ({ soort }: TermijnStand) =>
    brief === 'cvb'
      ? soort === 'ap-72u'
      : brief === 'fg'
        ? soort === 'fg'
        : brieven[brief].soort === 'mensen' && soort === 'betrokkenen';
  return termijnen
    .filter((each) => isLopend(each.state) && isVan(each))
    .toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt))[0];
}
