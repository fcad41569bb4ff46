import type { RootContent } from 'mdast';
import { alinea, getallentabel, tabel } from '../../../documents/bouw.ts';
import type { LandelijkCijfer } from '../../landelijk.data.ts';
import { leeg, link, tussenkop } from '../blokken.ts';
import { naast } from '../grafiek.ts';
import type { Jaarstuk } from '../invoer.ts';
import { jaarAantal } from '../lezen.ts';
import { dagTekst, inVakje, nummer } from '../woorden.ts';

const HERKOMST = {
  vastgelegde_cijfers: 'zoals voorgelegd aan het CvB',
  register: 'geteld uit het register',
  opgave: 'opgegeven',
} as const;

/** This year beside the ones before, and beside the country. */
export const vergelijking = (stuk: Jaarstuk): RootContent[] => [...jaren(stuk), ...landelijk(stuk)];

function jaren({ cijfers }: Jaarstuk): RootContent[] {
  const { jaren: alle } = cijfers;
  if (alle.length < 2) return [leeg('Er zijn geen cijfers van eerdere jaren.'), ...tabelVan(cijfers)];
  return [
    naast({
      id: 'jaren',
      titel: 'dit jaar naast eerdere jaren',
      rijen: alle.map(({ jaar, herkomst, incidenten, datalekken, gemeld_ap }) => {
        // What a list of before the register does not name was not counted; for outside it can be hidden as well.
        const geteld = (aantal: number | null) =>
          herkomst === 'opgave' && cijfers.voor === 'intern' ? (aantal ?? undefined) : aantal;
        return {
          naam: jaarNaam(jaar, cijfers),
          delen: [
            { naam: 'incidenten', aantal: geteld(incidenten) },
            { naam: 'datalekken', aantal: geteld(datalekken) },
            { naam: 'gemeld bij de AP', aantal: geteld(gemeld_ap) },
          ],
        };
      }),
    }),
    ...tabelVan(cijfers),
  ];
}

const jaarNaam = (jaar: number, cijfers: Jaarstuk['cijfers']): string =>
  jaar === cijfers.jaar && !cijfers.afgelopen ? `${jaar} (tot nu toe)` : String(jaar);

const JAARTELLINGEN = ['incidenten', 'datalekken', 'gemeld_ap', 'betrokkenen_geinformeerd'] as const;

const tabelVan = (cijfers: Jaarstuk['cijfers']): RootContent[] =>
  cijfers.jaren.length === 0
    ? []
    : [
        getallentabel(
          ['Jaar', 'Incidenten', 'Datalekken', 'Gemeld bij de AP', 'Betrokkenen geïnformeerd (incidenten)'],
          cijfers.jaren.map((each) => [
            jaarNaam(each.jaar, cijfers),
            ...JAARTELLINGEN.map((wat) => inVakje(jaarAantal(cijfers, each, wat))),
          ]),
        ),
        alinea(
          `Waar de cijfers vandaan komen: ${cijfers.jaren
            .map(({ jaar, herkomst, bron }) => `${jaar} ${HERKOMST[herkomst]}${bron ? ` (${bron})` : ''}`)
            .join('; ')}.`,
        ),
      ];

function landelijk({ landelijk: alle }: Jaarstuk): RootContent[] {
  return [
    tussenkop('Het hele land'),
    ...(alle.length === 0
      ? [leeg('Over deze jaren zijn geen landelijke cijfers gevonden.')]
      : [
          tabel(
            ['Jaar', 'Wat', 'Bron'],
            alle.map((each) => [
              [String(each.jaar), each.deelVanJaar].filter(Boolean).join(', '),
              `${each.isOngeveer ? 'ongeveer ' : ''}${nummer(each.aantal)} ${each.wat}`,
              [link(each.bron.adres, each.bron.naam), bronTekst(each)],
            ]),
          ),
          alinea(
            'Trek hier geen lijn doorheen: wat er is geteld, verschilt per jaar. Een bestuur is geen land; de aard van de incidenten zegt meer dan het aantal.',
          ),
        ]),
  ];
}

const bronTekst = ({ bron: { gelezen, viaVia } }: LandelijkCijfer): string =>
  `${gelezen === 'geheugen' ? ', niet nagelezen' : `, gelezen op ${dagTekst(gelezen)}`}${viaVia ? ', via een nieuwssite' : ''}`;
