import { SERVICE_FUNCTIONS } from '@rinnalla/domain';
import { lawText, useFormats, useLocalName, useTexts, useWords } from '@rinnalla/web-i18n';
import { Disclosure, InlineAlert, Section, Stack } from '@rinnalla/web-ui';
import type { Difference, DocumentRight } from '../data/administration-types.js';
import { administrationTexts } from '../i18n/administration-texts.js';

type Place = Difference['places'][number];
type Operation = Place['operationsGained'][number];

interface Side {
  /** In numbers: cases and queues. */
  readonly lines: readonly string[];
  readonly places: readonly { readonly name: string; readonly lines: readonly string[] }[];
}

/** What a change gives and what it takes, in numbers and kinds. */
export function DifferenceView({ difference }: { difference: Difference }) {
  const say = useTexts(administrationTexts);
  const { given, taken } = useSides(difference);
  const { alarmsRaised, alarmsEnded } = difference;
  if (isEmpty(given) && isEmpty(taken) && alarmsRaised + alarmsEnded === 0) {
    return <InlineAlert>{say('change.nothing')}</InlineAlert>;
  }
  return (
    <Stack>
      {alarmsRaised > 0 && (
        <InlineAlert tone="warning">{say('difference.alarmsRaised', { count: alarmsRaised })}</InlineAlert>
      )}
      {alarmsEnded > 0 && (
        <InlineAlert tone="success">{say('difference.alarmsEnded', { count: alarmsEnded })}</InlineAlert>
      )}
      {!isEmpty(given) && <SideView title={say('difference.gives')} side={given} />}
      {!isEmpty(taken) && <SideView title={say('difference.takes')} side={taken} />}
    </Stack>
  );
}

const isEmpty = ({ lines, places }: Side): boolean => lines.length + places.length === 0;

function SideView({ title, side }: { title: string; side: Side }) {
  return (
    <Section title={title} headingLevel={3}>
      {side.lines.length > 0 && <Lines lines={side.lines} />}
      {side.places.map(({ name, lines }) => (
        <Disclosure key={name} title={name} headingLevel={4} defaultExpanded>
          <Lines lines={lines} />
        </Disclosure>
      ))}
    </Section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function useSides(difference: Difference): { given: Side; taken: Side } {
  const say = useTexts(administrationTexts);
  const localName = useLocalName();
  const { documentLine, operationLine } = useRightLines();
  const { casesGained, casesLost, expertiseGained, expertiseLost, places } = difference;
  const placed = (linesOf: (place: Place) => readonly string[]) =>
    places
      .map((place) => ({
        name: place.workspace ? localName(place.workspace) : say('difference.county'),
        lines: linesOf(place),
      }))
      .filter(({ lines }) => lines.length > 0);
  const rights = (operations: readonly Operation[], documents: readonly DocumentRight[]) => [
    ...operations.map(operationLine),
    ...documents.map(documentLine),
  ];
  return {
    given: {
      lines: [
        ...(casesGained > 0 ? [say('difference.casesGained', { count: casesGained })] : []),
        ...expertiseGained.map((one) => say('difference.queueGained', { name: localName(one) })),
      ],
      places: placed(({ operationsGained, documentsGained }) => rights(operationsGained, documentsGained)),
    },
    taken: {
      lines: [
        ...(casesLost > 0 ? [say('difference.casesLost', { count: casesLost })] : []),
        ...expertiseLost.map((one) => say('difference.queueLost', { name: localName(one) })),
      ],
      places: placed(({ operationsLost, documentsLost }) => rights(operationsLost, documentsLost)),
    },
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
    `${say(`documentKind.${right.kind}`)} – ${say(`extent.${right.extent}`)}, ${words.legalMode[right.mode]}, ${lawText(words, [right.section])} (${functionsOf(right)})`;
  const operationLine = ({ operation, reach }: Operation): string =>
    reach === 'place'
      ? say(`operation.${operation}`)
      : `${say(`operation.${operation}`)} ${say(`reach.${reach}`)}`;
  return { documentLine, operationLine, functionsOf };
}
