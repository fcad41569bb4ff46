/**
 * A file in the part of an address behind the #. A browser never sends that part to anybody: it stays on the devices of
 * who gives and who gets the link.
 */
const GEPERST = '#b1=';
const GEWOON = '#b0=';
/** Longer addresses are cut by programs that pass them on. */
const MEESTE_TEKENS = 30_000;

const naarTekens = (bytes: Uint8Array) => {
  let tekens = '';
  for (const byte of bytes) tekens += String.fromCharCode(byte);
  return btoa(tekens).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const naarBytes = (tekens: string) =>
  Uint8Array.from(atob(tekens.replaceAll('-', '+').replaceAll('_', '/')), (teken) => teken.charCodeAt(0));

const door = async (bytes: Uint8Array, stroom: GenericTransformStream) =>
  new Uint8Array(
    await new Response(
      new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stroom),
    ).arrayBuffer(),
  );

/** The fragment for a file, or nothing when it is too long for an address. */
export async function naarFragment(tekst: string): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(tekst);
  const fragment =
    'CompressionStream' in globalThis
      ? `${GEPERST}${naarTekens(await door(bytes, new CompressionStream('deflate-raw')))}`
      : `${GEWOON}${naarTekens(bytes)}`;
  return fragment.length <= MEESTE_TEKENS ? fragment : undefined;
}

/** The file in a fragment; nothing when there is none, or it is broken. */
export async function uitFragment(fragment: string): Promise<string | undefined> {
  try {
    if (fragment.startsWith(GEWOON))
      return new TextDecoder().decode(naarBytes(fragment.slice(GEWOON.length)));
    if (!fragment.startsWith(GEPERST)) return undefined;
    const bytes = await door(
      naarBytes(fragment.slice(GEPERST.length)),
      new DecompressionStream('deflate-raw'),
    );
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}
