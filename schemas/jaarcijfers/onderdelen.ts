import { z } from 'zod';
import { aantal, dag, kenmerk, kenmerken, text, uren } from './delen.ts';

/** Parts of the figures of a year that are no plain counts. */

/** A datalek of our own that was not notified (AVG art. 33 lid 5; the look-back is protocol §5 and EDPB 9/2022 §V). */
export const nietGemeld = z
  .strictObject({
    incident: kenmerk,
    reden: text('Waarom niet is gemeld, zoals vastgelegd; leeg als er geen reden staat'),
    fg: z
      .enum(['eens', 'oneens', 'geen_advies', 'niet_gevraagd'])
      .describe('Wat de FG vond: eens met niet melden, juist wel melden, geen advies, of niet gevraagd'),
    cvb: z.enum(['akkoord', 'niet_akkoord', 'niet_vastgelegd']).describe('Wat het CvB vond'),
    terugblik: z
      .enum(['blijft_staan', 'alsnog_gemeld', 'alsnog_geinformeerd', 'was_onjuist', 'niet_teruggekeken'])
      .describe('Wat er later van het oordeel gebleken is'),
  })
  .describe('Een datalek dat niet is gemeld bij de AP');

/** Looking back done in a year: mostly at decisions of the year before, as a year has to pass (EDPB 9/2022 §V). */
export const terugblikken = z
  .strictObject({
    gedaan: aantal('Op hoeveel incidenten in dit jaar is teruggekeken, ook van eerdere jaren'),
    omgekeerd: aantal('Hoe vaak daarbij een oordeel is omgekeerd'),
    incidenten: kenmerken('De incidenten waarop is teruggekeken'),
    omgekeerde_incidenten: kenmerken('De incidenten waarbij het oordeel is omgekeerd'),
  })
  .describe('Terugblikken die in dit jaar zijn gedaan');

/** A measure that still asks something of somebody. */
export const openMaatregel = z
  .strictObject({
    incident: kenmerk,
    wat: text('De maatregel'),
    wie: text('Sleutel van de rolhouder die het doet; leeg als dat er niet staat'),
    voor: z.union([dag('Dag'), z.null()]).describe('Voor wanneer het klaar moest zijn'),
    stand: z
      .enum(['te_laat', 'open', 'effect_te_laat', 'werkt_niet'])
      .describe('Te laat, open, klaar maar nog niet bekeken of het werkt, of klaar en het werkt niet'),
  })
  .describe('Een maatregel die nog iets vraagt, ook uit een eerder jaar');

/** A promise, and the next incident of its kind. */
export const herhaling = z
  .strictObject({
    incident: kenmerk.describe('Het eerdere incident, waar de maatregel is beloofd'),
    maatregel: text('De maatregel; leeg als er geen was beloofd'),
    volgende: kenmerk.describe('Het volgende incident van dezelfde soort'),
    was: z
      .enum(['klaar', 'niet_klaar', 'niet_beloofd', 'onbekend'])
      .describe('Was de beloofde maatregel klaar voordat het volgende gebeurde'),
    herkomst: z
      .enum(['vastgelegd', 'afgeleid'])
      .describe('Staat het verband bij herhaling_van, of volgt het uit dezelfde oorzaak'),
    soort: text('Waarin zij op elkaar lijken: de achterliggende oorzaak of de aard'),
  })
  .describe('Een incident dat zich herhaalde, en of wat beloofd was toen klaar was');

