import type { Edges } from '../runtime/edges.ts';

/** Tells a service outside the forge that a round by the clock came to a good end. What goes wrong there stops nothing here. */
export async function seintje(adres: string, { ping, note }: Edges): Promise<void> {
  if (await ping(adres)) return;
  note(
    'Het seintje aan de waakhond kwam niet aan. Kijk of het adres in organisatie.yaml (waakhond) nog klopt.\n',
  );
}
