import { beginsInYear } from '../moment.ts';
import type { Incidentregel } from '../regel.ts';
import { tijdstipOp } from '../velden.ts';

/** Vindplaats: protocol §5: the annual analysis counts by year of kennisname, else of registration. */
export const jaarVanKenmerk: Incidentregel = {
  id: 'jaar-van-kenmerk',
  titel: 'Het jaar in het kenmerk is het jaar van kennisname',
  uitleg:
    'De jaaranalyse telt een incident in het jaar van kennisname, of anders van registratie. Het kenmerk verandert nooit; klopt het jaar niet, dan is dat alleen verwarrend. Vaker is het moment verkeerd getypt.',
  bron: ['p-5-jaaranalyse'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    'ander-jaar':
      '{veld} ligt in een ander jaar dan het kenmerk. Kijk het moment na. Klopt het, dan hoeft u niets te doen.',
  },
  toets: ({ feiten }) => {
    const jaar = Number(feiten.incident.id.slice(0, 4));
    for (const veld of ['kennisname', 'geregistreerd']) {
      const tijdstip = tijdstipOp(feiten, `tijdlijn.${veld}`);
      if (tijdstip)
        return beginsInYear(tijdstip, jaar) ? [] : [{ boodschap: 'ander-jaar', pad: ['tijdlijn', veld] }];
    }
    return [];
  },
};
