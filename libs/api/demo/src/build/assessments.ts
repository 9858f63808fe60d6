import {
  AssessmentEntity,
  AssessmentSectionEntity,
  AssessmentSectionVersionEntity,
} from '@rinnalla/api-assessments';
import {
  ASSESSMENT_SECTION_KEYS,
  type AssessmentSectionKey,
  type AssessmentStatus,
  calendarDay,
  isChildOn,
  sectionsFor,
} from '@rinnalla/domain';
import { choose } from '../choice.js';
import { OF_A_SIBLING, WITHOUT_NEED, wordsIn } from '../content/assessments.js';
import type { CaseContent, ClientContent } from '../content/case-content.js';
import type { PersonKey } from '../content/people.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import { decisionsOf, endOf } from './assessment-ends.js';
import { buildParticipants } from './assessment-participants.js';
import { type Assessed, waysOf } from './assessment-ways.js';
import type { CaseNews } from './case-news.js';
import type { Rows } from './rows.js';

/** The assessment of service need of each child or adult whom a case is about, as far as the case has come. */
export function buildAssessments(
  rows: Rows,
  time: DemoTime,
  clients: Readonly<Record<string, ClientContent>>,
  cases: readonly CaseContent[],
  newsOf: (caseKey: string) => CaseNews,
): void {
  for (const content of cases) {
    for (const assessed of waysOf(content, clients, time)) {
      const news = newsOf(content.key);
      buildAssessment(rows, assessed, news);
      buildSections(rows, assessed, writtenIn(assessed, time), news);
      buildParticipants(rows, assessed);
    }
  }
}

const VERSIONS: Readonly<Record<AssessmentStatus, number>> = {
  pending: 1,
  started: 2,
  draft_complete: 4,
  signed: 5,
  discontinued: 3,
};

function buildAssessment(rows: Rows, assessed: Assessed, news: CaseNews): void {
  const { key, ofCase, client, status, pendingSince, startedAt, endedAt, opener, author, signer } = assessed;
  const isSigned = status === 'signed';
  if (endedAt !== null) {
    news.tell({
      type: isSigned ? 'assessment.signed' : 'assessment.discontinued',
      change: 'changed',
      refKind: 'assessment',
      refId: demoId('assessment', key),
      version: VERSIONS[status],
      at: endedAt,
      by: isSigned ? signer : author,
    });
  }
  rows.add(AssessmentEntity, {
    id: demoId('assessment', key),
    caseId: demoId('case', ofCase.key),
    clientId: demoId('client', client),
    register: 'social',
    serviceFunction: ofCase.serviceFunction,
    status,
    pendingSince,
    startedOn: calendarDay(startedAt),
    ...decisionsOf(assessed),
    ...endOf(assessed),
    createdAt: pendingSince,
    createdBy: demoId('person', opener),
    version: VERSIONS[status],
  });
}

type Written = ReadonlyMap<AssessmentSectionKey, string>;

/** A started one has its first words; a broken off one only what the client said. */
const FIRST: Readonly<Partial<Record<AssessmentStatus, readonly AssessmentSectionKey[]>>> = {
  started: ['situation_and_need', 'clients_own_view', 'close_network'],
  discontinued: ['clients_own_view'],
};

function writtenIn(assessed: Assessed, time: DemoTime): Written {
  const { key, content, ofCase, status, startedAt } = assessed;
  const birthDate = time.bornYearsAgo(content.age, content.birthday);
  const isChild = isChildOn(birthDate, calendarDay(startedAt));
  const asked = sectionsFor({ isChild, serviceFunction: ofCase.serviceFunction }).map((one) => one.key);
  const words = { ...wordsIn(content.language), ...specialWords(assessed) };
  const first = FIRST[status] ?? asked;
  return new Map(
    asked
      .filter((section) => first.includes(section))
      .map((section) => [section, ofPlan(assessed, section) ?? choose(`${key}/${section}`, words[section])]),
  );
}

function specialWords({ role, continues, content }: Assessed) {
  return {
    ...(role === 'sibling' && content.language !== 'sv' && OF_A_SIBLING),
    ...(!continues && WITHOUT_NEED),
  };
}

/** What was found went into the plan: its first item says the same, in both voices. */
function ofPlan({ ofCase, client }: Assessed, section: AssessmentSectionKey): string | undefined {
  if (section !== 'situation_and_need' && section !== 'clients_own_view') return undefined;
  const voice = section === 'clients_own_view' ? 'client' : 'professional';
  return ofCase.plans
    .find((plan) => plan.client === client)
    ?.texts.find((text) => text.item === 1 && text.voice === voice)?.body;
}

const MINUTE = 60_000;

function buildSections(rows: Rows, assessed: Assessed, written: Written, news: CaseNews): void {
  const { key, ofCase, pendingSince, opener } = assessed;
  const assessmentId = demoId('assessment', key);
  const caseId = demoId('case', ofCase.key);
  for (const [index, section] of ASSESSMENT_SECTION_KEYS.entries()) {
    const id = demoId('assessment-section', `${key}/${section}`);
    const body = written.get(section);
    const writer = body === undefined ? opener : writerOf(assessed, index);
    const by = demoId('person', writer);
    const at = body === undefined ? pendingSince : savedAt(assessed, index);
    rows.add(AssessmentSectionEntity, {
      id,
      assessmentId,
      caseId,
      section,
      body: body ?? '',
      updatedAt: at,
      updatedBy: by,
      version: body === undefined ? 1 : 2,
    });
    if (body === undefined) continue;
    news.tell({
      type: 'assessment.sectionSaved',
      change: 'changed',
      refKind: 'assessment_section',
      refId: id,
      version: 2,
      at,
      by: writer,
    });
    rows.add(AssessmentSectionVersionEntity, {
      id: demoId('assessment-section-version', `${key}/${section}/2`),
      assessmentSectionId: id,
      assessmentId,
      caseId,
      version: 2,
      body,
      at,
      by,
    });
  }
}

/** The network is told by the work pair, where there is one. */
const writerOf = ({ author, pair }: Assessed, index: number): PersonKey =>
  pair !== null && ASSESSMENT_SECTION_KEYS[index] === 'close_network' ? pair : author;

/** One after another from the first day, and before the end. */
function savedAt({ startedAt, writtenUntil }: Assessed, index: number): Date {
  const wanted = startedAt.getTime() + (index + 1) * 11 * MINUTE;
  return new Date(Math.min(wanted, writtenUntil.getTime() - (10 - index) * MINUTE));
}
