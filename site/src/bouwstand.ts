import type { Stand } from '../../scripts/history/stand.ts';
import { standVan } from '../../scripts/history/stand.ts';
import { register } from './register.ts';

let gelezen: { readonly stand: Stand | undefined } | undefined;

/** The state of the register that this build reads; nothing when it is in no clone. */
export function bouwStand(): Stand | undefined {
  const { hoofdtak } = register();
  gelezen ??= {
    stand:
      hoofdtak === undefined
        ? standVan(__REGISTER_FOLDER__, __PROJECT_ROOT__)
        : { hash: hoofdtak, isGewijzigd: false },
  };
  return gelezen.stand;
}
