import { ALLE } from '../beeld.ts';
import { weet } from '../bij-incident.ts';
import type { Bevinding, Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 fase 2 and 7. Keuze: a default and no hard rule; a letter to a parent can harm the child, or be a new breach. */
export const oudersOnder16: Incidentregel = {
  id: 'ouders-onder-16',
  titel: 'Van een leerling onder 16 horen de ouders het, of er staat waarom niet',
  uitleg:
    'Het protocol schrijft bij leerlingen jonger dan 16 aan de ouders of verzorgers: ieder met gezag, op een eigen adres. Kan een brief aan een ouder het kind schaden (thuissituatie, geheim adres), stuur hem dan niet, schrijf waarom en vraag de FG om advies.',
  bron: ['p-4-2-voorzitter', 'p-4-7-informeren', 'avg-12-1', 'uavg-41'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    ouders:
      '{veld}: bij leerlingen onder de 16 schrijft u de ouders of verzorgers. Is er een reden om dat niet te doen, vul dan reden_anders_geadresseerd in.',
    advies: '{veld}: vraag de FG om advies en vul advies_fg_op in.',
    gezag: '{veld}: stuur ieder die het gezag heeft een eigen bericht, op een eigen adres.',
  },
  toets: ({ feiten: { incident } }) => {
    const jong = new Set(
      (incident.groepen ?? [])
        .filter(({ soort }) => soort === 'leerling_onder_16')
        .map(({ sleutel }) => sleutel),
    );
    return (incident.informeren?.rondes ?? []).flatMap((ronde, index): Bevinding[] => {
      const groep = ronde.groep ?? ALLE;
      if (groep === ALLE ? jong.size === 0 : !jong.has(groep)) return [];
      const plaats = ['informeren', 'rondes', index];
      if (ronde.gezag === 'een_adres') return [{ boodschap: 'gezag', pad: [...plaats, 'gezag'] }];
      if (ronde.gericht_aan !== 'betrokkene') return [];
      if (ronde.reden_anders_geadresseerd === undefined)
        return [{ boodschap: 'ouders', pad: [...plaats, 'gericht_aan'] }];
      return weet(ronde.advies_fg_op)
        ? []
        : [{ boodschap: 'advies', pad: [...plaats, 'reden_anders_geadresseerd'] }];
    });
  },
};
