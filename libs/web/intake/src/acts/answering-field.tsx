import { FUNCTION_NOT_OPENED_LAW, type ServiceFunction } from '@rinnalla/domain';
import { useRead } from '@rinnalla/web-graphql';
import { lawText, usePost, useTexts, useWords } from '@rinnalla/web-i18n';
import { ReadState, type DraftedForm } from '@rinnalla/web-session';
import { InlineAlert, Select, Stack } from '@rinnalla/web-ui';
import { CaseOpenersDocument } from '../data/intake.documents.js';
import { intakeTexts } from '../i18n/intake-texts.js';

interface AnsweringFieldProps {
  workspaceId: string;
  serviceFunction: ServiceFunction;
  field: ReturnType<DraftedForm<'namedWorkerId'>['choice']>;
}

const SECTIONS = FUNCTION_NOT_OPENED_LAW.map(({ act, section }) => `${act} ${section}`);

/**
 * Who answers for a case whose documents the opener's own work tasks close to them. Where nobody in the team may, the contact is handed
 * over to a queue of those who do.
 */
export function AnsweringField({ workspaceId, serviceFunction, field }: AnsweringFieldProps) {
  const say = useTexts(intakeTexts);
  const words = useWords();
  const post = usePost();
  const { data, failure, reread } = useRead({
    query: CaseOpenersDocument,
    variables: { workspaceId, serviceFunction },
  });
  if (!data) return <ReadState failure={failure} reread={reread} loadingText={say('answering.loading')} />;
  const law = lawText(words, SECTIONS);
  if (data.caseOpeners.length === 0) {
    return (
      <InlineAlert tone="warning" title={say('answering.title')}>
        {say('answering.nobody', { law })}
      </InlineAlert>
    );
  }
  return (
    <Stack>
      <InlineAlert title={say('answering.title')}>{say('answering.lead', { law })}</InlineAlert>
      <Select
        {...field}
        label={say('field.namedWorker')}
        placeholder={say('answering.pick')}
        isRequired
        items={data.caseOpeners.map((person) => ({
          id: person.id,
          name: `${person.name}, ${post(person)}`,
        }))}
      />
    </Stack>
  );
}
