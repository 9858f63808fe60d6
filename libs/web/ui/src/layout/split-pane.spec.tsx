import { expect, it, jest } from '@jest/globals';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SplitPane } from './split-pane.js';

it('goes back to the list with Esc, but not while something covers the page', async () => {
  const onClose = jest.fn();
  const page = (isCovered: boolean) => (
    <div inert={isCovered}>
      <SplitPane isOpen onClose={onClose} list="Lista" detailLabel="Avoinna" backText="Kaikki">
        Sisältö
      </SplitPane>
    </div>
  );
  const { rerender } = render(page(true));
  await userEvent.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  rerender(page(false));
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
});
