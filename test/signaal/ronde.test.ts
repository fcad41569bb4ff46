import { describe, expect, it } from 'vitest';
import type { Afloop } from '../../scripts/commands/signaleer-ronde.ts';
import { ronde } from '../../scripts/commands/signaleer-ronde.ts';
import type { Forge } from '../../scripts/forge/forge.ts';
import { ForgeError } from '../../scripts/forge/forge-error.ts';
import type { Rolhouder } from '../../scripts/gate/bevoegd.ts';
import type { Onderwerp } from '../../scripts/signaal/signalen.ts';
import { FakeForge } from '../forge/fake.ts';
import { NU } from '../make.ts';

/** One round after another against a forge that lets down in one way. */

const PO: Rolhouder = {
  sleutel: 'po-1',
  functie: 'x',
  rol: 'privacy_officer',
  van: '2020-01-01',
  forge_id: 11,
};
const VERVANGER: Rolhouder = { ...PO, sleutel: 'po-2', vervangt: 'po-1', forge_id: 12 };
const CVB: Rolhouder = { ...PO, sleutel: 'cvb-1', rol: 'cvb', forge_id: 13 };

const onderwerp = (kenmerk: string, urenOver: number, id = 'ap-72u'): Onderwerp => ({
  kenmerk,
  voorstel: undefined,
  berichten: [],
  termijnen: [
    {
      id,
      titel: 'x',
      rol: 'privacy_officer',
      dueAt: NU.add({ minutes: Math.round(urenOver * 60) }),
      nabijUren: 24,
      isBindend: true,
    },
  ],
});

/** The forge, with the calls of the last round. */
function wereld(anders: (forge: FakeForge) => Partial<Forge> = () => ({})) {
  const forge = new FakeForge();
  forge.names = { 11: 'po', 12: 'vervanger', 13: 'bestuur' };
  const eigen: Partial<Forge> = anders(forge);
  const geroepen: string[] = [];
  const gezien = new Proxy(forge, {
    get: (doel, naam) => {
      const waarde: unknown = Reflect.get(eigen, naam) ?? Reflect.get(doel, naam);
      if (typeof waarde !== 'function') return waarde;
      return (...args: unknown[]) => {
        geroepen.push(String(naam));
        return (waarde as (...args: unknown[]) => unknown)(...args);
      };
    },
  });
  const zinnen: string[] = [];
  const loop = (
    onderwerpen: readonly Onderwerp[],
    { nu = NU, pause = async (): Promise<void> => undefined, rolhouders = [PO, VERVANGER, CVB] } = {},
  ): Promise<Afloop> => {
    geroepen.length = 0;
    return ronde({
      reader: gezien,
      writer: gezien,
      onderwerpen,
      rolhouders,
      waarschuwen: undefined,
      nu,
      now: () => nu,
      pause,
      isDroog: false,
      say: (zin) => zinnen.push(zin),
    });
  };
  const reacties = () => Object.values(forge.commentsOf).flat();
  const bij = (kenmerk: string) =>
    (forge.labelled['termijn'] ?? [])
      .filter(({ title }) => title.startsWith(kenmerk))
      .flatMap(({ number }) => forge.commentsOf[number] ?? []);
  return { forge, geroepen, zinnen, loop, reacties, bij };
}

