import {type ReactNode, useId} from 'react';
import styles from './Knob.module.css';

type Props<Value extends string | number> = {
  label: string;
  /** What it sets, as the API or kubectl spells it. */
  field?: string;
  /** In order; the slider goes through them. */
  values: readonly Value[];
  value: Value;
  textOf: (value: Value) => string;
  onChange: (value: Value) => void;
};

/** A slider over a few values, with what it is called, what it stands at and which field it sets. */
export function Knob<Value extends string | number>({label, field, values, value, textOf, onChange}: Props<Value>): ReactNode {
  const id = useId();
  const at = Math.max(0, values.indexOf(value));
  return (
    <div className={styles.knob}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{textOf(value)}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={values.length - 1}
        value={at}
        aria-valuetext={textOf(value)}
        onChange={({currentTarget}) => {
          const chosen = values[Number(currentTarget.value)];
          if (chosen !== undefined) onChange(chosen);
        }}
      />
      {field && (
        <code className={styles.field} lang="en">
          {field}
        </code>
      )}
    </div>
  );
}
