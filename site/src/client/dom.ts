/** What every program of a page does with the page. */

/**
 * The element with this id.
 * @throws Error when the page does not have it: then page and program do not belong together
 */
export function op<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element ${id}.`);
  return element as T;
}

/** What the page tells its program. */
export const gegevensVan = <T>(): T => JSON.parse(op('gegevens').textContent ?? '') as T;

/** An element with text in it; text only, never markup. */
export function maak<K extends keyof HTMLElementTagNameMap>(
  naam: K,
  tekst = '',
  eigenschappen: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(naam), eigenschappen);
  if (tekst !== '') element.textContent = tekst;
  return element;
}

/** Puts text on the clipboard. @returns whether the browser let that; an old one, or a page without https, does not */
export async function kopieer(tekst: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    return false;
  }
}

/** Saves a text as a file on this device; nothing is sent. */
export function slaOp(naam: string, tekst: string, soort = 'text/plain'): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: `${soort};charset=utf-8` }));
  const link = maak('a', '', { href: adres, download: naam });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(adres);
}
