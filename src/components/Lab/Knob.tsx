import {type ReactNode, useEffect, useState} from 'react';
import {useElementId} from '../island/elementId';
import {fetchEngine} from './engineState';
import {FieldName} from './FieldName';
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

/** In milliseconds: what has not come back by then was not taken. */
const longestWay = 1000;

/** A slider over a few values, with what it is called, what it stands at and which field it sets. */
export function Knob<Value extends string | number>({label, field, values, value, textOf, onChange}: Props<Value>): ReactNode {
  const id = useElementId(label);
  // What is set comes back by way of the address; until it has, the slider stands where it was put, or quick keys would be lost.
  const [put, setPut] = useState<number>();
  useEffect(() => {
    if (put === undefined) return undefined;
    if (values[put] === value) setPut(undefined);
    const timer = setTimeout(() => setPut(undefined), longestWay);
    return () => clearTimeout(timer);
  }, [value, put]);
  const at = put ?? Math.max(0, values.indexOf(value));
  const shown = values[at] ?? value;
  return (
    <div className={styles.knob}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{textOf(shown)}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={values.length - 1}
        value={at}
        aria-valuetext={textOf(shown)}
        onPointerEnter={fetchEngine}
        onFocus={fetchEngine}
        onChange={({currentTarget}) => {
          const next = Number(currentTarget.value);
          const chosen = values[next];
          if (chosen === undefined) return;
          setPut(next);
          onChange(chosen);
        }}
      />
      {field && (
        <code className={styles.field} lang="en">
          <FieldName name={field} />
        </code>
      )}
    </div>
  );
}
