import { describe, expect, it } from '@jest/globals';
import { scriptsOf } from './manifest.js';

const manifest = {
  'index.html': {
    file: 'assets/main.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['src/pages/board-page.tsx'],
  },
  '_react.js': { file: 'assets/react.js' },
  '_table.js': { file: 'assets/table.js', imports: ['_react.js'] },
  'src/pages/board-page.tsx': {
    file: 'assets/board.js',
    isDynamicEntry: true,
    imports: ['_table.js', 'index.html'],
  },
  'src/board.css': { file: 'assets/board.css' },
};

describe('the scripts of a build', () => {
  it('are, for the first page, the entry and all it imports, nothing that is loaded later', () => {
    expect([...scriptsOf(manifest).entry]).toEqual(['assets/main.js', 'assets/react.js']);
  });

  it('are, for a part loaded later, its own and what that imports, also where imports go round', () => {
    const { routes } = scriptsOf(manifest);
    expect([...routes.keys()]).toEqual(['src/pages/board-page.tsx']);
    expect([...(routes.get('src/pages/board-page.tsx') ?? [])]).toEqual([
      'assets/board.js',
      'assets/table.js',
      'assets/react.js',
      'assets/main.js',
    ]);
  });
});
