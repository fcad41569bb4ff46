import type { Finding } from '../diagnostics/diagnostic.ts';
import type { KindName } from './kinds.ts';
import type { Contents } from './shape.ts';

/** A file of the register after reading: its value when it has the right form, and what was found. */
export interface RegisterFile<K extends KindName | undefined = KindName | undefined> {
  /** Path from the root of the register. */
  readonly path: string;
  readonly kind: K;
  readonly value: K extends keyof Contents ? Contents[K] | undefined : undefined;
  /** Markdown after the front matter. */
  readonly body: string;
  readonly findings: readonly Finding[];
}

/** A file whose value is there. */
export type GoodFile<K extends keyof Contents> = RegisterFile<K> & { readonly value: Contents[K] };

/** The files of one kind that have the right form. */
export function goodFiles<K extends keyof Contents>(files: readonly RegisterFile[], kind: K): GoodFile<K>[] {
  return files.filter((file): file is GoodFile<K> => file.kind === kind && file.value !== undefined);
}