describe('a round', () => {
  it('of a register with years of old incidents asks the forge some hundreds of questions, never thousands', async () => {
    const { loop, geroepen, reacties } = wereld();
    const oud = Array.from({ length: 700 }, (_, index) =>
      onderwerp(`2020-${String(index).padStart(4, '0')}`, -24 * (index + 1), 'bewaren'),
    );
    for (let keer = 1; keer <= 20; keer += 1) {
      const afloop = await loop(oud);
      // The key of a workflow may ask a thousand in an hour, and this is not its only step.
      expect([keer, geroepen.length < 400]).toEqual([keer, true]);
      if (afloop === 'klaar') break;
    }
    expect(reacties()).toHaveLength(700);
    // What was said last is read once more, and written down.
    await loop(oud);
    await loop(oud);
    expect(geroepen).toEqual(['ownAccount', 'issues']);
  });

  it('in which the comments of one issue cannot be read reminds of all others, and fails', async () => {
    let kapot = 0;
    const { loop, bij, forge, zinnen } = wereld((zelf) => ({
      comments: async (number) => {
        if (number === kapot) throw new ForgeError('not-found', 'reacties lezen', 410);
        return zelf.comments(number);
      },
    }));
    const drie = (uren: number) => ['2026-AAAA', '2026-BBBB', '2026-CCCC'].map((id) => onderwerp(id, uren));
    await loop(drie(20));
    kapot = forge.labelled['termijn']?.find(({ title }) => title === '2026-BBBB')?.number ?? 0;
    expect(await loop(drie(5))).toBe('mislukt');
    expect(['2026-AAAA', '2026-BBBB', '2026-CCCC'].map((id) => bij(id).length)).toEqual([2, 1, 2]);
    expect(zinnen.some((zin) => zin.startsWith('2026-BBBB: De forge kent dit niet.'))).toBe(true);
    kapot = 0;
    expect(await loop(drie(5))).toBe('klaar');
    expect(bij('2026-BBBB')).toHaveLength(2);
  });

  it('goes to what runs now before what was over years ago', async () => {
    const { loop, bij } = wereld();
    const oud = Array.from({ length: 80 }, (_, index) =>
      onderwerp(`2020-${String(index).padStart(4, '0')}`, -24 * 365 - index),
    );
    expect(await loop([...oud, onderwerp('2026-AAAA', 5)])).toBe('meer');
    expect(bij('2026-AAAA')).toHaveLength(1);
  });

  it('keeps its hold until the lists of the forge have caught up, so the next sees what it wrote', async () => {
    let isOud = false;
    let vroeger: Awaited<ReturnType<FakeForge['issues']>> = [];
    const { loop, bij } = wereld((zelf) => ({
      createIssue: async (...args) => {
        vroeger = await zelf.issues('termijn');
        isOud = true;
        return zelf.createIssue(...args);
      },
      issues: async (label) => (isOud ? vroeger : zelf.issues(label)),
    }));
    const pause = async () => {
      isOud = false;
    };
    const een = [onderwerp('Register', -1, 'protocol'), onderwerp('2026-AAAA', 20)];
    await loop(een.slice(0, 1), { pause });
    isOud = false;
    await loop(een, { pause });
    await loop(een, { pause });
    expect(bij('2026-AAAA')).toHaveLength(1);
  });

  it('takes an id with a sign behind it for the same issue', async () => {
    const { loop, bij, forge } = wereld();
    await loop([onderwerp('2026-AAAA', 20)]);
    forge.labelled['termijn'] = (forge.labelled['termijn'] ?? []).map((each) => ({
      ...each,
      title: `${each.title}: loopt`,
    }));
    await loop([onderwerp('2026-AAAA', 20)]);
    expect(bij('2026-AAAA')).toHaveLength(1);
    expect(forge.labelled['termijn']).toHaveLength(2);
  });
});

describe('who is called', () => {
  it('where the account of the Privacy Officer is gone, the substitute is called, and else the board', async () => {
    const { loop, bij, forge } = wereld();
    forge.names = { 12: 'vervanger', 13: 'bestuur' };
    await loop([onderwerp('2026-AAAA', 40)]);
    expect(bij('2026-AAAA')[0]?.body).toContain('@vervanger: ');
    forge.names = { 13: 'bestuur' };
    await loop([onderwerp('2026-BBBB', 40)]);
    expect(bij('2026-BBBB')[0]?.body).toContain('@bestuur: ');
  });

  it('a name that the forge cannot give just now is no reason to call nobody: the next round does', async () => {
    let isWeg = true;
    const { loop, bij } = wereld((zelf) => ({
      accountName: async (account) => {
        if (isWeg) throw new ForgeError('unavailable', 'een account lezen', 502);
        return zelf.accountName(account);
      },
    }));
    expect(await loop([onderwerp('2026-AAAA', 20)])).toBe('mislukt');
    expect(bij('2026-AAAA')).toEqual([]);
    isWeg = false;
    expect(await loop([onderwerp('2026-AAAA', 20)])).toBe('klaar');
    expect(bij('2026-AAAA').map(({ body }) => body.includes('@po: '))).toEqual([true]);
  });
});

describe('an incident that is gone', () => {
  const metVoorstel = (kenmerk: string, urenOver: number, id: string): Onderwerp => ({
    ...onderwerp(kenmerk, urenOver, id),
    voorstel: 12,
  });

  it('after the end of its keeping is what the law asks: its issue is closed and nobody is alarmed', async () => {
    const { loop, bij, forge } = wereld();
    const teLang = [onderwerp('2026-AAAA', -5, 'bewaren')];
    await loop(teLang);
    await loop(teLang);
    await loop([]);
    expect(bij('2026-AAAA')).toHaveLength(1);
    expect(forge.labelled['termijn']?.find(({ title }) => title === '2026-AAAA')?.isOpen).toBe(false);
  });

  it('while something else runs as well is told, also when that began later', async () => {
    const { loop, bij } = wereld();
    const teLang = onderwerp('2026-AAAA', -5, 'bewaren');
    await loop([teLang]);
    await loop([teLang]);
    // A measure that is far away: nothing new is to be said.
    const meer = {
      ...teLang,
      termijnen: [...teLang.termijnen, ...onderwerp('x', 900, 'maatregel:1').termijnen],
    };
    await loop([meer]);
    await loop([]);
    expect(bij('2026-AAAA').map(({ body }) => body.includes('staat niet meer in het register'))).toEqual([
      false,
      true,
    ]);
  });

  it('with its proposal is told while a term of the law runs, also one of weeks that is not near', async () => {
    const { loop, bij } = wereld();
    await loop([
      metVoorstel('2026-AAAA', 600, 'vervolgmelding'),
      metVoorstel('2026-BBBB', 600, 'maatregel:1'),
    ]);
    await loop([]);
    expect(bij('2026-AAAA').map(({ body }) => body.includes('staat niet meer in het register'))).toEqual([
      true,
    ]);
    expect(bij('2026-BBBB')).toEqual([]);
  });
});
