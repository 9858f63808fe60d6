import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange, type PermissionToChooseFragment } from '@rinnalla/web-graphql';
import { showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import { AddTeamMemberDocument, NameWorkerDocument } from '../data/team.documents.js';
import { caseTexts } from '../i18n/case-texts.js';
import type { groundOf } from './ground-form.js';

export interface Joining {
  readonly professionalId: string;
  readonly name: string;
  readonly as: 'member' | 'named_worker';
}

/** The server could derive no lawful ground: one must be chosen and shown. */
export interface GroundAsked {
  readonly caseId: string;
  readonly joining: Joining;
  readonly possibleModes: readonly string[];
  readonly sections: readonly string[];
  /** What the ground chosen before still lacks; empty on the first asking. */
  readonly missingEvidence: readonly string[];
  /** The clients' permissions in force that would open the case to this person. */
  readonly permissions: readonly PermissionToChooseFragment[];
}

type Ground = ReturnType<typeof groundOf>;

/** Takes a colleague into the team or names the worker; asks for a legal ground only where none follows from the work. */
export function useJoinTeam(caseId: string, onJoined: () => void) {
  const say = useTexts(caseTexts);
  const words = useWords();
  const adding = useChange(AddTeamMemberDocument);
  const naming = useChange(NameWorkerDocument);
  const [groundAsked, setGroundAsked] = useState<GroundAsked | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const join = async (joining: Joining, ground: Ground = null): Promise<void> => {
    const isNaming = joining.as === 'named_worker';
    setRefusal(null);
    const { send } = isNaming ? naming : adding;
    const outcome = await send({ caseId, professionalId: joining.professionalId, ground });
    if (outcome.kind === 'failed') return setRefusal(failureText(words, outcome.failure));
    const { result } = outcome;
    switch (result.__typename) {
      case 'TeamChanged':
        setGroundAsked(null);
        showToast({ text: say(isNaming ? 'team.named' : 'team.added') });
        return onJoined();
      case 'AlreadyInTeam':
        return setRefusal(say('team.already'));
      case 'LegalModeMissing':
        return setGroundAsked({
          caseId,
          joining,
          possibleModes: result.possibleModes,
          sections: result.sections,
          missingEvidence: ground === null ? [] : result.missingEvidence,
          permissions: result.permissions,
        });
    }
  };

  return {
    join,
    isJoining: adding.isSending || naming.isSending,
    refusal,
    groundAsked,
    giveUp: () => {
      setGroundAsked(null);
      setRefusal(null);
    },
  };
}
