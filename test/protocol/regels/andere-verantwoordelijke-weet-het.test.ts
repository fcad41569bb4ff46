import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { andereVerantwoordelijkeWeetHet } from '../../../scripts/protocol/regels/andere-verantwoordelijke-weet-het.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['wij zijn zelf verantwoordelijk', { onze_rol: 'verantwoordelijke' }, []],
  ['gezamenlijk, zonder regeling', { onze_rol: 'gezamenlijk' }, ['regeling onze_rol']],
  [
    'gezamenlijk, met regeling',
    {
      onze_rol: 'gezamenlijk',
      organisaties: [{ hoedanigheid: 'gezamenlijk_verantwoordelijke', regeling_art26: 'ja' }],
    },
    [],
  ],
  ['verwerker, niemand ingelicht', { onze_rol: 'verwerker' }, ['verwerker onze_rol']],
  [
    'verwerker, ingelicht',
    {
      onze_rol: 'verwerker',
      organisaties: [{ hoedanigheid: 'verwerkingsverantwoordelijke', wij_lieten_weten_op: '2026-09-11' }],
    },
    [],
  ],
  [
    'verwerker, ingelicht op een onbekend moment',
    {
      onze_rol: 'verwerker',
      organisaties: [{ hoedanigheid: 'verwerkingsverantwoordelijke', wij_lieten_weten_op: 'onbekend' }],
    },
    ['verwerker onze_rol'],
  ],
  ['ontvanger, afzender weet het niet', { onze_rol: 'ontvanger' }, ['ontvanger onze_rol']],
  [
    'ontvanger, afzender weet het',
    {
      onze_rol: 'ontvanger',
      organisaties: [{ hoedanigheid: 'verwerkingsverantwoordelijke', wij_lieten_weten_op: '2026-09-11' }],
    },
    [],
  ],
  ['onbekend', { onze_rol: 'onbekend' }, []],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(andereVerantwoordelijkeWeetHet, anders)).toEqual(verwacht);
});
