/** What Vite writes of a build, as far as it is read here. */
export type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly isEntry?: boolean;
      readonly isDynamicEntry?: boolean;
      /** Keys of what is loaded with it. */
      readonly imports?: readonly string[];
      /** Keys of what it may load later. */
      readonly dynamicImports?: readonly string[];
    }
  >
>;

/** Keys of what the page itself names. */
export const entriesOf = (manifest: Manifest): string[] =>
  Object.entries(manifest).flatMap(([key, chunk]) => (chunk.isEntry ? [key] : []));

/** Sources of the parts that are loaded later, at once or on demand. */
export const partsOf = (manifest: Manifest): string[] =>
  Object.entries(manifest).flatMap(([key, chunk]) => (chunk.isDynamicEntry ? [key] : []));

/**
 * The scripts that come with some parts.
 * @param parts keys of the manifest
 * @param comesByItself whether a part that one of them may load later is loaded without anybody asking for it
 */
export function scriptsOf(
  manifest: Manifest,
  parts: readonly string[],
  comesByItself: (part: string) => boolean = () => false,
): Set<string> {
  const files = new Set<string>();
  const todo = [...parts];
  for (let key = todo.pop(); key !== undefined; key = todo.pop()) {
    const chunk = manifest[key];
    if (!chunk?.file.endsWith('.js') || files.has(chunk.file)) continue;
    files.add(chunk.file);
    todo.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []).filter(comesByItself));
  }
  return files;
}
