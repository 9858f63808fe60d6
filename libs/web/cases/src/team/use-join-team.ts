import { failureText, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange, type PermissionToChooseFragment } from '@rinnalla/web-graphql';
import { showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import { AddTeamMemberDocument, NameWorkerDocument, NameWorkPairDocument } from '../data/team.documents.js';
import { teamTexts } from '../i18n/team-texts.js';
import type { groundOf } from './ground-form.js';

export const JOINED_AS = ['team_member', 'work_pair', 'named_worker'] as const;

export interface Joining {
  readonly professionalId: string;
  readonly name: string;
  readonly as: (typeof JOINED_AS)[number];
  /** Why a health care professional is named (SHL 42 § 2 mom.). */
  readonly justification?: string | null;
}

export type Ground = ReturnType<typeof groundOf>;

/** The server could derive no lawful ground: one must be chosen and shown. */
export interface GroundAsked {
  readonly what: 'ground';
  readonly caseId: string;
  readonly joining: Joining;
  readonly possibleModes: readonly string[];
  readonly sections: readonly string[];
  /** What the ground chosen before still lacks; empty on the first asking. */
  readonly missingEvidence: readonly string[];
  /** The clients' permissions in force that would open the case to this person. */
  readonly permissions: readonly PermissionToChooseFragment[];
}

/** SHL 42 § asks for more before this person may be named: words, or a social worker beside them. */
export interface LawAsked {
  readonly what: 'justification' | 'lawful_pair';
  readonly joining: Joining;
  readonly ground: Ground;
  readonly section: string;
}

const DONE = { team_member: 'team.added', work_pair: 'team.paired', named_worker: 'team.named' } as const;

/** Takes a colleague into the team or names the worker; asks for more only where the law does. */
export function useJoinTeam(caseId: string, onJoined: () => void) {
  const say = useTexts(teamTexts);
  const words = useWords();
  const adding = useChange(AddTeamMemberDocument);
  const pairing = useChange(NameWorkPairDocument);
  const naming = useChange(NameWorkerDocument);
  const [asked, setAsked] = useState<GroundAsked | LawAsked | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const sendAs = ({ as, professionalId, justification = null }: Joining, ground: Ground) => {
    const input = { caseId, professionalId, ground };
    if (as === 'named_worker') return naming.send({ ...input, justification });
    return as === 'work_pair' ? pairing.send(input) : adding.send(input);
  };

  const join = async (joining: Joining, ground: Ground = null): Promise<boolean> => {
    setRefusal(null);
    const outcome = await sendAs(joining, ground);
    if (outcome.kind === 'failed') {
      setRefusal(failureText(words, outcome.failure));
      return false;
    }
    const { result } = outcome;
    switch (result.__typename) {
      case 'TeamChanged':
        setAsked(null);
        showToast({ text: say(DONE[joining.as]) });
        onJoined();
        return true;
      case 'AlreadyInTeam':
        setRefusal(say('team.already'));
        return false;
      case 'NamedWorkerRefused':
        if (result.why === 'justification' || result.why === 'lawful_pair')
          setAsked({ what: result.why, joining, ground, section: result.section });
        else
          setRefusal(
            say('team.refused', {
              why: words.namedWorkerRefusal[result.why],
              section: lawText(words, [result.section]),
            }),
          );
        return false;
      case 'LegalModeMissing':
        setAsked({
          what: 'ground',
          caseId,
          joining,
          possibleModes: result.possibleModes,
          sections: result.sections,
          missingEvidence: ground === null ? [] : result.missingEvidence,
          permissions: result.permissions,
        });
        return false;
    }
  };

  return {
    join,
    isJoining: adding.isSending || naming.isSending || pairing.isSending,
    refusal,
    asked,
    giveUp: () => {
      setAsked(null);
      setRefusal(null);
    },
  };
}

export type JoinTeam = ReturnType<typeof useJoinTeam>;
