import type { PaletteGroup } from '../overlays/command-palette.js';
import type { ConflictTexts } from '../overlays/conflict-dialog.js';

export const conflictTexts: ConflictTexts = {
  keepMine: 'Pidä oma',
  takeTheirs: 'Ota tallennettu',
  merge: 'Yhdistä käsin',
  mergedLabel: 'Yhdistetty teksti',
  saveMerged: 'Tallenna yhdistetty',
  backToChoices: 'Takaisin vaihtoehtoihin',
  close: 'Sulje',
  pending: 'Tallennetaan',
  differs: 'Eroaa:',
};

export const paletteGroups: readonly PaletteGroup[] = [
  {
    id: 'cases',
    title: 'Asiat',
    items: [
      { id: 'case-1042', name: 'T-1042', detail: 'Palvelutarpeen arviointi', icon: 'case' },
      { id: 'case-1043', name: 'T-1043', detail: 'Kuntoutuksen jatko', icon: 'case' },
    ],
  },
  {
    id: 'acts',
    title: 'Toiminnot',
    items: [
      { id: 'ask', name: 'Pyydä konsultaatiota', icon: 'consultation', shortcut: 'n' },
      { id: 'board', name: 'Siirry taululle', icon: 'board', shortcut: 'g t' },
    ],
  },
];
