import { usePersonLine, useTexts } from '@rinnalla/web-i18n';
import { useOwnFreshRead } from '@rinnalla/web-session';
import { Banner, Stack, TextLink } from '@rinnalla/web-ui';
import { Countdown } from '../../overrides/banner/countdown.js';
import { overrideBannerTexts } from '../../overrides/i18n/banner-texts.js';
import { noticesView } from '../../sharing/sharing-view.js';
import { MyNoticesDocument } from '../data/disclosure.documents.js';
import { disclosureTexts } from '../i18n/disclosure-texts.js';

const NONE = {};

/** What the law has one told of, on the first page of the day. Nothing at all when there is nothing to tell. */
export function Notices() {
  const say = useTexts(disclosureTexts);
  const sayOverride = useTexts(overrideBannerTexts);
  const personLine = usePersonLine();
  const { notices, reread } = useNotices();
  if (!notices) return null;
  const { overrides, disclosures, requests } = notices;
  if (overrides.length + disclosures.length + requests.length === 0) return null;
  return (
    <section aria-label={say('notices.title')}>
      <Stack>
        {overrides.map(({ id, caseId, by, expiresAt }) => (
          <Banner
            key={id}
            tone="warning"
            actions={<TextLink href={`/cases/${caseId}`}>{say('notices.open')}</TextLink>}
          >
            <strong>{say('notices.override')}</strong>
            <p>
              {sayOverride('banner.who', { person: personLine(by) })}.{' '}
              <Countdown until={expiresAt} onOver={reread} />
            </p>
          </Banner>
        ))}
        {requests.map(({ id, caseId, askedBy }) => (
          <Banner
            key={id}
            actions={<TextLink href={`/cases/${caseId}/record`}>{say('notices.open')}</TextLink>}
          >
            <strong>{say('notices.request')}</strong>
            <p>{say('request.by', { person: personLine(askedBy) })}</p>
          </Banner>
        ))}
        {disclosures.map(({ id, by, recordCount }) => (
          <Banner key={id} actions={<TextLink href={`/disclosed/${id}`}>{say('notices.read')}</TextLink>}>
            <strong>{say('notices.disclosure')}</strong>
            <p>
              {say('list.by', { person: personLine(by) })}. {say('list.count', { count: recordCount })}
            </p>
          </Banner>
        ))}
      </Stack>
    </section>
  );
}

function useNotices() {
  const read = useOwnFreshRead({
    query: MyNoticesDocument,
    variables: NONE,
    viewOf: noticesView,
  });
  return { notices: read.data?.myNotices, reread: read.reread };
}
