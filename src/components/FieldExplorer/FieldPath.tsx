import {Fragment, type ReactNode} from 'react';

/** A path that breaks after its dots, if it must break. */
export function FieldPath({path}: {path: string}): ReactNode {
  return path.split('.').map((name, index, names) => (
    <Fragment key={index}>
      {name}
      {index < names.length - 1 && (
        <>
          .<wbr />
        </>
      )}
    </Fragment>
  ));
}
