import { OperatorError } from '../diagnostics/operator-error.ts';
import { proeven } from '../gate/proeven.data.ts';
import type { Command } from '../runtime/command.ts';
import { EXIT } from '../runtime/exit-codes.ts';

/** What cannot be known from here and has to be tried once on the forge. */
export const dokter: Command = {
  name: 'dokter',
  summary: 'Noemt wat u één keer op een proefregister moet proberen, met wat er dan hoort te gebeuren.',
  options: { proef: { type: 'boolean', help: 'de lijst met proeven' } },
  examples: ['npm run -s register -- dokter --proef'],
  run: async (given, edges) => {
    if (given.values['proef'] !== true)
      throw new OperatorError(
        'Deze opdracht kan nu alleen de lijst met proeven geven.',
        'Typ: npm run -s register -- dokter --proef',
      );
    edges.print(
      `${proeven
        .map(
          ({ wat, doe, verwacht, anders }, index) =>
            `${index + 1}. ${wat}\n   Doe:      ${doe}\n   Verwacht: ${verwacht}\n   Anders:   ${anders}\n`,
        )
        .join('\n')}\n`,
    );
    return EXIT.good;
  },
};
