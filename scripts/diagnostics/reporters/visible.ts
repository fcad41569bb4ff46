/** Nothing in a message or a name of a file may steer a terminal or begin a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
export const visible = (text: string): string => text.replaceAll(/[\u0000-\u001F\u007F-\u009F]/g, ' ');

/** The same for a text of several lines, whose lines stay. */
export const asText = (text: string): string => text.split('\n').map(visible).join('\n');
