declare module 'virtual:texts-apart' {
  /** Resolves when everything can be said in the language. Rejects when its texts could not be fetched; asking again fetches again. */
  export function loadTexts(language: 'fi' | 'sv' | 'en'): Promise<void>;
}
