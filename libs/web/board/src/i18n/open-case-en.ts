import type { fi } from './open-case-fi.js';

export const en: typeof fi = {
  newcomer: {
    title: 'Is this person a client?',
    lead: 'Search by the whole personal identity code, or by the whole name and the date of birth. Every search is logged.',
    by: 'Search by',
    byHetu: 'By identity code',
    byName: 'By name and date of birth',
    birthDate: 'Date of birth',
    namesHint: 'All given names, as in the papers.',
    searching: 'Searching',
    known: 'This person is a client already',
    handledBy: 'Handled by',
    noMore: 'No more can be shown. If they need help at once, follow your unit’s instructions.',
    yours: 'You see the case already. Open it by the search.',
    unknown: 'No client is found by these details',
    unknownText: 'Check the spelling. If the details are right, you can open a case.',
    reason: 'Why do you ask to join?',
    reasonHint: 'The named worker and the team’s leads see this. Write no names.',
    ask: 'Ask to join the team',
    asked: 'The request was sent',
    askedText: 'If you are taken into the team, the case will show on My day.',
    notAsked: 'The request was not sent',
    failed: 'The search could not be made',
    tooMany: 'Too many searches. You can search again at {{time}}.',
  },
  openCase: {
    title: 'Open a case',
    lead: 'You become the named worker until another is named.',
    hetu: 'Personal identity code',
    hetuHint: 'For example 010190-900P',
    familyName: 'Family name',
    givenNames: 'Given names',
    contactLanguage: 'Contact language',
    serviceFunction: 'Service function',
    ownFunctions:
      'Only the service functions whose documents your work task opens. Any other case is opened by somebody whose work task it belongs to.',
    notOpen:
      'Your work task does not open the documents of this service function ({{law}}). Ask somebody whose work task it belongs to to open the case.',
    choose: 'Choose',
    topic: 'What is it about?',
    topicHint: 'Briefly. Write no names here.',
    submit: 'Open the case',
    pending: 'Opening',
    draft: 'You are continuing an unfinished form.',
    opened: 'The case was opened. Case number: {{number}}',
    failed: 'The case was not opened',
    namesakeVisible:
      'There is already a client of the same name and day of birth. Find the client’s case with the board’s search, or say that this is another person.',
    namesake:
      'There is already a client of the same name and day of birth. If it is the same person, ask to join the client’s team.',
    anotherPerson: 'Another person of the same name and day of birth',
    knownVisible:
      'There is already a client with this identity code. Find the client’s case with the board’s search.',
    knownElsewhere:
      'There is already a client with this identity code in another unit. Ask the client’s named worker to add you to the team.',
    missing: {
      birthDate: 'Write the date of birth.',
      familyName: 'Enter the family name.',
      givenNames: 'Enter the given names.',
      serviceFunction: 'Choose the service function.',
      topic: 'Write what it is about.',
      hetu: 'Enter the identity code.',
      hetuFormat: 'Enter the identity code in the form DDMMYY-NNNC.',
    },
  },
};
