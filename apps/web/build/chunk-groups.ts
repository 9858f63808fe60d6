import type { Rolldown } from 'vite';

/**
 * What is always loaded together travels in one file: each of a hundred small ones is compressed alone, and waits for its importer.
 * A group holds what is named here with all it needs; what nobody names is parted by who uses it, as ever.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  // Until it is known who is here. The entry itself must stay out: without its own file the manifest has no entry.
  {
    name: 'first',
    test: /apps[\\/]web[\\/]src[\\/](app\.tsx|settings[\\/]appearance\.ts)$|node_modules[\\/]react-dom[\\/]/,
  },
  // For whoever is signed in, on whatever page.
  {
    name: 'stay',
    test: /session[\\/]src[\\/](begin-stay\.ts|signed-in\.tsx)$|apps[\\/]web[\\/]src[\\/](client-of-stay\.ts|product\.tsx)$/,
  },
  // Most pages show these, and tabs and pickers are lists …
  {
    name: 'shown',
    test: /(use-offline-reason|use-is-narrow|cached-lists)\.ts$|session[\\/]src[\\/]states[\\/]unreadable|web[\\/]ui[\\/]src[\\/](content[\\/](data-table|relative-time)|feedback[\\/](empty-state|status-tag|deadline-tag)|layout[\\/]disclosure|realtime[\\/])|react-aria-components[\\/].*[\\/]ListBox\.mjs$/,
  },
  // … and most working pages these.
  {
    name: 'choices',
    test: /web[\\/]ui[\\/]src[\\/]fields[\\/](select|checkbox|radio-group)/,
  },
  // … and whoever writes, these.
  {
    name: 'writing',
    test: /session[\\/]src[\\/](forms[\\/](use-drafted|form-dialog|inline)|drafts[\\/]use-draft)|web[\\/]ui[\\/]src[\\/]fields[\\/](text-area|form-error-summary)/,
  },
].map((group, index, all) => ({ ...group, priority: all.length - index }));
