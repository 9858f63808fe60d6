import { FUNCTION_NOT_OPENED_LAW, NAMED_WORKER_LAW, type ServiceFunction } from '@rinnalla/domain';
import { useRead } from '@rinnalla/web-graphql';
import { lawText, usePost, useTexts, useWords } from '@rinnalla/web-i18n';
import { ReadState, useMe, type DraftedForm } from '@rinnalla/web-session';
import { InlineAlert, Select, Stack } from '@rinnalla/web-ui';
import { CaseOpenersDocument } from '../data/intake.documents.js';
import { intakeTexts } from '../i18n/intake-texts.js';

interface AnsweringFieldProps {
  workspaceId: string;
  serviceFunction: ServiceFunction;
  field: ReturnType<DraftedForm<'namedWorkerId'>['choice']>;
}

const SECTIONS = FUNCTION_NOT_OPENED_LAW.map(({ act, section }) => `${act} ${section}`);

/** Why it is not the opener: the law lets them be nobody's named worker, or else their work tasks close the documents to them. */
function useReason(serviceFunction: ServiceFunction) {
  const say = useTexts(intakeTexts);
  const words = useWords();
  const { opensFunctions, answeringRefusal } = useMe();
  if (answeringRefusal === null || !opensFunctions.includes(serviceFunction)) {
    const law = lawText(words, SECTIONS);
    return { title: say('answering.title'), lead: say('answering.lead', { law }), law };
  }
  const { act, section } = NAMED_WORKER_LAW[answeringRefusal];
  const law = lawText(words, [`${act} ${section}`]);
  return { title: words.namedWorkerRefusal[answeringRefusal], lead: say('answering.notYou', { law }), law };
}

/**
 * Who answers for a case that the opener may not answer for. Where nobody in the team may, the contact is handed
 * over to a queue of those who do.
 */
export function AnsweringField({ workspaceId, serviceFunction, field }: AnsweringFieldProps) {
  const say = useTexts(intakeTexts);
  const post = usePost();
  const { title, lead, law } = useReason(serviceFunction);
  const { data, failure, reread } = useRead({
    query: CaseOpenersDocument,
    variables: { workspaceId, serviceFunction },
  });
  if (!data) return <ReadState failure={failure} reread={reread} loadingText={say('answering.loading')} />;
  if (data.caseOpeners.length === 0) {
    return (
      <InlineAlert tone="warning" title={title}>
        {say('answering.nobody', { law })}
      </InlineAlert>
    );
  }
  return (
    <Stack>
      <InlineAlert title={title}>{lead}</InlineAlert>
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
