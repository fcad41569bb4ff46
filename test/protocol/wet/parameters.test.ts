import { describe, expect, it } from 'vitest';
import { meldloketten, parameters } from '../../../scripts/protocol/wet/parameters.data.ts';
import { geldend, getal, gold, parameterOp, regelsets } from '../../../scripts/protocol/wet/regelset.ts';

const op = (moment: string) => Temporal.Instant.from(moment);

/** Every number as it is now. A change of law adds a row here and there; a number that changes by accident fails here. */
const GETALLEN = `
ap-melding 72 uur 2016-01-01
ap-melding 72 uur 2018-05-25
protocol-melding 2 werkdagen 2016-01-01 keuze
ouders-tot 16 jaar 2016-01-01
minderjarig-tot 18 jaar 2016-01-01
voorlopig-melden 12 uur 2016-01-01 keuze
nabij 24 uur 2016-01-01 keuze
fg-informeren 24 uur 2016-01-01 keuze
betrokkenen-informeren 72 uur 2016-01-01 keuze
vervolgmelding 28 dagen 2016-01-01 keuze
jaaranalyse 6 maanden 2016-01-01 keuze
bewaren 5 jaar 2016-01-01 keuze
melden-aan-register 4 uur 2016-01-01 keuze
terugblik 12 maanden 2016-01-01 keuze
herhaling 3 keer 2016-01-01 keuze
kleine-aantallen 5 keer 2016-01-01 keuze
kring 25 personen 2016-01-01 keuze
veel-mensen 1000 personen 2016-01-01 keuze
korte-uitval 12 uur 2016-01-01 keuze
lange-uitval 24 uur 2016-01-01 keuze
signaal-toename 2 keer 2016-01-01 keuze
signaal-minstens 3 keer 2016-01-01 keuze
signaal-vestiging 5 keer 2016-01-01 keuze
signaal-stil 10 keer 2016-01-01 keuze
signaal-meldpunt 24 uur 2016-01-01 keuze
signaal-leverancier 2 keer 2016-01-01 keuze
signaal-terugblik 5 keer 2016-01-01 keuze
`;

describe('de getallen', () => {
  it('zijn deze', () => {
    const nu = parameters.map(({ id, waarde, eenheid, inWerking, eigenKeuze }) =>
      [id, waarde, eenheid, inWerking, ...(eigenKeuze ? ['keuze'] : [])].join(' '),
    );
    expect(nu).toEqual(GETALLEN.trim().split('\n'));
  });

  it.each(parameters)('$id heeft een bron en een dag waarop zij is nagekeken', (parameter) => {
    expect(parameter.bron.length).toBeGreaterThan(0);
    expect(parameter.laatstGecontroleerd).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('elke dag heeft van elk getal precies één waarde, oudste eerst', () => {
    for (const [, rijen] of Map.groupBy(parameters, ({ id }) => id)) {
      const dagen = rijen.map(({ inWerking }) => inWerking);
      expect(dagen).toEqual([...new Set(dagen)].sort());
    }
  });

  it('het getal van een moment is dat van de laatste rij ervoor', () => {
    expect(parameterOp(geldend, 'ap-melding', op('2018-05-24T21:59:59Z')).inWerking).toBe('2016-01-01');
    expect(parameterOp(geldend, 'ap-melding', op('2018-05-24T22:00:00Z')).inWerking).toBe('2018-05-25');
    expect(parameterOp(geldend, 'ap-melding', op('2010-01-01T00:00:00Z')).inWerking).toBe('2016-01-01');
    expect(() => parameterOp({ ...geldend, parameters: [] }, 'nabij', op('2020-01-01T00:00:00Z'))).toThrow();
    expect(() => getal({ ...geldend, parameters: [] }, 'nabij')).toThrow('nabij');
  });

  it('een plicht geldt vanaf haar dag', () => {
    const eerste = parameterOp(geldend, 'ap-melding', op('2016-06-01T00:00:00Z'));
    expect(gold(eerste, op('2015-12-31T22:59:59Z'))).toBe(false);
    expect(gold(eerste, op('2015-12-31T23:00:00Z'))).toBe(true);
  });

  it('zonder moment geldt het nieuwste', () => {
    expect(getal(geldend, 'ap-melding')).toBe(72);
  });
});

it('het meldloket heeft een adres met een dag', () => {
  for (const { adres, inWerking } of meldloketten) {
    expect(adres).toMatch(/^https:\/\/[a-z.]*autoriteitpersoonsgegevens\.nl\//);
    expect(inWerking).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

describe('de sets', () => {
  it('één geldt, een ontwerp geldt nooit vanzelf', () => {
    expect(Object.values(regelsets).map(({ id, status }) => `${id} ${status}`)).toEqual([
      'geldend geldend',
      'omnibus-ontwerp ontwerp',
    ]);
  });

  it('het ontwerp verandert één getal', () => {
    const ontwerp = regelsets['omnibus-ontwerp'];
    const anders = ontwerp?.parameters.filter((each, index) => each.waarde !== parameters[index]?.waarde);
    expect(new Set(anders?.map(({ id, waarde }) => `${id} ${waarde}`))).toEqual(new Set(['ap-melding 96']));
  });
});
