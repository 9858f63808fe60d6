import type { fi } from './fi.js';

export const en: typeof fi = {
  product: 'Rinnalla',
  purpose: 'The shared workspace of a multidisciplinary team',
  signIn: {
    title: 'Sign in',
    login: 'User name',
    password: 'Password',
    submit: 'Sign in',
    pending: 'Signing in',
    failed: 'Signing in did not succeed',
    loginMissing: 'Enter your user name.',
    passwordMissing: 'Enter your password.',
  },
  demo: {
    title: 'Try as an example person',
    lead: 'The people, clients and events are invented. Choose a person and start working at once.',
    search: 'Search by name, profession or unit',
    none: 'No one matches the search.',
  },
  unreachable: {
    title: 'The server cannot be reached',
    text: 'Check your network connection. What you wrote is safe on this device.',
  },
  lock: {
    title: 'The session is locked',
    text: 'Sign in again to go on from where you were. What you wrote is safe.',
    who: 'User of the locked session',
    continueAs: 'Continue as the example person',
    other: 'Sign in as another user',
  },
  idle: {
    title: 'Are you still there?',
    text: 'The session will lock, because you have not done anything for a while. What you wrote is kept.',
    left: 'Time left: {{time}}',
    stay: 'Keep working',
  },
  signOut: {
    title: 'You have unfinished text',
    count: 'Unfinished texts: {{total}}',
    text: 'Signing out deletes them from this device. Deleted text cannot be recovered.',
    confirm: 'Delete the texts and sign out',
    pending: 'Signing out',
    failed: 'Signing out did not succeed, because the server cannot be reached. Try again.',
  },
  colleague: {
    pick: 'Choose a person',
    search: 'Search by name',
    searching: 'Searching',
    clear: 'Clear the choice',
  },
  drafts: {
    title: 'Your unsent texts',
    lead: 'The texts are only on this device, and signing out deletes them. Copy them if you need them.',
    none: 'You have no unsent texts.',
    case: 'Case',
    consultation: 'Consultation',
    other: 'Other form',
    when: '{{what}}, written {{at}}',
    noWords: 'The form holds only choices.',
    copy: 'Copy',
    copied: 'Text copied',
    copyFailed: 'Copying did not succeed. Select the text and copy it yourself.',
    remove: 'Delete',
    removeTitle: 'Delete the text?',
    removeText: 'A deleted text cannot be brought back.',
  },
  ground: { label: 'On what ground', reason: 'Why this ground', how: 'How consent was given' },
  form: {
    restored: 'Your unfinished form has been restored.',
    clear: 'Clear',
    saving: 'Saving',
  },
  notLoaded: {
    title: 'This could not be loaded',
    offline:
      'There is no connection. What you have begun to write is kept. Try again when the connection is back.',
    failed:
      'The connection was lost, or the program has been updated. Reload the page. What you have begun to write is kept on this device and comes back.',
    reload: 'Reload the page',
  },
  language: 'Language',
};
