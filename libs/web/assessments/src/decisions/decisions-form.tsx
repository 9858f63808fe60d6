import { INPUT_LIMITS } from '@rinnalla/contracts';
import { NEED_DURATIONS, NEED_GROUNDS } from '@rinnalla/domain';
import { inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import {
  Button,
  Card,
  Checkbox,
  FormLayout,
  Inline,
  InlineAlert,
  RadioGroup,
  Section,
  TextArea,
} from '@rinnalla/web-ui';
import { useId, type ReactNode } from 'react';
import { anchorOf, useAssessmentDesk } from '../data/assessment-desk.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import styles from './decisions.module.css';
import { type Deciding, useDecisions } from './use-decisions.js';

/** What the assessment comes to (SHL 11, 37 §): asked in the order in which one follows from another. */
export function DecisionsForm() {
  const say = useTexts(assessmentTexts);
  const { assessment } = useAssessmentDesk();
  const deciding = useDecisions(assessment);
  const { values, set } = deciding;
  const ends = values.relationshipContinues === 'no';
  return (
    <Section title={say('decisions.title')} headingLevel={3}>
      <Card>
        <FormLayout>
          <Notices deciding={deciding} />
          <Place field="needsSpecialSupport">
            <YesNo
              label={say('decisions.special')}
              description={say('decisions.specialHelp')}
              value={values.needsSpecialSupport}
              onChange={(value) => set('needsSpecialSupport', value)}
            />
          </Place>
          <Place field="specialSupportReasons">
            <Reasons
              label={say('decisions.specialReasons')}
              value={values.specialSupportReasons}
              onChange={(value) => set('specialSupportReasons', value)}
            />
          </Place>
          <Place field="relationshipContinues">
            <YesNo
              label={say('decisions.continues')}
              value={values.relationshipContinues}
              onChange={(value) => set('relationshipContinues', value)}
            />
          </Place>
          {!ends && <NeedFields deciding={deciding} />}
          <SaveRow deciding={deciding} />
        </FormLayout>
      </Card>
    </Section>
  );
}

/** Asked only where the client relationship goes on. */
function NeedFields({ deciding: { values, set } }: { deciding: Deciding }) {
  const say = useTexts(assessmentTexts);
  return (
    <>
      <Place field="needGrounds">
        <Grounds
          chosen={values.needGrounds.split(',')}
          onChange={(next) => set('needGrounds', next.join(','))}
        />
      </Place>
      <Place field="needDuration">
        <RadioGroup
          label={say('decisions.duration')}
          value={values.needDuration}
          onChange={(value) => set('needDuration', value)}
          orientation="horizontal"
          options={NEED_DURATIONS.map((value) => ({ value, label: say(`decisions.durations.${value}`) }))}
        />
      </Place>
      <Place field="needsNamedWorker">
        <YesNo
          label={say('decisions.namedWorker')}
          value={values.needsNamedWorker}
          onChange={(value) => set('needsNamedWorker', value)}
        />
      </Place>
      <Place field="makesPlan">
        <YesNo
          label={say('decisions.plan')}
          value={values.makesPlan}
          onChange={(value) => set('makesPlan', value)}
        />
      </Place>
      {values.makesPlan === 'no' && (
        <Place field="noPlanReason">
          <Reasons
            label={say('decisions.noPlan')}
            value={values.noPlanReason}
            onChange={(value) => set('noPlanReason', value)}
          />
        </Place>
      )}
    </>
  );
}

function Notices({ deciding }: { deciding: Deciding }) {
  const say = useTexts(assessmentTexts);
  return (
    <>
      {deciding.isRestored && <InlineAlert>{say('decisions.restored')}</InlineAlert>}
      {deciding.isOvertaken && (
        <InlineAlert
          tone="warning"
          isUrgent
          actions={
            <>
              <Button size="small" onPress={deciding.saveOver}>
                {say('decisions.overwrite')}
              </Button>
              <Button size="small" variant="quiet" onPress={deciding.discard}>
                {say('decisions.takeTheirs')}
              </Button>
            </>
          }
        >
          {say('decisions.overtaken')}
        </InlineAlert>
      )}
      {deciding.refusal !== null && !deciding.isOvertaken && (
        <InlineAlert tone="danger" isUrgent>
          {deciding.refusal} {say('decisions.kept')}
        </InlineAlert>
      )}
    </>
  );
}

function SaveRow({ deciding }: { deciding: Deciding }) {
  const say = useTexts(assessmentTexts);
  const offlineReason = useOfflineReason();
  // Of questions that nobody has answered yet, nothing is saved and nothing is said.
  const isAnswered = Object.values(deciding.values).some((value) => value !== '');
  if (!deciding.isChanged) return isAnswered && <p className={styles.quiet}>{say('decisions.saved')}</p>;
  if (deciding.isOvertaken) return null;
  return (
    <Inline>
      <Button
        variant="primary"
        onPress={deciding.save}
        disabledReason={offlineReason}
        isPending={deciding.isSaving}
        pendingLabel={say('act.saving')}
      >
        {say('decisions.save')}
      </Button>
      <Button variant="quiet" onPress={deciding.discard}>
        {say('decisions.discard')}
      </Button>
    </Inline>
  );
}

/** Where the list of what is missing leads to. */
function Place({ field, children }: { field: string; children: ReactNode }) {
  const { assessment } = useAssessmentDesk();
  return (
    <div id={anchorOf(assessment.id, field)} tabIndex={-1} className={styles.place}>
      {children}
    </div>
  );
}

interface FieldProps {
  label: string;
  description?: string;
  value: string;
  onChange: (value: string) => void;
}

function YesNo({ label, description, value, onChange }: FieldProps) {
  const say = useTexts(assessmentTexts);
  return (
    <RadioGroup
      label={label}
      {...(description !== undefined && { description })}
      value={value}
      onChange={onChange}
      orientation="horizontal"
      options={[
        { value: 'yes', label: say('decisions.yes') },
        { value: 'no', label: say('decisions.no') },
      ]}
    />
  );
}

function Reasons({ label, value, onChange }: FieldProps) {
  const words = useWords();
  return (
    <TextArea
      label={label}
      value={value}
      onChange={onChange}
      minRows={2}
      errorMessage={value.length > INPUT_LIMITS.text ? inputText(words, 'tooLong') : undefined}
    />
  );
}

function Grounds({ chosen, onChange }: { chosen: readonly string[]; onChange: (next: string[]) => void }) {
  const say = useTexts(assessmentTexts);
  const helpId = useId();
  return (
    <fieldset className={styles.grounds} aria-describedby={helpId}>
      <legend>{say('decisions.grounds')}</legend>
      <p id={helpId} className={styles.quiet}>
        {say('decisions.groundsHelp')}
      </p>
      {NEED_GROUNDS.map((ground) => (
        <Checkbox
          key={ground}
          isSelected={chosen.includes(ground)}
          onChange={(isChosen) =>
            onChange(NEED_GROUNDS.filter((one) => (one === ground ? isChosen : chosen.includes(one))))
          }
        >
          {say(`decisions.needs.${ground}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
