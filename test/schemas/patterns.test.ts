import { describe, expect, it } from 'vitest';
import {
  approximatePattern,
  dayPattern,
  idPattern,
  keyPattern,
  linePattern,
  momentPattern,
  storyPattern,
} from '../../schemas/patterns.ts';

const table = (pattern: RegExp, good: readonly string[], bad: readonly string[]) => {
  it.each(good)('good: %j', (text) => expect(pattern.test(text)).toBe(true));
  it.each(bad)('bad: %j', (text) => expect(pattern.test(text)).toBe(false));
};

describe('a day exists', () => {
  table(
    dayPattern,
    ['2026-09-30', '2024-02-29', '2000-02-29', '2096-02-29', '2026-12-31', '2000-01-01', '2099-12-31'],
    [
      '2026-09-31',
      '2026-02-29',
      '2023-02-29',
      '2026-00-10',
      '2026-13-01',
      '2026-01-00',
      '2026-01-32',
      '1999-12-31',
      '2100-01-01',
      '2026-1-1',
      '26-01-01',
      '2026-02-29\n',
    ],
  );
  it('for every day of a century, as Temporal says', () => {
    for (let day = Temporal.PlainDate.from('2000-01-01'); day.year < 2100; day = day.add({ days: 1 }))
      expect(dayPattern.test(day.toString())).toBe(true);
  });
});

describe('a moment as people type it', () => {
  table(
    momentPattern,
    [
      '2026-09-11 16:45',
      '2026-09-11T16:45',
      '2026-09-11 16:45:30',
      '2026-09-11 16:45+02:00',
      '2026-09-11T16:45:30Z',
      '2026-09-11 00:00',
      '2026-09-11 23:59:59',
    ],
    [
      '2026-09-11',
      '2026-09-11 24:00',
      '2026-09-11 23:60',
      '2026-09-11 23:59:60',
      '2026-09-11  16:45',
      '2026-09-11 16:45 +02:00',
      '2026-09-11 16:45+15:00',
      '2026-09-11 4:45',
      '2026-02-30 16:45',
      'onbekend',
      ' 2026-09-11 16:45',
    ],
  );
});

describe('as precise as is known', () => {
  table(
    approximatePattern,
    ['2026', '2026-09', '2026-09-11', '2026-09-11 16:45', '1970', '1999-12', 'onbekend'],
    ['26', '2026-13', '2026-9', 'september', '1969', '1999-13', '1999-12-31', '2100'],
  );
});

describe('an id', () => {
  table(
    idPattern,
    ['2026-K7QF', '2000-0000', '2099-ZZZZ'],
    [
      '2026-K7QI',
      '2026-K7QL',
      '2026-K7QO',
      '2026-K7QU',
      '2026-k7qf',
      '2026-K7Q',
      '2026-K7QFF',
      '1926-K7QF',
      '../2026-K7QF',
      '2026-К7QF',
    ],
  );
});

describe('a key', () => {
  table(keyPattern, ['school-noord', 'a', 'cvb-1'], ['School', '-a', 'a-', 'a--b', 'a_b', '1a', '', 'é']);
});

describe('text', () => {
  table(
    linePattern(5),
    ['a', 'a b', '👍👍👍👍👍', 'é', ' a '],
    ['', ' ', 'a\nb', 'a\tb', '123456', '👍👍👍👍👍👍', 'a\u0000', 'a\u202e', '\ud83d', '\ufeffa', '\u2028'],
  );
  table(storyPattern(5), ['a\nb', 'a\tb', '\na'], ['\n', '', '123456', 'a\u001b', 'a\u2066']);
});
