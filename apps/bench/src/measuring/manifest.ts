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

export interface Scripts {
  /** Files the first page loads before it does anything. */
  readonly entry: ReadonlySet<string>;
  /** Files that each part loaded later needs, by the name of its source; those of the entry may be among them. */
  readonly routes: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Follows static imports: what comes with a script before it can run. */
export function scriptsOf(manifest: Manifest): Scripts {
  const withImports = (key: string, found = new Set<string>()): Set<string> => {
    const chunk = manifest[key];
    if (!chunk || found.has(chunk.file)) return found;
    if (chunk.file.endsWith('.js')) found.add(chunk.file);
    for (const imported of chunk.imports ?? []) withImports(imported, found);
    return found;
  };
  const entries = Object.entries(manifest).filter(([, chunk]) => chunk.isEntry);
  const entry = new Set(entries.flatMap(([key]) => [...withImports(key)]));
  const dynamic = Object.entries(manifest).filter(([, chunk]) => chunk.isDynamicEntry);
  return { entry, routes: new Map(dynamic.map(([key]) => [key, withImports(key)])) };
}
