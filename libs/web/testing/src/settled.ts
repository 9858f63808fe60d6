import { act } from '@testing-library/react';

/** Lets all that is on its way land: answers, kept drafts, what they change. For a test that waits for nothing it can see. */
export const settled = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve));
  });
