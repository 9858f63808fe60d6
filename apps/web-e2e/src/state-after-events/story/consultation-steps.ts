import type { Person } from '../people.js';
import type { Desk } from './desk.js';
import type { Step } from './step.js';

const ask = (
  says: string,
  inputOf: (desk: Desk) => Readonly<Record<string, unknown>> | Promise<object>,
): Step => ({
  says,
  by: 'aino',
  on: 'inbox',
  sends: 'AskConsultation',
  input: async (desk) => ({ expertiseId: desk.expertise['substance_use'], ...(await inputOf(desk)) }),
  gives: 'ConsultationAsked',
  then: (desk, { consultation }) => {
    desk.consultationIds.push((consultation as { id: string }).id);
  },
  opensMore: true,
});

const move = (
  sends: string,
  by: Person,
  says: string,
  more: (desk: Desk) => Readonly<Record<string, unknown>> | Promise<object> = () => ({}),
): Step => ({
  says,
  by,
  on: 'consultation',
  sends,
  input: async (desk) => ({ consultationId: desk.consultationId, ...(await more(desk)) }),
  gives: sends.endsWith('Message') ? 'ConsultationMessageWritten' : 'ConsultationMoved',
  opensMore: true,
});

const onMessage = (sends: string, says: string, more: Readonly<Record<string, unknown>>): Step => ({
  says,
  by: 'eero',
  on: 'consultation',
  sends,
  input: async (desk) => ({ ...(await desk.message()), ...more }),
  gives: 'ConsultationMessageWritten',
});

/** A consultation through every move there is. */
export const CONSULTATION_STEPS: readonly Step[] = [
  {
    says: 'a nurse is available no more',
    by: 'eero',
    on: 'inbox',
    sends: 'SwitchAvailability',
    input: () => ({ isAvailable: false }),
    gives: 'AvailabilitySwitched',
  },
  ask('an identified consultation is asked, with a plan text', async (desk) => ({
    caseId: desk.caseId,
    mode: 'identified',
    urgency: 'same_day',
    question: 'Miten uni saadaan palautumaan?',
    attach: [{ planId: (await desk.plan()).id, item: 1, voice: 'client' }],
  })),
  move('ClaimConsultation', 'eero', 'a nurse claims it'),
  move('AskMoreInfo', 'eero', 'the nurse asks for more', () => ({ message: 'Montako tuntia hän nukkuu?' })),
  move('GiveMoreInfo', 'aino', 'the asker tells more', () => ({ message: 'Noin viisi tuntia.' })),
  move('SendConsultationMessage', 'eero', 'the nurse writes to the thread', () => ({ body: 'Kiitos.' })),
  onMessage('CorrectConsultationMessage', 'the nurse corrects the message', {
    body: 'Kiitos, palaan tänään.',
    reason: 'Jäi kesken.',
  }),
  onMessage('WithdrawConsultationMessage', 'the nurse takes the message back', { reason: 'Väärä ketju.' }),
  move('ReleaseConsultation', 'eero', 'the nurse releases it', () => ({ reason: 'Työvuoro päättyi.' })),
  move('ClaimConsultation', 'eero', 'the nurse claims it again'),
  move('ReassignConsultation', 'niilo', 'the lead gives it to a physician', async (desk) => ({
    professionalId: await desk.professional('hanna'),
  })),
  move('RedirectConsultation', 'hanna', 'the physician hands it on to another expertise', (desk) => ({
    expertiseId: desk.expertise['mental_health'],
    reason: 'Kuuluu mielenterveyden osaajille.',
  })),
  move('DeclineConsultation', 'eero', 'it is declined from the inbox', () => ({
    reason: 'Liian vähän tietoa.',
  })),
  move('ReopenConsultation', 'aino', 'the asker asks again'),
  move('AnswerConsultation', 'hanna', 'it is answered from the inbox', () => ({
    answer: 'Sama heräämisaika joka aamu.',
    advice: 'continue',
  })),
  move('CloseConsultation', 'aino', 'the asker closes it', () => ({
    usefulness: 5,
    changedPlan: true,
    avoidedVisit: true,
  })),
  ask('an anonymous consultation is asked', () => ({
    mode: 'anonymous',
    confirmNoIdentifiers: true,
    urgency: 'normal',
    question: 'Miten juomisen vähentämistä tuetaan kotona?',
  })),
  move('ClaimConsultation', 'ville', 'a practical nurse claims it'),
  move('CancelConsultation', 'aino', 'the asker cancels it', () => ({ reason: 'Kysyttiin jo toisaalta.' })),
];
