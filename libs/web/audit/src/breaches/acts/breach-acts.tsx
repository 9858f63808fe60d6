import { useTexts } from '@rinnalla/web-i18n';
import { useOfflineReason } from '@rinnalla/web-session';
import { Button, type ButtonVariant, Inline } from '@rinnalla/web-ui';
import { type ComponentType, useState } from 'react';
import type { Breach } from '../data/breach-types.js';
import { breachTexts } from '../i18n/breach-texts.js';
import { useBreachName } from '../list/use-breach-name.js';
import type { BreachActProps } from './act-dialog-props.js';
import { CorrectBreach } from './correct-breach.js';
import { NotifyBreach } from './notify-breach.js';
import { JudgeBreach, ReopenBreach } from './reasoned-act.js';
import { TellPeople } from './tell-people.js';

const DIALOGS = {
  notify: NotifyBreach,
  judge: JudgeBreach,
  correct: CorrectBreach,
  tell: TellPeople,
  reopen: ReopenBreach,
} as const satisfies Record<string, ComponentType<BreachActProps>>;
type Act = keyof typeof DIALOGS;
type ShownAct = readonly [act: Act, variant: ButtonVariant];

/** What can be noted of a breach as it stands. A risk that is found later is notified though it was judged unlikely. */
function actsOf({ notifiedAt, notNeededAt, peopleToldOn, peopleNotToldReason }: Breach): readonly ShownAct[] {
  const isToldNoted = peopleToldOn !== null || peopleNotToldReason !== null;
  const rest: readonly ShownAct[] = [
    ['tell', isToldNoted ? 'quiet' : 'secondary'],
    ['correct', 'quiet'],
  ];
  if (notifiedAt !== null) return [...rest, ['reopen', 'quiet']];
  if (notNeededAt !== null) return [['notify', 'secondary'], ...rest, ['reopen', 'quiet']];
  return [['notify', 'primary'], ['judge', 'secondary'], ...rest];
}

/** The acts on one breach, each named with which breach it is of. */
export function BreachActs({ breach, onChanged }: Omit<BreachActProps, 'onClose'>) {
  const say = useTexts(breachTexts);
  const name = useBreachName()(breach);
  const offlineReason = useOfflineReason();
  const [open, setOpen] = useState<Act | null>(null);
  const Dialog = open && DIALOGS[open];
  return (
    <>
      <Inline>
        {actsOf(breach).map(([act, variant]) => (
          <Button
            key={act}
            variant={variant}
            disabledReason={offlineReason}
            aria-label={say(`act.${act}Of`, { breach: name })}
            onPress={() => setOpen(act)}
          >
            {say(`act.${act}`)}
          </Button>
        ))}
      </Inline>
      {Dialog && <Dialog breach={breach} onChanged={onChanged} onClose={() => setOpen(null)} />}
    </>
  );
}
