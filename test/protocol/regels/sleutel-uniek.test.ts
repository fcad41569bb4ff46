import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import { sleutelUniek, VAN_HET_REGISTER } from '../../../scripts/protocol/regels/sleutel-uniek.ts';
import { velden } from '../../../scripts/register/shape.ts';
import { makeIncident, makeOrganisatie } from '../../make.ts';

const bij = (organisatie: Partial<Organisatie>, incident: Partial<Incident> = {}) =>
  sleutelUniek
    .toets({
      organisatie: { ...makeOrganisatie(), ...organisatie },
      heeftOrganisatie: true,
      incidenten: [{ bestand: 'i.md', incident: makeIncident(incident) }],
      momentopnamen: [],
      jaaranalyses: [],
    })
    .map(({ bestand, boodschap, pad }) => `${bestand} ${boodschap} ${pad.join('.')}`);

const vestiging = (sleutel: string) => ({ sleutel, naam: 'x' });
const rolhouder = (sleutel: string) => ({ sleutel, functie: 'x', rol: 'cvb' as const, van: '2026-01-01' });
const groep = (sleutel: string) => ({ sleutel, soort: 'medewerker' as const });
const maatregel = { sleutel: 'bcc', omschrijving: 'x', soort: 'structureel', aard: 'technisch' } as const;

it('elke sleutel eens; een vestiging en een rolhouder mogen dezelfde hebben', () => {
  expect(bij({ vestigingen: [vestiging('a'), vestiging('b')], rolhouders: [rolhouder('a')] })).toEqual([]);
});

it.each<[string, Partial<Organisatie>, Partial<Incident>, string[]]>([
  [
    'twee vestigingen',
    { vestigingen: [vestiging('a'), vestiging('a')] },
    {},
    ['organisatie.yaml dubbel vestigingen.1.sleutel'],
  ],
  [
    'twee rolhouders',
    { rolhouders: [rolhouder('a'), rolhouder('a')] },
    {},
    ['organisatie.yaml dubbel rolhouders.1.sleutel'],
  ],
  ['twee groepen', {}, { groepen: [groep('a'), groep('a')] }, ['i.md dubbel groepen.1.sleutel']],
  ['twee maatregelen', {}, { maatregelen: [maatregel, maatregel] }, ['i.md dubbel maatregelen.1.sleutel']],
  [
    'een vestiging die geheel heet',
    { vestigingen: [vestiging('geheel')] },
    {},
    ['organisatie.yaml dubbel vestigingen.0.sleutel'],
  ],
  ['een groep die alle heet', {}, { groepen: [groep('alle')] }, ['i.md dubbel groepen.0.sleutel']],
])('%s', (_, organisatie, incident, verwacht) => {
  expect(bij(organisatie, incident)).toEqual(verwacht);
});

it('de woorden van het register zijn die van de formulieren', () => {
  const words = new Set(velden.incident.flatMap(({ ook = [] }) => ook));
  expect(VAN_HET_REGISTER.toSorted()).toEqual([...words].sort());
});
