import {type ComponentProps, type ReactNode, useState} from 'react';

type Props = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onCompositionEnd'> & {
  value: string;
  onQuery: (query: string) => void;
};

/** Keyboards of Android hold every Latin word in composition until a space comes. Waiting for it would answer nothing. */
const composesAlways = (): boolean => /Android/.test(navigator.userAgent);

/** While an input method is still composing, only the text changes: half a syllable is not what the reader looks for. */
export function QueryField({value, onQuery, ...input}: Props): ReactNode {
  const [draft, setDraft] = useState<string>();
  return (
    <input
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      enterKeyHint="search"
      spellCheck={false}
      {...input}
      value={draft ?? value}
      onChange={({target, nativeEvent}) => {
        if ((nativeEvent as InputEvent).isComposing && !composesAlways()) setDraft(target.value);
        else onQuery(target.value);
      }}
      onCompositionEnd={({currentTarget}) => {
        setDraft(undefined);
        onQuery(currentTarget.value);
      }}
    />
  );
}

/** Keys pressed while composing belong to the input method; Safari tells it by the code 229 alone. */
export const isComposing = ({isComposing: composing, keyCode}: KeyboardEvent): boolean => composing || keyCode === 229;
