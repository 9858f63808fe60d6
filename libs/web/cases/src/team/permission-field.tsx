import { scopeTexts, usePermissionWords, useTexts } from '@rinnalla/web-i18n';
import { InlineAlert, RadioGroup, TextLink } from '@rinnalla/web-ui';
import type { GroundAsked } from './use-join-team.js';

interface PermissionFieldProps {
  id: string;
  asked: Pick<GroundAsked, 'caseId' | 'permissions'>;
  value: string;
  onChange: (permissionId: string) => void;
  errorMessage: string | undefined;
}

/** Which of the client's permissions the sharing rests on; without one, the way to record it (703/2023 53, 58 §). */
export function PermissionField({ id, asked, value, onChange, errorMessage }: PermissionFieldProps) {
  const say = useTexts(scopeTexts);
  const { lineOf, givenOf } = usePermissionWords();
  const toRecord = <TextLink href={`/cases/${asked.caseId}/permissions`}>{say('record')}</TextLink>;
  if (asked.permissions.length === 0) {
    return (
      <div id={id}>
        <InlineAlert tone="warning">
          {say('none')} {toRecord}
        </InlineAlert>
      </div>
    );
  }
  return (
    <RadioGroup
      id={id}
      label={say('choose')}
      value={value}
      onChange={onChange}
      errorMessage={errorMessage}
      options={asked.permissions.map((permission) => ({
        value: permission.id,
        label: lineOf(permission),
        description: givenOf(permission),
      }))}
    />
  );
}
