import {type RefObject, useEffect, useRef, useState} from 'react';

type Fold = {ref: RefObject<HTMLDetailsElement | null>; onToggle: () => void};

/** Whether a fold has ever been opened, be it before the laboratory was alive; and what to give the `<details>` for it to be known. */
export function useWasOpened(): [wasOpened: boolean, fold: Fold] {
  const ref = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setOpened] = useState(false);
  const onToggle = () => setOpened((before) => before || (ref.current?.open ?? false));
  useEffect(onToggle, []);
  return [wasOpened, {ref, onToggle}];
}
