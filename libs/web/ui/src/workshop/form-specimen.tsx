import { useState, type SubmitEvent } from 'react';
import { Button } from '../actions/button.js';
import { DateField } from '../fields/date-field.js';
import { FormErrorSummary } from '../fields/form-error-summary.js';
import { TextField } from '../fields/text-field.js';
import { FormLayout } from '../layout/stack.js';
import { Specimen } from './specimen.js';

const messages = { what: 'Kirjoita, mitä sovittiin.', due: 'Kirjoita päivä, jona vastuu on hoidettu.' };

export function FormSpecimen() {
  const [what, setWhat] = useState('');
  const [due, setDue] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const wasSent = attempt > 0;
  const whatError = wasSent && what === '' ? messages.what : undefined;
  const dueError = wasSent && due === null ? messages.due : undefined;
  const errors = [
    ...(whatError === undefined ? [] : [{ fieldId: 'specimen-what', message: whatError }]),
    ...(dueError === undefined ? [] : [{ fieldId: 'specimen-due', message: dueError }]),
  ];
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
  };
  return (
    <Specimen name="FormErrorSummary" layout="column">
      <form onSubmit={handleSubmit} noValidate>
        <FormLayout>
          <FormErrorSummary title="Korjaa ennen lähettämistä" errors={errors} attempt={attempt} />
          <TextField
            id="specimen-what"
            label="Mitä sovittiin"
            value={what}
            onChange={setWhat}
            errorMessage={whatError}
          />
          <DateField
            id="specimen-due"
            label="Mihin mennessä"
            value={due}
            onChange={setDue}
            errorMessage={dueError}
          />
          <div>
            <Button type="submit" variant="primary">
              Lisää vastuu
            </Button>
          </div>
        </FormLayout>
      </form>
    </Specimen>
  );
}
