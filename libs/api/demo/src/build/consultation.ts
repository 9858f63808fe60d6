import { RelationEntity } from '@rinnalla/api-access';
import {
  ConsultationAttachmentEntity,
  ConsultationEntity,
  ConsultationMessageEntity,
  ConsultationOutcomeEntity,
  ConsultationStepEntity,
  ConsultationSubjectEntity,
} from '@rinnalla/api-consultations';
import { birthYear, CONSULTATION_MOVES, type ConsultationStatus } from '@rinnalla/domain';
import type { CaseContent, ClientContent } from '../content/case-content.js';
import type { ConsultationContent, ConsultationStepContent } from '../content/consultation-content.js';
import { EXPERTISES } from '../content/expertises.js';
import { PEOPLE } from '../content/people.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { CaseChange } from './case-news.js';
import { type Ground, groundOf } from './ground.js';
import type { Rows } from './rows.js';

export interface ConsultationWorld {
  readonly clients: Readonly<Record<string, ClientContent>>;
  readonly cases: readonly CaseContent[];
}

interface Step extends Omit<ConsultationStepContent, 'move'> {
  readonly move: ConsultationStepContent['move'] | 'ask';
  readonly to: ConsultationStatus;
  readonly at: Date;
}

/**
 * A consultation with its steps, thread and answer; what it says of itself follows from its steps.
 * @throws Error for a step that the table of moves does not know
 */
export function buildConsultation(
  rows: Rows,
  time: DemoTime,
  content: ConsultationContent,
  world: ConsultationWorld,
): void {
  const steps = stepsOf(content, time);
  const claim = lastClaim(steps);
  addConsultation(rows, content, steps, claim);
  buildSteps(rows, content.key, steps);
  buildThread(rows, time, content);
  const ground = groundOfConsultation(content);
  if (content.about) buildSubject(rows, time, content, world, ground);
  buildSights(rows, content.key, steps, ground);
  if (content.outcome) {
    rows.add(ConsultationOutcomeEntity, {
      consultationId: demoId('consultation', content.key),
      ...content.outcome,
    });
  }
}

function addConsultation(
  rows: Rows,
  content: ConsultationContent,
  steps: readonly [Step, ...Step[]],
  claim: Step | undefined,
): void {
  const [asked] = steps;
  const last = steps.at(-1) ?? asked;
  const momentOf = (move: Step['move']) => steps.findLast((step) => step.move === move)?.at ?? null;
  rows.add(ConsultationEntity, {
    id: demoId('consultation', content.key),
    expertiseId: demoId('expertise', content.expertise),
    mode: content.about ? 'identified' : 'anonymous',
    urgency: content.urgency,
    question: content.question,
    status: last.to,
    askedBy: demoId('person', content.askedBy),
    askedFromUnit: demoId('unit', PEOPLE[content.askedBy].unit),
    askedAt: asked.at,
    claimedBy: claim ? demoId('person', claim.by) : null,
    claimedAt: claim?.at ?? null,
    ...answerColumns(content),
    answeredAt: momentOf('answer'),
    closedAt: momentOf('close'),
    lastStepAt: last.at,
    version: steps.length,
  });
}

const answerColumns = ({ answer }: ConsultationContent) => ({
  answer: answer?.text ?? null,
  advice: answer?.advice ?? null,
});

/** What the steps of a consultation tell those who follow its case. */
export function touchesOf(content: ConsultationContent, time: DemoTime): CaseChange[] {
  return stepsOf(content, time).map(({ at, by, to }, index) => ({
    type: index === 0 ? 'consultation.requested' : `consultation.${to}`,
    change: index === 0 ? 'created' : 'changed',
    refKind: 'consultation',
    refId: demoId('consultation', content.key),
    version: index + 1,
    at,
    by,
  }));
}

function stepsOf(content: ConsultationContent, time: DemoTime): [Step, ...Step[]] {
  const asked: Step = {
    move: 'ask',
    to: 'requested',
    by: content.askedBy,
    when: content.askedWhen,
    at: time.moment(content.askedWhen),
  };
  const steps: [Step, ...Step[]] = [asked];
  let status: ConsultationStatus = 'requested';
  for (const step of content.steps) {
    const rule = CONSULTATION_MOVES.find((move) => move.move === step.move && move.from === status);
    if (!rule) throw new Error(`Consultation ${content.key}: no ${step.move} from ${status}`);
    status = rule.to;
    steps.push({ ...step, to: status, at: time.moment(step.when) });
  }
  return steps;
}

