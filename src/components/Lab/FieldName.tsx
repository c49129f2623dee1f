import {Fragment, type ReactNode} from 'react';

/** A name of the API that may break where a reader would take a breath: before a dot or a hump, never within a word. */
export function FieldName({name}: {name: string}): ReactNode {
  return name.split(/(?=[.[])|(?<=[a-z])(?=[A-Z])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
