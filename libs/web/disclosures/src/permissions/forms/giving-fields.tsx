import { GIVEN_BY_MEANS, GIVERS } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import type { DraftedForm } from '@rinnalla/web-session';
import { DateField, RadioGroup, TextField } from '@rinnalla/web-ui';
import type { Declarer } from '../data/declaration-types.js';
import { permissionTexts } from '../i18n/permission-texts.js';
import type { GivingText } from './giving-values.js';

interface GivingFieldsProps {
  form: DraftedForm<keyof GivingText>;
}

/** Whose it is: asked only where a case has several clients. A client's own name comes along as the giver's. */
export function ClientField({ form, declarers }: GivingFieldsProps & { declarers: readonly Declarer[] }) {
  const say = useTexts(permissionTexts);
  if (declarers.length < 2) return null;
  const choose = (client: string) => {
    const name = declarers.find(({ id }) => id === client)?.name ?? '';
    form.setAll({ client, ...(form.values.giver === 'client' && { giverName: name }) });
  };
  return (
    <RadioGroup
      {...form.text('client')}
      label={say('form.client')}
      options={declarers.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={choose}
    />
  );
}

/** Who spoke, how and when (703/2023 58 §). */
export function GivingFields({ form }: GivingFieldsProps) {
  const say = useTexts(permissionTexts);
  return (
    <>
      <RadioGroup
        {...form.text('giver')}
        label={say('form.giver')}
        options={GIVERS.map((value) => ({ value, label: say(`giver.${value}`) }))}
      />
      <TextField {...form.text('giverName')} label={say('form.giverName')} maxLength={200} />
      <RadioGroup
        {...form.text('means')}
        label={say('form.means')}
        options={GIVEN_BY_MEANS.map((value) => ({ value, label: say(`means.${value}`) }))}
      />
      <DateField {...form.choice('givenOn')} label={say('form.givenOn')} />
    </>
  );
}
