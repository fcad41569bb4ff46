import { describe, expect, it } from 'vitest';
import { choice, count, group, key, line, list, range, verwijzing } from '../../schemas/fields.ts';
import { approximate, day, moment, pastDay, planned } from '../../schemas/moments.ts';
import { fieldsOf, isItem } from '../../schemas/walk.ts';

const schema = group('Alles', {
  groep: group('Een groep', { tekst: line('Een tekst') }),
  lijst: list('Een lijst', group('Een onderdeel', { getal: count('Een getal').optional() })),
  woorden: list('Woorden', choice('Een woord', ['a', 'b'])).optional(),
  dagen: list('Dagen', pastDay('Een dag')),
  wie: list('Wie', verwijzing('Sleutel', 'rolhouder', ['niemand'])),
  aantal: range('Een aantal', 'dingen'),
  sleutel: key('Een sleutel'),
});

describe('de velden van een formulier', () => {
  it('staan op volgorde, elk met zijn soort', () => {
    expect(fieldsOf(schema).map(({ path, kind }) => `${path.join('.')} ${kind}`)).toEqual([
      'groep groep',
      'groep.tekst tekst',
      'lijst lijst',
      'lijst.[].getal getal',
      'woorden lijst',
      'woorden.[] keuze',
      'dagen lijst',
      'dagen.[] tijd',
      'wie lijst',
      'wie.[] verwijzing',
      'aantal aantal',
      'aantal.min getal',
      'aantal.max getal',
      'aantal.schatting keuze',
      'sleutel tekst',
    ]);
  });

  it('zeggen of zij nodig zijn, en welke keuzes er zijn', () => {
    const by = new Map(fieldsOf(schema).map((field) => [field.path.join('.'), field]));
    expect(by.get('lijst.[].getal')?.required).toBe(false);
    expect(by.get('groep.tekst')).toMatchObject({ required: true, help: 'Een tekst' });
    expect(by.get('woorden')?.options).toEqual(['a', 'b']);
    expect(by.get('wie.[]')).toMatchObject({ naar: 'rolhouder', ook: ['niemand'] });
  });

  it('onderdelen zonder naam zijn te herkennen', () => {
    expect(fieldsOf(schema).filter(isItem)).toHaveLength(3);
  });

  it.each([
    ['moment', moment, true],
    ['zo precies als bekend', approximate, true],
    ['dag geweest', pastDay, true],
    ['dag', day, false],
    ['gepland', planned, false],
  ])('een %s ligt alleen in het verleden: %#', (_, make, past) => {
    const [field] = fieldsOf(group('x', { veld: make('Uitleg') }));
    expect(field).toMatchObject({ kind: 'tijd', past, help: 'Uitleg' });
  });
});
