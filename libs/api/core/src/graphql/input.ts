import { z } from 'zod';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { badInput } from '../errors/app-error.js';

/** The pieces input schemas are made of; their limits are those of the contract. */
export const input = {
  id: z.uuid(),
  version: z.int().min(1),
  name: z.string().trim().min(1).max(INPUT_LIMITS.name),
  line: z.string().trim().min(1).max(INPUT_LIMITS.line),
  text: z.string().max(INPUT_LIMITS.text),
  filledText: z.string().trim().min(1).max(INPUT_LIMITS.text),
  /** A calendar day, `YYYY-MM-DD`, between 1900 and 2100. */
  day: z.iso.date().refine((day) => day >= '1900-01-01' && day <= '2100-12-31', { error: 'range' }),
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
  throw badInput(['input', ...(issue?.path ?? [])].join('.'), REASONS[issue?.code ?? ''] ?? 'format');
}
