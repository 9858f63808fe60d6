import { INPUT_LIMITS } from '@rinnalla/contracts';
import { scopeTexts, usePermissionWords, useTexts, useWords } from '@rinnalla/web-i18n';
import { Checkbox, InlineAlert, RadioGroup, Stack, TextField, TextLink } from '@rinnalla/web-ui';
import { citationOf } from '../data/legal-sections.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { YES } from './ask-fields.js';
import type { Ground } from './ground-offer.js';
import type { AskForm } from './use-ask-form.js';
import type { ErrorOf } from './use-error-texts.js';

interface GroundFieldsProps {
  form: AskForm;
  errorOf: ErrorOf;
}

/** The lawful ground of naming the client: told where it follows from the work, otherwise pointed to with its evidence. */
export function GroundFields({ form, errorOf }: GroundFieldsProps) {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const { fields, change, ground } = form;
  const { offer } = ground;
  if (offer?.kind === 'derived') {
    const law = citationOf(words, offer.mode);
    return (
      <InlineAlert tone="success" title={`${say('ask.groundDerived')}: ${words.legalMode[offer.mode]}`}>
        {law !== null && `${say('ask.law')}: ${law}`}
      </InlineAlert>
    );
  }
  if (offer?.kind !== 'choose') return null;
  return (
    <Stack>
      <RadioGroup
        id="ask-ground"
        label={say('ask.ground')}
        options={offer.modes.map((mode) => ({
          value: mode,
          label: words.legalMode[mode],
          description: `${say('ask.law')}: ${citationOf(words, mode) ?? ''}`,
        }))}
        value={fields.ground === '' ? null : fields.ground}
        onChange={(mode) => change({ ground: mode })}
        errorMessage={errorOf('ground')}
      />
      {fields.ground === 'M2' && (
        <PermissionField form={form} errorOf={errorOf} permissions={offer.permissions} />
      )}
      {fields.ground === 'M3' && <IncapacityFields form={form} errorOf={errorOf} />}
    </Stack>
  );
}

function PermissionField({
  form,
  errorOf,
  permissions,
}: GroundFieldsProps & { permissions: Ground['permissions'] }) {
  const say = useTexts(scopeTexts);
  const { lineOf, givenOf } = usePermissionWords();
  const { fields, change, caseId } = form;
  if (permissions.length > 0)
    return (
      <RadioGroup
        id="ask-permissionId"
        label={say('choose')}
        options={permissions.map((permission) => ({
          value: permission.id,
          label: lineOf(permission),
          description: givenOf(permission),
        }))}
        value={fields.permissionId}
        onChange={(permissionId) => change({ permissionId })}
        errorMessage={errorOf('permissionId')}
      />
    );
  return (
    <div id="ask-permissionId">
      <InlineAlert tone="warning">
        {say('none')}{' '}
        {caseId !== null && <TextLink href={`/cases/${caseId}/permissions`}>{say('record')}</TextLink>}
      </InlineAlert>
    </div>
  );
}

function IncapacityFields({ form, errorOf }: GroundFieldsProps) {
  const say = useTexts(consultationTexts);
  const { fields, change } = form;
  return (
    <>
      <TextField
        id="ask-incapacityReason"
        label={say('ask.incapacityReason')}
        description={say('ask.incapacityHint')}
        value={fields.incapacityReason}
        onChange={(incapacityReason) => change({ incapacityReason })}
        maxLength={INPUT_LIMITS.line}
        errorMessage={errorOf('incapacityReason')}
      />
      <TextField
        id="ask-assessedBy"
        label={say('ask.assessedBy')}
        value={fields.assessedBy}
        onChange={(assessedBy) => change({ assessedBy })}
        maxLength={INPUT_LIMITS.name}
        errorMessage={errorOf('assessedBy')}
      />
      <div id="ask-noRepresentative">
        <Checkbox
          isSelected={fields.noRepresentative === YES}
          onChange={(isOn) => change({ noRepresentative: isOn ? YES : '' })}
          errorMessage={errorOf('noRepresentative')}
        >
          {say('ask.noRepresentative')}
        </Checkbox>
      </div>
    </>
  );
}
