import type { Verslag } from '../../../schemas/verslag.ts';
import { visible } from './visible.ts';

const word = { error: 'fout', warning: 'waarschuwing', info: 'ter informatie' } as const;

const shownTime = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** The report as text for people: a place that an editor opens on click, and below it what is wrong and what to do. */
export function textReport({ nu, voorbeeld, bron, telling, diagnostics }: Verslag): string {
  const lines: string[] = [];
  if (voorbeeld) {
    lines.push(
      `VOORBEELD: dit register is niet echt. De klok staat op ${shownTime.format(Temporal.Instant.from(nu).epochMilliseconds)}.`,
      '',
    );
  }
  for (const each of diagnostics) {
    lines.push(`${visible(each.file)}:${each.line}:${each.column} ${word[each.severity]} ${each.ruleId}`);
    lines.push(`    ${visible(each.message)}`);
  }
  if (diagnostics.length > 0) lines.push('');
  lines.push(
    `Gecontroleerd: ${bron}, ${plural(telling.bestanden, 'bestand', 'bestanden')}, ${plural(telling.incidenten, 'incident', 'incidenten')}.`,
  );
  lines.push(verdict(telling));
  return `${lines.join('\n')}\n`;
}

function verdict({ fouten, waarschuwingen, blokkerend }: Verslag['telling']): string {
  if (fouten + waarschuwingen === 0) return 'Alles klopt.';
  const found = [
    fouten && plural(fouten, 'fout', 'fouten'),
    waarschuwingen && plural(waarschuwingen, 'waarschuwing', 'waarschuwingen'),
  ];
  const next = [
    blokkerend > 0 && (fouten === 1 ? 'De fout moet eerst weg.' : 'De fouten moeten eerst weg.'),
    waarschuwingen > 0 && 'Een waarschuwing mag blijven staan; kijk of zij klopt.',
  ];
  return `Gevonden: ${found.filter(Boolean).join(' en ')}. ${next.filter(Boolean).join(' ')}`;
}

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
