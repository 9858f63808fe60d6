import { INPUT_LIMITS } from '@rinnalla/contracts';
import { isReasonInWords, mayPlead, OVERRIDE_GROUNDS, OVERRIDE_RULES } from '@rinnalla/domain';
import { lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { FormDialog, useDraftedForm, useMe } from '@rinnalla/web-session';
import { RadioGroup, Select, TextArea, TextField } from '@rinnalla/web-ui';
import { useState } from 'react';
import { overrideBannerTexts } from '../i18n/banner-texts.js';
import { overrideTexts } from '../i18n/override-texts.js';
import { usePlead } from './use-plead.js';

export interface PleadOverrideDialogProps {
  caseId: string;
  /** Clients of the case: an override is for one of them. */
  clients: readonly { readonly id: string; readonly name: string }[];
  /** Closes the dialog; nothing was opened unless the plea was sent and taken. */
  onClose: () => void;
}

/** Opens more of one client's records for oneself: only the grounds that one's register may plead, each with its section. */
export function PleadOverrideDialog({ caseId, clients, onClose }: PleadOverrideDialogProps) {
  const say = useTexts(overrideTexts);
  const [first] = clients;
  const { plead, isSending, refusal } = usePlead(onClose);
  // The password is never kept as a draft.
  const [password, setPassword] = useState('');
  const form = useDraftedForm({
    draftKey: `override:${caseId}`,
    initial: { clientId: first?.id ?? '', ground: '', reason: '' },
    labels: { clientId: say('plead.client'), ground: say('plead.ground'), reason: say('plead.reason') },
    faultsOf: ({ clientId, ground, reason }) => ({
      ...(clientId === '' && { clientId: 'required' }),
      ...(!asGround(ground) && { ground: 'required' }),
      ...(!isReasonInWords(reason) && { reason: 'required' }),
      ...(reason.trim().length > INPUT_LIMITS.line && { reason: 'tooLong' }),
    }),
    lackWords: { reason: say('plead.reasonShort') },
    lacksOf: () => ({
      password: password === '' && { label: say('plead.password'), words: say('plead.passwordMissing') },
    }),
    onSubmit: async ({ clientId, reason, ...values }) => {
      const ground = asGround(values.ground);
      if (!ground) return false;
      const isTaken = await plead({ caseId, clientId, ground, reason: reason.trim(), password });
      setPassword('');
      return isTaken;
    },
  });

  return (
    <FormDialog
      title={say('plead.title')}
      form={form}
      submitLabel={say('plead.submit')}
      pendingLabel={say('plead.pending')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <p>{say('plead.text')}</p>
      {clients.length > 1 && (
        <Select
          label={say('plead.client')}
          items={clients}
          {...form.choice('clientId')}
          onChange={(clientId) => form.set('clientId', clientId)}
        />
      )}
      <GroundChoice {...form.choice('ground')} />
      <TextArea
        label={say('plead.reason')}
        description={say('plead.reasonHelp')}
        {...form.text('reason')}
        onKeyDown={form.keys}
      />
      <TextField
        label={say('plead.password')}
        description={say('plead.passwordHelp')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        {...form.beside('password')}
      />
    </FormDialog>
  );
}

const asGround = (value: string) => OVERRIDE_GROUNDS.find((ground) => ground === value);

interface GroundChoiceProps {
  id: string;
  value: string | null;
  onChange: (ground: string) => void;
  errorMessage: string | undefined;
}

/** What each ground opens, on which section and for how long, said before it is chosen. */
function GroundChoice(props: GroundChoiceProps) {
  const say = useTexts(overrideTexts);
  const sayGround = useTexts(overrideBannerTexts);
  const words = useWords();
  const { register } = useMe().professional;
  const grounds = OVERRIDE_GROUNDS.filter((ground) => mayPlead(ground, register));
  return (
    <RadioGroup
      label={say('plead.ground')}
      {...props}
      options={grounds.map((ground) => {
        const { law, hours } = OVERRIDE_RULES[ground];
        const sections = lawText(
          words,
          law.map(({ act, section }) => `${act} ${section}`),
        );
        return {
          value: ground,
          label: sayGround(`ground.${ground}`),
          description: `${say(`opens.${ground}`)} ${say('plead.hours', { law: sections, count: hours })}`,
        };
      })}
    />
  );
}
