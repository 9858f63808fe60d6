import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphqlFault } from '@rinnalla/web-testing';
import { assessmentsPage } from '../testing/assessments-page.js';
import {
  aino,
  caseAssessments,
  kaisa,
  sampleAssessment,
  sampleSection,
} from '../testing/sample-assessment.js';

const OPEN = /^Aiemmat versiot: Yhteenveto/;
const saved = (version: number, body: string, by = aino) => ({
  __typename: 'AssessmentSectionVersion',
  id: `version-${String(version)}`,
  version,
  body,
  at: `2026-03-0${String(version)}T06:00:00.000Z`,
  by,
});

describe('the history of a section', () => {
  let page: ReturnType<typeof assessmentsPage>;
  beforeEach(() => {
    page = assessmentsPage();
    page.server.answer('SectionVersions', () => ({
      __typename: 'Query',
      assessmentSectionVersions: [
        saved(4, 'Selkä on kipeä ja uni katkeilee.'),
        saved(3, 'Selkä on kipeä.', kaisa),
        saved(2, 'Polvi on kipeä.'),
      ],
    }));
  });
  const show = (version: number) => {
    const section = sampleSection('situation_and_need', {
      body: 'Selkä on kipeä ja uni katkeilee.',
      version,
    });
    page.open(caseAssessments([sampleAssessment({ sections: [section] })]));
  };
  const dialog = () => screen.findByRole('dialog', { name: OPEN });

  it('shows the version before beside what stands, each with who and when, the differing words marked', async () => {
    show(4);
    await page.press(OPEN);
    const earlier = await within(await dialog()).findByRole('region', { name: 'Aiempi versio' });
    expect(earlier).toHaveTextContent('Kaisa Testinen');
    expect(earlier).toHaveTextContent('Selkä on');
    const now = within(await dialog()).getByRole('region', { name: 'Nykyinen versio' });
    expect(now).toHaveTextContent('Aino Testinen');
    expect([...now.querySelectorAll('mark')].map(({ textContent }) => textContent).join(' ')).toContain(
      'uni katkeilee.',
    );
  });

  it('compares any earlier version', async () => {
    show(4);
    await page.press(OPEN);
    await userEvent.click(await within(await dialog()).findByRole('button', { name: /Mikä versio/ }));
    await userEvent.click(await screen.findByRole('option', { name: /2\.3\.2026/ }));
    expect(within(await dialog()).getByRole('region', { name: 'Aiempi versio' })).toHaveTextContent(/Polvi/);
  });

  it('has nothing to show of what was written once', async () => {
    show(2);
    expect(await screen.findByText('Selkä on kipeä ja uni katkeilee.')).toBeVisible();
    expect(screen.queryByRole('button', { name: OPEN })).toBeNull();
  });

  it('says of what may not be read the same as of what is not there', async () => {
    page.server.answer('SectionVersions', () => {
      throw new GraphqlFault({ code: 'NOT_FOUND' });
    });
    show(4);
    await page.press(OPEN);
    expect(
      await within(await dialog()).findByText('Arviointia ei ole, tai sinulla ei ole siihen oikeutta.'),
    ).toBeVisible();
  });
});
