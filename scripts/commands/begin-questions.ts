import { organisatie } from '../../schemas/organisatie.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { ZONE } from '../protocol/moment.ts';
import type { Antwoorden } from '../register/first-files.ts';
import type { Given, Option } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';

/** One question of `begin`. */
interface Question {
  /** Name of the option that answers it without asking. */
  readonly flag: string;
  readonly question: string;
  readonly placeholder: string;
  /** What is wrong with an answer, as a Dutch sentence; nothing when it is right. */
  readonly problem: (answer: string) => string | undefined;
}

interface Checked {
  readonly safeParse: (value: unknown) => { success: boolean; error?: { issues: { message: string }[] } };
}

/** The same check, and the same sentence, as for the file itself. */
const bySchema = (schema: Checked) => (answer: string) => {
  const message = schema.safeParse(answer.trim()).error?.issues[0]?.message;
  return message && `Dit antwoord ${message}`;
};

const { shape } = organisatie;
const SEPARATOR = ';';
const split = (answer: string) =>
  answer
    .split(SEPARATOR)
    .map((each) => each.trim())
    .filter(Boolean);

const questions = {
  naam: {
    flag: 'naam',
    question: 'Hoe heet het bestuur?',
    placeholder: 'Stichting Voorbeeldscholen',
    problem: bySchema(shape.naam),
  },
  kort: {
    flag: 'kort',
    question: 'Wat is de korte naam?',
    placeholder: 'Voorbeeldscholen',
    problem: bySchema(shape.korte_naam),
  },
  kvk: {
    flag: 'kvk',
    question: 'Wat is het nummer bij de Kamer van Koophandel?',
    placeholder: '8 cijfers',
    problem: (answer: string) =>
      /^\d{8}$/.test(answer.trim()) ? undefined : 'Dit antwoord past niet. Vul acht cijfers in.',
  },
  meldpunt: {
    flag: 'meldpunt',
    question: 'Op welk e-mailadres kan iemand een incident laten weten? (een functioneel adres)',
    placeholder: 'privacy@voorbeeldscholen.example',
    problem: bySchema(shape.meldpunt.shape.e_mail),
  },
  fg: {
    flag: 'fg',
    question: 'Bij welke organisatie werkt de FG?',
    placeholder: 'Naam van de organisatie',
    problem: bySchema(shape.fg.shape.organisatie),
  },
  vestigingen: {
    flag: 'vestigingen',
    question: `Welke vestigingen zijn er? Zet een ${SEPARATOR} tussen de namen.`,
    placeholder: `De Eik${SEPARATOR} De Beuk${SEPARATOR} Kantoor`,
    problem: (answer: string) => {
      const names = split(answer);
      if (names.length === 0) return 'Noem ten minste één vestiging.';
      return names
        .map(bySchema(shape.vestigingen.element.shape.naam))
        .find((problem) => problem !== undefined);
    },
  },
} as const satisfies Record<string, Question>;

/** Options that answer the questions beforehand. */
export const beginOptions: Record<string, Option> = Object.fromEntries(
  Object.values(questions).map(({ flag, question }) => [
    flag,
    { type: 'string', value: '<tekst>', help: question },
  ]),
);

/**
 * Answers from the options; the rest is asked.
 * @throws OperatorError when an answer is wrong, or cannot be asked, or the person stops
 */
export async function askBegin(given: Given, edges: Edges): Promise<Antwoorden> {
  const missing = Object.values(questions).filter(({ flag }) => textOf(given, flag) === undefined);
  if (missing.length > 0 && !edges.isInteractive) {
    throw new OperatorError(
      'Hier kunnen geen vragen worden gesteld, en niet alles is ingevuld.',
      `Vul aan: ${missing.map(({ flag }) => `--${flag}`).join(' ')}`,
    );
  }
  const answers = new Map<string, string>();
  for (const question of Object.values(questions)) {
    answers.set(question.flag, textOf(given, question.flag) ?? (await ask(question)));
    const problem = question.problem(answers.get(question.flag) ?? '');
    if (problem)
      throw new OperatorError(
        `--${question.flag}: ${problem}`,
        'Verbeter het antwoord. Er is niets veranderd.',
      );
  }
  const answer = (flag: keyof typeof questions) => (answers.get(flag) ?? '').trim();
  return {
    naam: answer('naam'),
    korteNaam: answer('kort'),
    kvk: answer('kvk'),
    meldpunt: answer('meldpunt'),
    fg: answer('fg'),
    vestigingen: split(answer('vestigingen')),
    vanaf: edges.now().toZonedDateTimeISO(ZONE).toPlainDate().toString(),
  };
}

async function ask({ question, placeholder, problem }: Question): Promise<string> {
  const { isCancel, text } = await import('@clack/prompts');
  const answer = await text({ message: question, placeholder, validate: (value) => problem(value ?? '') });
  if (isCancel(answer))
    throw new OperatorError('U bent gestopt. Er is niets veranderd.', 'Begin opnieuw wanneer u wilt.');
  return answer;
}

/**
 * Asks whether to go on.
 * @throws OperatorError when nothing can be asked
 */
export async function confirmBegin(edges: Edges): Promise<boolean> {
  if (!edges.isInteractive)
    throw new OperatorError('Bevestig met --ja dat de voorbeelden weg mogen.', 'Er is niets veranderd.');
  const { confirm } = await import('@clack/prompts');
  return (await confirm({ message: 'Doorgaan?', active: 'ja', inactive: 'nee' })) === true;
}
