import { useFormats, usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { loadedDialog } from '@rinnalla/web-session';
import { Button, Card, Disclosure, Inline, StatusTag, TextLink, useIdlePreload } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { Plan, Signing } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import styles from './plan-state.module.css';
import { type Hearing, useHearing } from './use-hearing.js';
import { useSigner } from './use-signer.js';

const SignDialog = loadedDialog(
  () => import('./sign-dialog.js').then((module) => module.SignDialog),
  ({ onClose }) => onClose(),
);

/** What signing needs to know of where the plan stands. */
export interface SigningPlace {
  /** It is the viewer's right on the case; whether the law lets them is told with the plan. */
  maySign: boolean;
  /** A plan of child welfare is reviewed yearly (LSL 30 §). */
  isChildWelfare: boolean;
  /** Where a signed version is read in full. */
  hrefOf: (signingId: string) => string;
}

/** Whether a plan is a draft or signed, by whom and when, what became of it since, and the act of signing it. */
export function PlanState({ plan, maySign, isChildWelfare, hrefOf }: SigningPlace & { plan: Plan }) {
  const say = useTexts(planTexts);
  const lineOf = useSignedLine();
  const [last] = plan.signings;
  return (
    <Card>
      <section aria-label={say('signing.title')} className={styles.state}>
        <Inline justify="between">
          <div className={styles.words}>
            <Inline>
              <StatusTag tone={last ? 'success' : 'neutral'}>
                {say(last ? 'signing.signed' : 'signing.draft')}
              </StatusTag>
              {plan.isChangedSinceSigning && <StatusTag tone="warning">{say('signing.changed')}</StatusTag>}
            </Inline>
            <p>{last ? lineOf(last) : say('signing.draftText')}</p>
            {last?.agreedOn === null && <p className={styles.note}>{say('signing.notGoneThrough')}</p>}
            {plan.isChangedSinceSigning && <p className={styles.note}>{say('signing.changedText')}</p>}
          </div>
          {maySign && <SignAct plan={plan} isChildWelfare={isChildWelfare} />}
        </Inline>
        {last && <Versions signings={plan.signings} hrefOf={hrefOf} />}
      </section>
    </Card>
  );
}

/** The act of signing: what opens says whether it can be done. */
function SignAct({ plan, isChildWelfare }: Pick<SigningPlace, 'isChildWelfare'> & { plan: Plan }) {
  const say = useTexts(planTexts);
  const [isOpen, setOpen] = useState(false);
  useIdlePreload(SignDialog.preload);
  const problem = useSigner(plan, isOpen);
  const isSigned = plan.signings.length > 0;
  return (
    <>
      <Button
        variant={isSigned ? 'secondary' : 'primary'}
        icon="edit"
        onPress={() => setOpen(true)}
        isPending={isOpen && problem === undefined}
        pendingLabel={say('signing.opening')}
      >
        {say(isSigned ? 'signing.signAnew' : 'signing.sign')}
      </Button>
      {isOpen && problem !== undefined && (
        <SignDialog
          plan={plan}
          isChildWelfare={isChildWelfare}
          problem={problem}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** "Versio 2, 3.11.2026, Maija Meikäläinen, sosiaalityöntekijä, Yksikkö A": the profession as it was on the day. */
function useSignedLine() {
  const say = useTexts(planTexts);
  const { dayOf } = useFormats();
  const personLine = usePersonLine();
  return ({ number, signedAt, signedBy, profession }: Signing): string =>
    say('signing.line', {
      number,
      day: dayOf(signedAt),
      person: personLine({ ...signedBy, profession }),
    });
}

/** Each version is read in full as it stood then. */
function Versions({ signings, hrefOf }: Pick<SigningPlace, 'hrefOf'> & { signings: readonly Signing[] }) {
  const say = useTexts(planTexts);
  const hearingOf = useHearing();
  const lineOf = useSignedLine();
  return (
    <Disclosure title={say('signing.versions', { count: signings.length })} headingLevel={3}>
      <ul className={styles.versions}>
        {signings.map((signing) => (
          <li key={signing.id}>
            <TextLink href={hrefOf(signing.id)}>{lineOf(signing)}</TextLink>
            <HearingLine hearing={hearingOf(signing)} />
            {signing.dissent !== null && (
              <p className={styles.dissent}>
                {say('labelled', { label: say('signing.dissent'), value: signing.dissent })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function HearingLine({ hearing }: { hearing: Hearing }) {
  const say = useTexts(planTexts);
  return <p className={styles.hearing}>{say('labelled', { label: hearing.term, value: hearing.words })}</p>;
}
