import { DialogNotLoaded } from './dialog-not-loaded.js';
import { partOf, type Load, type LoadedPart } from './part-of.js';

/**
 * A dialog or drawer, fetched when it is first asked for. Where it can't be fetched, a dialog says so, with a way on.
 * @param load imports it
 * @param close tells its owner that it is closed
 */
export const loadedDialog = <Props extends object>(
  load: Load<Props>,
  close: (props: Props) => void,
): LoadedPart<Props> =>
  partOf(load, (retry, props) => (
    <DialogNotLoaded
      isOpen={!('isOpen' in props && props.isOpen === false)}
      retry={retry}
      onClose={() => close(props)}
    />
  ));
