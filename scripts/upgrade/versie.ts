/** Numbers of releases. */

const VERSIE = /^v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/;

/** A number as it is typed, without the `v` of its tag; nothing when it is none. */
export function leesVersie(tekst: string): string | undefined {
  return VERSIE.test(tekst) ? tekst.replace(/^v/, '') : undefined;
}

/** Below zero when the first is older, zero when both are the same. Both have the form that `leesVersie` gives. */
export function vergelijkVersies(een: string, ander: string): number {
  const [a, b] = [een, ander].map((each) => (VERSIE.exec(each)?.slice(1) ?? []).map(Number));
  for (const [index, getal] of (a ?? []).entries()) {
    const verschil = getal - (b?.[index] ?? 0);
    if (verschil !== 0) return verschil;
  }
  return 0;
}
