import {useEffect, useState} from 'react';

/** A text once it has stopped changing: what is read aloud waits until the reader has stopped typing. */
export function useSettled(text: string, milliseconds: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}
