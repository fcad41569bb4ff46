import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../scripts/beoordeel.ts';
import { memorySource } from '../../scripts/register/memory.ts';
import { uitkomstBeeld } from '../../scripts/weergave/uitkomst.ts';
import { makeFile, NU, ORGANISATIE, REQUIRED } from '../make.ts';

function beeld(yaml: string) {
  const source = memorySource({ 'organisatie.yaml': ORGANISATIE, '2026/2026-K7QF.md': makeFile(yaml) });
  const [incident] = beoordeel({ source, nu: NU, isNuFixed: true, metOpen: true }).verslag.incidents;
  if (!incident) throw new Error('the incident is not right');
  return uitkomstBeeld(incident);
}

const LEK = `${REQUIRED}soort: incident
onze_rol: verantwoordelijke
feiten:
  persoonsgegevens: ja
  aantasting: { vertrouwelijkheid: vastgesteld }
  verspreiding: { omvang: grote_groep }
  gegevens: [{ soort: naam }]
  gegevens_volledig: ja
`;

describe('what a page says of the outcome', () => {
  it('of a fresh file: provisional, open, and by whom', () => {
    const fresh = beeld(REQUIRED);
    expect(fresh.zin).toBe(
      'Voorlopig melden bij de AP (nog niet zeker); over de betrokkenen is nog te besluiten',
    );
    expect(fresh.open.map(({ rol }) => rol)).toContain('Privacy Officer');
    expect(fresh.ontbreekt.map(({ rol }) => rol)).toEqual(
      expect.arrayContaining(['Privacy Officer', 'Ontdekker', 'Technicus']),
    );
    expect(fresh.pad[0]?.antwoord).toBe('nog open');
  });

  it('of a datalek: what the protocol asks besides, and the factors with a sign', () => {
    const lek = beeld(LEK);
    expect(lek.zin).toBe('Melden bij de AP; betrokkenen hoeven het niet te horen');
    expect(lek.toelichting).toEqual([
      'Dit volgt uit de feiten; nog niet alles is door een mens beoordeeld.',
      'Het eigen protocol vraagt: melden bij de AP; betrokkenen informeren.',
    ]);
    expect(lek.factoren).toEqual([
      { teken: '+', tekst: 'Veel mensen kregen de gegevens of konden erbij.' },
      { teken: '−', tekst: 'Het zijn gewone gegevens, die weinig over iemands leven zeggen.' },
    ]);
    expect(lek.pad[0]?.antwoord).toBe('ja (feit)');
  });

  it('of a judgement that is lighter than the facts', () => {
    const geoordeeld = beeld(`${LEK}beoordelingen:
  - soort: eerste
    moment: 2026-09-12
    groepen: [{ groep: alle, risico_onwaarschijnlijk: { antwoord: ja, reden: x } }]
`);
    expect(geoordeeld.toelichting).toEqual([
      'Zo is beoordeeld.',
      'De feiten alleen zeggen: melden bij de AP; betrokkenen hoeven het niet te horen.',
    ]);
  });
});
