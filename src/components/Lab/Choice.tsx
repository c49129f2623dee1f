import {type ReactNode, useContext} from 'react';
import {useElementId} from '../island/elementId';
import {fetchEngine} from './engineState';
import {FieldName} from './FieldName';
import styles from './Knob.module.css';
import {OutOfSight} from './MoreKnobs';

type Props<Value extends string | number> = {
  label: string;
  field?: string;
  values: readonly Value[];
  value: Value;
  textOf: (value: Value) => string;
  onChange: (value: Value) => void;
};

/** One of several that are not in any order. On paper and without scripts it only states which; what is out of sight has no other to choose. */
export function Choice<Value extends string | number>({
  label,
  field,
  values,
  value,
  textOf,
  onChange,
}: Props<Value>): ReactNode {
  const id = useElementId(label);
  const isOutOfSight = useContext(OutOfSight);
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={values.indexOf(value)}
        onPointerEnter={fetchEngine}
        onFocus={fetchEngine}
        onChange={({currentTarget}) => {
          const chosen = values[Number(currentTarget.value)];
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map(
          (one, index) =>
            (one === value || !isOutOfSight) && (
              <option key={String(one)} value={index}>
                {textOf(one)}
              </option>
            ),
        )}
      </select>
      <span className={styles.stated} aria-hidden="true">
        {textOf(value)}
      </span>
      {field && (
        <code className={styles.field} lang="en">
          <FieldName name={field} />
        </code>
      )}
    </div>
  );
}
