import { lawText, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { FormDialog, useDraftedForm, type DraftedForm } from '@rinnalla/web-session';
import { Checkbox, InlineAlert, RadioGroup, SummaryList, TextArea, TextField } from '@rinnalla/web-ui';
import { teamTexts } from '../i18n/team-texts.js';
import {
  asGroundMode,
  EMPTY_GROUND_TEXT,
  givenEvidence,
  groundFaults,
  groundIn,
  groundOf,
  lawOfMode,
  STATED,
  type GroundField,
} from './ground-form.js';
import { PermissionField } from './permission-field.js';
import type { Ground, GroundAsked } from './use-join-team.js';

export interface GroundDialogProps {
  asked: GroundAsked;
  refusal: string | null;
  isPending: boolean;
  /** @returns true when it was taken */
  onGive: (ground: Ground) => Promise<boolean>;
  onClose: () => void;
}

/** Asks on what lawful ground the client's data is shared across registers, and for its evidence (703/2023 46, 47, 53 §). */
export function GroundDialog({ asked, refusal, isPending, onGive, onClose }: GroundDialogProps) {
  const say = useTexts(teamTexts);
  const form = useDraftedForm<GroundField>({
    draftKey: `case:${asked.caseId}:ground:${asked.joining.professionalId}`,
    initial: EMPTY_GROUND_TEXT,
    labels: {
      mode: say('ground.mode'),
      permissionId: say('ground.permissionId'),
      incapacityReason: say('ground.incapacityReason'),
      assessedBy: say('ground.assessedBy'),
      noLegalRepresentative: say('ground.noLegalRepresentative'),
    },
    faultsOf: (values) => groundFaults(groundIn(values)),
    onSubmit: (values) => onGive(groundOf(groundIn(values))),
  });
  return (
    <FormDialog
      title={say('ground.title')}
      form={form}
      submitLabel={say('ground.confirm')}
      pendingLabel={say('team.adding')}
      isPending={isPending}
      refusal={refusal}
      onClose={onClose}
    >
      {refusal === null && <StillMissing asked={asked} />}
      <p>{say('ground.text')}</p>
      <SummaryList items={[{ id: 'person', term: say('team.person'), details: asked.joining.name }]} />
      <ModeChoice asked={asked} form={form} />
      <EvidenceFields asked={asked} form={form} />
    </FormDialog>
  );
}

/** What the ground chosen before lacks, as the server sees it. */
function StillMissing({ asked }: Pick<GroundDialogProps, 'asked'>) {
  const say = useTexts(teamTexts);
  const words = useWords();
  const { dictionaries } = teamTexts;
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

interface FieldProps {
  asked: GroundAsked;
  form: DraftedForm<GroundField>;
}

function ModeChoice({ asked, form }: FieldProps) {
  const say = useTexts(teamTexts);
  const words = useWords();
  const modes = asked.possibleModes.flatMap((possible) => asGroundMode(possible) ?? []);
  return (
    <RadioGroup
      {...form.text('mode')}
      label={say('ground.mode')}
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

function EvidenceFields({ asked, form }: FieldProps) {
  const say = useTexts(teamTexts);
  return givenEvidence(groundIn(form.values).mode).map((field) => {
    const shared = form.text(field);
    switch (field) {
      case 'noLegalRepresentative':
        return (
          <Checkbox
            key={field}
            id={shared.id}
            errorMessage={shared.errorMessage}
            isSelected={shared.value === STATED}
            onChange={(isStated) => form.set(field, isStated ? STATED : '')}
          >
            {say('ground.noLegalRepresentative')}
          </Checkbox>
        );
      case 'incapacityReason':
        return (
          <TextArea key={field} {...shared} label={say('ground.incapacityReason')} onKeyDown={form.keys} />
        );
      case 'permissionId':
        return <PermissionField key={field} {...shared} asked={asked} />;
      default:
        return <TextField key={field} {...shared} label={say(`ground.${field}`)} />;
    }
  });
}
