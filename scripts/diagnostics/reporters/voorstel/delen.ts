import type { VoorstelControle } from '../../../../schemas/controle.ts';
import type { PoortUitslag } from '../../../../schemas/poort/uitslag.ts';
import type { Verschil } from '../../../gate/verschil.ts';
import { watNu } from '../../../privacy/wat-nu.data.ts';
import { bullets, plain, section, table } from '../markdown.ts';

type Incident = NonNullable<VoorstelControle['incident']>;

const ROLLEN: Readonly<Record<string, string>> = {
  privacy_officer: 'Privacy Officer',
  cvb: 'College van Bestuur',
  fg: 'FG',
  technicus: 'technicus',
  ontdekker: 'ontdekker',
  communicatie: 'communicatie',
  beheerder: 'beheerder',
};

/** A role as people say it. */
const rolTekst = (rol: string): string => ROLLEN[rol] ?? rol.replaceAll('_', ' ');

const TEKEN = { fout: '❌', wacht: '⏳', uitleg: 'ℹ️' } as const;

/** Why the gate is still shut, and who has to move. */
export const poortDeel = (
  { reasons, goedkeuringen }: PoortUitslag,
  momentTekst: (m: Temporal.Instant) => string,
) =>
  section(
    reasons.some(({ soort }) => soort !== 'uitleg') ? 'Waarom dit nog niet doorgaat' : 'De poort is open',
    bullets([
      ...reasons.map(
        ({ soort, zegt, wie }) =>
          `${TEKEN[soort]} ${plain(zegt)}${wie === undefined || zegt.includes('aan zet') ? '' : ` (aan zet: ${rolTekst(wie)})`}`,
      ),
      ...goedkeuringen.map(
        ({ functie, sleutel, op }) =>
          `✅ Goedgekeurd door ${plain(functie)} (${plain(sleutel)}) op ${momentTekst(Temporal.Instant.from(op))}.`,
      ),
    ]),
  );

/** Only the decisive fields that differ from what was approved last. */
export const verschilDeel = (verschillen: readonly Verschil[], most = 30): string =>
  section(
    'Wat er beslissend veranderde sinds de laatste goedkeuring',
    verschillen.length === 0
      ? ''
      : `${table(
          ['Veld', 'Was', 'Wordt'],
          verschillen
            .slice(0, most)
            .map(({ pad, was, wordt }) => [
              plain(pad.map((deel) => (typeof deel === 'number' ? `${deel + 1}e` : deel)).join(' › ')),
              plain(was ?? 'leeg'),
              plain(wordt ?? 'leeg'),
            ]),
        )}${rest(verschillen.length - most)}`,
  );

/** Findings of this change. */
export const bevindingenDeel = ({ diagnostics, eerder }: VoorstelControle, most: number): string =>
  section(
    `Bevindingen${diagnostics.length === 0 ? '' : ` (${diagnostics.length})`}`,
    `${bullets(
      diagnostics
        .toSorted((a, b) => Number(b.blocking) - Number(a.blocking))
        .slice(0, most)
        .map(
          ({ file, line, blocking, message, ruleId }) =>
            `${blocking ? '❌' : '⚠️'} ${plain(file)}, regel ${line}: ${plain(message)} <sub>${plain(ruleId)}</sub>`,
        ),
    )}${rest(diagnostics.length - most)}${eerder > 0 ? `\nEr stonden al ${eerder} bevindingen in het register; die houden dit voorstel niet tegen.\n` : ''}`,
  );

/** Personal data in what this change carries along, and what to do about it now. */
export function vondstenDeel({ vondsten }: VoorstelControle, most: number): string {
  if (vondsten.length === 0) return '';
  const plekken = [...new Set(vondsten.map(({ plek }) => plek))];
  return section(
    `Persoonsgegevens (${vondsten.length})`,
    `${bullets(
      vondsten
        .slice(0, most)
        .map(
          ({ waar, commit, line, blokkeert, zegt }) =>
            `${blokkeert ? '❌' : '⚠️'} ${commit === undefined ? '' : `commit ${plain(commit)}, `}${plain(waar)}, regel ${line}: ${plain(zegt)}`,
        ),
    )}${rest(vondsten.length - most)}\nWat u nu doet:\n\n${bullets(plekken.flatMap((plek) => watNu[plek]).map(plain))}`,
  );
}

/** What is still missing, by who knows it. */
export function ontbreektDeel({ fasen }: Incident, most: number): string {
  const alles = fasen.flatMap(({ ontbreekt }) => ontbreekt);
  const rollen = [...new Set(alles.map(({ rol }) => rol))];
  return section(
    'Nog nodig, per rol',
    bullets(
      rollen.map((rol) => {
        const van = alles.filter((each) => each.rol === rol);
        return `**${rolTekst(rol)}**: ${van
          .slice(0, most)
          .map(({ wat }) => plain(wat))
          .join('; ')}${van.length > most ? `; en nog ${van.length - most}` : ''}`;
      }),
    ),
  );
}

/** What is open: which fact would change the outcome, who knows it, and what it becomes. */
export const openDeel = ({ uitkomst }: Incident, most: number): string =>
  section(
    'Nog open: dit kan de uitkomst veranderen',
    uitkomst.open.length === 0
      ? ''
      : `${table(
          ['Vraag', 'Wie weet het', 'Bij ja', 'Bij nee'],
          uitkomst.open
            .slice(0, most)
            .map(({ vraag, rol, alsJa, alsNee }) => [
              plain(vraag),
              rolTekst(rol),
              plain(alsJa.zin),
              plain(alsNee.zin),
            ]),
        )}${rest(uitkomst.open.length - most)}`,
  );

const STAND = {
  'niet-gestart': 'nog niet begonnen',
  loopt: 'loopt',
  nabij: '⚠️ bijna voorbij',
  gehaald: '✅ gehaald',
  'gehaald-laat': 'gehaald, maar te laat',
  over: '❌ voorbij',
} as const;

/** The terms, with who has to act; with the sum when there is room. */
export const termijnenDeel = (
  { termijnen }: Incident,
  momentTekst: (m: Temporal.Instant) => string,
  metSom: boolean,
): string =>
  section(
    'Termijnen',
    termijnen.length === 0
      ? ''
      : table(
          ['Termijn', 'Tot', 'Stand', 'Wie', ...(metSom ? ['Rekening'] : [])],
          termijnen.map(({ titel, dueAt, state, rol, rekening, bindend }) => [
            `${bindend ? '**' : ''}${plain(titel)}${bindend ? '**' : ''}`,
            momentTekst(Temporal.Instant.from(dueAt)),
            STAND[state],
            rolTekst(rol),
            ...(metSom ? [rekening.map(plain).join('<br>')] : []),
          ]),
        ),
  );

/** The way through the tree. */
export const padDeel = ({ uitkomst }: Incident): string =>
  section(
    'Het pad door de beslisboom',
    table(
      ['Vraag', 'Antwoord', 'Vanwege'],
      uitkomst.pad.map(({ vraag, antwoord, herkomst, vindplaats }) => [
        plain(vraag),
        plain(antwoord),
        `${plain(herkomst)}; ${plain(vindplaats)}`,
      ]),
    ),
  );

const rest = (over: number) => (over > 0 ? `\nEn nog ${over}; zie het verslag van de controle.\n` : '');
