import { usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import { Button, Card, Inline, RelativeTime, Section, StatusTag, type Tone } from '@rinnalla/web-ui';
import { useState } from 'react';
import { useAssessmentDesk } from '../data/assessment-desk.js';
import type { Participant } from '../data/assessment-types.js';
import { assessmentTexts } from '../i18n/assessment-texts.js';
import { InviteAuthority } from './invite-authority.js';
import { InviteProfessional } from './invite-professional.js';
import { MarkDialog } from './mark-dialog.js';
import styles from './participants.module.css';

const TONES: Readonly<Record<Participant['attendance'], Tone>> = {
  invited: 'neutral',
  took_part: 'success',
  stayed_away: 'warning',
};

/** Who was asked to take part, and who did (SHL 41 §). */
export function Participants() {
  const say = useTexts(assessmentTexts);
  const { assessment, found, mayWrite } = useAssessmentDesk();
  const [open, setOpen] = useState<'professional' | 'authority' | null>(null);
  const close = () => setOpen(null);
  return (
    <Section
      title={say('participants.title')}
      headingLevel={3}
      lead={say('participants.lead')}
      actions={
        mayWrite ? (
          <Inline>
            {found.viewerCan.changeTeam && (
              <Button size="small" icon="plus" onPress={() => setOpen('professional')}>
                {say('participants.inviteProfessional')}
              </Button>
            )}
            <Button size="small" icon="plus" onPress={() => setOpen('authority')}>
              {say('participants.inviteAuthority')}
            </Button>
          </Inline>
        ) : undefined
      }
    >
      <Card>
        {assessment.participants.length === 0 ? (
          <p className={styles.quiet}>{say('participants.none')}</p>
        ) : (
          <ul className={styles.list}>
            {assessment.participants.map((participant) => (
              <ParticipantLine key={participant.id} participant={participant} />
            ))}
          </ul>
        )}
      </Card>
      {open === 'professional' && <InviteProfessional onClose={close} />}
      {open === 'authority' && <InviteAuthority onClose={close} />}
    </Section>
  );
}

/** What whoever was asked is called: a professional, or an authority with its office. */
export function useParticipantName(): (participant: Participant) => string {
  const say = useTexts(assessmentTexts);
  const personLine = usePersonLine();
  return ({ invitee, authority, authorityName }) => {
    if (invitee) return personLine(invitee);
    const kind = authority === null ? '' : say(`participants.authorities.${authority}`);
    return [kind, authorityName].filter(Boolean).join(', ');
  };
}

function ParticipantLine({ participant }: { participant: Participant }) {
  const say = useTexts(assessmentTexts);
  const { mayWrite } = useAssessmentDesk();
  const nameOf = useParticipantName();
  const [isMarking, setMarking] = useState(false);
  const name = nameOf(participant);
  return (
    <li className={styles.line}>
      <div className={styles.who}>
        <strong>{name}</strong>
        <span className={styles.quiet}>
          {say('labelled', { label: say('participants.invitedBy'), value: participant.invitedBy.name })} ·{' '}
          <RelativeTime value={participant.invitedAt} format="relative" />
        </span>
        <GroundLine participant={participant} />
        {participant.attendanceNote !== null && <span>{participant.attendanceNote}</span>}
      </div>
      <StatusTag tone={TONES[participant.attendance]}>
        {say(`participants.attendances.${participant.attendance}`)}
      </StatusTag>
      {mayWrite && (
        <Button
          size="small"
          aria-label={say('labelled', { label: say('participants.attendance'), value: name })}
          onPress={() => setMarking(true)}
        >
          {say('participants.attendance')}
        </Button>
      )}
      {isMarking && <MarkDialog participant={participant} name={name} onClose={() => setMarking(false)} />}
    </li>
  );
}

/** On what an authority was told of the client. */
function GroundLine({ participant: { authorityGround, groundReason } }: { participant: Participant }) {
  const say = useTexts(assessmentTexts);
  const words = useWords();
  if (authorityGround === null) return null;
  const value = [words.authorityGround[authorityGround], groundReason].filter(Boolean).join('. ');
  return (
    <span className={styles.quiet}>{say('labelled', { label: say('participants.ground'), value })}</span>
  );
}
