import { GIVEN_BY_MEANS, GIVERS } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { DateField, RadioGroup, TextField } from '@rinnalla/web-ui';
import type { Declarer } from '../data/declaration-types.js';
import { permissionTexts } from '../i18n/permission-texts.js';
import { asGiver, asMeans, type GivingField, type GivingValues } from './giving-values.js';

interface GivingFieldsProps {
  id: string;
  values: GivingValues;
  onChange: (patch: Partial<GivingValues>) => void;
  errorOf: (field: GivingField) => string | undefined;
}

/** Whose it is: asked only where a case has several clients. A client's own name comes along as the giver's. */
export function ClientField({
  id,
  values,
  declarers,
  onChange,
  errorOf,
}: GivingFieldsProps & { declarers: readonly Declarer[] }) {
  const say = useTexts(permissionTexts);
  if (declarers.length < 2) return null;
  const choose = (clientId: string) => {
    const name = declarers.find((declarer) => declarer.id === clientId)?.name ?? '';
    onChange({ clientId, ...(values.giver === 'client' && { giverName: name }) });
  };
  return (
    <RadioGroup
      id={`${id}-client`}
      label={say('form.client')}
      options={declarers.map(({ id: clientId, name }) => ({ value: clientId, label: name }))}
      value={values.clientId}
      onChange={choose}
      errorMessage={errorOf('client')}
    />
  );
}

/** Who spoke, how and when (703/2023 58 §). */
export function GivingFields({ id, values, onChange, errorOf }: GivingFieldsProps) {
  const say = useTexts(permissionTexts);
  return (
    <>
      <RadioGroup
        id={`${id}-giver`}
        label={say('form.giver')}
        options={GIVERS.map((value) => ({ value, label: say(`giver.${value}`) }))}
        value={values.giver}
        onChange={(giver) => onChange({ giver: asGiver(giver) })}
        errorMessage={errorOf('giver')}
      />
      <TextField
        id={`${id}-giverName`}
        label={say('form.giverName')}
        value={values.giverName}
        onChange={(giverName) => onChange({ giverName })}
        maxLength={200}
        errorMessage={errorOf('giverName')}
      />
      <RadioGroup
        id={`${id}-means`}
        label={say('form.means')}
        options={GIVEN_BY_MEANS.map((value) => ({ value, label: say(`means.${value}`) }))}
        value={values.means}
        onChange={(means) => onChange({ means: asMeans(means) })}
      />
      <DateField
        id={`${id}-givenOn`}
        label={say('form.givenOn')}
        value={values.givenOn}
        onChange={(givenOn) => onChange({ givenOn })}
        errorMessage={errorOf('givenOn')}
      />
    </>
  );
}
