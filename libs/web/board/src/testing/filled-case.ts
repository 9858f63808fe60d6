import { makeTestHetu } from '@rinnalla/domain';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

export const hetu = makeTestHetu('1990-01-01', 900);

export const write = async (label: string, text: string) => {
  await userEvent.click(screen.getByLabelText(label));
  await userEvent.paste(text);
};

const choose = async (field: RegExp, option: string) => {
  await userEvent.click(screen.getByRole('button', { name: field }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
};

/** Writes all that the opening of a case asks. */
export const fill = async () => {
  await write('Henkilötunnus', hetu);
  await write('Sukunimi', 'Nieminen');
  await write('Etunimet', 'Marko Olavi');
  await choose(/Palvelutehtävä/, 'Työikäisten palvelut');
  await write('Mistä on kyse?', 'Asuminen ja talous');
  await choose(/Kuka otti yhteyttä/, 'Henkilö itse');
  await choose(/Miksi/, 'Palvelujen saamiseksi');
  await userEvent.click(screen.getByRole('radio', { name: 'Ei kiireellinen' }));
  await write('Mitä tehtiin heti', 'Ei tarvinnut apua heti.');
};

export const submit = () => userEvent.click(screen.getByRole('button', { name: 'Avaa asia' }));
