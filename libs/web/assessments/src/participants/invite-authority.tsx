import { INVITED_AUTHORITIES, inviteGrounds } from '@rinnalla/domain';
import { useChange } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import {
  AuthorityGroundFields,
  faultsBy,
  FormDialog,
  groundFaults,
  type GroundField,
  groundToSend,
  orNull,
  useDraftedForm,
  useGroundLabels,
} from '@rinnalla/web-session';
import { Select, TextField } from '@rinnalla/web-ui';
import { useAct } from '../acts/use-act.js';
import { InviteAuthorityDocument } from '../data/assessment-changes.documents.js';
import { useAssessmentDesk } from '../data/assessment-desk.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';

type Field = 'authorityId' | 'name' | GroundField;

/** On what the chosen authority may be told; none is asked for within social welfare. */
const groundsFor = (authorityId: string) => {
  const authority = INVITED_AUTHORITIES.find((known) => known === authorityId);
  return authority ? inviteGrounds(authority) : [];
};

/** Notes that another authority was asked, and on what ground; which one must be said where it is none of the list. */
export function InviteAuthority({ onClose }: { onClose: () => void }) {
  const say = useTexts(assessmentTexts);
  const { assessment } = useAssessmentDesk();
  const { make, refusal, isSending } = useAct(useChange(InviteAuthorityDocument), 'invite');
  const groundLabels = useGroundLabels();
  const form = useDraftedForm<Field>({
    draftKey: `assessment:${assessment.id}:authority`,
    initial: { authorityId: '', name: '', groundId: '', groundReason: '' },
    labels: { authorityId: say('participants.authority'), name: say('participants.name'), ...groundLabels },
    faultsOf: (values) => ({
      ...groundFaults(values, groundsFor(values.authorityId)),
      ...faultsBy<'authorityId' | 'name'>({
        authorityId: { isRequired: true },
        name: { isRequired: values.authorityId === 'other', limit: 'line' },
      })(values),
    }),
    onSubmit: async ({ authorityId, name, ...ground }) => {
      const authority = INVITED_AUTHORITIES.find((known) => known === authorityId);
      if (!authority) return false;
      const isDone = await make({
        ...{ assessmentId: assessment.id, authority, name: orNull(name) },
        ...groundToSend(ground, groundsFor(authorityId)),
      });
      if (isDone) onClose();
      return isDone;
    },
  });
  return (
    <FormDialog
      title={say('participants.inviteAuthority')}
      form={form}
      submitLabel={say('participants.invite')}
      pendingLabel={say('act.saving')}
      isPending={isSending}
      refusal={refusal}
      onClose={onClose}
    >
      <Select
        {...form.choice('authorityId')}
        label={say('participants.authority')}
        isRequired
        items={INVITED_AUTHORITIES.map((id) => ({ id, name: say(`participants.authorities.${id}`) }))}
      />
      <TextField
        {...form.text('name')}
        label={say('participants.name')}
        description={say('participants.nameHelp')}
        autoComplete="off"
      />
      <AuthorityGroundFields form={form} act="invite" grounds={groundsFor(form.values.authorityId)} />
    </FormDialog>
  );
}
