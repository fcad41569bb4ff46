/** A page in the menu: where it is and what it is called. */
export type Plek = readonly [pad: string, naam: string];

/** What people come for, in the order of the menu. */
const HOOFD: Readonly<Record<'intern' | 'open', readonly Plek[]>> = {
  intern: [
    ['/index.html', 'Vandaag'],
    ['/register.html', 'Register'],
    ['/melden.html', 'Doorgeven'],
    ['/beoordelen.html', 'Beoordelen'],
    ['/leveranciers.html', 'Leveranciers'],
    ['/jaaranalyse.html', 'Jaaranalyse'],
    ['/beslisboom.html', 'Beslisboom'],
    ['/protocol.html', 'Protocol'],
    ['/handleiding.html', 'Handleiding'],
  ],
  open: [
    ['/index.html', 'Begin'],
    ['/melden.html', 'Doorgeven'],
    ['/beslisboom.html', 'Beslisboom'],
    ['/protocol.html', 'Protocol'],
    ['/handleiding.html', 'Handleiding'],
  ],
};

/** What people look up, below every page of both sites. */
const NASLAG: readonly Plek[] = [
  ['/noodkaart.html', 'Noodkaart'],
  ['/oefenen.html', 'Oefenen'],
  ['/begrippen.html', 'Begrippen'],
  ['/getallen.html', 'Getallen die gelden'],
  ['/controles.html', 'Controles'],
  ['/velden.html', 'Velden'],
  ['/gegevens.html', 'Waar staan onze gegevens'],
  ['/ontwerpbesluiten.html', 'Waarom het zo is gemaakt'],
];

/** What stands below a page: what has figures of incidents only where the incidents are. */
const VOET: Readonly<Record<'intern' | 'open', readonly Plek[]>> = {
  intern: [...NASLAG, ['/normenkader.html', 'Normenkader IBP']],
  open: NASLAG,
};

/** The pages of a site, by where a page names them. */
export const menu = (
  bouw: 'intern' | 'open',
): { readonly hoofd: readonly Plek[]; readonly voet: readonly Plek[] } => ({
  hoofd: HOOFD[bouw],
  voet: VOET[bouw],
});
