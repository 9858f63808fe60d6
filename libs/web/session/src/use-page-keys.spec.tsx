import { expect, it, jest } from '@jest/globals';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Drafts } from './drafts/drafts.js';
import { SessionContext } from './session-context.js';
import { meAnswer } from './testing/me-answer.js';
import { usePageKeys } from './use-page-keys.js';

const { me } = meAnswer('aino');

function Page({ onKey }: { onKey: (event: KeyboardEvent) => void }) {
  usePageKeys(onKey);
  return null;
}

it('hears the keys of the page, but none while it is locked', async () => {
  const onKey = jest.fn();
  const locked = (isLocked: boolean) => ({
    me,
    drafts: new Drafts(me.id, me.draftKey),
    isLocked,
    lock: () => undefined,
    signOut: () => Promise.resolve(true),
  });
  const page = (isLocked: boolean) => (
    <SessionContext value={locked(isLocked)}>
      <Page onKey={onKey} />
    </SessionContext>
  );
  const { rerender } = render(page(false));
  await userEvent.keyboard('{F9}');
  expect(onKey).toHaveBeenCalledTimes(1);
  rerender(page(true));
  await userEvent.keyboard('{F9}');
  expect(onKey).toHaveBeenCalledTimes(1);
  rerender(page(false));
  await userEvent.keyboard('{F9}');
  expect(onKey).toHaveBeenCalledTimes(2);
});
