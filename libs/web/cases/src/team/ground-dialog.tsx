import { commonTexts, inputText, lawText, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import {
  Button,
  Checkbox,
  Dialog,
  FormErrorSummary,
  FormLayout,
  InlineAlert,
  RadioGroup,
  SummaryList,
  TextArea,
  TextField,
} from '@rinnalla/web-ui';
import { useId, useState, type SubmitEvent } from 'react';
import { teamTexts } from '../i18n/team-texts.js';
import {
  asGroundMode,
  EMPTY_GROUND,
  givenEvidence,
  groundFaults,
  groundOf,
  lawOfMode,
  type GroundField,
  type GroundValues,
} from './ground-form.js';
import { PermissionField } from './permission-field.js';
import type { GroundAsked } from './use-join-team.js';

export interface GroundDialogProps {
  asked: GroundAsked;
  refusal: string | null;
  isPending: boolean;
  onGive: (ground: ReturnType<typeof groundOf>) => void;
  onClose: () => void;
}

/** Asks on what lawful ground the client's data is shared across registers, and for its evidence (703/2023 46, 47, 53 §). */
export function GroundDialog({ asked, refusal, isPending, onGive, onClose }: GroundDialogProps) {
  const say = useTexts(teamTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const id = useId();
  const offlineReason = useOfflineReason();
  const [values, setValues] = useState(EMPTY_GROUND);
  const [attempt, setAttempt] = useState(0);
  const faults = attempt === 0 ? {} : groundFaults(values);
  const errorOf = (field: GroundField) => {
    const fault = faults[field];
    return fault === undefined ? undefined : inputText(words, fault);
  };
  const errors = (['mode', ...givenEvidence(values.mode)] as const).flatMap((field) => {
    const message = errorOf(field);
    return message === undefined
      ? []
      : [{ fieldId: `${id}-${field}`, message: `${say(`ground.${field}`)} – ${message}` }];
  });

  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (Object.keys(groundFaults(values)).length === 0) onGive(groundOf(values));
  };

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={say('ground.title')}
      closeLabel={common('close')}
      footer={
        <>
          <Button
            variant="primary"
            type="submit"
            form={id}
            disabledReason={offlineReason}
            isPending={isPending}
            pendingLabel={say('team.adding')}
          >
            {say('ground.confirm')}
          </Button>
          <Button onPress={onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <form id={id} onSubmit={handleSubmit} noValidate>
        <FormLayout>
          <FormErrorSummary
            title={common('fixThese', { count: errors.length })}
            errors={errors}
            attempt={attempt}
            headingLevel={3}
          />
          <Refusal asked={asked} refusal={refusal} />
          <p>{say('ground.text')}</p>
          <SummaryList items={[{ id: 'person', term: say('team.person'), details: asked.joining.name }]} />
          <ModeChoice
            id={`${id}-mode`}
            asked={asked}
            mode={values.mode}
            onChange={(mode) => setValues({ ...values, mode })}
            errorMessage={errorOf('mode')}
          />
          <EvidenceFields id={id} asked={asked} values={values} onChange={setValues} errorOf={errorOf} />
        </FormLayout>
      </form>
    </Dialog>
  );
}

function Refusal({ asked, refusal }: Pick<GroundDialogProps, 'asked' | 'refusal'>) {
  const say = useTexts(teamTexts);
  const words = useWords();
  const { dictionaries } = teamTexts;
  if (refusal !== null) {
    return (
      <InlineAlert tone="danger" isUrgent>
        {refusal}
      </InlineAlert>
    );
  }
  if (asked.missingEvidence.length === 0) return null;
  return (
    <InlineAlert tone="danger" title={say('ground.stillMissing')} isUrgent>
      <ul>
        {asked.missingEvidence.map((field) => (
          <li key={field}>
            {isEvidence(field, dictionaries.fi.ground.evidence) ? say(`ground.evidence.${field}`) : field}
          </li>
        ))}
      </ul>
      {lawText(words, asked.sections)}
    </InlineAlert>
  );
}

const isEvidence = <Names extends object>(name: string, names: Names): name is keyof Names & string =>
  name in names;

interface ModeChoiceProps {
  id: string;
  asked: GroundAsked;
  mode: GroundValues['mode'];
  onChange: (mode: GroundValues['mode']) => void;
  errorMessage: string | undefined;
}

function ModeChoice({ id, asked, mode, onChange, errorMessage }: ModeChoiceProps) {
  const say = useTexts(teamTexts);
  const words = useWords();
  const modes = asked.possibleModes.flatMap((possible) => asGroundMode(possible) ?? []);
  return (
    <RadioGroup
      id={id}
      label={say('ground.mode')}
      value={mode}
      onChange={(value) => onChange(asGroundMode(value) ?? '')}
      errorMessage={errorMessage}
      options={modes.map((possible) => ({
        value: possible,
        label: wordFor(words.legalMode, possible),
        description: `${say(`ground.explain.${possible}`)} ${say('labelled', {
          label: say('ground.law'),
          value: lawText(words, lawOfMode(possible)),
        })}`,
      }))}
    />
  );
}

interface EvidenceFieldsProps {
  id: string;
  asked: GroundAsked;
  values: GroundValues;
  onChange: (values: GroundValues) => void;
  errorOf: (field: GroundField) => string | undefined;
}

function EvidenceFields({ id, asked, values, onChange, errorOf }: EvidenceFieldsProps) {
  const say = useTexts(teamTexts);
  return givenEvidence(values.mode).map((field) => {
    const shared = { id: `${id}-${field}`, errorMessage: errorOf(field) };
    switch (field) {
      case 'noLegalRepresentative':
        return (
          <Checkbox
            key={field}
            {...shared}
            isSelected={values.noLegalRepresentative}
            onChange={(noLegalRepresentative) => onChange({ ...values, noLegalRepresentative })}
          >
            {say('ground.noLegalRepresentative')}
          </Checkbox>
        );
      case 'incapacityReason':
        return (
          <TextArea
            key={field}
            {...shared}
            label={say('ground.incapacityReason')}
            value={values.incapacityReason}
            onChange={(incapacityReason) => onChange({ ...values, incapacityReason })}
          />
        );
      case 'permissionId':
        return (
          <PermissionField
            key={field}
            {...shared}
            asked={asked}
            value={values.permissionId}
            onChange={(permissionId) => onChange({ ...values, permissionId })}
          />
        );
      default:
        return (
          <TextField
            key={field}
            {...shared}
            label={say(`ground.${field}`)}
            value={values[field]}
            onChange={(value) => onChange({ ...values, [field]: value })}
          />
        );
    }
  });
}
