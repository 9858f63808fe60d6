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
  language: 'Språk',
};
