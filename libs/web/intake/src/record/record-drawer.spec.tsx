import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer, GraphqlFault, openDesk } from '@rinnalla/web-testing';
import { IntakePage } from '../page/intake-page.js';
import { queuesOf } from '../testing/sample-contact.js';

describe('what the server finds wrong with a contact as it is written down', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer().answer('IntakeQueues', () => queuesOf([]));
  });

  const filled = async () => {
    openDesk(<IntakePage openId={null} onNavigate={() => undefined} />, { server });
    await userEvent.click(await screen.findByRole('button', { name: 'Kirjaa yhteydenotto' }));
    const form = within(await screen.findByRole('dialog'));
    for (const [field, choice] of [
      [/Yhteydenottotapa/, 'Puhelu'],
      [/Kuka otti yhteyttä/, 'Henkilö itse'],
      [/Miksi/, 'Neuvon saamiseksi'],
    ] as const) {
      await userEvent.click(form.getByRole('button', { name: field }));
      await userEvent.click(await screen.findByRole('option', { name: choice }));
    }
    await userEvent.type(form.getByRole('textbox', { name: 'Mitä kerrottiin' }), 'Kysyi asunnosta.');
    await userEvent.type(form.getByRole('textbox', { name: 'Sukunimi' }), 'Koivuranta');
    await userEvent.type(form.getByRole('textbox', { name: 'Etunimet' }), 'Risto');
    return form;
  };
  const refuse = (field: string, reason: string, section?: string) =>
    server.answer('RecordContact', () => {
      throw new GraphqlFault({
        code: 'BAD_INPUT',
        field: `input.${field}`,
        reason,
        ...(section && { section }),
      });
    });
  const submit = () => userEvent.click(screen.getByRole('button', { name: 'Kirjaa jonoon' }));

  it('is told first of all, leads to its field, and is gone when the field is mended', async () => {
    refuse('hetu', 'checkCharacter');
    const form = await filled();
    const hetu = form.getByRole('textbox', { name: 'Henkilötunnus' });
    await userEvent.type(hetu, '010101-000X');
    await submit();
    const summary = await form.findByRole('group', { name: 'Korjaa tämä kohta' });
    expect(summary).toHaveFocus();
    await userEvent.click(
      within(summary).getByRole('link', {
        name: 'Henkilötunnus – Henkilötunnuksen tarkistusmerkki on väärä.',
      }),
    );
    expect(hetu).toHaveFocus();
    expect(hetu).toBeInvalid();
    await userEvent.type(hetu, '{Backspace}');
    expect(hetu).toBeValid();
    expect(hetu).toHaveFocus();
    expect(form.queryByRole('group', { name: 'Korjaa tämä kohta' })).toBeNull();
  });

  it('blames the time of an arrival that is still to come today, with its section', async () => {
    refuse('receivedAt', 'range', '1301/2014 34 §');
    const form = await filled();
    await submit();
    const summary = await form.findByRole('group', { name: 'Korjaa tämä kohta' });
    expect(summary).toHaveTextContent(
      /Kellonaika – Saapumisaika ei voi olla tulevaisuudessa eikä ennen vuotta 1900 \(Sosiaalihuoltolaki 34\s§\)/,
    );
  });

  it('blames the day when it is not today', async () => {
    refuse('receivedAt', 'range', '1301/2014 34 §');
    const form = await filled();
    const [day] = form.getByRole('group', { name: /Saapumispäivä/ }).querySelectorAll('[role=spinbutton]');
    if (!day) throw new Error('No day');
    await userEvent.click(day);
    await userEvent.keyboard('24122026');
    await submit();
    const summary = await form.findByRole('group', { name: 'Korjaa tämä kohta' });
    expect(summary).toHaveTextContent('Saapumispäivä – Saapumisaika ei voi olla tulevaisuudessa');
  });
});
