import { pattern } from './fields.ts';
import type { TimeKind } from './messages/moment.ts';
import { momentError } from './messages/moment.ts';
import {
  approximatePattern,
  dayPattern,
  momentOrUnknownPattern,
  momentPattern,
  plannedPattern,
} from './patterns.ts';

/** Building blocks for fields that hold time. The rules read what each means from its metadata. */

const time = (help: string, regex: RegExp, expected: string, kind: TimeKind, past: boolean) =>
  pattern(help, regex, momentError(expected, kind)).meta({
    description: help,
    'x-tijd': kind,
    'x-verleden': past,
  });

const MOMENT = 'een moment als 2026-09-11 16:45 (Nederlandse tijd)';

/** A moment in the past: something that happened or was done. Read in Europe/Amsterdam unless it has an offset. */
export const moment = (help: string) => time(help, momentPattern, MOMENT, 'moment', true);

/** A moment in the past, or `onbekend`. */
export const momentOrUnknown = (help: string) =>
  time(help, momentOrUnknownPattern, `${MOMENT}, of onbekend`, 'moment-of-onbekend', true);

/** A time in the past as precise as it is known: year, month, day or moment, or `onbekend`. */
export const approximate = (help: string) =>
  time(
    help,
    approximatePattern,
    'een moment, dag, maand of "jaar", zo precies als bekend (2026-09-11 16:45, 2026-09-11, 2026-09, "2026"), of onbekend',
    'wanneer',
    true,
  );

const DAY = 'een dag als 2026-09-11';

/** A calendar day in Europe/Amsterdam, past or to come. */
export const day = (help: string) => time(help, dayPattern, DAY, 'dag', false);

/** A calendar day in Europe/Amsterdam on which something happened or was done. */
export const pastDay = (help: string) => time(help, dayPattern, DAY, 'dag', true);

/** A day or moment that is planned or agreed. */
export const planned = (help: string) =>
  time(help, plannedPattern, 'een dag als 2026-09-11 of een moment als 2026-09-11 16:45', 'gepland', false);
