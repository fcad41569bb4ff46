/**
 * Text of others in Markdown of ours: nothing in it is a link, a mention, a heading or a tag, and it stays on its line.
 * Every sign that means something to Markdown or to the forge becomes an entity.
 */
export const plain = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\u200B-\u200F\uFEFF]/g, '')
    .replaceAll(/[&<>"`*_[\]#|\\~@$]/g, entity)
    .replaceAll(/:(?=\/\/)/g, entity)
    .replaceAll(/(?<=\bwww)\./gi, entity);

const entity = (sign: string) => `&#${sign.codePointAt(0)};`;

/** A list, or nothing. */
export const bullets = (items: readonly string[]): string => items.map((each) => `- ${each}\n`).join('');

/** A table; cells are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');

/** A part with a heading; nothing when there is nothing in it. */
export const section = (title: string, content: string): string =>
  content === '' ? '' : `#### ${title}\n\n${content}\n`;
