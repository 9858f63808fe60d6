import type { CasePlansQuery } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { Section, Stack, Tabs } from '@rinnalla/web-ui';
import { useMemo, useState } from 'react';
import { PlanDeskProvider, type PlanDesk } from '../data/plan-desk.js';
import type { Plan } from '../data/plan-types.js';
import { usePlans } from '../data/use-plans.js';
import { planTexts } from '../i18n/plan-texts.js';
import { useLiveNews } from '../news/use-live-news.js';
import { maskOfPlans, PlanMask } from '../states/plan-mask.js';
import { PlanReadState } from '../states/plan-read-state.js';
import { PlanView } from './plan-view.js';
import { StartPlan } from './start-plan.js';

export interface CasePlansProps {
  caseId: string;
  /** When the viewer last looked; null for the first time, undefined while unknown. */
  seenAt: string | null | undefined;
  /** Client names must not be read off the screen now. */
  isHidden: boolean;
  /** Tells colleagues which section is being written, as `planId:item:voice`; the same function between renders. */
  onWriting: (place: string | null) => void;
  /** Where a signed version is read in full. */
  signedHref: (signingId: string) => string;
}

/** The plan of each client of a case: read, and written together. */
export function CasePlans(props: CasePlansProps) {
  const say = useTexts(planTexts);
  const { justChanged, onRead } = useLiveNews();
  const { data, ...read } = usePlans(props.caseId, onRead);
  if (!data) return <PlanReadState {...read} />;
  const found = data.case;
  return (
    <Section
      title={say('plan.title')}
      lead={found.viewerCan.writePlan || maskOfPlans(found.masks) ? undefined : say('plan.readOnly')}
    >
      <Stack>
        <PlanMask masks={found.masks} />
        <Plans {...props} found={found} justChanged={justChanged} />
        {found.viewerCan.writePlan && (
          <StartPlan
            caseId={props.caseId}
            clients={found.clientsWithoutPlan}
            isHidden={props.isHidden}
            isFirst={found.plans?.length === 0}
          />
        )}
      </Stack>
    </Section>
  );
}

interface PlansProps extends CasePlansProps {
  found: CasePlansQuery['case'];
  justChanged: PlanDesk['justChanged'];
}

function Plans({ found, isHidden, ...props }: PlansProps) {
  const say = useTexts(planTexts);
  const [selected, setSelected] = useState<string | null>(null);
  const plans = found.plans ?? [];
  const [first, ...others] = plans;
  if (!first) return null;
  if (others.length === 0) return <OnDesk {...props} found={found} plan={first} />;
  return (
    <Tabs
      label={say('plan.ofClient')}
      selected={selected ?? first.id}
      onSelect={setSelected}
      tabs={plans.map((plan, index) => ({
        id: plan.id,
        name: isHidden
          ? say('plan.hiddenClient', { number: index + 1 })
          : `${plan.client.givenNames} ${plan.client.familyName}`,
        content: <OnDesk {...props} found={found} plan={plan} />,
      }))}
    />
  );
}

function OnDesk({
  caseId,
  found,
  plan,
  seenAt,
  justChanged,
  onWriting,
  signedHref,
}: Omit<PlansProps, 'isHidden'> & { plan: Plan }) {
  const { team, viewerCan } = found;
  const mayWrite = viewerCan.writePlan;
  const desk = useMemo<PlanDesk>(
    () => ({
      caseId,
      planId: plan.id,
      mayWrite,
      team: team.map((member) => member.professional),
      seenAt,
      justChanged,
      onWriting,
    }),
    [caseId, plan.id, mayWrite, team, seenAt, justChanged, onWriting],
  );
  return (
    <PlanDeskProvider value={desk}>
      <PlanView
        plan={plan}
        signing={{
          maySign: viewerCan.signPlan,
          isChildWelfare: found.serviceFunction === 'child_welfare',
          hrefOf: signedHref,
        }}
      />
    </PlanDeskProvider>
  );
}
