import { commonTexts, useTexts, useWords } from '@rinnalla/web-i18n';
import { ColleaguePicker, useOfflineReason } from '@rinnalla/web-session';
import { Button, FormLayout, InlineAlert, RadioGroup, type PickerItem } from '@rinnalla/web-ui';
import { useState, type SubmitEvent } from 'react';
import type { CaseOnPage } from '../data/case-types.js';
import { teamTexts } from '../i18n/team-texts.js';
import { JoinDialogs } from './join-dialogs.js';
import { JOINED_AS, type Joining, useJoinTeam } from './use-join-team.js';

/** Takes a colleague into the team: choose, press. The legal ground is asked for only when the law needs one shown. */
export function AddMember({ found }: { found: CaseOnPage }) {
  const say = useTexts(teamTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const offlineReason = useOfflineReason();
  const [chosen, setChosen] = useState<PickerItem | null>(null);
  const [as, setAs] = useState<Joining['as']>('team_member');
  const [isLacking, setLacking] = useState(false);
  const joining = useJoinTeam(found.id, () => {
    setChosen(null);
    setAs('team_member');
  });

  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setLacking(chosen === null);
    if (!chosen) return;
    void joining.join({ professionalId: chosen.id, name: chosen.name, as });
  };

  return (
    <>
      <form onSubmit={handleSubmit} noValidate>
        <FormLayout>
          {joining.refusal !== null && joining.asked === null && (
            <InlineAlert tone="danger" isUrgent>
              {joining.refusal}
            </InlineAlert>
          )}
          <ColleaguePicker
            label={say('team.colleague')}
            description={say('team.colleagueHelp')}
            without={found.team.map(({ professional }) => professional.id)}
            chosen={chosen}
            onChoose={(item) => {
              setChosen(item);
              setLacking(false);
            }}
            errorMessage={isLacking ? words.inputReason.required : undefined}
          />
          <RadioGroup
            label={say('team.role')}
            value={as}
            onChange={(value) => setAs(JOINED_AS.find((one) => one === value) ?? 'team_member')}
            options={JOINED_AS.map((value) => ({ value, label: words.relationKind[value] }))}
          />
          <div>
            <Button
              variant="primary"
              type="submit"
              disabledReason={offlineReason}
              isPending={joining.isJoining}
              pendingLabel={say('team.adding')}
            >
              {common('add')}
            </Button>
          </div>
        </FormLayout>
      </form>
      {/* Outside the form: what is sent in a dialog inside it would send the form as well. */}
      <JoinDialogs found={found} joining={joining} />
    </>
  );
}
