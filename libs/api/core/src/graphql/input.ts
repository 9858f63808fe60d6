import { z } from 'zod';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { calendarDay, isReasonInWords, isReckonableDay, isSaid } from '@rinnalla/domain';
import { badInput } from '../errors/app-error.js';

/** PostgreSQL can't store a NUL character in a text; half a character (a lone surrogate) is no text at all. */
const storable = z.string().regex(/^[^\0\p{Cs}]*$/u);

/** A text that says nothing, though something stands there. */
const SHORT = 'short';
const RANGE = 'range';
/** A mark in place of words is as good as nothing. */
const UNSAID = 'required';
/** A personal identity code where nothing of a client belongs. */
const CODE = 'identityCode';
/** Reasons that our own rules give as they are. */
const OWN: ReadonlySet<string> = new Set([SHORT, RANGE, UNSAID, CODE]);

/** The next one must fit the column too. */
const LAST_VERSION = 2_147_483_646;

const line = storable.trim().min(1).max(INPUT_LIMITS.line);

/** The pieces input schemas are made of; their limits are those of the contract. */
export const input = {
  id: z.uuid(),
  version: z.int().min(1).max(LAST_VERSION),
  /** 0: nothing is stored yet, as far as the sender knows. */
  versionOrNone: z.int().min(0).max(LAST_VERSION),
  name: storable.trim().min(1).max(INPUT_LIMITS.name),
  line,
  text: storable.max(INPUT_LIMITS.text),
  /** Words to find something by; none finds everything. */
  search: storable.trim().max(INPUT_LIMITS.search),
  filledText: storable.trim().min(1).max(INPUT_LIMITS.text),
  /** Why something was done, in words that somebody else can judge. */
  reason: storable.trim().min(1).max(INPUT_LIMITS.text).refine(isReasonInWords, { error: SHORT }),
  /** The same in a line. */
  reasonLine: line.refine(isReasonInWords, { error: SHORT }),
  /** A line that says something: one word may do, a mark does not. */
  saidLine: line.refine(isSaid, { error: UNSAID }),
  /** A calendar day, `YYYY-MM-DD`, between 1900 and 2100. */
  day: z.iso.date().refine(isReckonableDay, { error: RANGE }),
  /** A moment of such a day in Finland. */
  moment: z.date().refine((at) => isReckonableDay(calendarDay(at)), { error: RANGE }),
  page: z.int().min(1).max(INPUT_LIMITS.page),
};

const REASONS: Record<string, string> = {
  too_big: 'tooLong',
  too_small: 'required',
  invalid_type: 'required',
  invalid_format: 'format',
  invalid_value: 'notOnTheList',
  custom: 'format',
};

/**
 * Parses an input at the edge; inside, it is trusted.
 * @throws AppError BAD_INPUT naming the first faulty field, e.g. `input.dueOn`, with a reason the web words
 */
export function parseInput<Output>(schema: z.ZodType<Output>, value: unknown): Output {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw badInput(['input', ...(issue?.path ?? [])].join('.'), reasonOf(issue));
}

function reasonOf(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'format';
  // A text that is too small is an empty one; a number that is too small is out of range.
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return issue.origin === 'string' ? (REASONS[issue.code] ?? 'format') : 'range';
  }
  if (issue.code === 'custom' && OWN.has(issue.message)) return issue.message;
  return isNoMoment(issue) ? 'format' : (REASONS[issue.code] ?? 'format');
}

/** Something stands there, but no moment: GraphQL makes a date of anything. */
const isNoMoment = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'invalid_type' && issue.expected === 'date' && issue.message.endsWith('received Date');
