import type { CaseOnPage } from '../data/case-types.js';
import { GroundDialog } from './ground-dialog.js';
import { JustificationDialog } from './justification-dialog.js';
import { PairDialog } from './pair-dialog.js';
import type { JoinTeam } from './use-join-team.js';

/** What the law asks for before a colleague joins the team or is named, each in a dialog of its own. */
export function JoinDialogs({ found, joining }: { found: CaseOnPage; joining: JoinTeam }) {
  const { asked, refusal, isJoining, join, giveUp } = joining;
  if (asked === null) return null;
  switch (asked.what) {
    case 'ground':
      return (
        <GroundDialog
          asked={asked}
          refusal={refusal}
          isPending={isJoining}
          onGive={(ground) => join(asked.joining, ground)}
          onClose={giveUp}
        />
      );
    case 'justification':
      return (
        <JustificationDialog
          caseId={found.id}
          asked={asked}
          refusal={refusal}
          isPending={isJoining}
          onGive={(justification) => join({ ...asked.joining, justification }, asked.ground)}
          onClose={giveUp}
        />
      );
    case 'lawful_pair':
      return (
        <PairDialog
          found={found}
          refused={asked}
          onPaired={() => void join(asked.joining, asked.ground)}
          onClose={giveUp}
        />
      );
  }
}
