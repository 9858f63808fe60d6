import { lawText, useFormats, usePersonLine, useTexts, useWords } from '@rinnalla/web-i18n';
import { useFreshRead } from '@rinnalla/web-realtime';
import { Banner, Button, Stack, useAnnounce } from '@rinnalla/web-ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { OverridePartsFragment } from '@rinnalla/web-graphql';
import { caseOverridesView } from '../../sharing/sharing-view.js';
import { CaseOverridesDocument } from '../data/override.documents.js';
import { overrideBannerTexts } from '../i18n/banner-texts.js';
import { Countdown } from './countdown.js';
import { useDropAll } from './use-drop-all.js';
import { useEndOverride } from './use-end-override.js';

/** Overrides in force on a case: one's own with its time left and a way to end it; for the named worker those of others. */
export function OverrideBanners({ caseId }: { caseId: string }) {
  const dropAll = useDropAll();
  const { overrides, reread } = useCaseOverrides(caseId);
  useDropWhenLost(overrides, dropAll);
  if (overrides.length === 0) return null;
  return (
    <Stack>
      {overrides.map((override) =>
        override.isMine ? (
          <OwnBanner key={override.id} override={override} onOver={dropAll} />
        ) : (
          <OthersBanner key={override.id} override={override} onOver={reread} />
        ),
      )}
    </Stack>
  );
}

function useCaseOverrides(caseId: string) {
  const read = useFreshRead({
    query: CaseOverridesDocument,
    variables: { caseId },
    of: caseId,
    viewOf: caseOverridesView,
  });
  return { overrides: read.data?.case.overrides ?? [], reread: read.reread };
}

/** An own override that came or went on another of one's screens changes what may be shown on this one. */
function useDropWhenLost(overrides: readonly OverridePartsFragment[], dropAll: () => void): void {
  const mine = overrides.flatMap(({ id, isMine }) => (isMine ? [id] : [])).join(' ');
  const before = useRef(mine);
  const drop = useEffectEvent(dropAll);
  useEffect(() => {
    if (before.current === mine) return;
    before.current = mine;
    drop();
  }, [mine]);
}

interface BannerOfOne {
  override: OverridePartsFragment;
  onOver: () => void;
}

function OwnBanner({ override, onOver }: BannerOfOne) {
  const say = useTexts(overrideBannerTexts);
  const { end, isSending, refusal } = useEndOverride();
  return (
    <Banner
      tone="warning"
      actions={
        <Button
          size="small"
          isPending={isSending}
          pendingLabel={say('banner.ending')}
          onPress={() => void end(override)}
        >
          {say('banner.end')}
        </Button>
      }
    >
      <strong>{say('banner.mine')}</strong>
      <Facts override={override} onOver={onOver} />
      {refusal !== null && <p role="alert">{refusal}</p>}
    </Banner>
  );
}

function OthersBanner({ override, onOver }: BannerOfOne) {
  const say = useTexts(overrideBannerTexts);
  const personLine = usePersonLine();
  const announce = useAnnounce();
  const tell = useEffectEvent(() => announce(say('banner.others')));
  useEffect(() => tell(), [override.id]);
  return (
    <Banner tone="warning">
      <strong>{say('banner.others')}</strong>
      <p>{say('banner.who', { person: personLine(override.by) })}</p>
      <Facts override={override} onOver={onOver} />
    </Banner>
  );
}

function Facts({ override, onOver }: BannerOfOne) {
  const say = useTexts(overrideBannerTexts);
  const words = useWords();
  const { time } = useFormats();
  const { ground, sections, reason, expiresAt } = override;
  return (
    <>
      <p>
        {say('banner.ground', { ground: say(`ground.${ground}`), sections: lawText(words, sections) })}{' '}
        {say('banner.reason', { reason })}
      </p>
      <p>
        {say('banner.until', { time: time(expiresAt) })}. <Countdown until={expiresAt} onOver={onOver} />
      </p>
    </>
  );
}
