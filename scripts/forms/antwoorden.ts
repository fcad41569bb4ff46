import type { Antwoorder } from './antwoord.ts';
import { overBescherming } from './antwoorden/bescherming.ts';
import { overGegevens } from './antwoorden/gegevens.ts';
import { overGevolgen } from './antwoorden/gevolgen.ts';
import { overInbreuk } from './antwoorden/inbreuk.ts';
import { overInformeren } from './antwoorden/informeren.ts';
import { overMensen } from './antwoorden/mensen.ts';
import { overNietInformeren } from './antwoorden/niet-informeren.ts';
import { overOrganisatie } from './antwoorden/organisatie.ts';
import { overTijdlijn } from './antwoorden/tijdlijn.ts';
import { overVervolg } from './antwoorden/vervolg.ts';

/** Everything that some version of the form asks, with how it is answered. */
export const antwoorden = {
  ...overOrganisatie,
  ...overTijdlijn,
  ...overInbreuk,
  ...overGegevens,
  ...overMensen,
  ...overBescherming,
  ...overGevolgen,
  ...overInformeren,
  ...overNietInformeren,
  ...overVervolg,
} as const satisfies Record<string, Antwoorder>;

/** What is asked, the same in every version. */
export type AntwoordId = keyof typeof antwoorden;
