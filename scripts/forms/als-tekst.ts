import type { IngevuldeVraag, IngevuldFormulier } from './formulier.ts';
import { HERKOMST, inPlaatsVanAntwoord, notities, perDeel, SOORT, stand, zelfInTeVullen } from './tonen.ts';
import { nogTeVerzamelen, teTonen } from './vul-in.ts';

/** A form as plain text: what is missing first, then every question in the order of the form. */
export function formulierTekst(formulier: IngevuldFormulier): string {
  return [
    formulier.titel,
    `Incident ${formulier.incident}: ${SOORT[formulier.soort]}`,
    '',
    ...formulier.letOp.map((zin) => `! ${zin}`),
    '',
    stand(formulier),
    ...nogTeVerzamelen(formulier).map(
      ({ wat, veld, heeftVoorlopig }, index) =>
        `  ${index + 1}. ${wat}${heeftVoorlopig ? ' (voorlopig: nog niet bekend)' : ''}${veld === undefined ? '' : `  [${veld}]`}`,
    ),
    '',
    ...zelf(formulier),
    ...perDeel(teTonen(formulier)).flatMap(([deel, vragen]) => [`${deel}`, ...vragen.flatMap(regelsVan), '']),
  ].join('\n');
}

function zelf(formulier: IngevuldFormulier): string[] {
  const vragen = zelfInTeVullen(formulier);
  return vragen.length === 0
    ? []
    : [`Zelf invullen (staat bewust niet in het register): ${vragen.join(', ')}`, ''];
}

function regelsVan(vraag: IngevuldeVraag): string[] {
  const { kop, vraag: label, herkomst, tekst = '', veld } = vraag;
  const bron = veld === undefined ? HERKOMST[herkomst] : `${HERKOMST[herkomst]}: ${veld}`;
  const antwoord = inPlaatsVanAntwoord(vraag);
  const regels = antwoord === undefined ? tekst.split('\n') : [`(${antwoord})`];
  return [
    ...(kop === undefined ? [] : [`  -- ${kop}`]),
    `  ${label}`,
    ...regels.map((regel) => `      ${regel}`),
    ...(herkomst === 'vastgelegd' || herkomst === 'afgeleid' ? [`      [${bron}]`] : []),
    ...notities(vraag).map((zin) => `      (${zin})`),
  ];
}
