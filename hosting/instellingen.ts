/** What the server needs to know. Secrets come from the environment, never from a file in the register. */
export interface Instellingen {
  /** Where people open it: `https://register.school.example`. */
  readonly adres: string;
  /** Issuer of the sign-on, of this tenant and not of all: `https://login.microsoftonline.com/<tenant>/v2.0`. */
  readonly uitgever: string;
  readonly tenant: string;
  /** Name of the app role that readers have. */
  readonly rol: string;
  readonly clientId: string;
  readonly clientGeheim: string;
  /** Long and random: with it the cookie of a session is encrypted. */
  readonly sessieGeheim: string;
}

const NAMEN = {
  adres: 'REGISTER_ADRES',
  uitgever: 'AANMELDEN_UITGEVER',
  tenant: 'AANMELDEN_TENANT',
  rol: 'AANMELDEN_ROL',
  clientId: 'AANMELDEN_CLIENT_ID',
  clientGeheim: 'AANMELDEN_CLIENT_GEHEIM',
  sessieGeheim: 'SESSIE_GEHEIM',
} as const;

/** Issuers that let in every account of the world, or of every organisation. */
const VOOR_IEDEREEN = /\/(?:common|organizations|consumers)(?:\/|$)/;

/** Shorter than this a secret can be guessed. */
const MINSTENS = 32;

/**
 * The settings from the environment, or what is wrong with them, in sentences.
 * @param omgeving variables of the process
 */
export function leesInstellingen(
  omgeving: Readonly<Record<string, string | undefined>>,
): Instellingen | readonly string[] {
  const gelezen = Object.fromEntries(
    Object.entries(NAMEN).map(([sleutel, naam]) => [sleutel, omgeving[naam] ?? '']),
  ) as unknown as Instellingen;
  const fouten = [
    ...Object.entries(NAMEN).flatMap(([sleutel, naam]) =>
      gelezen[sleutel as keyof Instellingen] === '' ? [`${naam} ontbreekt.`] : [],
    ),
    ...(VOOR_IEDEREEN.test(gelezen.uitgever)
      ? ['AANMELDEN_UITGEVER laat iedereen binnen. Neem het adres met het kenmerk van uw eigen tenant erin.']
      : []),
    ...(gelezen.tenant !== '' &&
    !gelezen.uitgever.includes(gelezen.tenant) &&
    gelezen.uitgever.includes('microsoft')
      ? ['AANMELDEN_UITGEVER en AANMELDEN_TENANT noemen niet dezelfde tenant.']
      : []),
    ...(/^https:|^http:\/\/localhost(?::|\/|$)/.test(gelezen.adres) || gelezen.adres === ''
      ? []
      : ['REGISTER_ADRES begint met https.']),
    ...(gelezen.sessieGeheim !== '' && gelezen.sessieGeheim.length < MINSTENS
      ? [`SESSIE_GEHEIM is te kort: neem minstens ${MINSTENS} willekeurige tekens.`]
      : []),
  ];
  return fouten.length > 0 ? fouten : gelezen;
}
