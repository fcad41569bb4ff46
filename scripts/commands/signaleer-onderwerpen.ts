import type { Signalen } from '../../schemas/signalen.ts';
import { momentTekst } from '../protocol/kalender/tekst.ts';
import { isStil } from '../signaal/planning.ts';
import type { Bericht, Onderwerp } from '../signaal/signalen.ts';
import { onleesbaarSleutel, REGISTER } from '../signaal/signalen.ts';

/** What is to be reminded of, from what was read. */
export const onderwerpenVan = (
  { onderwerpen, herinnerd: laatste }: Pick<Signalen, 'onderwerpen' | 'herinnerd'>,
  nu: Temporal.Instant,
): Onderwerp[] =>
  onderwerpen.map(({ kenmerk, voorstel, isOnleesbaar, termijnen }) => ({
    kenmerk,
    voorstel: voorstel ?? undefined,
    termijnen: termijnen.map(({ dueAt, ...rest }) => ({ ...rest, dueAt: Temporal.Instant.from(dueAt) })),
    berichten: [
      ...(isOnleesbaar ? [onleesbaar(voorstel)] : []),
      ...(kenmerk === REGISTER && laatste !== null && isStil(Temporal.Instant.from(laatste), nu)
        ? [stil(laatste)]
        : []),
    ],
  }));

const onleesbaar = (voorstel: number | null): Bericht => ({
  sleutel: onleesbaarSleutel(voorstel ?? undefined),
  zin: 'het voorstel is niet te lezen, dus is niet bekend hoeveel tijd er nog is',
  rol: 'beheerder',
  escaleert: true,
});

const stil = (laatste: string): Bericht => ({
  sleutel: `stil:${laatste}`,
  zin: `de rondes op de klok zijn stil sinds ${momentTekst(Temporal.Instant.from(laatste))}; aan termijnen wordt alleen nog herinnerd als er iets gebeurt`,
  rol: 'beheerder',
  escaleert: false,
});
