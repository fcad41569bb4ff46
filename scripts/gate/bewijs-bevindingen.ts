import type { Bewijslijst } from '../../schemas/bewijslijst.ts';
import { dagVan } from '../protocol/kalender/tekst.ts';
import { bevoegden } from './bevoegd.ts';
import type { GelezenStap } from './bewijs.ts';
import type { Vastlegging } from './vastlegging.ts';
import { ONGEWIJZIGD } from './vastlegging.ts';
import { kenmerkVan } from './voorstel.ts';

type Bevinding = Bewijslijst['bevindingen'][number];
type Melder = (code: string, zegt: string, ernst?: Bevinding['ernst']) => Bevinding;

/** What does not fit in one step after the register came into use. */
export function stapBevindingen(stap: GelezenStap): Bevinding[] {
  const { commit, vastlegging, bestanden } = stap;
  const vind: Melder = (code, zegt, ernst = 'fout') => ({ code, ernst, commit, zegt });
  const weg = bestanden
    .filter(({ pad, wat }) => wat === 'removed' && kenmerkVan(pad) !== undefined && pad.endsWith('.md'))
    .map(({ pad }) =>
      vind(
        'incident-verwijderd',
        `${kenmerkVan(pad)} is uit het register gehaald. Een incident verdwijnt nooit; is het te lang bewaard, laat dan zien welk besluit daarover gaat.`,
      ),
    );
  if (vastlegging === 'gebroken')
    return [
      ...weg,
      vind(
        'vastlegging-gebroken',
        'De vastlegging van deze commit is niet heel. Zoek uit wie deze commit maakte.',
      ),
    ];
  if (!vastlegging) return [...weg, metDeHand(stap, vind)];
  return [...weg, ...vanVastlegging(stap, vastlegging, vind)];
}

const gewijzigd = ({ inhoud }: GelezenStap) =>
  [...inhoud].filter(([, { voor, na }]) => voor !== na || na === null);

function metDeHand(stap: GelezenStap, vind: Melder): Bevinding {
  const beslissend = gewijzigd(stap);
  return beslissend.length === 0
    ? vind(
        'met-de-hand',
        'Dit is buiten het register om op de hoofdtak gezet. Er veranderde niets beslissends.',
        'waarschuwing',
      )
    : vind(
        'beslissend-met-de-hand',
        `Dit is buiten het register om op de hoofdtak gezet en verandert iets beslissends: ${beslissend.map(([pad]) => pad).join(', ')}. Niemand keurde dit goed. Leg het alsnog voor aan het CvB, met een nieuw voorstel.`,
      );
}

function vanVastlegging(stap: GelezenStap, vast: Vastlegging, vind: Melder): Bevinding[] {
  const beslissend = gewijzigd(stap);
  const kenmerken = new Set(stap.bestanden.flatMap(({ pad }) => kenmerkVan(pad) ?? []));
  const gevonden: Bevinding[] = [];
  if (stap.ouders[1] !== vast.hoofdSha)
    gevonden.push(
      vind('ander-voorstel', 'De vastlegging noemt een andere laatste commit dan er is samengevoegd.'),
    );
  if (kenmerken.size > 1 || [...kenmerken].some((each) => each !== vast.incident))
    gevonden.push(vind('ander-incident', 'De vastlegging gaat niet over het incident dat hier veranderde.'));
  if (vast.besluit === ONGEWIJZIGD && beslissend.length > 0)
    gevonden.push(
      vind('toch-gewijzigd', 'De vastlegging zegt dat er niets beslissends veranderde, en dat is wel zo.'),
    );
  const onderwerp = [...stap.inhoud].find(([, { na }]) => na !== null);
  if (vast.inhoud !== undefined && onderwerp && onderwerp[1].na !== vast.inhoud)
    gevonden.push(
      vind(
        'inhoud-anders',
        'Wat er na deze commit in het register staat, is niet wat er is goedgekeurd. Leg het voor aan het CvB, met een nieuw voorstel.',
      ),
    );
  if (beslissend.length > 0) gevonden.push(...vanGoedkeuringen(stap, vast, vind));
  return gevonden;
}

function vanGoedkeuringen(stap: GelezenStap, { goedkeuringen }: Vastlegging, vind: Melder): Bevinding[] {
  const gevonden: Bevinding[] = [];
  const accounts = new Set<number>();
  for (const { sleutel, id, op } of goedkeuringen) {
    const account = Number(id.split(':').at(-1));
    const toen = moment(op);
    const houder = toen && bevoegden(stap.rolhouders, dagVan(toen)).get(account);
    if (!houder || houder.sleutel !== sleutel)
      gevonden.push(
        vind('niet-bevoegd', `${sleutel} mocht dit toen niet goedkeuren, of het account hoort er niet bij.`),
      );
    else accounts.add(account);
  }
  if (accounts.size < Math.max(stap.nodig, 1))
    gevonden.push(
      vind(
        'te-weinig-goedkeuringen',
        `Er waren ${Math.max(stap.nodig, 1)} goedkeuringen nodig; geldig zijn er ${accounts.size}.`,
      ),
    );
  return gevonden;
}

function moment(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}

/**
 * What does not fit with a list of before: the only way to see that history was rewritten.
 * @param isInGeschiedenis is this commit in the history of now?
 * @param isHeel does the old list have the checksum that it names?
 */
export function tegenVorige(
  vorige: Bewijslijst,
  nu: readonly { readonly commit: string }[],
  isInGeschiedenis: (commit: string) => boolean,
  isHeel: boolean,
): Bevinding[] {
  const fout = (code: string, zegt: string, commit?: string): Bevinding => ({
    code,
    ernst: 'fout',
    zegt,
    ...(commit === undefined ? {} : { commit }),
  });
  const gevonden: Bevinding[] = [];
  if (!isHeel)
    gevonden.push(
      fout(
        'vorige-lijst-anders',
        'De vorige lijst is na het maken veranderd: haar controlegetal klopt niet. Vraag de FG om het eigen exemplaar.',
      ),
    );
  if (!isInGeschiedenis(vorige.hoofd))
    gevonden.push(
      fout(
        'geschiedenis-herschreven',
        'De geschiedenis is herschreven: de laatste commit van de vorige lijst bestaat niet meer op de hoofdtak. Vergelijk met de kloon van de FG.',
        vorige.hoofd,
      ),
    );
  const bekend = new Set(nu.map(({ commit }) => commit));
  const weg = vorige.stappen.filter(({ commit }) => !bekend.has(commit));
  for (const { commit, besluit } of weg)
    gevonden.push(
      fout(
        'stap-weg',
        `Deze stap stond in de vorige lijst${besluit === null ? '' : ` (besluit ${besluit})`} en is er niet meer.`,
        commit,
      ),
    );
  return gevonden;
}