/** How fast a supplier told us, against what was agreed (protocol §3). */
export const leverancier = z
  .strictObject({
    id: text('Sleutel van de leverancier; leeg als hij niet in de map leveranciers staat'),
    naam: text('Naam'),
    berichten: aantal('Bij hoeveel incidenten deze leverancier betrokken was'),
    op_tijd: aantal('Hoe vaak het bericht binnen de afspraak kwam'),
    te_laat: aantal('Hoe vaak later, of nog steeds niet terwijl de tijd om is'),
    niet_te_zeggen: aantal('Hoe vaak dat niet te zeggen is: een moment of de afspraak ontbreekt'),
    mediaan: uren('De middelste tijd tussen weten en laten weten, in uren'),
    afspraak: uren('Binnen hoeveel uur is afgesproken'),
    redenen: z
      .array(z.strictObject({ incident: kenmerk, reden: text('Waarom het bericht laat kwam') }))
      .describe('Redenen bij late berichten'),
    incidenten: kenmerken('De incidenten erachter'),
  })
  .describe('Hoe snel een leverancier het liet weten');

const totaal = (help: string) => aantal(`${help}; leeg als een opgave het niet noemt`);

/** The totals of one year, to compare with. */
export const jaartotaal = z
  .strictObject({
    jaar: z.int().describe('Het jaar'),
    herkomst: z
      .enum(['vastgelegde_cijfers', 'register', 'opgave'])
      .describe(
        'Cijfers zoals aan het CvB voorgelegd, geteld uit het register, of opgegeven over een jaar van vóór het register',
      ),
    incidenten: totaal('Beveiligingsincidenten'),
    datalekken: totaal('Datalekken'),
    gemeld_ap: totaal('Gemeld bij de AP'),
    betrokkenen_geinformeerd: totaal('Incidenten waarbij betrokkenen zijn geïnformeerd'),
    bron: text('Waar een opgave vandaan komt').optional(),
  })
  .describe('De totalen van een jaar');

/** How we know that nothing is missing. */
export const volledigheid = z
  .strictObject({
    bronnen: z
      .array(
        z.strictObject({
          id: text('Waarmee het register is vergeleken'),
          naam: text('In gewone woorden'),
          dagen: z.int().min(0).describe('Hoeveel dagen van het jaar zijn vergeleken'),
          dekking: z.enum(['heel', 'deels', 'niet']).describe('Is het hele jaar vergeleken'),
          gevonden: aantal('Hoeveel incidenten die bron noemt; leeg als dat niet is opgegeven'),
          ontbraken: aantal('Hoeveel daarvan niet in het register stonden; ook dat kan leeg zijn'),
        }),
      )
      .describe('Elke bron, ook die waarmee niet is vergeleken'),
    zonder_kennisname: kenmerken(
      'Incidenten zonder moment van kennisname: geteld in het jaar van registratie',
    ),
    zonder_jaar: kenmerken('Incidenten zonder beide momenten: geteld in het jaar van hun kenmerk'),
    niet_te_lezen: z.array(text('Pad')).describe('Bestanden die niet te lezen zijn en dus niet meetellen'),
  })
  .describe('Waaruit blijkt dat het register volledig is');

/** An open proposal about an incident of the year. */
export const openVoorstel = z
  .strictObject({
    incident: kenmerk,
    titel: text('Titel'),
    pr: z.int().min(1).describe('Nummer van het voorstel'),
    nieuw: z.boolean().describe('Staat het incident nog niet op de hoofdtak, en telt het dus niet mee'),
  })
  .describe('Een open voorstel over een incident van dit jaar: wat erin verandert, telt niet mee');

/** A structural development (protocol §5), with the incidents behind it and the rule that raised it. */
export const signaal = z
  .strictObject({
    id: text('Naam van het signaal'),
    titel: text('Wat er speelt'),
    zin: text('Wat er is gezien, met de getallen'),
    regel: text('Wanneer dit signaal komt, met de grens'),
    vindplaats: text('Plaats in het protocol of de wet'),
    incidenten: kenmerken('De incidenten erachter'),
  })
  .describe('Een structurele ontwikkeling in de cijfers; of er iets moet gebeuren, zegt een mens');

/** What happened to let people recognise an incident. */
export const bewustwording = z.strictObject({
  dag: dag('Wanneer'),
  wat: text('Wat er is gedaan'),
  voor_wie: text('Voor wie'),
  aantal: aantal('Hoeveel mensen meededen; leeg als dat niet bekend is'),
});
