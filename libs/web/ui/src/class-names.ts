/** Joins the class names that apply into one string; what is absent or false is left out. */
export const classNames = (...names: ReadonlyArray<string | false | null | undefined>): string =>
  names.filter((name) => typeof name === 'string' && name !== '').join(' ');
