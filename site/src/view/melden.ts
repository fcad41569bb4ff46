import type { Organisatie } from '../../../schemas/organisatie.ts';

/** What the page for reporting needs to know of the organisation; nothing of any incident. */
export interface MeldenGegevens {
  readonly naam: string;
  readonly meldpunt: { readonly eMail: string | undefined; readonly telefoon: string | undefined };
  readonly vestigingen: readonly { readonly sleutel: string; readonly naam: string }[];
  readonly extraFeestdagen: NonNullable<Organisatie['instellingen']>['extra_feestdagen'];
  /** Where a new file can be made on the forge. */
  readonly registerAdres: string | undefined;
}

/** @param organisatie nothing when the school has not said who it is yet */
export const meldenGegevens = (organisatie: Organisatie | undefined): MeldenGegevens => ({
  naam: organisatie?.korte_naam ?? 'de organisatie',
  meldpunt: { eMail: organisatie?.meldpunt.e_mail, telefoon: organisatie?.meldpunt.telefoon },
  vestigingen: (organisatie?.vestigingen ?? []).map(({ sleutel, naam }) => ({ sleutel, naam })),
  extraFeestdagen: organisatie?.instellingen?.extra_feestdagen ?? [],
  registerAdres: organisatie?.register_adres,
});
