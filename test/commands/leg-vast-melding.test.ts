import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { momentopname } from '../../schemas/momentopname.ts';
import { makeFile, REQUIRED } from '../make.ts';
import type { Proefregister } from './leg-vast-register.ts';
import { door, GEMELD, OPNAME, PAD, proefregister } from './leg-vast-register.ts';

let register: Proefregister;
beforeEach(() => {
  register = proefregister();
});
afterEach(() => register.weg());

describe('een melding door ons', () => {
  const meld = (...meer: string[]) =>
    register.run('melding', '--moment', '2026-09-12 10:00', '--nummer', 'N-1', ...meer);

  it('bevriest wat er is verteld, en de controle is tevreden', async () => {
    register.zet('');
    expect((await meld('--volledig', 'nee')).exit).toBe(0);
    const [melding] = register.incident().meldingen ?? [];
    expect(melding).toMatchObject({
      soort: 'eerste',
      door: 'wij',
      nummer: 'N-1',
      formulier: 'ap2022',
      volledig: 'nee',
    });
    expect(melding?.momentopname_sha256).toBe(
      createHash('sha256').update(register.lees(OPNAME)).digest('hex'),
    );
    const gelezen = momentopname.parse(JSON.parse(register.lees(OPNAME)));
    expect(gelezen).toMatchObject({
      incident: '2026-K7QF',
      melding: 1,
      nummer: 'N-1',
      gemaakt_op: '2026-09-14 09:00',
    });
    expect(gelezen.antwoorden.map(({ antwoord }) => antwoord)).toContain(
      'Een brief kwam bij een ander adres aan.',
    );
    const controle = await register.controle();
    expect(controle.out).not.toMatch(/momentopname|melding-1\.json/);
  });

  it('neemt over wat was voorbereid, en dat is dan weg', async () => {
    register.zet(
      'melding_in_voorbereiding:\n  formulier: bijlage1\n  wettelijke_bepaling: avg_33\n  # nog navragen\n  voorlopig: ja\n  volledig: nee\n  door_rolhouder: po-1\n',
    );
    const { out } = await meld('--voorlopig', 'nee');
    expect(out).toContain('melding_in_voorbereiding stond is overgenomen');
    expect(register.incident().melding_in_voorbereiding).toBeUndefined();
    expect(register.incident().meldingen).toMatchObject([
      {
        formulier: 'bijlage1',
        wettelijke_bepaling: 'avg_33',
        voorlopig: 'nee',
        volledig: 'nee',
        door_rolhouder: 'po-1',
      },
    ]);
  });

  it('wat voor een andere melding was voorbereid blijft staan', async () => {
    register.zet('melding_in_voorbereiding:\n  soort: vervolg\n  wijziging: Er zijn meer mensen bij.\n');
    await meld('--soort', 'eerste');
    expect(register.incident().melding_in_voorbereiding).toEqual({
      soort: 'vervolg',
      wijziging: 'Er zijn meer mensen bij.',
    });
    expect(register.incident().meldingen?.[0]).not.toHaveProperty('wijziging');
  });

  it.each([
    ['nummer: onbekend', '    moment: 2026-09-12 10:00\n    nummer: onbekend\n'],
    ['moment: een dag', '    moment: 2026-09-12\n    nummer: onbekend\n'],
    ['moment: onbekend', '    moment: onbekend\n    nummer: N-1\n'],
  ])('vult een eigen melding aan die nog niet af was: %s', async (_, regels) => {
    register.zet(`meldingen:\n  - soort: eerste\n    door: wij   # wij dus\n${regels}    volledig: ja\n`);
    expect((await meld()).exit).toBe(0);
    expect(register.incident().meldingen).toMatchObject([
      { moment: '2026-09-12 10:00', nummer: 'N-1', volledig: 'ja' },
    ]);
    expect(register.lees()).toContain('    door: wij   # wij dus\n');
  });

  it('een ander nummer is een andere melding', async () => {
    register.zet('meldingen:\n  - soort: eerste\n    door: wij\n    moment: onbekend\n    nummer: N-0\n');
    expect((await meld('--soort', 'eerste')).exit).toBe(0);
    expect(register.incident().meldingen?.map(({ nummer }) => nummer)).toEqual(['N-0', 'N-1']);
  });

  it('later dan 72 uur vraagt om de reden', async () => {
    register.put(PAD, makeFile(REQUIRED.replace('2026-09-11 16:45', '2026-09-09 09:00')));
    const voor = register.lees();
    expect((await meld()).err).toMatch(/later dan 72 uur[\s\S]*--reden-later/);
    expect(register.lees()).toBe(voor);
    expect((await meld('--reden-later', 'Het onderzoek duurde langer.')).exit).toBe(0);
    expect(register.lees(OPNAME)).toContain('Het onderzoek duurde langer.');
  });

  it('een vervolg en een intrekking krijgen elk hun eigen momentopname', async () => {
    register.zet('');
    await meld();
    await register.run(
      'melding',
      '--moment',
      '2026-09-13 10:00',
      '--nummer',
      'N-1',
      '--soort',
      'vervolg',
      '--wijziging',
      'Meer bekend.',
    );
    const { exit } = await register.run(
      ...['melding', '--moment', '2026-09-14 08:00', '--nummer', 'N-1', '--soort', 'intrekking'],
      ...['--grond', 'geen_datalek', '--reden', 'Het was geen datalek.'],
    );
    expect(exit).toBe(0);
    expect(register.incident().meldingen?.map(({ soort }) => soort)).toEqual([
      'eerste',
      'vervolg',
      'intrekking',
    ]);
    expect(register.bestanden()).toEqual([
      '2026-K7QF.md',
      ...[1, 2, 3].map((nummer) => `2026-K7QF.melding-${nummer}.json`),
    ]);
    expect((await register.controle()).out).not.toMatch(/melding-\d\.json/);
  });

  it('droog: laat het verschil zien en verandert niets', async () => {
    register.zet('melding_in_voorbereiding:\n  volledig: ja\n');
    const voor = register.lees();
    const { out } = await meld('--droog');
    expect(out).toContain('+     nummer: N-1');
    expect(out).toContain('- melding_in_voorbereiding:');
    expect(out).not.toContain('titel:');
    expect(register.lees()).toBe(voor);
    expect(register.bestanden()).toEqual(['2026-K7QF.md']);
  });

  describe('twee keer, of halverwege gestopt', () => {
    it('een tweede keer verandert geen byte', async () => {
      register.zet('');
      await meld();
      const [voor, opname] = [register.lees(), register.lees(OPNAME)];
      expect((await meld()).out).toContain('Dit staat er al.');
      expect([register.lees(), register.lees(OPNAME)]).toEqual([voor, opname]);
    });

    it('de momentopname lag er al: de tweede keer komt het incident erbij, met wat er toen is verteld', async () => {
      register.zet('');
      const leeg = register.lees();
      await meld();
      const [heel, opname] = [register.lees(), register.lees(OPNAME)];
      register.put(PAD, leeg.replace('titel: Brief', 'titel: De brief'));
      expect((await meld()).exit).toBe(0);
      expect(register.lees(OPNAME)).toBe(opname);
      expect(register.lees()).toBe(heel.replace('titel: Brief', 'titel: De brief'));
    });

    it('de melding noemt haar momentopname nog niet', async () => {
      register.zet('');
      await meld();
      const heel = register.lees();
      register.put(PAD, heel.replace(/ {4}momentopname_sha256: .*\n/, ''));
      expect((await meld()).out).toContain('hoort er nu ook bij');
      expect(register.incident().meldingen).toEqual(parse(heel.split(/^---$/m)[1] ?? '').meldingen);
    });

    it('de momentopname is weg: zij komt er niet stil opnieuw', async () => {
      register.zet('');
      await meld();
      rmSync(join(register.root, OPNAME));
      const voor = register.lees();
      const { exit, err } = await meld();
      expect(exit).toBe(2);
      expect(err).toMatch(/is weg[\s\S]*geschiedenis/);
      expect(register.lees()).toBe(voor);
    });

    it('met de hand getypt: staat er al, en er komt geen momentopname bij', async () => {
      register.zet(GEMELD);
      const { exit, out } = await meld();
      expect(exit).toBe(0);
      expect(out).toMatch(/staat er al[\s\S]*geen momentopname/);
      expect(register.bestanden()).toEqual(['2026-K7QF.md']);
    });

    it('een momentopname van een andere melding staat in de weg', async () => {
      register.zet('');
      await meld();
      register.zet('');
      const opname = register.lees(OPNAME);
      const { exit, err } = await register.run('melding', '--moment', '2026-09-12 11:00', '--nummer', 'N-1');
      expect(exit).toBe(2);
      expect(err).toMatch(/hoort bij een andere melding/);
      expect(register.lees(OPNAME)).toBe(opname);
    });
  });
});

describe('een melding door een ander', () => {
  it.each([
    [
      'namens ons, en dan is het gedaan',
      ['--moment', '2026-09-12 10:00', '--volmacht', 'ja'],
      /onze eigen plicht om te melden is hiermee gedaan/,
    ],
    [
      'niet namens ons, en dan loopt de termijn door',
      ['--moment', '2026-09-12 10:00', '--volmacht', 'nee'],
      /niet namens ons[\s\S]*loopt door, tot ma 14 sep 2026/,
    ],
    [
      'namens ons, maar niet bekend wanneer',
      ['--moment', 'onbekend', '--volmacht', 'ja'],
      /moment is niet bekend[\s\S]*loopt door/,
    ],
  ])('%s', async (_, args, zegt) => {
    register.zet('');
    const { exit, out } = await register.run(...door(...args));
    expect(exit).toBe(0);
    expect(out).toMatch(zegt);
    expect(register.bestanden()).toEqual(['2026-K7QF.md']);
    expect((await register.run(...door(...args))).out).toMatch(zegt);
  });
});
