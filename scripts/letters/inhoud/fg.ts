import type { Incident } from '../../../schemas/incident.ts';
import { ALLE, bekend } from '../../protocol/beeld.ts';
import { isAangenomen } from '../../protocol/beslisboom/aangenomen.ts';
import { laatsteBeoordeling } from '../../protocol/bij-incident.ts';
import { wanneer } from './datum.ts';
import type { Stuk } from './stuk.ts';

/** The questions that were asked, once where groups got the same answer for the same reason. */
export function padVan({ beoordeeld: { beslissing } }: Stuk): Record<string, string>[] {
  const stappen = new Map<string, { vraag: string; antwoord: string; waaruit: string; groepen: string[] }>();
  for (const { beeld, pad } of beslissing.groepen)
    for (const stap of pad) {
      const { knoop, vraag, antwoord, herkomst } = stap;
      const waaruit = isAangenomen(stap, beeld)
        ? `niet vastgelegd; aangenomen: ${antwoord}`
        : HERKOMST[herkomst];
      const sleutel = `${knoop} ${antwoord} ${waaruit}`;
      const groepen = [...(stappen.get(sleutel)?.groepen ?? []), beeld.groep];
      stappen.set(sleutel, { vraag, antwoord, waaruit, groepen });
    }
  return [...stappen.values()].map(({ groepen, ...stap }) => ({
    ...stap,
    groep: groepen.length === beslissing.groepen.length ? ALLE : groepen.join(', '),
  }));
}

const HERKOMST = { feit: 'uit de feiten', oordeel: 'beoordeeld', onbekend: 'nog open' } as const;

/** How an answer of the FG is called. */
export const ADVIES = { ja: 'ja', nee: 'nee', geen_advies: 'geen advies' } as const;

const OPGEVOLGD = { ja: 'ja', deels: 'deels', nee: 'nee' } as const;

/** What the FG is asked: advice that was given is told back, and not asked again (AVG art. 38 lid 1, 39 lid 1). */
export function gevraagdAanFg(incident: Incident): string[] {
  const advies = laatsteBeoordeling(incident)?.advies_fg;
  const [melden, informeren] = [bekend(advies?.melden), bekend(advies?.informeren)];
  const ontvangen = wanneer(advies?.ontvangen_op);
  if (ontvangen || melden || informeren) {
    const delen = [melden && `melden ${ADVIES[melden]}`, informeren && `informeren ${ADVIES[informeren]}`];
    const wat = delen.filter(Boolean).join(', ') || 'het advies zelf staat niet in het register';
    const gevolgd = bekend(advies?.opgevolgd);
    return [
      `U adviseerde${ontvangen ? ` ${ontvangen.met}` : ''}: ${wat}. Gevolgd: ${gevolgd ? OPGEVOLGD[gevolgd] : 'nog niet vastgelegd'}.`,
    ];
  }
  const gevraagd = wanneer(advies?.gevraagd_op);
  return [
    ...(gevraagd ? [`Wij vroegen u ${gevraagd.met} om advies.`] : []),
    'Wilt u adviseren over melden bij de AP en over informeren van de betrokkenen?',
  ];
}
