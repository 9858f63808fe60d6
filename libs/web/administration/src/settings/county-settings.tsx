import { IDLE_MINUTES } from '@rinnalla/contracts';
import { useChange } from '@rinnalla/web-graphql';
import { commonTexts, useTexts, useWords } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, FormLayout, InlineAlert, Section, showToast, TextField } from '@rinnalla/web-ui';
import { useState, type SubmitEvent } from 'react';
import { SaveCountySettingsDocument } from '../data/administration-changes.documents.js';
import type { Places } from '../data/administration-types.js';
import { usePlaces } from '../data/use-administration.js';
import { AdminReadState } from '../frame/admin-read-state.js';
import { useRefusal } from '../frame/use-refusal.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import { ClockParameters, isFault, parametersOf, targetOf } from './clock-parameters.js';

/** What the county decides for all its screens. */
export function CountySettings() {
  const { places, ...read } = usePlaces();
  return places ? (
    <SettingsForm key={JSON.stringify(places.county)} county={places.county} />
  ) : (
    <AdminReadState {...read} />
  );
}

function SettingsForm({ county }: { county: Places['county'] }) {
  const say = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const words = useWords();
  const offlineReason = useOfflineReason();
  const { send, isSending } = useChange(SaveCountySettingsDocument);
  const { refusal, accept } = useRefusal();
  const [minutes, setMinutes] = useState(String(county.idleMinutes));
  const [isFaulty, setFaulty] = useState(false);
  const [clocks, setClocks] = useState(() => parametersOf(county));
  const [isTried, setTried] = useState(false);

  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const idleMinutes = Number(minutes);
    const isInRange =
      Number.isInteger(idleMinutes) && idleMinutes >= IDLE_MINUTES.least && idleMinutes <= IDLE_MINUTES.most;
    setFaulty(!isInRange);
    setTried(true);
    const { evesCount, elderlyFromAge } = clocks;
    const [startTarget, completionTarget] = [targetOf(clocks.start), targetOf(clocks.completion)];
    if (!isInRange || isFault(startTarget) || isFault(completionTarget)) return;
    const parameters = { evesCount, elderlyFromAge, startTarget, completionTarget };
    void send({ idleMinutes, clocks: parameters }).then((outcome) => {
      if (accept(outcome)) showToast({ text: say('states.saved') });
    });
  };

  return (
    <Section title={say('settings.title')}>
      <form onSubmit={handleSubmit} noValidate>
        <FormLayout>
          {refusal !== null && (
            <InlineAlert tone="danger" isUrgent>
              {refusal}
            </InlineAlert>
          )}
          <TextField
            label={say('settings.idle')}
            description={say('settings.idleHelp')}
            width="short"
            inputMode="numeric"
            value={minutes}
            onChange={setMinutes}
            errorMessage={isFaulty ? words.inputReason.range : undefined}
          />
          <ClockParameters
            value={clocks}
            onChange={setClocks}
            rangeFault={isTried ? words.inputReason.range : null}
          />
          <div>
            <Button
              variant="primary"
              type="submit"
              isPending={isSending}
              pendingLabel={common('saving')}
              disabledReason={offlineReason}
            >
              {common('save')}
            </Button>
          </div>
        </FormLayout>
      </form>
    </Section>
  );
}
