/** What a corrected message said before. The server keeps the fields of the line as JSON; of a message that is its text. */
export function originalText(original: string): string {
  const fields: unknown = JSON.parse(original);
  const hasBody = typeof fields === 'object' && fields !== null && 'body' in fields;
  return hasBody && typeof fields.body === 'string' ? fields.body : '';
}
