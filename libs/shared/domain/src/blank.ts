/** True when nothing in the text can be read: spaces, line breaks and invisible characters do not make a reason. */
export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