/** Who has it, or had it when it was answered or declined; nobody after a release. */
function lastClaim(steps: readonly Step[]): Step | undefined {
  const last = steps.findLast((step) => ['claim', 'release', 'answer', 'decline'].includes(step.move));
  if (last === undefined || last.move === 'release') return undefined;
  return steps.findLast((step) => step.move === 'claim') ?? last;
}

function buildSteps(rows: Rows, key: string, steps: readonly Step[]): void {
  steps.forEach((step, index) =>
    rows.add(ConsultationStepEntity, {
      id: demoId('consultation-step', `${key}/${index}`),
      consultationId: demoId('consultation', key),
      move: step.move,
      toStatus: step.to,
      reason: step.reason ?? null,
      at: step.at,
      by: demoId('person', step.by),
    }),
  );
}

function buildThread(rows: Rows, time: DemoTime, { key, thread = [] }: ConsultationContent): void {
  thread.forEach(({ by, when, body }, index) =>
    rows.add(ConsultationMessageEntity, {
      id: demoId('consultation-message', `${key}/${index}`),
      consultationId: demoId('consultation', key),
      body,
      createdAt: time.moment(when),
      createdBy: demoId('person', by),
    }),
  );
}

function groundOfConsultation({ about, askedBy, expertise }: ConsultationContent): Ground {
  if (about) return groundOf(about.workspace, askedBy, EXPERTISES[expertise].register, about.case);
  return { mode: 'M6', evidence: { verifiedRelationship: false, workTask: null } };
}

function buildSubject(
  rows: Rows,
  time: DemoTime,
  { key, about, askedWhen, attachments = [] }: ConsultationContent,
  { clients, cases }: ConsultationWorld,
  ground: Ground,
): void {
  const client = about && clients[about.client];
  if (!client) throw new Error(`Consultation ${key} is about nobody`);
  const consultationId = demoId('consultation', key);
  rows.add(ConsultationSubjectEntity, {
    consultationId,
    caseId: demoId('case', about.case),
    clientId: demoId('client', about.client),
    clientName: `${client.givenNames} ${client.familyName}`,
    birthYear: birthYear(time.bornYearsAgo(client.age, client.birthday)),
    legalMode: ground.mode,
    evidence: { ...ground.evidence },
  });
  const plan = cases
    .find((content) => content.key === about.case)
    ?.plans.find((own) => own.client === about.client);
  for (const { item, voice } of attachments) {
    const text = plan?.texts.find((own) => own.item === item && own.voice === voice);
    if (!text) throw new Error(`Consultation ${key} attaches ${item} ${voice}, which nobody has written`);
    rows.add(ConsultationAttachmentEntity, {
      id: demoId('consultation-attachment', `${key}/${item}/${voice}`),
      consultationId,
      item,
      voice,
      body: text.body,
      copiedAt: time.moment(askedWhen),
    });
  }
}

/**
 * Claiming is a relation of its own kind: it opens the question and what was attached, never the case. It ends when the claimant lets
 * go or the consultation is over; declining at once opens none that lasts.
 */
function buildSights(rows: Rows, key: string, steps: readonly Step[], ground: Ground): void {
  const isClaim = (step: Step, index: number) =>
    step.move === 'claim' || (step.move === 'answer' && steps[index - 1]?.to === 'requested');
  steps.forEach((claim, index) => {
    if (!isClaim(claim, index)) return;
    const end = steps.slice(index + 1).find(({ to }) => !SEEN_BY_CLAIMANT.has(to));
    rows.add(RelationEntity, {
      id: demoId('relation', `consultation/${key}/${index}`),
      professionalId: demoId('person', claim.by),
      kind: 'consultation',
      consultationId: demoId('consultation', key),
      legalMode: ground.mode,
      evidence: { ...ground.evidence },
      purpose: 'consultation',
      validFrom: claim.at,
      validTo: end?.at ?? null,
      createdBy: demoId('person', claim.by),
      version: end ? 2 : 1,
    });
  });
}

const SEEN_BY_CLAIMANT: ReadonlySet<ConsultationStatus> = new Set(['claimed', 'more_info_asked', 'answered']);
