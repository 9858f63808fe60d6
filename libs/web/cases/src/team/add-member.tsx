import { useRead } from '@rinnalla/web-graphql';
import { commonTexts, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, Checkbox, FormLayout, InlineAlert, Picker, type PickerItem } from '@rinnalla/web-ui';
import { useDeferredValue, useState, type SubmitEvent } from 'react';
import type { CaseOnPage } from '../data/case-types.js';
import { useLocalName } from '../data/person-line.js';
import { TeamColleaguesDocument } from '../data/team.documents.js';
import { caseTexts } from '../i18n/case-texts.js';
import { GroundDialog } from './ground-dialog.js';
import { useJoinTeam } from './use-join-team.js';

/** Takes a colleague into the team: choose, press. The legal ground is asked for only when the law needs one shown. */
export function AddMember({ found }: { found: CaseOnPage }) {
  const say = useTexts(caseTexts);
  const common = useTexts(commonTexts);
  const offlineReason = useOfflineReason();
  const [chosen, setChosen] = useState<PickerItem | null>(null);
  const [isNamed, setNamed] = useState(false);
  const [isLacking, setLacking] = useState(false);
  const joining = useJoinTeam(found.id, () => {
    setChosen(null);
    setNamed(false);
  });

  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setLacking(chosen === null);
    if (!chosen) return;
    void joining.join({
      professionalId: chosen.id,
      name: chosen.name,
      as: isNamed ? 'named_worker' : 'member',
    });
  };

  return (
    <>
      <form onSubmit={handleSubmit} noValidate>
        <FormLayout>
          {joining.refusal !== null && !joining.groundAsked && (
            <InlineAlert tone="danger" isUrgent>
              {joining.refusal}
            </InlineAlert>
          )}
          <ColleaguePicker
            found={found}
            chosen={chosen}
            onChoose={(item) => {
              setChosen(item);
              setLacking(false);
            }}
            isLacking={isLacking}
          />
          <Checkbox isSelected={isNamed} onChange={setNamed}>
            {say('team.asNamedWorker')}
          </Checkbox>
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
      {joining.groundAsked && (
        <GroundDialog
          asked={joining.groundAsked}
          refusal={joining.refusal}
          isPending={joining.isJoining}
          onGive={(ground) => joining.groundAsked && void joining.join(joining.groundAsked.joining, ground)}
          onClose={joining.giveUp}
        />
      )}
    </>
  );
}

interface ColleaguePickerProps {
  found: CaseOnPage;
  chosen: PickerItem | null;
  onChoose: (item: PickerItem | null) => void;
  isLacking: boolean;
}

function ColleaguePicker({ found, chosen, onChoose, isLacking }: ColleaguePickerProps) {
  const say = useTexts(caseTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const localName = useLocalName();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const { data, isLoading, isRefreshing } = useRead({
    query: TeamColleaguesDocument,
    variables: { text: asked },
  });
  const inTeam = new Set(found.team.map((member) => member.professional.id));
  const colleagues = data?.colleagues.filter(({ id }) => !inTeam.has(id)) ?? [];
  return (
    <Picker
      label={say('team.colleague')}
      description={say('team.colleagueHelp')}
      items={colleagues.map(({ id, name, profession, unit }) => ({
        id,
        name,
        detail: `${words.profession[profession]}, ${localName(unit)}`,
      }))}
      value={chosen?.id ?? null}
      selectedItem={chosen}
      onChange={(_id, item) => onChoose(item)}
      onSearch={setText}
      isLoading={isLoading || isRefreshing}
      errorMessage={isLacking ? words.inputReason.required : undefined}
      texts={{
        placeholder: say('team.pick'),
        search: say('team.search'),
        nothingFound: common('noMatches'),
        loading: say('team.searching'),
      }}
    />
  );
}
