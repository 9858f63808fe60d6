import type { NavEntry } from '../navigation/nav.js';

export const workshopEntries: readonly NavEntry[] = [
  { id: 'foundation', name: 'Perusta', href: '#perusta', icon: 'home', isCurrent: true },
  { id: 'actions', name: 'Toiminnot', href: '#toiminnot', icon: 'task', count: 3, countWords: '3 uutta' },
  { id: 'fields', name: 'Kentät', href: '#kentat', icon: 'edit' },
  { id: 'overlays', name: 'Päällekkäiset', href: '#paallekkaiset', icon: 'board' },
  { id: 'feedback', name: 'Palaute', href: '#palaute', icon: 'bell' },
  { id: 'content', name: 'Sisältö', href: '#sisalto', icon: 'document' },
  { id: 'navigation', name: 'Liikkuminen', href: '#liikkuminen', icon: 'arrow-right' },
  { id: 'realtime', name: 'Reaaliaika', href: '#reaaliaika', icon: 'live' },
];
