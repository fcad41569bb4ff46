import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Contents } from '../shape.ts';
import { versies } from '../shape.ts';
import type { Migratie, Velden } from './migratie.ts';
import { migraties } from './migraties.data.ts';

/** Values in the form of today with the steps that brought them there, or the finding why they cannot be read here. */
export type Gelicht =
  | { readonly values: unknown; readonly stappen: readonly Migratie[] }
  | { readonly finding: Finding };

/**
 * Between steps 3 and 4: values in an older form to values in the form of today. What has no number, or one that no
 * step begins at, goes on as it is: the form says what is wrong with it.
 * @param lijst steps of this kind of file
 * @param versie number of the form of today
 */
export function tilOp(
  kind: keyof Contents,
  values: unknown,
  lijst: readonly Migratie[] = isBevroren(kind) ? [] : migraties[kind],
  versie: number = versies[kind],
): Gelicht {
  const nummer = nummerVan(values);
  if (nummer !== undefined && nummer > versie) return { finding: teNieuw(nummer, versie) };
  const stappen: Migratie[] = [];
  let [velden, bij] = [values as Velden, nummer];
  while (bij !== undefined && bij < versie) {
    const stap = lijst.find(({ van }) => van === bij);
    if (!stap) return { values, stappen: [] };
    velden = { ...stap.zet(velden), schema: stap.naar };
    stappen.push(stap);
    bij = stap.naar;
  }
  return { values: velden, stappen };
}

/** What was frozen stays as it was. */
const isBevroren = (kind: keyof Contents): kind is 'momentopname' | 'cijfers' =>
  kind === 'momentopname' || kind === 'cijfers';

/** Number of the form of a file; nothing when it has none that is one. */
function nummerVan(values: unknown): number | undefined {
  if (typeof values !== 'object' || values === null || !('schema' in values)) return undefined;
  return Number.isSafeInteger(values.schema) ? (values.schema as number) : undefined;
}

const teNieuw = (nummer: number, versie: number): Finding => ({
  ruleId: 'veld-waarde',
  message: `Dit bestand heeft vorm ${nummer}; dit register kent de vormen tot en met ${versie}. Het is gemaakt met een nieuwere versie. Werk het register bij met: npm run -s register -- bijwerken <versie>`,
  at: { path: ['schema'], target: 'value' },
});
