/** What a change makes of plain values: what the text must say afterwards. */

/** A step on the way to a value: name of a field, or place in a list. */
export type Stap = string | number;

/** Instead of a value: the field goes. */
export const WEG: unique symbol = Symbol('weg');

/** A copy with a value put in, or with a field taken out. */
export function metWaarde(tak: unknown, [stap, ...rest]: readonly Stap[], waarde: unknown): unknown {
  if (stap === undefined) return waarde;
  if (typeof stap === 'number') {
    const lijst = Array.isArray(tak) ? [...(tak as unknown[])] : [];
    lijst[stap] = metWaarde(lijst[stap], rest, waarde);
    return lijst;
  }
  const groep = typeof tak === 'object' && tak !== null ? (tak as Record<string, unknown>) : {};
  if (rest.length > 0 || waarde !== WEG) return { ...groep, [stap]: metWaarde(groep[stap], rest, waarde) };
  const { [stap]: _, ...over } = groep;
  return over;
}

/** A value with its fields in the order of a model: the order of fields is no difference. */
export function opVolgorde(model: unknown, waarde: unknown): unknown {
  if (Array.isArray(waarde))
    return waarde.map((each, index) => opVolgorde(Array.isArray(model) ? model[index] : undefined, each));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const names = typeof model === 'object' && model !== null ? Object.keys(model) : [];
  const record = waarde as Record<string, unknown>;
  const all = [
    ...names.filter((name) => Object.hasOwn(record, name)),
    ...Object.keys(record).filter((name) => !names.includes(name)),
  ];
  return Object.fromEntries(
    all.map((name) => [
      name,
      opVolgorde((model as Record<string, unknown> | undefined)?.[name], record[name]),
    ]),
  );
}

/** Changes that make the one value into the other, the smallest groups that differ. */
export function verschilTussen(
  oud: unknown,
  nieuw: unknown,
  pad: readonly Stap[] = [],
): { readonly pad: readonly Stap[]; readonly waarde: unknown }[] {
  if (Array.isArray(oud) && Array.isArray(nieuw) && oud.length === nieuw.length)
    return nieuw.flatMap((each: unknown, index) => verschilTussen(oud[index], each, [...pad, index]));
  if (isGroep(oud) && isGroep(nieuw)) {
    const weg = Object.keys(oud).filter((naam) => !Object.hasOwn(nieuw, naam));
    return [
      ...weg.map((naam) => ({ pad: [...pad, naam], waarde: WEG })),
      ...Object.entries(nieuw).flatMap(([naam, waarde]) =>
        Object.hasOwn(oud, naam)
          ? verschilTussen(oud[naam], waarde, [...pad, naam])
          : [{ pad: [...pad, naam], waarde }],
      ),
    ];
  }
  return JSON.stringify(oud) === JSON.stringify(nieuw) ? [] : [{ pad, waarde: nieuw }];
}

const isGroep = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
