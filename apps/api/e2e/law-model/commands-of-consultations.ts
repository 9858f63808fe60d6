import { randomUUID } from 'node:crypto';
import type { Command } from './commands.js';
import type { Rules } from './rules.js';
import { pick, type Step } from './steps.js';
import type { ModelTown } from './town.js';
import type { Consultation, Person } from './world.js';

/** What each move needs, and what it makes of the request: from, by whom, to. */
const MOVES = {
  claim: { input: {}, type: 'ConsultationMoveInput' },
  release: { input: { reason: 'Työvuoro päättyi' }, type: 'ConsultationReasonInput' },
  answer: { input: { answer: 'Jatkakaa näin.', advice: 'continue' }, type: 'AnswerConsultationInput' },
  close: {
    input: { usefulness: 4, changedPlan: false, avoidedVisit: false },
    type: 'CloseConsultationInput',
  },
} as const;
type Move = keyof typeof MOVES;

const UNABLE = {
  mode: 'M3',
  incapacityReason: 'Muistisairaus',
  assessedBy: 'Lääkäri',
  noLegalRepresentative: true,
};

/** Asks, or moves one of those asked: at most ten are open at a time. */
export const consult: Command = (town, rules, step) => {
  const open = town.world.consultations.filter(({ status }) => status !== 'closed');
  return open.length === 0 || (open.length < 10 && step.more % 4 === 0)
    ? ask(town, rules, step)
    : move(town, rules, step, pick(open, step.on));
};

/** By the joint service, which follows from where the work is done, or because the client cannot judge. */
const groundOf = (more: number): 'M1' | 'M3' => ((more >> 5) % 3 === 0 ? 'M1' : 'M3');

const aboutWhom = (caseId: string, clientId: string | null, mode: 'M1' | 'M3' | null) =>
  mode === null
    ? { mode: 'anonymous', confirmNoIdentifiers: true }
    : { mode: 'identified', caseId, clientId, ground: mode === 'M3' ? UNABLE : null };

async function ask(town: ModelTown, rules: Rules, { who, on, more }: Step): Promise<string | null> {
  const { people, cases, consultations } = town.world;
  const isAnonymous = more % 3 === 0;
  const able = people.filter((person) => !person.isDisabled);
  const one = pick(cases, on);
  // Rather somebody at work with the case: the rest are refused, whatever the ground.
  const seeing = able.filter((person) => rules.seesCase(person, one));
  const by = pick((more >> 7) % 4 > 0 && seeing.length > 0 ? seeing : able, who);
  const client = isAnonymous ? null : pick(one.clients, more >> 3);
  const mode = isAnonymous ? null : groundOf(more);
  const named = { caseId: isAnonymous ? null : one.id, client, mode } as const;
  const may = rules.mayAsk(by, one, named);
  const { data } = await town.session(by.login).ask<{
    askConsultation: { __typename: string; consultation?: { id: string } };
  }>(`mutation Step($input: AskConsultationInput!) { askConsultation(input: $input) { __typename ... on ConsultationAsked { consultation { id } } } }`, {
    input: {
      mutationId: randomUUID(),
      expertiseId: town.expertise,
      urgency: 'normal',
      question: 'Miten edetä?',
      ...aboutWhom(one.id, client, mode),
    },
  });
  const id = data?.askConsultation.consultation?.id;
  if (id !== undefined)
    consultations.push({ ...named, id, asker: by.id, status: 'requested', claimant: null });
  const isDone = id !== undefined;
  return isAnonymous || isDone === may
    ? null
    : `asked under ${String(mode)} by ${by.login}: ${isDone ? 'done' : 'refused'}, expected otherwise`;
}

const answersFor = ({ world }: ModelTown, person: Person, caseId: string | null): boolean =>
  world.relations.some(
    (one) => one.caseId === caseId && one.person === person.id && one.kind === 'named_worker',
  );

/** Nobody answers their own question; only who has it gives it back; only the asker closes what was answered,
 * or the named worker of its case. */
function isTheirs(
  town: ModelTown,
  move: Move,
  person: Person,
  { asker, caseId, claimant, status }: Consultation,
): boolean {
  const isOther = asker !== person.id;
  const hasClaimed = isOther && claimant === person.id && status === 'claimed';
  const couldTake = isOther && person.hasExpertise && status === 'requested';
  switch (move) {
    case 'claim':
      return couldTake;
    case 'release':
      return hasClaimed;
    case 'answer':
      return couldTake || hasClaimed;
    case 'close':
      return status === 'answered' && (!isOther || answersFor(town, person, caseId));
  }
}

async function move(town: ModelTown, rules: Rules, step: Step, one: Consultation): Promise<string | null> {
  const what = pick(['claim', 'claim', 'release', 'answer', 'close'] as const, step.more);
  const fitting = town.world.people.filter((person) => isTheirs(town, what, person, one));
  const by = pick(step.more % 10 < 7 && fitting.length > 0 ? fitting : town.world.people, step.who);
  const may = !by.isDisabled && rules.seesConsultation(by, one.id) && isTheirs(town, what, by, one);
  const { input, type } = MOVES[what];
  const { data } = await town
    .session(by.login)
    .ask<Record<string, { __typename: string }>>(
      `mutation Step($input: ${type}!) { ${what}Consultation(input: $input) { __typename } }`,
      { input: { mutationId: randomUUID(), consultationId: one.id, ...input } },
    );
  const isDone = data?.[`${what}Consultation`]?.__typename === 'ConsultationMoved';
  if (isDone) settle(what, by, one);
  return isDone === may ? null : `${what} by ${by.login}: ${isDone ? 'done' : 'refused'}, expected otherwise`;
}

function settle(what: Move, by: Person, one: Consultation): void {
  if (what === 'claim' || (what === 'answer' && one.status === 'requested')) one.claimant = by.id;
  if (what === 'release') one.claimant = null;
  one.status = { claim: 'claimed', release: 'requested', answer: 'answered', close: 'closed' }[what];
}
