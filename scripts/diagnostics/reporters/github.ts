import type { Verslag } from '../../../schemas/verslag.ts';

const command = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** The report as annotations of a workflow run: one workflow command per finding. */
export const githubReport = ({ diagnostics }: Pick<Verslag, 'diagnostics'>): string =>
  diagnostics
    .map((each) => {
      const properties = [
        `file=${property(each.file)}`,
        `line=${each.line}`,
        `endLine=${each.endLine}`,
        `col=${each.column}`,
        `endColumn=${each.endColumn}`,
        `title=${property(each.ruleId)}`,
      ];
      return `::${command[each.severity]} ${properties.join(',')}::${data(each.message)}\n`;
    })
    .join('');

/** What a message may not hold as it is, or it would end the command and begin another. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A property may also not hold what divides properties: a file name is chosen by whoever made the file. */
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
