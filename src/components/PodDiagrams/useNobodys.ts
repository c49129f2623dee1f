import {type RefObject, useEffect, useState} from 'react';

/** The names among `shown` that no set of the page has. All sets read the same words of the address: the first one tells. */
export function useNobodys(root: RefObject<HTMLElement | null>, shown: readonly string[]): string[] {
  const [nobodys, put] = useState<string[]>([]);
  const names = shown.join('.');
  useEffect(() => {
    const isFirst = document.querySelector('[data-exhibit="PodDiagrams"]') === root.current;
    const isNobodys = (name: string) => name !== '' && !document.querySelector(`[data-show="${CSS.escape(name)}"]`);
    put(isFirst ? names.split('.').filter(isNobodys) : []);
  }, [names, root]);
  return nobodys;
}
