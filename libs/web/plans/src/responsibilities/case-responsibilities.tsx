import type { CaseResponsibilitiesQuery } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { EmptyState, RadioGroup, Section } from '@rinnalla/web-ui';
import { useSession } from '@rinnalla/web-session';
import { useState } from 'react';
import { PlanDeskProvider, type PlanDesk } from '../data/plan-desk.js';
import type { PlanWithResponsibilities } from '../data/plan-types.js';
import { useResponsibilities } from '../data/use-plans.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useLiveNews } from '../news/use-live-news.js';
import { maskOfPlans, PlanMask } from '../states/plan-mask.js';
import { PlanReadState } from '../states/plan-read-state.js';
import { byUrgency, isOpenLine } from './open-responsibilities.js';
import { ProposeForm } from './propose-form.js';
import { ResponsibilityTable, type TableLine } from './responsibility-table.js';

export interface CaseResponsibilitiesProps {
  caseId: string;
  /** When the viewer last looked; null for the first time, undefined while unknown. */
  seenAt: string | null | undefined;
  /** Client names must not be read off the screen now. */
  isHidden: boolean;
}

const FILTERS = ['open', 'mine', 'all'] as const;
type Filter = (typeof FILTERS)[number];
type Found = CaseResponsibilitiesQuery['case'];

/** Who does what by when on a case, over the plans of all its clients. */
export function CaseResponsibilities({ caseId, seenAt, isHidden }: CaseResponsibilitiesProps) {
  const { justChanged, onRead } = useLiveNews();
  const { data, ...read } = useResponsibilities(caseId, onRead);
  if (!data) return <PlanReadState {...read} />;
  return <Responsibilities found={data.case} isHidden={isHidden} seenAt={seenAt} justChanged={justChanged} />;
}

interface ResponsibilitiesProps extends Pick<PlanDesk, 'seenAt' | 'justChanged'> {
  found: Found;
  isHidden: boolean;
}

function Responsibilities({ found, isHidden, seenAt, justChanged }: ResponsibilitiesProps) {
  const say = useTexts(planTexts);
  const { me } = useSession();
  const [filter, setFilter] = useState<Filter>('open');
  const plans = found.plans ?? [];
  const lines = linesOf(plans);
  const isMine = ({ owner }: TableLine['line']) => owner.id === me.professional.id;
  const shown = lines.filter(
    ({ line }) => filter === 'all' || (isOpenLine(line) && (filter === 'open' || isMine(line))),
  );
  const desk: Omit<PlanDesk, 'planId'> = {
    caseId: found.id,
    mayWrite: found.viewerCan.writePlan,
    team: found.team.map((member) => member.professional),
    seenAt,
    justChanged,
    onWriting: isNotWriting,
  };
  return (
    <Section title={say('responsibility.title')} lead={say('responsibility.lead')}>
      {lines.length > 0 && <FilterChoice value={filter} onChange={setFilter} />}
      {plans.map((plan, index) => (
        <PlanDeskProvider key={plan.id} value={{ ...desk, planId: plan.id }}>
          {index === 0 && (
            <ResponsibilityTable
              lines={shown}
              isWithClient={!isHidden && plans.length > 1}
              empty={<NothingShown filter={lines.length === 0 ? null : filter} />}
            />
          )}
          {desk.mayWrite && <ProposeTo found={found} plan={plan} number={index + 1} isHidden={isHidden} />}
        </PlanDeskProvider>
      ))}
      <PlanMask masks={found.masks} />
      {plans.length === 0 && !maskOfPlans(found.masks) && <NothingShown filter={null} />}
    </Section>
  );
}

const isNotWriting = () => undefined;

const linesOf = (plans: readonly PlanWithResponsibilities[]): TableLine[] =>
  plans
    .flatMap((plan) =>
      plan.responsibilities.map((line) => ({
        line,
        clientName: clientNameOf(plan),
        goalTitle: plan.goals.find((goal) => goal.id === line.goalId)?.title,
      })),
    )
    .toSorted((one, other) => byUrgency(one.line, other.line));

const clientNameOf = ({ client }: PlanWithResponsibilities): string =>
  `${client.givenNames} ${client.familyName}`;

interface ProposeToProps {
  found: Found;
  plan: PlanWithResponsibilities;
  number: number;
  isHidden: boolean;
}

function ProposeTo({ found, plan, number, isHidden }: ProposeToProps) {
  const say = useTexts(planTexts);
  const client = isHidden ? say('plan.hiddenClient', { number }) : clientNameOf(plan);
  return (
    <ProposeForm
      label={(found.plans?.length ?? 0) > 1 ? say('responsibility.addFor', { client }) : undefined}
      goals={plan.goals.filter(({ withdrawnAt }) => withdrawnAt === null)}
    />
  );
}

function FilterChoice({ value, onChange }: { value: Filter; onChange: (filter: Filter) => void }) {
  const say = useTexts(planTexts);
  return (
    <RadioGroup
      label={say('responsibility.filter')}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(FILTERS.find((filter) => filter === chosen) ?? 'open')}
      options={FILTERS.map((filter) => ({ value: filter, label: say(`responsibility.${filter}`) }))}
    />
  );
}

function NothingShown({ filter }: { filter: Filter | null }) {
  const say = useTexts(planTexts);
  if (filter === null || filter === 'all') {
    return (
      <EmptyState title={say('responsibility.noneTitle')} icon="task">
        {say('responsibility.noneText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={say(filter === 'mine' ? 'responsibility.noneMine' : 'responsibility.noneOpen')}
      icon="task"
      mood="done"
    >
      {say('responsibility.noneShownText')}
    </EmptyState>
  );
}
