import type { fi } from './desk-fi.js';

export const sv: typeof fi = {
  waiting: 'Obesvarade',
  waitingLead: 'Först den som ska besvaras först.',
  answered: 'Besvarade',
  noneWaiting: 'All respons har besvarats',
  noneAnswered: 'Ingen respons har besvarats',
  heading: 'Respons {{day}}',
  from: 'Avsändare: {{person}}',
  recordedBy: 'Antecknad av {{person}}, {{moment}}',
  dueAt: 'Ska besvaras senast {{moment}}',
  reminder: {
    title: 'Tillgänglighetsrespons väntar på svar',
    breached: 'Försenade: {{count}}',
    dueToday: 'Ska besvaras i dag: {{count}}',
    dueSoon: 'Ska snart besvaras: {{count}}',
    open: 'Öppna tillgänglighetsresponsen',
  },
  record: {
    open: 'Anteckna respons som kommit på annat sätt',
    title: 'Anteckna respons som kommit på annat sätt',
    lead: 'Respons per e-post, telefon eller på annat sätt. Tidsfristen räknas från den dag då responsen inkom.',
    sender: 'Vem skickade och hur',
    senderHelp: 'Till exempel: en kvällsarbetare, per telefon. Inga klientuppgifter.',
    receivedOn: 'Dag då responsen inkom',
    done: 'Responsen har antecknats. Ska besvaras senast {{day}}.',
  },
  reply: {
    open: 'Svara',
    title: 'Svara på responsen',
    lead: 'Avsändaren ser svaret genast på sin egen sida. Svaret kan inte ändras efteråt.',
    leadOtherwise:
      'Responsen kom på annat sätt: ge svaret också till avsändaren själv. Svaret kan inte ändras efteråt.',
    submit: 'Skicka svaret',
    done: 'Svaret har skickats',
  },
  correct: {
    open: 'Rätta dagen då den inkom',
    title: 'Rätta dagen då responsen inkom',
    lead: 'Tidsfristen räknas på nytt. Den tidigare dagen förblir synlig.',
    receivedOn: 'Rätt dag',
    reason: 'Hur vet man vilken dag som är rätt?',
    done: 'Dagen har rättats',
  },
  corrections: {
    title: 'Dagen har rättats: {{count}}',
    from: 'Dagen var {{from}}, rättades till {{to}}.',
  },
};
