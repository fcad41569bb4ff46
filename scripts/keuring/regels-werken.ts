import type { DokterStand } from '../../schemas/dokter-stand.ts';
import type { Bevonden } from './keuring.ts';
import { bevonden } from './keuring.ts';
import { MAKEN } from './ruleset-herstel.ts';
import { NODIG } from './rulesets.ts';

/** Does the forge itself say that the rules hold? */
export function werken({ rulesets_mogelijk, regels_hoofdtak }: DokterStand): Bevonden {
  const soorten = regels_hoofdtak?.map(({ type }) => type) ?? [];
  const mist = NODIG.filter((type) => !soorten.includes(type));
  return bevonden(
    'De forge zegt zelf dat de regels voor main gelden.',
    rulesets_mogelijk === false
      ? [
          {
            zin: 'De forge dwingt op dit plan geen regels af voor een besloten register.',
            herstel: [
              'Open op de forge de organisatie, "Settings", "Billing and licensing", en kies GitHub Team of hoger.',
              ...MAKEN,
            ],
          },
        ]
      : regels_hoofdtak !== null && mist.length > 0
        ? [
            {
              zin: `Volgens de forge gelden voor main niet alle regels die nodig zijn; er ${mist.length === 1 ? 'mist er 1' : `missen er ${mist.length}`}.`,
              herstel: [
                'Open op de forge "Settings", "Rules", "Rulesets" en kijk of er "Active" bij staat, en geen waarschuwing over het plan.',
                ...MAKEN,
              ],
            },
          ]
        : [],
    regels_hoofdtak === null || rulesets_mogelijk === null
      ? ['Welke regels voor main gelden, zegt de forge niet bij deze sleutel.']
      : [],
  );
}
