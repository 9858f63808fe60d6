import { SERVICE_FUNCTIONS } from '@rinnalla/domain';
import { useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { InlineAlert, Section, Stack } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import type { Difference, DocumentRight } from '../data/administration-types.js';
import { useLocalName } from '../data/local-name.js';
import { administrationTexts } from '../i18n/administration-texts.js';

type Place = Difference['places'][number];
type Operation = Place['operationsGained'][number];

/** What a change gives and what it takes, in numbers and kinds. */
export function DifferenceView({ difference }: { difference: Difference }) {
  const say = useTexts(administrationTexts);
  const { given, taken } = useLines(difference);
  if (given.length + taken.length === 0) return <InlineAlert>{say('change.nothing')}</InlineAlert>;
  return (
    <Stack>
      {given.length > 0 && <Lines title={say('difference.gives')} lines={given} />}
      {taken.length > 0 && <Lines title={say('difference.takes')} lines={taken} />}
    </Stack>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }): ReactNode {
  return (
    <Section title={title} headingLevel={3}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

function useLines(difference: Difference): { given: string[]; taken: string[] } {
  const say = useTexts(administrationTexts);
  const localName = useLocalName();
  const { documentLine, operationLine } = useRightLines();
  const { casesGained, casesLost, expertiseGained, expertiseLost, places } = difference;
  const ofPlaces = (
    documents: (place: Place) => readonly DocumentRight[],
    operations: (place: Place) => readonly Operation[],
  ) =>
    places.flatMap((place) => {
      const where = place.workspace ? localName(place.workspace) : say('difference.county');
      const lines = [...operations(place).map(operationLine), ...documents(place).map(documentLine)];
      return lines.map((line) => `${where}: ${line}`);
    });
  return {
    given: [
      ...(casesGained > 0 ? [say('difference.casesGained', { count: casesGained })] : []),
      ...expertiseGained.map((one) => say('difference.queueGained', { name: localName(one) })),
      ...ofPlaces(
        ({ documentsGained }) => documentsGained,
        ({ operationsGained }) => operationsGained,
      ),
    ],
    taken: [
      ...(casesLost > 0 ? [say('difference.casesLost', { count: casesLost })] : []),
      ...expertiseLost.map((one) => say('difference.queueLost', { name: localName(one) })),
      ...ofPlaces(
        ({ documentsLost }) => documentsLost,
        ({ operationsLost }) => operationsLost,
      ),
    ],
  };
}

/** A right in one line: "Suunnitelma, välttämättömät, Sama rekisteri, 457/2024 13 § (Työikäisten palvelut)". */
export function useRightLines() {
  const say = useTexts(administrationTexts);
  const words = useWords();
  const { list } = useFormats();
  const functionsOf = ({ serviceFunctions }: DocumentRight): string =>
    serviceFunctions.length === SERVICE_FUNCTIONS.length
      ? say('rights.allFunctions')
      : list(serviceFunctions.map((one) => words.serviceFunction[one]));
  const documentLine = (right: DocumentRight): string =>
    `${say(`documentKind.${right.kind}`)} – ${say(`extent.${right.extent}`)}, ${words.legalMode[right.mode]}, ${right.section} (${functionsOf(right)})`;
  const operationLine = ({ operation, reach }: Operation): string =>
    reach === 'place'
      ? say(`operation.${operation}`)
      : `${say(`operation.${operation}`)} ${say(`reach.${reach}`)}`;
  return { documentLine, operationLine, functionsOf };
}
