import { describe, expect, it } from 'vitest';
import type { Incident } from '../../schemas/incident.ts';
import { beoordeel } from '../../scripts/beoordeel.ts';
import { kennisnameVan, nieuwIncident } from '../../scripts/intake/incident.ts';
import { eindeVan } from '../../scripts/intake/klok.ts';
import { oefeningen } from '../../scripts/intake/oefeningen.data.ts';
import { parseInstant } from '../../scripts/protocol/moment.ts';
import { memorySource } from '../../scripts/register/memory.ts';
import { incidentPad, incidentTekst } from '../../scripts/register/write.ts';
import { ORGANISATIE } from '../make.ts';

const KENMERK = '2026-M3KV';

/** The verdict on a drill an hour after it began, as the check gives it. */
function verslagVan(antwoorden: (typeof oefeningen)[number]['antwoorden'], feiten: Incident['feiten']) {
  const nu =
    parseInstant(antwoorden.ontdekt.replace('T', ' '))?.add({ hours: 1 }) ?? Temporal.Instant.from('');
  const { incident, tekst } = nieuwIncident({ ...antwoorden, oefening: true }, KENMERK, nu);
  const geheel: Incident = {
    ...incident,
    onze_rol: 'verantwoordelijke',
    feiten: { ...incident.feiten, ...feiten },
  };
  const source = memorySource({
    'organisatie.yaml': ORGANISATIE,
    [incidentPad(KENMERK)]: incidentTekst(geheel, tekst),
  });
  return beoordeel({ source, nu }).verslag;
}

describe('oefeningen', () => {
  it('vijf, elk met een eigen naam', () => {
    expect(new Set(oefeningen.map(({ id }) => id)).size).toBe(5);
  });

  it.each(oefeningen)(
    '$titel: leert wat de regels zeggen, en geen termijn gaat lopen',
    ({ antwoorden, feiten, verwacht }) => {
      const { diagnostics, incidents } = verslagVan(antwoorden, feiten);
      expect(diagnostics.filter(({ blocking }) => blocking).map(({ message }) => message)).toEqual([]);
      const [incident] = incidents;
      expect(incident?.oefening).toBe(true);
      expect({ ap: incident?.uitkomst.ap, betrokkenen: incident?.uitkomst.betrokkenen }).toEqual(verwacht);
      expect(incident?.termijnen.filter(({ state }) => ['loopt', 'nabij', 'over'].includes(state))).toEqual(
        [],
      );
    },
  );

  it('het briefje in de tas draait de uitkomst om', () => {
    const laptop = oefeningen.find(({ id }) => id === 'laptop-maar-versleuteld');
    const { incidents } = verslagVan(laptop?.antwoorden ?? { gebeurtenis: '', ontdekt: '' }, {
      ...laptop?.feiten,
      bescherming: { ...laptop?.feiten.bescherming, sleutel: 'in_gevaar' },
    });
    expect(incidents[0]?.uitkomst.ap).toBe('ja');
  });

  it('op oudejaarsdag eindigen de 72 uur op 3 januari, en het kenmerk is van het oude jaar', () => {
    const antwoorden = oefeningen.find(({ id }) => id === 'jaareinde')?.antwoorden ?? {
      gebeurtenis: '',
      ontdekt: '',
    };
    const kennisname = kennisnameVan(antwoorden, Temporal.Instant.from('2027-01-01T09:00:00Z'));
    expect(eindeVan(kennisname)?.toString()).toBe('2027-01-03T15:45:00Z');
  });
});
