/** A closed list of the domain as an object `registerEnumType` can take: each value under its own name. */
export const enumOf = <Value extends string>(values: readonly Value[]): { readonly [Key in Value]: Key } =>
  Object.fromEntries(values.map((value) => [value, value])) as { readonly [Key in Value]: Key };
