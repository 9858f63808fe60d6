import { describe, expect, it } from '@jest/globals';
import { entriesOf, partsOf, scriptsOf } from './manifest.js';

const manifest = {
  'index.html': {
    file: 'assets/main.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['src/signed-in.tsx'],
  },
  'src/signed-in.tsx': {
    file: 'assets/signed-in.js',
    isDynamicEntry: true,
    imports: ['index.html'],
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
    expect(entriesOf(manifest)).toEqual(['index.html']);
    expect([...scriptsOf(manifest, ['index.html'])]).toEqual(['assets/main.js', 'assets/react.js']);
  });

  it('are, for a part loaded later, its own and what that imports, also where imports go round', () => {
    expect(partsOf(manifest)).toEqual(['src/signed-in.tsx', 'src/pages/board-page.tsx']);
    expect(scriptsOf(manifest, ['src/pages/board-page.tsx'])).toEqual(
      new Set(['assets/board.js', 'assets/table.js', 'assets/react.js', 'assets/main.js']),
    );
  });

  it('hold what is loaded without anybody asking for it, but no page that somebody goes to', () => {
    expect(scriptsOf(manifest, ['index.html'], (part) => !part.includes('/pages/'))).toEqual(
      new Set(['assets/main.js', 'assets/react.js', 'assets/signed-in.js']),
    );
  });
});
