import { describe, expect, it } from 'vitest';
import { incident } from '../../schemas/incident.ts';
import { leverancier } from '../../schemas/leverancier.ts';
import { organisatie } from '../../schemas/organisatie.ts';
import { fieldsOf, isItem } from '../../schemas/walk.ts';
import { bijlage1, feitenset, protocol } from './completeness.data.ts';

const schemas = { incident, leverancier, organisatie };
const paths = new Set(
  Object.entries(schemas).flatMap(([name, schema]) =>
    fieldsOf(schema).map((field) => `${name === 'incident' ? '' : `${name}:`}${field.path.join('.')}`),
  ),
);
const allFields = Object.values(schemas).flatMap(fieldsOf);

describe('the schemas hold what the sources ask', () => {
  it.each([...bijlage1, ...protocol])('%s', (_, path) => {
    expect(path === 'zelf invullen' || paths.has(path)).toBe(true);
  });

  it.each(feitenset)('fact %s', (path) => {
    expect([...paths]).toContain(path);
  });

  it('the facts stand per group as well', () => {
    const facts = [...paths].filter((path) => path.startsWith('feiten.'));
    expect(facts.length).toBeGreaterThan(80);
    for (const fact of facts)
      expect(paths).toContain(fact.replace(/^feiten\./, 'groepen.[].afwijkende_feiten.'));
  });

  it('every closed list of facts knows onbekend', () => {
    const closed = fieldsOf(incident).filter(
      (field) => field.path.includes('feiten') && field.kind === 'keuze',
    );
    const without = closed
      .filter((field) => !field.options.includes('onbekend'))
      .map((field) => field.path.join('.'));
    // These name what a thing is, or a choice of ours; what is not known is left out.
    expect(without.filter((path) => !/\.soort$|\.schatting$|belofte_van_dader$/.test(path))).toEqual([]);
  });

  it('every field has help of its own', () => {
    expect(
      allFields
        .filter((field) => !isItem(field) && field.help.length < 4)
        .map((field) => field.path.join('.')),
    ).toEqual([]);
  });
});

describe('there is no field for a person', () => {
  const forPeople = /voornaam|achternaam|geboorte|bsn|\.adres|telefoon|e_mail|account|leerlingnummer/;
  it('in an incident', () => {
    const found = fieldsOf(incident)
      .map((field) => field.path.join('.'))
      .filter((path) => forPeople.test(path) || path.endsWith('naam'));
    // The name of an organisation; its help says so.
    expect(found).toEqual(['organisaties.[].naam']);
  });

  it('names of organisations say that they are not of a person', () => {
    const help = fieldsOf(incident).find((field) => field.path.join('.') === 'organisaties.[].naam')?.help;
    expect(help).toContain('geen persoon');
  });
});
