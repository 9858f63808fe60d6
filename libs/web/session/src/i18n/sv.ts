import type { fi } from './fi.js';

export const sv: typeof fi = {
  product: 'Rinnalla',
  purpose: 'Det sektorsövergripande teamets gemensamma arbetsrum',
  signIn: {
    title: 'Logga in',
    login: 'Användarnamn',
    password: 'Lösenord',
    submit: 'Logga in',
    pending: 'Loggar in',
    failed: 'Inloggningen misslyckades',
    loginMissing: 'Skriv användarnamnet.',
    passwordMissing: 'Skriv lösenordet.',
  },
  demo: {
    title: 'Prova som en exempelperson',
    lead: 'Personerna, klienterna och händelserna är påhittade. Välj en person och börja arbeta genast.',
    search: 'Sök med namn, yrke eller enhet',
    none: 'Ingen motsvarar sökningen.',
  },
  unreachable: {
    title: 'Det går inte att nå servern',
    text: 'Kontrollera nätverksförbindelsen. Dina texter finns kvar på den här enheten.',
  },
  lock: {
    title: 'Sessionen är låst',
    text: 'Logga in på nytt, så fortsätter du där du slutade. Din text finns kvar.',
    who: 'Den låsta sessionens användare',
    continueAs: 'Fortsätt som exempelpersonen',
    other: 'Logga in som en annan användare',
  },
  idle: {
    title: 'Är du kvar?',
    text: 'Sessionen låses eftersom du inte har gjort något på en stund. Din text finns kvar.',
    left: 'Tid kvar: {{time}}',
    stay: 'Fortsätt arbeta',
  },
  signOut: {
    title: 'Du har oavslutad text',
    count: 'Oavslutade texter: {{total}}',
    text: 'Utloggningen raderar dem från den här enheten. Raderad text kan inte återställas.',
    confirm: 'Radera texterna och logga ut',
    pending: 'Loggar ut',
    failed: 'Utloggningen misslyckades eftersom det inte går att nå servern. Försök igen.',
  },
  colleague: {
    pick: 'Välj en person',
    search: 'Sök på namn',
    searching: 'Söker',
    clear: 'Rensa valet',
  },
  drafts: {
    title: 'Dina texter som inte har skickats',
    lead: 'Texterna finns bara på den här enheten och tas bort när du loggar ut. Kopiera dem om du behöver dem.',
    none: 'Du har inga texter som inte har skickats.',
    case: 'Ärende',
    consultation: 'Konsultation',
    other: 'Annat formulär',
    when: '{{what}}, skriven {{at}}',
    noWords: 'Formuläret innehåller bara val.',
    copy: 'Kopiera',
    copied: 'Texten kopierades',
    copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
    remove: 'Ta bort',
    removeTitle: 'Ska texten tas bort?',
    removeText: 'En borttagen text kan inte återställas.',
  },
  ground: { label: 'På vilken grund', reason: 'Varför på denna grund', how: 'Hur samtycket gavs' },
  form: {
    restored: 'Ditt halvfärdiga formulär är återställt.',
    clear: 'Töm',
    saving: 'Sparas',
  },
  notLoaded: {
    title: 'Det här kunde inte laddas',
    offline:
      'Förbindelsen är bruten. Dina halvfärdiga texter är i behåll. Försök igen när förbindelsen är tillbaka.',
    failed:
      'Förbindelsen bröts, eller programmet har uppdaterats. Ladda sidan på nytt. Dina halvfärdiga texter är i behåll på den här enheten och kommer tillbaka.',
    reload: 'Ladda sidan på nytt',
  },
  language: 'Språk',
};
