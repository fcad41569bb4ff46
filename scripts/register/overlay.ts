import type { Entry, Source } from './source.ts';

/**
 * A register in which some files hold something else, such as what a proposal makes of them.
 * @param files bytes by path from the root of the register; a path that the register does not have joins it
 */
export function overlay(base: Source, files: ReadonlyMap<string, Uint8Array>): Source {
  const entries = (): Entry[] => [
    ...base.list().filter(({ path }) => !files.has(path)),
    ...[...files].map(([path, bytes]) => ({ path, type: 'file' as const, size: bytes.length })),
  ];
  return {
    ...base,
    list: () => entries().sort((a, b) => (a.path < b.path ? -1 : 1)),
    read: (path) => files.get(path) ?? base.read(path),
  };
}
