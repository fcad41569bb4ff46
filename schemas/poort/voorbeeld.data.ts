/** A proposal of the Privacy Officer that the chair approved, before somebody changed something decisive. */
export const voorbeeld = {
  versie: 1,
  nu: '2026-11-20T16:45:00+01:00',
  voorstel: {
    nummer: 12,
    author: 1000001,
    head: 'b'.repeat(40),
    open: true,
    draft: false,
    fork: false,
    naarHoofdtak: true,
    wacht: false,
    samenvoegbaar: true,
    soort: 'incident',
    kenmerken: ['2026-K7QF'],
    anderen: [],
    blokkerend: 0,
  },
  inhoud: { nu: 'afwezig', straks: 'B', beslist: true },
  commits: [
    { sha: 'a'.repeat(40), inhoud: 'A', ouders: ['afwezig'], personen: [1000001] },
    { sha: 'b'.repeat(40), inhoud: 'B', ouders: ['A'], personen: [1000001] },
  ],
  reviews: [
    {
      id: 501,
      account: 1000003,
      type: 'User',
      state: 'APPROVED',
      submittedAt: '2026-11-20T15:00:00+01:00',
      inhoud: 'A',
    },
  ],
  rolhouders: [
    {
      sleutel: 'po-1',
      functie: 'Privacy Officer',
      rol: 'privacy_officer',
      forge_id: 1000001,
      van: '2020-08-01',
    },
    {
      sleutel: 'cvb-1',
      functie: 'voorzitter College van Bestuur',
      rol: 'cvb',
      forge_id: 1000003,
      van: '2020-08-01',
    },
  ],
  goedkeuringen_nodig: 1,
};
