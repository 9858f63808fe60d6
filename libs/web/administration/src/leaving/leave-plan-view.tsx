import { lawText, useLocalName, useTexts, useWords } from '@rinnalla/web-i18n';
import {
  DataTable,
  EmptyState,
  InlineAlert,
  Section,
  Stack,
  StatusTag,
  type DataTableColumn,
} from '@rinnalla/web-ui';
import type { LeaveLine, LeavePlan } from '../data/administration-types.js';
import { administrationTexts } from '../i18n/administration-texts.js';

const TONES = { moves: 'success', ends: 'neutral', released: 'info', blocked: 'danger' } as const;

/** Whose it is then, where nobody takes it over by name. */
const WITHOUT_RECIPIENT = {
  moves: 'toNobody',
  ends: 'toNobody',
  released: 'toQueue',
  blocked: 'notChosen',
} as const;

const isBlocked = ({ outcome }: LeaveLine): boolean => outcome === 'blocked';

/** What becomes of each thing: case numbers, no client. What stands in the way comes first. */
export function LeavePlanView({ plan }: { plan: LeavePlan }) {
  const say = useTexts(administrationTexts);
  const columns = usePlanColumns();
  return (
    <Section title={say('leave.plan')} headingLevel={3}>
      <Stack>
        {plan.blocked > 0 && (
          <InlineAlert tone="danger">{say('leave.blocked', { count: plan.blocked })}</InlineAlert>
        )}
        {plan.askedConsultations > 0 && (
          <InlineAlert>{say('leave.asked', { count: plan.askedConsultations })}</InlineAlert>
        )}
        <DataTable
          caption={say('leave.plan')}
          isCaptionHidden
          columns={columns}
          rows={[...plan.lines.filter(isBlocked), ...plan.lines.filter((line) => !isBlocked(line))]}
          rowId={({ id, duty }) => `${duty} ${id}`}
          empty={<EmptyState title={say('leave.empty')} icon="success" headingLevel={4} />}
        />
      </Stack>
    </Section>
  );
}

function usePlanColumns(): DataTableColumn<LeaveLine>[] {
  const say = useTexts(administrationTexts);
  const words = useWords();
  const localName = useLocalName();
  return [
    {
      id: 'case',
      header: say('leave.case'),
      isRowHeader: true,
      cell: ({ caseNumber, expertise }) =>
        caseNumber ?? (expertise ? localName(expertise) : say('leave.noCase')),
    },
    { id: 'what', header: say('leave.what'), cell: ({ duty }) => say(`duty.${duty}`) },
    {
      id: 'who',
      header: say('leave.who'),
      cell: ({ recipient, outcome }) => recipient?.name ?? say(`leave.${WITHOUT_RECIPIENT[outcome]}`),
    },
    {
      id: 'outcome',
      header: say('leave.outcome'),
      cell: ({ outcome, blockedBy, section, leavesNobody }) => (
        <Stack gap="tight">
          <span>
            <StatusTag tone={TONES[outcome]}>{say(`leaveOutcome.${outcome}`)}</StatusTag>
          </span>
          {blockedBy && section !== null && (
            <span>{`${say(`leaveBlock.${blockedBy}`)} ${say('states.section', { section: lawText(words, [section]) })}`}</span>
          )}
          {leavesNobody && <span>{say('leave.nobody')}</span>}
        </Stack>
      ),
    },
  ];
}
