import type { Incident } from '../../schemas/incident.ts';
import type { Signalen } from '../../schemas/signalen.ts';
import type { Verslag } from '../../schemas/verslag.ts';
import type { GelezenRegister } from '../lees-register.ts';
import type { TermijnStand } from '../protocol/termijnen/stand.ts';
import { isLopend } from '../protocol/termijnen/stand.ts';
import { REGISTER } from '../signaal/signalen.ts';

const termijn = ({ id, titel, dueAt, nabijUren, isBindend, rol }: TermijnStand) => ({
  id,
  titel,
  dueAt: dueAt.toString(),
  nabijUren,
  isBindend,
  rol,
});

const lopend = (termijnen: readonly TermijnStand[]) =>
  termijnen.filter(({ state }) => isLopend(state)).map(termijn);

/** The parts of the register that are read. */
export interface TeLezen
  extends Pick<GelezenRegister, 'herinnerd' | 'onleesbaar' | 'organisatie' | 'termijnen' | 'voorstellen'> {
  readonly incidenten: readonly {
    readonly value: Pick<Incident, 'id' | 'oefening'>;
    readonly termijnen: readonly TermijnStand[];
  }[];
  readonly verslag: Pick<Verslag, 'voorbeeld'>;
}

/** What reminders need of the register: ids and terms. An exercise runs no term. */
export function leesSignalen(register: TeLezen): Signalen {
  const { incidenten, onleesbaar, organisatie, termijnen, verslag, voorstellen } = register;
  const gelezen = new Set(incidenten.map(({ value }) => value.id));
  const onleesbaarIn = new Map(onleesbaar.map(({ id, nummer }) => [id, nummer]));
  return {
    versie: 1,
    isVoorbeeld: verslag.voorbeeld || organisatie?.voorbeeld !== undefined,
    herinnerd: register.herinnerd?.toString() ?? null,
    onderwerpen: [
      ...incidenten.map(({ value: { id, oefening }, termijnen: eigen }) => ({
        kenmerk: id,
        voorstel: voorstellen.get(id)?.at(-1) ?? null,
        isOnleesbaar: onleesbaarIn.has(id),
        termijnen: oefening === 'ja' ? [] : lopend(eigen),
      })),
      ...onleesbaar
        .filter(({ id }) => !gelezen.has(id))
        .map(({ id, nummer }) => ({ kenmerk: id, voorstel: nummer, isOnleesbaar: true, termijnen: [] })),
      { kenmerk: REGISTER, voorstel: null, isOnleesbaar: false, termijnen: lopend(termijnen) },
    ],
    rolhouders: organisatie?.rolhouders ?? [],
    waarschuwen: organisatie?.instellingen?.waarschuwen ?? null,
    waakhond: organisatie?.instellingen?.waakhond ?? null,
  };
}
