import { commonTexts, failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { Checkbox, InlineAlert, RadioGroup, Skeleton, Stack } from '@rinnalla/web-ui';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { YES } from './ask-fields.js';
import { GroundFields } from './ground-fields.js';
import { WhyAnonymous } from './why-anonymous.js';
import type { AskForm } from './use-ask-form.js';
import type { ErrorOf } from './use-error-texts.js';

interface ModeFieldProps {
  form: AskForm;
  errorOf: ErrorOf;
}

/** Whether the client is named. Where the law gives no ground, only asking without a name is offered, with why. */
export function ModeField({ form, errorOf }: ModeFieldProps) {
  const say = useTexts(consultationTexts);
  const sayCommon = useTexts(commonTexts);
  const words = useWords();
  const { mode, caseId, ground, change } = form;
  if (ground.isChecking) return <Skeleton count={2} loadingText={say('ask.checkingGround')} />;
  if (ground.failure)
    return (
      <InlineAlert tone="danger" title={sayCommon('cannotRead')}>
        {failureText(words, ground.failure)}
      </InlineAlert>
    );
  // Before an expertise is chosen nobody knows what the law says of it.
  if (caseId !== null && ground.offer === null) return null;
  const canName = caseId !== null && ground.offer?.kind !== 'anonymous_only';
  return (
    <Stack>
      {canName ? (
        <RadioGroup
          label={say('ask.mode')}
          options={[
            { value: 'identified', label: say('ask.identified'), description: say('ask.identifiedHint') },
            { value: 'anonymous', label: say('ask.anonymous'), description: say('ask.anonymousHint') },
          ]}
          value={mode}
          onChange={(value) => change({ mode: value })}
        />
      ) : (
        <WhyAnonymous form={form} />
      )}
      {mode === 'identified' ? (
        <GroundFields form={form} errorOf={errorOf} />
      ) : (
        <ConfirmAnonymous form={form} errorOf={errorOf} />
      )}
    </Stack>
  );
}

function ConfirmAnonymous({ form, errorOf }: ModeFieldProps) {
  const say = useTexts(consultationTexts);
  const { fields, change } = form;
  return (
    <div id="ask-confirmed">
      <Checkbox
        isSelected={fields.confirmed === YES}
        onChange={(isOn) => change({ confirmed: isOn ? YES : '' })}
        description={say('ask.confirmHint')}
        errorMessage={errorOf('confirmed')}
      >
        {say('ask.confirm')}
      </Checkbox>
    </div>
  );
}
