import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Source } from './source.ts';

/** A register in memory: for what is not written yet, and for tests. */
export function memorySource(
  files: Readonly<Record<string, string | Uint8Array>>,
  prefix = 'incidents/',
): Source {
  const bytesOf = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name: 'geheugen',
    prefix,
    list: () =>
      Object.entries(files)
        .map(([path, content]) => ({ path, type: 'file' as const, size: bytesOf(content).length }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    read: (path) => {
      const content = files[path];
      if (content === undefined) throw new OperatorError(`${path} is er niet.`, 'Kijk de naam na.');
      return bytesOf(content);
    },
  };
}
